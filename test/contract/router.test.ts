import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { HandlerContext } from '../../main/ipc/handlers/context.ts';
import type { Handlers } from '../../main/ipc/handlers.ts';
import { createFileTokens } from '../../main/ipc/file-tokens.ts';
import { type Asker, createRouter, type Router } from '../../main/ipc/router.ts';
import { isOurPage } from '../../main/shell/page/page.ts';
import { procedures, type ProcedureName } from '../../preload/contract/procedures.ts';
import { bridgeError } from '../../preload/contract/result.ts';

const names = Object.keys(procedures) as readonly ProcedureName[];
const ours: Asker = { isMainFrame: true, url: 'app://purser/index.html' };

type Gate = {
  readonly router: Router;
  readonly calls: { name: string; input: unknown }[];
  readonly lines: string[];
};

/** The real router before handlers that only write down what got through to them. */
function openGate(answer: (name: string) => unknown = () => undefined, clock?: () => number): Gate {
  const calls: { name: string; input: unknown }[] = [];
  const lines: string[] = [];
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      (_desk: HandlerContext, input: unknown) => {
        calls.push({ name, input });
        return answer(name);
      },
    ]),
  ) as unknown as Handlers;
  const log = {
    line: (event: string, facts: object) => void lines.push(`${event} ${JSON.stringify(facts)}`),
    failure: (event: string) => void lines.push(event),
  };
  const context = { files: createFileTokens() } as unknown as HandlerContext;
  return {
    router: createRouter({ context, handlers, isOurPage, log, ...(clock === undefined ? {} : { clock }) }),
    calls,
    lines,
  };
}

function schemaOf(name: ProcedureName): z.ZodType {
  return procedures[name].input;
}

describe('every procedure', () => {
  test.each(names)('%s refuses junk and never hands it on', async (name) => {
    const { router, calls } = openGate();
    await fc.assert(
      fc.asyncProperty(
        fc.anything({ withNullPrototype: true, withDate: true, withMap: true }),
        async (junk) => {
          const expected = schemaOf(name).safeParse(junk);
          calls.length = 0;
          const answer = await router.ask(ours, name, junk);
          // What does fit goes through as parsed, and then fails on the answer, which is none.
          expect(calls).toEqual(expected.success ? [{ name, input: expected.data }] : []);
          const code = 'error' in answer ? answer.error.code : 'answered';
          expect(code).toMatch(expected.success ? /^[a-z-]+$/u : /^invalid-request$/u);
        },
      ),
      { numRuns: 400 },
    );
  });

  test.each(names)('%s holds back an answer that the contract does not describe', async (name) => {
    const { router } = openGate(() => 'junk');
    const input = { ...sampleInputs[name] };
    const answer = await router.ask(ours, name, input);
    expect(answer).toMatchObject({ ok: false, error: { code: 'unexpected' } });
  });

  test.each(names)(
    '%s gets the parsed value: what the contract does not name is left behind',
    async (name) => {
      const { router, calls } = openGate();
      const given = { ...sampleInputs[name], smuggled: 'along' };
      await router.ask(ours, name, given);
      for (const { input } of calls) expect(Object.keys(input as object)).not.toContain('smuggled');
    },
  );
});

