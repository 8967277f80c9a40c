import { declared } from '../../../words/declared.ts';
import { words } from '../../../words/words.ts';
import type { ExportKind, KnownField } from '../../../domain/files/import.ts';
import { findSource } from '../catalog/find-source.ts';
import { kindDeclarations } from '../kinds/all.ts';
import type { KindDeclaration } from '../kinds/declaration.ts';
import { productColumns } from '../recognize/apps/group-names.ts';
import { isSalesNavigator } from '../recognize/apps/sales-navigator.ts';
import { findAddressColumn } from '../recognize/columns/address-column.ts';
import { noIdentifier } from '../recognize/columns/choose-mapping.ts';
import { mapColumns } from '../recognize/columns/map-columns.ts';
import { findNumberColumn, type KnownPeople } from '../recognize/columns/number-column.ts';
import { countSigns, recognize } from '../recognize/recognize.ts';
import { answersIn } from '../recognize/lists/answers.ts';
import { foldedPlain } from '../recognize/columns/column-name.ts';
import { namesHiring } from '../recognize/names/subject-names.ts';
import { namedLikeMonths } from '../recognize/days/month-columns.ts';
import { suggestFields } from '../recognize/columns/suggest-fields.ts';
import { Refused } from '../refused.ts';
import type { Told } from './file.ts';
import type { Table } from './table.ts';

/** So many rows of a file are shown. */
export const firstRowsShown = 20;

/** A refusal that a person's answer can mend takes the file along. */
export function withFile<Outcome>(
  table: Table,
  exportKind: ExportKind | undefined,
  decide: () => Outcome,
): Outcome {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal === 'other-kind') throw error;
    const declaration = exportKind === undefined ? undefined : kindDeclarations[exportKind];
    const firstRows = table.firstRows.slice(0, firstRowsShown).map((row) => row.cells);
    const columns =
      declaration === undefined
        ? table.header.map((column) => ({ column, field: undefined }))
        : mapColumns(table.header, declaration, findSource(table.header), table.firstRows);
    throw new Refused(error.refusal, error.detail, {
      exportKind,
      header: table.header,
      firstRows,
      fields: declaration === undefined ? [] : knownFields(declaration),
      columns,
      suggestions: declaration === undefined ? [] : suggestFields({ columns, firstRows, declaration }),
      applications: error.file?.applications,
      likely: error.file?.likely,
      days: error.days,
    });
  }
}

/** What columns of a kind of export can be read as. */
export function knownFields({ fields }: KindDeclaration): readonly KnownField[] {
  return fields.map(({ field, means, identifies }) => ({
    field,
    means: declared(means),
    required: identifies === true,
  }));
}

/** The kind of export that a table is. Throws `Refused`: `kind-unknown`, `other-kind`, `no-identifier-column`. */
export function chooseKind(of: {
  readonly table: Table;
  readonly told: Told;
  readonly fileName: string;
  readonly knownPeople: KnownPeople;
  /** It is called after employees, or a column of it after the app: then it is a list of people. */
  readonly isListOfPeople: () => boolean;
  /** Its file, its sheet or a line above is called after Sales Navigator: then it may be of who has it. */
  readonly isCalledAfterApp: boolean;
}): ExportKind {
  const { told, fileName, knownPeople } = of;
  const { header, firstRows } = of.table;
  const free: ReadonlySet<number> = new Set();
  const byNames = recognize(header, findAddressColumn(header, firstRows, free) !== undefined);
  // Numbers are looked up among all that are known: only where nothing else tells whose the rows are.
  const isNumbered =
    byNames.kind === 'none' && findNumberColumn(header, firstRows, free, knownPeople) !== undefined;
  const recognized = isNumbered ? recognize(header, true) : byNames;
  const given = told.mapping?.kind ?? told.kind;
  const isOfMonths =
    recognized.kind !== 'none' && namedLikeMonths(header).length > 0 && countSigns('directory', header) === 0;
  const answers = answersIn(
    header,
    firstRows.map(({ cells }) => cells),
  );
  // What only an employer knows makes it a list all the same.
  if (
    given === undefined &&
    answers !== undefined &&
    !of.isCalledAfterApp &&
    !of.isListOfPeople() &&
    !namesHiring(header.map(foldedPlain))
  )
    throw new Refused('not-a-list', words().imports.answersOfSurvey(fileName, answers));
  if (given === undefined && isOfMonths && !of.isListOfPeople()) return 'usage';
  if (given !== undefined && !(isOfMonths && given === 'usage')) {
    const isOther =
      recognized.kind === 'one' &&
      personListOf(recognized.exportKind) !== personListOf(given) &&
      countSigns(given, header) === 0;
    if (isOther && told.mapping === undefined) {
      throw new Refused(
        'other-kind',
        words().imports.looksLikeNotLike(
          fileName,
          declared(kindDeclarations[recognized.exportKind].called),
          declared(kindDeclarations[given].called),
        ),
      );
    }
    return given;
  }
  if (given !== undefined) return given;
  if (recognized.kind === 'one') return recognized.exportKind;
  // Rows of products of which one is the app are of who has them.
  if (recognized.kind === 'several' && namesApp(of.table)) return 'directory';
  if (recognized.kind === 'none') throw noIdentifier(header, fileName);
  if (of.isListOfPeople()) return 'directory';
  throw new Refused('kind-unknown', words().imports.couldUserListUsage(fileName, header));
}

function namesApp({ header, firstRows }: Table): boolean {
  return productColumns(header).some((at) =>
    firstRows.some(({ cells }) => isSalesNavigator((cells[at] ?? '').trim())),
  );
}

/** Both kinds of lists of people are told by the same signs. */
function personListOf(kind: ExportKind): ExportKind {
  return kind === 'staff' ? 'directory' : kind;
}
