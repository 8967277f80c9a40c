import { describe, expect, test } from 'vitest';

import { kindDeclarations } from '../../../main/engine/imports/kinds/all.ts';
import { mapColumns } from '../../../main/engine/imports/recognize/columns/map-columns.ts';

/** What a column beside an address is read as in a list of assignees, by its name and what stands in it. */
function fieldOf(column: string, values: readonly string[]): string {
  const rows = values.map((value, at) => ({ cells: [`p${String(at)}@halden.example`, value] }));
  return mapColumns(['Email', column], kindDeclarations.directory, undefined, rows)[1]?.field ?? 'none';
}

const products = [
  'LinkedIn Sales Navigator',
  'LinkedIn Sales Navigator',
  'LinkedIn Sales Navigator',
  'LinkedIn Recruiter',
  'Zoom Workplace',
  'Zoom Workplace',
];

describe('the column of which product a row is', () => {
  test.each(['Display name', 'Software model', 'Product', 'Bezeichnung', '製品', 'Name', 'Col 3'])(
    '[N90] %s is it by what stands there',
    (column) => {
      expect(fieldOf(column, products)).toBe('application');
    },
  );

  test.each([
    ['Notes', products],
    ['Bemerkung', products],
    ['What for', ['no Sales Navigator', 'no Sales Navigator', 'Zoom', 'Zoom']],
    ['What for', ['wants Sales Navigator', 'wants Sales Navigator', 'Zoom', 'Zoom']],
    ['Job', ['Sales Navigator Administrator', 'Sales Navigator Administrator', 'Seller', 'Seller']],
    ['What for', ['Sales Navigator', 'Zoom', 'Slack', 'Miro', 'Figma']],
    ['What for', ['Sales Navigator', 'Sales Navigator', 'Zoom', 'Zoom', '', '', '', '']],
    ['What for', ['Zoom', 'Zoom', 'Slack', 'Slack']],
  ])('[N90] %s with %j is not', (column, values) => {
    expect(fieldOf(column, values)).not.toBe('application');
  });

  test('[N90] beside a known column of applications another is none', () => {
    const rows = products.map((product, at) => ({
      cells: [`p${String(at)}@halden.example`, product, product],
    }));
    const columns = mapColumns(
      ['Email', 'Display name', 'Application'],
      kindDeclarations.directory,
      undefined,
      rows,
    );
    expect(columns[2]).toEqual({ column: 'Application', field: 'application' });
    expect(columns[1]?.field).not.toBe('application');
  });
});

describe('the day on which a seat is given back', () => {
  test.each([
    'Restituita il',
    'Licenza restituita il',
    'Data di restituzione',
    'Returned on',
    'Seat returned on',
    'Date revoked',
    'Removed on',
    'Revoked on',
    'Removal date',
    'Access revoked on',
    'Zurückgegeben am',
    'Lizenz entzogen am',
    'Rückgabedatum',
    'Date retrait',
    'Date de retrait de la licence',
    'Rendue le',
    'Fecha de devolución',
    'Devuelta el',
    'Data de devolução',
    'Devolvida em',
    'Ingeleverd op',
    'Återlämnad den',
    'Data zwrotu',
    'Datum vrácení',
    'Visszaadás dátuma',
    'İade tarihi',
    'Дата возврата',
    '返却日',
    '归还日期',
    '반납일',
  ])('[N91] %s', (column) => {
    expect(fieldOf(column, ['', '2026-10-31', ''])).toBe('unassignedOn');
  });

  test.each(['Return date', 'Assegnata il', 'Zugewiesen am', 'Returned by', 'Date de retour', 'Last seen'])(
    '[N91] %s is none',
    (column) => {
      expect(fieldOf(column, ['', '2026-10-31', ''])).not.toBe('unassignedOn');
    },
  );
});
