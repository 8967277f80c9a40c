import type { ColumnMapping } from '../../../../domain/files/import.ts';
import { openMarks } from '../../../../domain/states/marks.ts';
import { foldWord, stateOfWord } from '../../../../domain/states/words.ts';
import type { Source } from '../../catalog/source.ts';
import { natureOf, stateFormOf } from '../../read/lists/list-rows.ts';
import { unknownSystems } from '../read-list.ts';
import { valuesOf } from './values.ts';

type Rows = readonly { readonly cells: readonly string[] }[];

const inactive = /^(?:not active|non active|nicht aktiv|niet actief|in ?active|inacti|inakti|inatti|inati)/u;

/**
 * What is not known until somebody says, by `foldWord`: marks that may mean no as well as yes ([N121]), and words for whoever is inactive, under a
 * status of the work that has others for who left: they may be of a leave ([S49]). `undefined` where there are none. `report`: what is known of the list.
 */
export function openWords(
  columns: readonly ColumnMapping[],
  rows: Rows,
  report: Source | undefined,
): Readonly<Record<string, 'unknown'>> | undefined {
  const marks = columns.flatMap(({ field }, at) =>
    ofAnswers.has(field) ? openMarks(valuesOf(rows, at)) : [],
  );
  const words = [...marks, ...openStates(columns, rows, report)];
  return words.length === 0 ? undefined : Object.fromEntries(words.map((word) => [word, 'unknown']));
}

/** Columns in which a mark may be an answer. */
const ofAnswers: ReadonlySet<string | undefined> = new Set(['hasApp', 'assignment', 'ended']);

function openStates(
  columns: readonly ColumnMapping[],
  rows: Rows,
  report: Source | undefined,
): readonly string[] {
  if (report !== undefined && !unknownSystems.has(report.system)) return [];
  const nature = natureOf(columns.map(({ column }) => column));
  return columns.flatMap(({ column, field }, at) => {
    if (field !== 'assignment' || stateFormOf('state', column, nature) !== 'work-word') return [];
    const values = valuesOf(rows, at);
    if (!values.some((value) => stateOfWord(value) === 'left')) return [];
    return values.map(foldWord).filter((word) => inactive.test(word) && stateOfWord(word) === 'suspended');
  });
}
