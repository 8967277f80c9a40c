import { describe, expect, test } from 'vitest';

import { itemsOf, listingColumn } from '../../../main/engine/imports/recognize/apps/listed-apps.ts';

describe('a column that lists what each person has', () => {
  test.each([
    ['Zoom; LinkedIn Sales Navigator;Slack', ['Zoom', 'LinkedIn Sales Navigator', 'Slack']],
    ['Zoom, Slack', ['Zoom', 'Slack']],
    ['Zoom Inc., EU | Slack', ['Zoom Inc., EU', 'Slack']],
    ['Microsoft 365 E3 + Power BI Pro', ['Microsoft 365 E3', 'Power BI Pro']],
    ['CN=SG-SalesNav,OU=Groups,DC=halden;CN=All,DC=halden', ['SG-SalesNav', 'All']],
    ['CN=SG-SalesNav,OU=Groups,DC=halden', ['SG-SalesNav']],
    ['Sales Navigator', ['Sales Navigator']],
  ])('[N106] %s', (cell, items) => {
    expect(itemsOf(cell)).toEqual(items);
  });

  const place = (column: string, cells: readonly string[]): number | undefined =>
    listingColumn(
      ['Email', column],
      cells.map((cell) => ({ cells: ['', cell] })),
    );

  test('[N106] is told by what stands in it', () => {
    const apps = ['Zoom; Sales Navigator', 'Zoom; Sales Navigator; Slack', 'Zoom', 'Slack; Zoom'];
    expect(place('Applications', apps)).toBe(1);
    expect(place('Remarks', apps)).toBeUndefined();
    // Of one application alone, by chance, or nobody else's.
    expect(place('Application', ['Sales Navigator', 'Sales Navigator', 'Zoom', 'Zoom'])).toBeUndefined();
    expect(place('Tools', ['Zoom; Sales Navigator', 'Zoom; Slack', 'Zoom', 'Slack'])).toBeUndefined();
    expect(place('Skills', ['Sales Navigator; Excel', 'Sales Navigator, SQL', 'Go', 'Rust'])).toBeUndefined();
  });
});
