import { emailKey, idKey } from '../../../domain/people/identifiers/identifier.ts';
import { readMailAddresses } from '../../../domain/people/identifiers/mail-addresses.ts';
import type { DateOrder, ImportMapping } from '../../../domain/files/import.ts';
import type { CalendarDay } from '../../../domain/ids.ts';
import type { KnownAccounts } from '../../../domain/people/names/account-owner.ts';
import {
  combineSaid,
  combineStates,
  type PersonState,
  type RowAssignment,
  type SaidState,
} from '../../../domain/states/state.ts';
import { foldWord, isNothing } from '../../../domain/states/words.ts';
import type { StateRules } from '../../../domain/states/read-state.ts';
import type { UsageWindow } from '../../../domain/usage/usage.ts';
import type { Row } from '../open/csv-rows.ts';
import type { KindDeclaration } from '../kinds/declaration.ts';
import { readDay } from '../recognize/days/read-day.ts';
import { BlankFlags } from './lists/blank-flags.ts';
import { blanksIn } from './lists/blank-states.ts';
import { listPerson } from './lists/list-person.ts';
import { ListRows, mailboxAddresses, type ListSummary } from './lists/list-rows.ts';
import {
  accountsOfApp,
  type AppOfRow,
  appOfRow,
  assignedBy,
  byRole,
  isAsked,
  meaningsIn,
} from './lists/said-of-app.ts';
import { saidBy, withLeaving } from './lists/said-states.ts';
import { readName } from './lists/shown-name.ts';
import type { CellProblem } from './read-cell.ts';
import type { RowReading } from './record.ts';
import { keyOf } from './rows/row-key.ts';
import { putLoginAddress } from './rows/login-address.ts';
import { reject, rejectCell, rejectNobody, rejectOtherMonths } from './rows/rejected-row.ts';
import { extraCells } from './rows/extra-cells.ts';
import { hasYetToBegin, isOfBefore } from './rows/is-of-before.ts';
import { isPassedOver, readLeaving } from './rows/leaving-status.ts';
import { type OfReport, planRows, type RowPlan, type Step } from './rows/row-plan.ts';
import type { CellsSetAside } from '../../../domain/files/cells-set-aside.ts';
import { idReason, isNoValue, SetAside } from './set-aside.ts';
import type { CellValue } from '../../database/records.ts';
import { textOf } from './rows/text-of.ts';

const none: readonly never[] = [];
const [blankReading, elsewhereReading] = [{ kind: 'blank' }, { kind: 'elsewhere' }] as const;

/** Reads the rows of one file: made once from the mapping, then called per row. */
export class RecordReader {
  readonly #declaration: KindDeclaration;
  readonly #accounts: KnownAccounts | undefined;
  readonly #window: UsageWindow | undefined;
  readonly #dates: DateOrder | undefined;
  readonly #plan: RowPlan;
  readonly #steps: readonly Step[];
  readonly #columnCount: number;
  readonly #setAside = new SetAside();
  readonly #isWorkbook: boolean;
  /** What a row of everybody says whose columns of states say nothing. */
  readonly #unsaid: PersonState | undefined;
  readonly #slots: RowPlan['slots'];
  readonly #list: ListRows | undefined;
  readonly #days: Pick<StateRules, 'today' | 'readDay'>;
  readonly #applications: ReadonlySet<string> | undefined;
  /** Columns of states that are of the row's application. */
  readonly #ofApp: ReadonlySet<number> = new Set();
  /** All addresses of the mailbox in the row that is read. */
  #further: readonly string[] = none;
  readonly #app: AppOfRow;
  readonly #blanks: BlankFlags;
  readonly #isGiven: (text: string) => boolean;
  /** Ids of the row that a spreadsheet damaged: what they cannot have been still says something. */
  #damaged: readonly Step[] = none;

