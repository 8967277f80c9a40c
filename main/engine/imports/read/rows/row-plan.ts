import type { ImportMapping } from '../../../../domain/files/import.ts';
import type { LeaveForm } from '../../../../domain/states/leave.ts';
import { saysNoName } from '../../../../domain/people/names/no-name.ts';
import type { StateForm } from '../../../../domain/states/read-state.ts';
import type { OwnersAre } from '../../../../domain/states/role.ts';
import type { SaidState } from '../../../../domain/states/state.ts';
import { contentColumns, type CellValue, type ContentColumn } from '../../../database/records.ts';
import type { Source } from '../../catalog/source.ts';
import type { FieldDeclaration, FieldType, KindDeclaration } from '../../kinds/declaration.ts';
import { foldedPlain } from '../../recognize/columns/column-name.ts';
import { monthsBeside } from '../../recognize/days/month-columns.ts';
import { namesLicense } from '../../recognize/apps/group-names.ts';
import { ownersOf } from '../../recognize/apps/roles.ts';
import { namesAnyState } from '../../recognize/states/app-names.ts';
import { namesBeginning, namesContractEnd } from '../../recognize/states/state-names.ts';
import { tellsWhoLeft } from '../../stage/tells-who-left.ts';
import { type ListNature, natureOf, stateFormOf } from '../lists/list-rows.ts';
import { subjectOf } from '../lists/said-states.ts';
import { cellReaders, daysActiveIn } from '../read-cell.ts';
import { leavingColumns, type LeavingColumns } from './leaving-status.ts';
import type { RowKey } from './row-key.ts';

/** What becomes of one column's cell. */
export type Step = {
  readonly index: number;
  readonly header: string;
  readonly type: FieldType;
  readonly read: (typeof cellReaders)[FieldType];
  /** Where the value goes in `values`; -1 where it is not stored by itself. */
  readonly slot: number;
  readonly field: string;
  /** Of a name or a part of one: what says that there is none is left out. */
  readonly isName: boolean;
  /** Of a column of states. */
  readonly form: StateForm | undefined;
  /** Of a column of a leave. */
  readonly leave: LeaveForm | undefined;
  /** Of what its states are. */
  readonly about: SaidState['about'];
  /** It says of which license of the app a row is: where it is blank, of none. */
  readonly isOfLicense: boolean;
  /** Its words are of somebody's state in the app, and asked about where nobody knows them. */
  readonly isAppState: boolean;
  /** Without it the row says something else than it does: what cannot be read costs the row, not the cell. */
  readonly isNeeded: boolean;
};

/**
 * Fields whose cells decide what a row is about. An unknown word for the license is none of them: without it the seat is unknown, which
 * is what it is. Days that cannot be read are: without them the row would say that the person was never onboarded.
 */
const neededFields: ReadonlySet<string> = new Set([
  'daysActive',
  'windowStart',
  'windowEnd',
  'entryType',
  'assignment',
]);

/** Places in the content of what is looked at by itself; -1 where the table has no such column. */
type Slots = Readonly<
  Record<
    | 'metrics'
    | 'userName'
    | 'extra'
    | 'state'
    | 'assignment'
    | 'email'
    | 'displayName'
    | 'firstName'
    | 'lastName'
    | 'externalId',
    number
  >
>;

/** What is known of the report that a file is. */
export type OfReport = {
  readonly numbers?: Source['numbers'] | undefined;
  readonly ownersAre?: OwnersAre | undefined;
};

/** How the rows of a file are read, made once from its mapping. */
export type RowPlan = {
  readonly steps: readonly Step[];
  /** Columns that are kept as they are, with their names as JSON. */
  readonly extras: readonly { readonly index: number; readonly name: string }[];
  readonly keys: readonly RowKey[];
  /** Columns with the days on which work began, where one says when it ends. */
  readonly beginnings: readonly number[];
  /** Columns with the days on which work begins, in a list of everybody. */
  readonly starts: readonly number[];
  /** Columns that say how far somebody's leaving is, and when it is. */
  readonly leavings: LeavingColumns | undefined;
  /** Columns of months beside that of the days active. */
  readonly months: readonly { readonly index: number; readonly name: string }[];
  /** The column that says who has the app. */
  readonly appFlag: string | undefined;
  /** The file knows when people were hired. */
  readonly isOfHired: boolean;
  /** What the role of an owner says. */
  readonly ownersAre: OwnersAre;
  /** Columns of a leave, which are read together. */
  readonly leaves: readonly Step[];
  readonly slots: Slots;
  /** The content of a row before any cell of it is read. */
  readonly template: readonly CellValue[];
};

