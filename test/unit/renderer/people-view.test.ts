import { describe, expect, test } from 'vitest';
import {
  conditionCount,
  firstSort,
  parseView,
  viewParams,
} from '../../../renderer/app/state/report/people-view.ts';
import type { PeopleView } from '../../../renderer/app/state/report/people-view.ts';
import { parseRoute, routeHash } from '../../../renderer/app/state/routes.ts';

describe('the address of a view of the list', () => {
  const views: readonly PeopleView[] = [
    { filter: {}, sort: firstSort, person: undefined },
    {
      filter: { team: { by: 'group', key: 'apac + nordics', name: 'APAC + Nordics' } },
      sort: firstSort,
      person: undefined,
    },
    { filter: { seat: ['invited'], team: { by: 'cost-center' } }, sort: firstSort, person: undefined },
    {
      filter: { renewal: { line: 'never-activated', on: '2026-11-29' } },
      sort: firstSort,
      person: undefined,
    },
    { filter: { spentOnNobodyOn: '2026-11-29' }, sort: firstSort, person: undefined },
    {
      filter: { changed: { part: 'idle', since: '2026-10-31' } },
      sort: firstSort,
      person: undefined,
    },
    {
      filter: { alarm: { kind: 'seats-without-plan', on: '2026-11-29' } },
      sort: firstSort,
      person: undefined,
    },
    { filter: { text: 'Søren & Ço' }, sort: { key: 'idleDays', descending: true }, person: 12 },
    {
      filter: {
        seat: ['activated', 'none'],
        account: ['not-asked'],
        directory: ['not-assigned'],
        usage: ['idle'],
        findings: ['leaver-with-seat', 'idle'],
        idleAtLeastDays: 45,
      },
      sort: { key: 'displayName', descending: false },
      person: undefined,
    },
  ];

  test.each(views.map((view) => [JSON.stringify(view), view] as const))('keeps %s', (_name, view) => {
    const hash = routeHash({ screen: 'people', params: viewParams(view) });
    expect(parseView(parseRoute(hash).params)).toEqual(view);
  });

  test('leaves out what nobody knows', () => {
    const read = parseView({
      seat: 'activated,stolen',
      account: 'nonsense',
      sort: '-shoeSize',
      person: '1e9',
      idle: '99999',
      text: '',
    });
    expect(read).toEqual({ filter: { seat: ['activated'] }, sort: firstSort, person: undefined });
  });

  test('cuts a text that the engine would refuse', () => {
    expect(parseView({ text: 'x'.repeat(500) }).filter.text).toHaveLength(200);
  });
});

test('conditions besides the text are counted once each', () => {
  expect(conditionCount({ text: 'a', seat: ['none', 'invited'], idleAtLeastDays: 30, findings: [] })).toBe(2);
});
