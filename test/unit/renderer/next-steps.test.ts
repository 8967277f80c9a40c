import { describe, expect, test } from 'vitest';
import { findingKinds } from '../../../main/domain/findings/finding.ts';
import type { Connection } from '../../../preload/contract/values/connections.ts';
import type { ImportRecord } from '../../../preload/contract/values/files/imports.ts';
import type { Overview } from '../../../preload/contract/values/month/overview.ts';
import {
  isSaidAbove,
  latestImport,
  nextSteps,
  withoutUnderWay,
} from '../../../renderer/features/overview/next-steps.ts';

const now = Date.parse('2026-11-23T12:00:00Z');

function imported(kind: ImportRecord['kind'], importedAt: string, id = 1): ImportRecord {
  const counts = {
    read: 1,
    accepted: 1,
    rejected: 0,
    blank: 0,
    added: 1,
    changed: 0,
    unchanged: 0,
    missing: 0,
  };
  return {
    id,
    kind,
    fileName: `${kind}.csv`,
    fileHash: '',
    importedAt,
    madeAt: importedAt,
    counts,
    undoable: true,
  };
}

/** Nobody has any. */
const noFindings = Object.fromEntries(findingKinds.map((kind) => [kind, 0])) as Overview['findings'];

const fresh = '2026-11-20T08:00:00.000Z';
const all = [imported('users', fresh), imported('usage', fresh), imported('directory', fresh)];

const connection: Connection = {
  id: 1,
  name: 'Practice',
  kind: 'practice',
  baseUrl: '',
  instance: '',
  licenseType: '',
  deadFilters: [],
  mayProvision: false,
  mayDeprovision: false,
  tokenPlace: 'none',
  settings: {},
};

function overview(parts: {
  readonly findings?: Partial<Overview['findings']>;
  readonly notAsked?: number;
  readonly imports?: readonly ImportRecord[];
  readonly openIntents?: number;
  readonly askedTooEarly?: number;
}): Overview {
  return {
    people: 10,
    untold: { findings: {} },
    seats: { none: 0, invited: 0, licensed: 0, activated: 10, deactivated: 0, unknown: 0 },
    directory: { assigned: 10, 'not-assigned': 0, unknown: 0, 'no-directory': 0 },
    works: { yes: 0, left: 0, unknown: 10 },
    lists: (parts.imports ?? all)
      .filter(({ kind }) => kind === 'directory')
      .map(({ fileName }) => ({
        kind: 'directory' as const,
        called: fileName,
        on: '2026-11-20',
        tellsWhoLeft: true,
      })),
    accounts: {
      'not-asked': parts.notAsked ?? 0,
      active: 10,
      inactive: 0,
      'active-unknown': 0,
      absent: 0,
      ambiguous: 0,
      undecidable: 0,
      failed: 0,
    },
    findings: { ...noFindings, ...parts.findings },
    idleTiers: [],
    imports: [...(parts.imports ?? all)],
    takenBack: 0,
    given: 0,
    toLookUp: parts.notAsked ?? 0,
    askedTooEarly: parts.askedTooEarly ?? 0,
    openIntents: parts.openIntents ?? 0,
  };
}

function keys(...args: Parameters<typeof nextSteps>): readonly string[] {
  return nextSteps(...args).map(({ key }) => key);
}

describe('what to do next', () => {
  test('is the report when nothing is left', () => {
    expect(keys(overview({}), connection, now)).toEqual(['report']);
  });

  test('begins with what is missing', () => {
    expect(keys(overview({ imports: [], notAsked: 10 }), undefined, now)).toEqual([
      'import-users',
      'import-usage',
      'import-directory',
      'connect',
      'report',
    ]);
  });

  test('[G51] asks nobody to settle what the plan under way is doing', () => {
    const found = nextSteps(
      overview({ openIntents: 1, findings: { 'leaver-with-seat': 3 } }),
      connection,
      now,
    );
    const shown = (state: 'running' | 'interrupted', kind: 'action' | 'look-up'): readonly string[] =>
      withoutUnderWay(found, { kind, state }).map(({ key }) => key);
    expect(shown('running', 'action')).toEqual(['leavers', 'report']);
    expect(shown('interrupted', 'action')).toContain('settle');
    expect(shown('running', 'look-up')).toContain('settle');
    expect(withoutUnderWay(found, undefined)).toEqual(found);
  });

  test('settles what a crash left before anything else', () => {
    const found = overview({ openIntents: 2, findings: { 'leaver-with-seat': 3 } });
    expect(keys(found, connection, now)).toEqual(['settle', 'leavers', 'report']);
  });

  test('has one main act: its first, unless the sentence above says that one', () => {
    const findings = { 'leaver-with-seat': 3, idle: 2 };
    const [asked] = nextSteps(overview({ notAsked: 4, findings }), connection, now);
    expect(asked).toMatchObject({ key: 'look-up' });
    expect(isSaidAbove(asked?.key ?? 'leavers')).toBe(false);
    const [told] = nextSteps(overview({ findings }), connection, now);
    expect(told).toMatchObject({ key: 'leavers' });
    expect(isSaidAbove(told?.key ?? 'look-up')).toBe(true);
  });

  test('asks for the token of a real service before look-ups', () => {
    const service = { ...connection, kind: 'service' } as const;
    expect(keys(overview({ notAsked: 4 }), service, now)).toEqual(['token', 'report']);
    expect(keys(overview({ notAsked: 4 }), { ...service, tokenPlace: 'session' }, now)).toContain('look-up');
  });

  test('asks again about whoever got a seat after the service was asked', () => {
    const [step] = nextSteps(overview({ askedTooEarly: 1 }), connection, now);
    expect(step).toMatchObject({ key: 'ask-again', text: expect.stringContaining('1 person') as string });
    expect(keys(overview({ askedTooEarly: 1 }), undefined, now)).not.toContain('ask-again');
  });

  test('names the exports that are older than a month', () => {
    const old = overview({ imports: [imported('users', '2026-09-01T08:00:00.000Z'), ...all.slice(1)] });
    const [step] = nextSteps(old, connection, now);
    expect(step).toMatchObject({ key: 'refresh', text: expect.stringContaining('User list') as string });
  });
});

test('the latest import of a kind is found whatever the order', () => {
  const records = [
    imported('users', '2026-01-01T00:00:00.000Z', 1),
    imported('users', '2026-03-01T00:00:00.000Z', 2),
  ];
  expect(latestImport(overview({ imports: records }), 'users')?.id).toBe(2);
  expect(latestImport(overview({ imports: records.toReversed() }), 'users')?.id).toBe(2);
  expect(latestImport(overview({ imports: [] }), 'usage')).toBeUndefined();
});
