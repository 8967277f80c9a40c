import { expect, test } from 'vitest';
import { kindDeclarations } from '../../../main/engine/imports/kinds/all.ts';
import { mapColumns } from '../../../main/engine/imports/recognize/columns/map-columns.ts';

function fieldOf(column: string, cells: readonly string[]): string | undefined {
  const rows = cells.map((cell, at) => ({ cells: [`p${String(at)}@halden.example`, cell] }));
  return mapColumns(['Email', column], kindDeclarations.staff, undefined, rows)[1]?.field;
}

test.each([
  ['Weg?', ['x', '']],
  ['Raus', ['x', '']],
  ['Nicht mehr da', ['ja', '']],
  ['No longer here', ['yes', 'no']],
  ['Quit', ['y', 'n']],
  ['Plus là', ['oui', '']],
  ['Ya no está', ['sí', '']],
  ['Uscito', ['sì', 'no']],
  ['Uit dienst', ['ja', '']],
  ['Saiu', ['sim', '']],
  ['Odszedł', ['tak', '']],
  ['已离职', ['是', '']],
  ['Left', ['🟥', '']],
  ['Gone?', ['red', 'green']],
])('[N130] who is gone stands under %s: %j', (column, cells) => {
  expect(fieldOf(column, cells)).toBe('ended');
});

test.each([
  ['Baja', ['x', '']],
  ['Left', ['A', 'B']],
  ['Weg', ['Hauptstraße', 'Gasse']],
])('[N130] not under %s: %j', (column, cells) => {
  expect(fieldOf(column, cells)).toBeUndefined();
});

test('[N130] signs under who is here', () => {
  expect(fieldOf('Active', ['🟢', '🔴'])).toBe('assignment');
});