describe('hostile payloads', () => {
  const long = 'x'.repeat(200_000);
  const deep: unknown = Array.from({ length: 300 }).reduce((inner) => [inner], 1);
  const odd = [
    long,
    '\0',
    '../../../etc/passwd',
    'file:///etc/passwd',
    '=HYPERLINK("x")',
    '<img src=x onerror=alert(1)>',
    "'; DROP TABLE person; --",
    'javascript:alert(1)',
    '__proto__',
    '\u202Egpj.exe',
    '\uD800',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    0.5,
    2 ** 53,
    1e308,
    -0,
    10n,
    null,
    undefined,
    true,
    [],
    {},
    deep,
    Array.from({ length: 20_000 }, () => 1),
    JSON.parse('{"__proto__":{"polluted":1}}'),
  ] as const;

  /** One valid input, changed in one place or two, however deep. */
  function spoil(input: object, spots: readonly (readonly [number, unknown])[]): unknown {
    const spoiled = structuredClone(input) as Record<string, unknown>;
    for (const [at, value] of spots) {
      let part: Record<string, unknown> = spoiled;
      for (;;) {
        const keys = [...Object.keys(part), 'extra'];
        const key = keys[at % keys.length] ?? 'extra';
        const inner = part[key];
        if (at % 3 === 0 || typeof inner !== 'object' || inner === null) {
          part[key] = structuredClone(value);
          break;
        }
        part = inner as Record<string, unknown>;
      }
    }
    return spoiled;
  }

  test.each(names)('%s lets through what the contract describes and nothing else', async (name) => {
    const { router, calls } = openGate();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(30), fc.constantFrom<unknown>(...odd)), { minLength: 1, maxLength: 2 }),
        async (spots) => {
          const given = spoil(sampleInputs[name] ?? {}, spots);
          calls.length = 0;
          const answer = await router.ask(ours, name, given);
          const expected = schemaOf(name).safeParse(given);
          expect(calls).toEqual(expected.success ? [{ name, input: expected.data }] : []);
          expect(longest(calls)).toBeLessThan(100_001);
          const code = 'error' in answer ? answer.error.code : 'answered';
          expect(code === 'invalid-request').toBe(!expected.success);
          expect(({} as { polluted?: number }).polluted).toBeUndefined();
        },
      ),
      { numRuns: 200 },
    );
  });

  test('are more than ten thousand', () => {
    expect(names.length * 200).toBeGreaterThan(10_000);
  });
});

/** The longest string or list in what got through. */
function longest(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  const parts = Object.values(value);
  return Math.max(Array.isArray(value) ? value.length : 0, ...parts.slice(0, 50).map(longest));
}

describe('the gate', () => {
  test('knows its own procedures alone', async () => {
    const { router, calls } = openGate();
    const odd = [
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      '',
      'app.status ',
      'APP.STATUS',
      'app',
    ];
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constantFrom(...odd), fc.string(), fc.anything()), async (name) => {
        fc.pre(!names.includes(name as ProcedureName));
        const answer = await router.ask(ours, name, {});
        expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-request' } });
      }),
      { numRuns: 2000 },
    );
    expect(calls).toEqual([]);
  });

  test.each<readonly [string, Asker]>([
    ['a frame inside our page', { isMainFrame: false, url: 'app://purser/index.html' }],
    ['a frame that has gone', { isMainFrame: true, url: undefined }],
    ['another site', { isMainFrame: true, url: 'https://www.linkedin.com/' }],
    [
      'a page whose address only begins like ours',
      { isMainFrame: true, url: 'app://purser.evil.example/index.html' },
    ],
    ['our host with a user name', { isMainFrame: true, url: 'app://user@purser/index.html' }],
    ['another page of our scheme', { isMainFrame: true, url: 'app://purser/other.html' }],
    ['a file', { isMainFrame: true, url: 'file:///index.html' }],
    ['an empty page', { isMainFrame: true, url: 'about:blank' }],
    ['a data address that names us', { isMainFrame: true, url: 'data:text/html,app://purser/index.html' }],
    ['what is no address', { isMainFrame: true, url: 'app://' }],
  ])('answers nothing to %s', async (_who, asker) => {
    const { router, calls } = openGate();
    const refused = { ok: false, error: { code: 'invalid-request' } };
    expect(await router.ask(asker, 'app.status', {})).toMatchObject(refused);
    expect(await router.nameFile(asker, '/etc/hostname')).toMatchObject(refused);
    expect(calls).toEqual([]);
  });

  test('lets our own page through, also with a route behind its address', async () => {
    const { router, calls } = openGate();
    await router.ask({ isMainFrame: true, url: 'app://purser/index.html#/people' }, 'imports.list', {});
    expect(calls).toEqual([{ name: 'imports.list', input: {} }]);
  });

  test('turns whatever is thrown into an error of the contract that says nothing of itself', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.anything(),
          fc.string().map((text) => new Error(text)),
        ),
        async (thrown) => {
          const { router, lines } = openGate(() => {
            throw thrown;
          });
          const answer = await router.ask(ours, 'imports.list', {});
          expect(answer.ok).toBe(false);
          expect(bridgeError.parse('error' in answer ? answer.error : undefined).code).toBe('unexpected');
          const text = thrown instanceof Error ? thrown.message : '';
          const shown = JSON.stringify([answer, lines]);
          expect(text.length > 20 && shown.includes(text)).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    { took: 50, written: [] },
    { took: 51, written: ['slow {"procedure":"overview.history","ms":51}'] },
  ])('of what takes $took ms, writes down which question it was and how long it took', async (slow) => {
    let now = 0;
    const { router, lines } = openGate(
      () => {
        now += slow.took;
        return [];
      },
      () => now,
    );
    await router.ask(ours, 'overview.history', {});
    expect(lines).toEqual(slow.written);
  });

  test('gives a random word for a file and keeps its path', async () => {
    const { router } = openGate();
    const answer = await router.nameFile(ours, '/home/somebody/exports/users.csv');
    expect(answer).toMatchObject({ ok: true, value: { name: 'users.csv' } });
    expect(JSON.stringify(answer)).not.toContain('/home');
  });

  test('names nothing that is no path of a file', async () => {
    const { router } = openGate();
    const odd = ['', 'users.csv', '../users.csv', '/a\0b', 'C', `/${'a'.repeat(40_000)}`];
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constantFrom(...odd), fc.anything()), async (path) => {
        fc.pre(
          !(typeof path === 'string' && path.startsWith('/') && !path.includes('\0') && path.length < 30_000),
        );
        expect(await router.nameFile(ours, path)).toMatchObject({
          ok: false,
          error: { code: 'file-unreadable' },
        });
      }),
      { numRuns: 500 },
    );
  });
});