  /** `today`: the day on which an end of work is past or to come. `isWorkbook`: the file's cells may have been numbers. `isHereWithoutEnd`: whoever has no day of leaving works here. `report`: what is known of the report that the file is. `accounts`: whose accounts are known, where rows have nothing else. */
  constructor(
    declaration: KindDeclaration,
    mapping: ImportMapping,
    {
      today,
      isWorkbook = false,
      isHereWithoutEnd = false,
      report,
      accounts,
    }: {
      readonly today?: CalendarDay | undefined;
      readonly isWorkbook?: boolean;
      readonly isHereWithoutEnd?: boolean;
      readonly report?: OfReport | undefined;
      readonly accounts?: KnownAccounts | undefined;
    } = {},
  ) {
    this.#accounts = accounts;
    this.#declaration = declaration;
    this.#isWorkbook = isWorkbook;
    this.#window = mapping.window;
    this.#dates = mapping.readAs?.dates;
    this.#plan = planRows(declaration, mapping, report);
    ({ steps: this.#steps, slots: this.#slots } = this.#plan);
    const { list, columns } = mapping;
    this.#columnCount = columns.length;
    this.#days = { today, readDay: (text) => readDay(text, this.#dates) };
    const given = meaningsIn(mapping);
    const blanks = blanksIn(declaration.kind, this.#steps, { given, isHereWithoutEnd });
    this.#unsaid = blanks.are;
    if (this.#slots.state !== -1)
      this.#list = new ListRows({ numbers: report?.numbers, given, ...this.#days }, blanks.column);
    this.#applications = list?.applications === undefined ? undefined : new Set(list.applications);
    if (declaration.kind === 'directory') this.#ofApp = accountsOfApp(this.#steps, list);
    this.#isGiven = (text) => given?.[foldWord(text)] !== undefined;
    this.#blanks = new BlankFlags(this.#plan.appFlag, given);
    this.#app = appOfRow({ plan: this.#plan, list, report, given, ofApp: this.#ofApp });
  }

  /** How many cells were left out so far. */
  get cellsSetAside(): number {
    return this.#setAside.total;
  }
  /** Cells that were left out of rows that went in. */
  get setAside(): readonly CellsSetAside[] {
    return this.#setAside.cells;
  }

  read(row: Row): RowReading {
    const { cells } = row;
    if (cells.every((cell) => cell.trim() === '')) return blankReading;
    if (row.fault !== undefined) return reject(row, row.fault);
    if (
      cells.length > this.#columnCount &&
      cells.slice(this.#columnCount).some((cell) => cell.trim() !== '')
    ) {
      return reject(row, { kind: 'too-many-cells', cells: cells.length, columns: this.#columnCount });
    }
    const values = [...this.#plan.template];
    const states: SaidState[] = [];
    let role: RowAssignment | undefined;
    this.#further = none;
    this.#damaged = none;
    this.#list?.begin();
    this.#app.begin();
    this.#blanks.begin();
    const leaving = readLeaving(this.#plan.leavings, cells, this.#days);
    let metrics = '';
    let unread: (CellProblem & { readonly step: Step }) | undefined;
    for (const step of this.#steps) {
      const text = (cells[step.index] ?? '').trim();
      if (step.type === 'application' && this.#applications?.has(text) === false) {
        if (text === '' && step.isOfLicense) {
          this.#app.noteUnlicensed();
          continue;
        }
        if (this.#list !== undefined) this.#list.elsewhere += 1;
        return elsewhereReading;
      }
      if (text === '' || (step.type === 'app-flag' && isNothing(text))) {
        if (step.type === 'app-flag') this.#blanks.noteBlank();
        const others = step.field === 'daysActive' && rejectOtherMonths(row, step, this.#plan.months);
        if (others) return others;
        continue;
      }
      if (step.type === 'decision' || step.type === 'carried-out') {
        if (step.type === 'decision') this.#app.readDecision(text);
        else this.#app.readCarriedOut(text);
        continue;
      }
      if (step.type === 'app-flag' || this.#ofApp.has(step.index)) {
        const state = this.#app.read(text, step.type === 'app-flag');
        if (state === 'unassigned') this.#blanks.noteNo();
        if (step.isAppState || isAsked(text, state)) this.#list?.noteAppState(text, step.header, state);
        continue;
      }
      if (step.type === 'role') {
        role = this.#list?.readRole(text, step.header, this.#plan.ownersAre) ?? role;
        continue;
      }
      if (step.leave !== undefined) continue;
      if (step.form !== undefined) {
        if (isPassedOver(leaving, step) || isOfBefore(this.#plan, step, { text, cells }, this.#days))
          continue;
        const state = this.#list?.read(text, step.form, step.header);
        if (state === 'unassigned' && step.form !== 'unassigned-on') this.#app.noteWithout();
        if (state !== undefined) states.push(saidBy(step, state, text, this.#isGiven(text)));
        continue;
      }
      const problem = this.#put(values, step, text);
      if (problem !== undefined) {
        if (step.isNeeded) return rejectCell(row, step, problem);
        if (isNoValue(text, step.type)) this.#setAside.note(step.header, 'no-value', text, row.line);
        else unread ??= { step, ...problem };
        continue;
      }
      if (step.type === 'metric' || step.type === 'day-metric') {
        metrics += `${metrics === '' ? '' : ','}${JSON.stringify(step.header)}:${JSON.stringify(this.#asMetric(step, text))}`;
      }
    }
    if (this.#slots.metrics !== -1) values[this.#slots.metrics] = `{${metrics}}`;
    values[this.#slots.extra] = extraCells(cells, this.#plan.extras, this.#damaged);
    const nobodys = putLoginAddress(values, this.#plan, { cells, accounts: this.#accounts });
    if (nobodys !== undefined) return reject(row, nobodys.reason, nobodys.at);
    this.#putFurther(values);
    const key = keyOf(values, this.#plan.keys);
    if (key === undefined) {
      return unread === undefined
        ? rejectNobody(row, this.#steps, { kind: this.#declaration.kind, isWorkbook: this.#isWorkbook })
        : rejectCell(row, unread.step, unread);
    }
    if (this.#plan.leaves.length > 0) states.push(...(this.#list?.readLeave(this.#plan.leaves, cells) ?? []));
    states.push(...this.#behindName(values), ...(this.#list?.readLeaving(leaving, this.#isGiven) ?? []));
    if (states.length === 0 && this.#unsaid !== undefined && hasYetToBegin(this.#plan, cells, this.#days))
      states.push({ state: 'unknown', about: 'work' });
    this.#putState(values, withLeaving(states, { columns: this.#steps, cells }, this.#days), role);
    if (unread !== undefined) {
      const { index, header } = unread.step;
      this.#setAside.note(header, 'not-readable', (cells[index] ?? '').trim(), row.line);
    }
    this.#setAside.noteRow(row, this.#steps, { values, isWorkbook: this.#isWorkbook });
    return { kind: 'record', record: { line: row.line, key, values } };
  }

  /** What the states of all rows came to; `undefined` where the file is no list of people. */
  listSummary(): ListSummary | undefined {
    return this.#list?.summary(this.#blanks.word());
  }

  /** A status says more than a day of unassignment: whoever was assigned again keeps the day (Okta). */
  #putState(
    values: CellValue[],
    { states, until }: ReturnType<typeof withLeaving>,
    role: RowAssignment | undefined,
  ): void {
    if (this.#list === undefined) return;
    const { state: slot, assignment } = this.#slots;
    const working = states.filter(({ state }) => state !== 'unassigned');
    const said = working.length > 0 ? working : states;
    const isStaff = this.#declaration.kind === 'staff';
    const all = (): PersonState | undefined => combineStates(said.map((one) => one.state));
    const told = isStaff ? (combineSaid(said, this.#plan) ?? this.#unsaid) : (all() ?? this.#unsaid);
    const { state, assignment: has } = assignedBy(told, this.#blanks.take(this.#app.said()));
    values[slot] = state ?? null;
    const assigned = byRole(has, role);
    values[assignment] = isStaff ? null : assigned;
    const who = listPerson(values, this.#slots);
    this.#list.see(state, who, { assignment: assigned, until, isBlank: said.length === 0 });
  }

  /** The name without what a system wrote behind it: the person's id, or a state, which is one more. */
  #behindName(values: CellValue[]): readonly SaidState[] {
    const { displayName, externalId } = this.#slots;
    const name = textOf(values[displayName]);
    if (name === undefined || this.#list === undefined) return [];
    const { shown, said } = readName(name, idKey(textOf(values[externalId])));
    values[displayName] = shown;
    return said;
  }

  #asMetric({ type }: Step, text: string): string {
    // What is no day ("never") is kept as it came.
    return type === 'day-metric' ? (readDay(text, this.#dates) ?? text) : text;
  }

  /** Puts one value in its place; answers with what is wrong with it. */
  #put(values: CellValue[], step: Step, text: string): CellProblem | undefined {
    const isRounded = this.#isWorkbook && step.type === 'id' && idReason(text, true) === 'rounded';
    const value = isRounded ? null : step.read(text, this.#dates);
    if (typeof value === 'object' && value !== null) return value;
    if (value === null && step.type === 'id' && !isNoValue(text)) this.#damaged = [...this.#damaged, step];
    if (step.type === 'addresses') {
      // Only where no column has the address itself.
      if (values[0] === null && typeof value === 'string')
        [values[0], values[this.#slots.email]] = [emailKey(value) ?? null, value];
      if (step.field === 'proxyAddresses') this.#further = mailboxAddresses(text);
      return undefined;
    }
    if (step.slot !== -1) values[step.slot] = value;
    if (step.type === 'email') values[0] = emailKey(text) ?? null;
    return step.type === 'day' ? this.#checkDay(step, value) : undefined;
  }

  /** A file is of one window: a row of another one is not read as this one's. */
  #checkDay(step: Step, day: CellValue): CellProblem | undefined {
    const expected = step.field === 'windowStart' ? this.#window?.start : this.#window?.end;
    return expected === undefined || day === expected ? undefined : { problem: { expected } };
  }

  /** Behind the address in its cell, as where a file has several there. */
  #putFurther(values: CellValue[]): void {
    if (this.#further.length === 0) return;
    const cell = textOf(values[this.#slots.email]) ?? textOf(values[0]);
    const known = readMailAddresses(cell);
    const others = this.#further.filter((one) => one !== known.primary && !known.others.includes(one));
    if (cell !== undefined && others.length > 0) values[this.#slots.email] = [cell, ...others].join('; ');
  }
}
