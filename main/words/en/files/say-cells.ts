import type { CellsSetAside, SetAsideReason } from '../../../domain/files/cells-set-aside.ts';

export const causeOfOne: Readonly<Record<SetAsideReason, string>> = {
  scientific:
    'a spreadsheet wrote it as a rounded power of ten, and what it was cannot be told. It identifies nobody and is never sent. Export the list again and import that file without opening it in a spreadsheet',
  rounded:
    'a spreadsheet kept only its first digits, so different ids may look the same. It identifies nobody and is never sent. Export the list again as CSV and import that file without opening it in a spreadsheet',
  hashes:
    'the column was too narrow in a spreadsheet and its signs were saved instead of the id. It identifies nobody. Export the list again, or widen the column and save it again',
  day: 'a spreadsheet took it for a day, and what it was cannot be told. It identifies nobody and is never sent. Export the list again and import that file without opening it in a spreadsheet',
  marked: 'it stood in the marks with which a spreadsheet is told to take it for text, which were taken off',
  'no-value': 'it says that there is nothing and identifies nobody',
  'not-readable': 'it was left out, and the rest of its row went in',
};
export const causeOfMany: Readonly<Record<SetAsideReason, string>> = {
  scientific:
    'a spreadsheet wrote them as rounded powers of ten, and what they were cannot be told. They identify nobody and are never sent. Export the list again and import that file without opening it in a spreadsheet',
  rounded:
    'a spreadsheet kept only their first digits, so different ids may look the same. They identify nobody and are never sent. Export the list again as CSV and import that file without opening it in a spreadsheet',
  hashes:
    'the column was too narrow in a spreadsheet and its signs were saved instead of the ids. They identify nobody. Export the list again, or widen the column and save it again',
  day: 'a spreadsheet took them for days, and what they were cannot be told. They identify nobody and are never sent. Export the list again and import that file without opening it in a spreadsheet',
  marked:
    'they stood in the marks with which a spreadsheet is told to take them for text, which were taken off',
  'no-value': 'they say that there is nothing and identify nobody',
  'not-readable': 'they were left out, and the rest of their rows went in',
};

/** What was left out of one column, in a sentence with the way out. */
export function sayCells({ column, reason, cells, example, line }: CellsSetAside): string {
  return cells === 1
    ? `Column "${column}": 1 cell, "${example}" (line ${String(line)}): ${causeOfOne[reason]}.`
    : `Column "${column}": ${String(cells)} cells such as "${example}" (line ${String(line)}): ${causeOfMany[reason]}.`;
}