export function planRows(
  declaration: KindDeclaration,
  mapping: ImportMapping,
  report: OfReport = {},
): RowPlan {
  const columns: readonly ContentColumn[] = contentColumns[declaration.table];
  const byName = new Map(declaration.fields.map((field) => [field.field, field]));
  const slotOf = (field: FieldDeclaration | undefined): number =>
    field?.column === undefined ? -1 : columns.indexOf(field.column);
  const nature = natureOf(mapping.columns.map(({ column }) => column));
  return {
    ...planColumns(mapping, nature, byName, slotOf),
    isOfHired: nature.isOfHired,
    ownersAre: ownersOf(mapping, report.ownersAre),
    appFlag: mapping.columns.find(({ field }) => byName.get(field ?? '')?.type === 'app-flag')?.column,
    beginnings: beginningsOf(mapping),
    months: monthsBeside(mapping).map((index) => ({ index, name: mapping.columns[index]?.column ?? '' })),
    starts: mapping.kind === 'staff' ? namedBeginnings(mapping) : [],
    leavings: leavingColumns(mapping),
    keys: declaration.keys.map(({ prefix, fields }) => ({
      prefix,
      slots: fields.map((field) => slotOf(byName.get(field))),
      isEmail: fields[0] === 'email',
    })),
    slots: {
      metrics: columns.indexOf('metrics'),
      userName: columns.indexOf('user_name'),
      extra: columns.indexOf('extra'),
      state: columns.indexOf('state'),
      assignment: columns.indexOf('assignment'),
      email: columns.indexOf('email'),
      displayName: columns.indexOf('display_name'),
      firstName: columns.indexOf('first_name'),
      lastName: columns.indexOf('last_name'),
      externalId: columns.indexOf('external_id'),
    },
    template: columns.map((column) => {
      if (column === 'window_start') return mapping.window?.start ?? null;
      if (column === 'window_end') return mapping.window?.end ?? null;
      return null;
    }),
  };
}

function beginningsOf(mapping: ImportMapping): readonly number[] {
  return mapping.columns.some(({ field }) => field === 'endedOn') ? namedBeginnings(mapping) : [];
}

function namedBeginnings({ columns }: ImportMapping): readonly number[] {
  return columns.flatMap(({ column, field }, index) =>
    field === undefined && namesBeginning(foldedPlain(column)) ? [index] : [],
  );
}

/** Columns with the end of a contract, where one of something else says who left: the contract may have been made anew. */
function contractEnds({ columns }: ImportMapping): ReadonlySet<string> {
  const ends = columns.filter(
    ({ column, field }) => field === 'endedOn' && namesContractEnd(foldedPlain(column)),
  );
  const others = columns.filter(({ column }) => !namesContractEnd(foldedPlain(column)));
  return new Set(tellsWhoLeft(others) ? ends.map(({ column }) => column) : []);
}

const nameFields: ReadonlySet<string> = new Set(['firstName', 'lastName', 'displayName']);

/** Whether a column is of somebody's name or of a part of it. */
export function isOfName({ field, type }: Pick<FieldDeclaration, 'field' | 'type'>): boolean {
  return type === 'text' && nameFields.has(field);
}

/** A name as it stands; nothing where it says that there is none ([N122]). */
function readNamePart(text: string): CellValue {
  return saysNoName(text) ? null : text;
}

function readerOf(declared: FieldDeclaration, { window }: ImportMapping): Step['read'] {
  if (isOfName(declared)) return readNamePart;
  return declared.field === 'daysActive' ? daysActiveIn(window) : cellReaders[declared.type];
}

/** What stood there is shown beside what it means. */
const shownBeside: ReadonlySet<FieldType> = new Set(['role', 'app-flag', 'decision', 'carried-out']);

const leaveForms: readonly LeaveForm[] = ['leave', 'leave-from', 'leave-until', 'leave-return'];

function planColumns(
  mapping: ImportMapping,
  nature: ListNature,
  byName: ReadonlyMap<string, FieldDeclaration>,
  slotOf: (field: FieldDeclaration) => number,
): Pick<RowPlan, 'steps' | 'extras' | 'leaves'> {
  const ofContract = contractEnds(mapping);
  const steps: Step[] = [];
  const extras: { index: number; name: string }[] = [];
  mapping.columns.forEach(({ column, field }, index) => {
    const declared = field === undefined ? undefined : byName.get(field);
    const form = declared === undefined ? undefined : stateFormOf(declared.type, column, nature);
    const leave = leaveForms.find((one) => one === declared?.type);
    if (declared !== undefined)
      steps.push({
        index,
        header: column,
        type: declared.type,
        read: readerOf(declared, mapping),
        isName: isOfName(declared),
        slot: slotOf(declared),
        field: declared.field,
        form: ofContract.has(column) ? 'contract-end' : form,
        leave,
        about: subjectOf(declared.type, column),
        isOfLicense: declared.type === 'application' && namesLicense(column),
        isAppState: namesAnyState(column),
        isNeeded: neededFields.has(declared.field),
      });
    // What stood in a column of states is shown beside what it means.
    if (declared === undefined || form !== undefined || leave !== undefined || shownBeside.has(declared.type))
      extras.push({ index, name: JSON.stringify(column) });
  });
  return { steps, extras, leaves: steps.filter(({ leave }) => leave !== undefined) };
}