/** One valid input each, so that a refusal comes from what the test changes. */
const filter = {};
const sort = { key: 'displayName', descending: false };
const selection = { kind: 'ids', ids: [1] };
const sampleInputs: { readonly [Name in ProcedureName]?: object } = {
  'app.set-offline': { offline: true },
  'app.choose-language': { language: 'de' },
  'report.page': { withoutNames: true },
  'report.save-page': { withoutNames: false, format: 'html' },
  'app.erase': { typed: 'ERASE' },
  'app.recover': { way: 'salvage' },
  'people.copy': { selection: { kind: 'ids', ids: [1] }, columns: ['Name'] },
  'app.open-link': { url: 'https://www.linkedin.com/help' },
  'connections.save': {
    name: 'LinkedIn',
    kind: 'service',
    baseUrl: 'https://api.linkedin.com/scim',
    instance: '',
    licenseType: '',
    mayProvision: false,
    mayDeprovision: false,
    tokenPlace: 'session',
  },
  'connections.forget-token': { id: 1 },
  'connections.remove': { id: 1 },
  'connections.test': { id: 1 },
  'connections.probe': { id: 1 },
  'connections.go-without-if-match': { id: 1 },
  'imports.preview': { file: 'word' },
  'imports.commit': { file: 'word' },
  'imports.cancel': { file: 'word' },
  'imports.undo': { id: 1 },
  'imports.set-list-use': { key: 'staff/workday', isUsed: false },
  'imports.rejected': { id: 1 },
  'people.save-care': { id: 1, note: 'On leave until May' },
  'network.page': { offset: 0, limit: 10 },
  'network.groups': { offset: 0, limit: 10 },
  'review.page': { offset: 0, limit: 10 },
  'review.decide': { decisions: [{ one: 'email:a@b.example', other: 'external-id:E1', verdict: 'same' }] },
  'review.take-back': { id: 1 },
  'imports.save-rejected': { id: 1 },
  'imports.compare': { before: 1, after: 2, offset: 0, limit: 10 },
  'imports.save-comparison': { before: 1, after: 2 },
  'imports.change-mapping': { header: ['Mail'], columns: [{ column: 'Mail', field: 'email' }] },
  'imports.forget-mapping': { header: ['Mail'] },
  'people.page': { filter, sort, offset: 0, limit: 10 },
  'people.facets': { filter },
  'people.searchable': { after: 0, limit: 10 },
  'people.order': { sort, limit: 10 },
  'people.named-alike': { text: 'grcae hoper', limit: 6 },
  'people.prepare-search': {},
  'people.read': { id: 1 },
  'overview.set-alarm-aside': { alarm: { kind: 'usage-blank', on: '2026-11-20' }, isAside: true },
  'costs.save': {
    prices: [{ licenseType: 'Advanced', currency: 'EUR', yearlyMinor: 120_000 }],
    isPaidAhead: false,
    invitedGraceDays: 14,
  },
  'questions.of-person': { id: 1 },
  'questions.take-sheet': { file: 'word' },
  'runs.start-look-ups': { connectionId: 1, who: { kind: 'known', again: false } },
  'runs.hurry': { connectionId: 1, selection },
  'runs.pause': { id: 1 },
  'runs.resume': { id: 1 },
  'runs.cancel': { id: 1 },
  'seats.add-waiting': { who: { kind: 'text', text: 'E1', reason: 'New' } },
  'seats.change-waiting': { id: 1, reason: 'New', since: '2026-11-20' },
  'seats.move-waiting': { id: 1, to: 0 },
  'seats.order-waiting': { order: 'by-hand' },
  'seats.remove-waiting': { which: { kind: 'ids', ids: [1] } },
  'seats.return-waiting': { personId: 1, reason: 'New', since: '2026-11-20', place: 0 },
  'seats.renewal': {},
  'seats.save-calendar': {},
  'seats.give-next': { connectionId: 1, wanted: 2 },
  'teams.read': { by: 'department' },
  'teams.save': { by: 'office', format: 'xlsx' },
  'teams.names': { by: 'manager', ids: [1, 2] },
  'teams.trends': { by: 'manager' },
  'teams.of-person': { id: 1 },
  'questions.read': {},
  'questions.prepare': { who: { kind: 'reminder' }, audience: 'person', language: 'en', due: '2026-12-08' },
  'questions.ask': {
    who: { kind: 'people', selection: { kind: 'ids', ids: [1] } },
    audience: 'manager',
    language: 'de',
    due: '2026-12-08',
    out: 'drafts',
  },
  'questions.answer': { ids: [1], answer: 'needs-it' },
  'questions.take-answers': { text: 'ann@x.example;yes' },
  'questions.take-back': { ids: [1] },
  'questions.templates': {},
  'questions.save-template': { audience: 'person', language: 'en' },
  'teams.name-manager': { name: 'Anna Berg', as: 'E1' },
  'plans.create': { connectionId: 1, act: 'deprovision', selection },
  'plans.foresee': { connectionId: 1, act: 'deprovision', selection, ticket: 1 },
  'plans.create-foreseen': { connectionId: 1, act: 'deprovision', selection, ticket: 1 },
  'plans.read': { id: 1 },
  'plans.apply': { id: 1 },
  'plans.recheck': {
    id: 1,
    leaveOut: [2],
    allow: ['provision'],
    alsoCalled: [{ personId: 2, called: 'Otto Lind' }],
  },
  'plans.discard': { id: 1 },
  'plans.undo': { id: 1 },
  'plans.rehearse': { id: 1, scenes: ['shows-late', 'busy'] },
  'plans.stop-rehearsal': {},
  'runs.changes': { id: 1, limit: 10 },
  'journal.page': { offset: 0, limit: 10 },
  'report.save-options': { columns: ['Name'], isPseudonymised: false, withSources: true },
  'report.reveal': { codes: ['P-0123'] },
  'report.write': { filter, sort, format: 'csv' },
};
