import { describe, expect, test } from 'vitest';

import { kindDeclarations } from '../../../main/engine/imports/kinds/all.ts';
import { firstNameFirst } from '../../../main/engine/imports/read/lists/shown-name.ts';
import { mapColumns } from '../../../main/engine/imports/recognize/columns/map-columns.ts';

const addresses = ['ada.stone', 'ben.reed', 'cleo.berg', 'dan.fox'].map((name) => `${name}@halden.example`);
const names = ['Ada Stone', 'Ben Reed', 'Cleo Berg', 'Dan Fox'];

/** What columns beside the addresses are read as. */
function fieldsOf(columns: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> {
  const header = ['Email', ...Object.keys(columns)];
  const rows = addresses.map((address, at) => ({
    cells: [address, ...Object.values(columns).map((values) => values[at] ?? '')],
  }));
  const mapped = mapColumns(header, kindDeclarations.staff, undefined, rows);
  return Object.fromEntries(
    mapped.flatMap(({ column, field }) => (field === undefined ? [] : [[column, field]])),
  );
}

describe('[N73] the whole name', () => {
  test.each(['Rep', 'Salesperson', 'AE', 'Seller', 'Vertriebler', 'Wer', 'Colleague in question'])(
    'under %s it is that of the addresses',
    (column) => {
      expect(fieldsOf({ [column]: names })[column]).toBe('displayName');
    },
  );

  test('is it with what systems write behind some', () => {
    const worker = ['Ada Stone', 'Ben Reed (On Leave)', 'Cleo Berg (Terminated)', 'Dan Fox [C]'];
    expect(fieldsOf({ 'Worker Object': worker })['Worker Object']).toBe('displayName');
  });

  test('is not that of somebody else', () => {
    expect(fieldsOf({ AE: ['Mei Tan', 'Ina Holm', 'Leo Marsh', 'Uta Brandt'] })).toEqual({ Email: 'email' });
    expect(fieldsOf({ Manager: ['Ben Reed', 'Cleo Berg', 'Dan Fox', 'Mei Tan'] })).toEqual({
      Email: 'email',
    });
  });

  test('is the whole one, and not the preferred first name', () => {
    const preferred = ['Ada', 'Benny', 'Cleo', 'Danny'];
    expect(fieldsOf({ 'Full Legal Name': names, 'Preferred Name': preferred })).toEqual({
      Email: 'email',
      'Full Legal Name': 'displayName',
    });
    expect(fieldsOf({ 'Preferred Name': preferred })['Preferred Name']).toBe('displayName');
  });

  test('is no profile or role that several share', () => {
    const profiles = ['Standard User', 'Standard User', 'Standard User', 'Standard User'];
    const roles = ['Standard User', 'Sales User', 'Standard User', 'Standard User'];
    expect(fieldsOf({ 'Profile.Name': profiles })['Profile.Name']).not.toBe('displayName');
    expect(fieldsOf({ 'Profile.Name': [...roles] })['Profile.Name']).not.toBe('displayName');
  });
});

test.each([
  ['Carvalho, Inês', 'Inês Carvalho'],
  ['de la Cruz, Ana María', 'Ana María de la Cruz'],
  ["O'Connor, Liam", "Liam O'Connor"],
  ['STONE, ADA', 'ADA STONE'],
  ['Ada Stone, PhD', 'Ada Stone, PhD'],
  ['Ada Stone, CPA', 'Ada Stone, CPA'],
  ['Stone, Jr.', 'Stone, Jr.'],
  ['Ada Stone', 'Ada Stone'],
  ['Stone, Ada, Reed', 'Stone, Ada, Reed'],
])('[N74] %s is shown as %s', (name, shown) => {
  expect(firstNameFirst(name)).toBe(shown);
});
