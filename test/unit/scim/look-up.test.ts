import { describe, expect, it } from 'vitest';
import type { Account } from '../../../main/domain/service/account.ts';
import type {
  LookUpAnswer,
  LookUpAttribute,
  LookUpIdentifiers,
} from '../../../main/domain/service/look-ups/look-up.ts';
import type { FindAnswer, ScimClient } from '../../../main/scim/client.ts';
import { ScimError } from '../../../main/scim/errors.ts';
import { lookUp } from '../../../main/scim/accounts/look-up.ts';

const account = (id: string, externalId: string | undefined, userName: string | undefined): Account => ({
  id,
  externalId,
  userName,
  active: true,
  displayName: undefined,
  givenName: undefined,
  familyName: undefined,
  emails: [],
  version: undefined,
  raw: '{}',
});

const found = (...accounts: Account[]): FindAnswer => ({ status: 200, accounts, others: 0 });
const nobody: FindAnswer = { status: 200, accounts: [], others: 0 };
const others: FindAnswer = { status: 200, accounts: [], others: 4 };
const unsupported = new ScimError('filter-unsupported', 'No such filter.', {
  status: 400,
  scimType: 'invalidFilter',
});

type Script = Partial<Record<LookUpAttribute, FindAnswer | ScimError>>;

/** A client that answers each filter as written down; the values asked for are kept. */
function scripted(script: Script): { readonly client: ScimClient; readonly asked: string[] } {
  const asked: string[] = [];
  const unexpected = (): never => {
    throw new Error('A look-up only finds.');
  };
  const client: ScimClient = {
    find: ({ attribute, value }) => {
      asked.push(`${attribute} ${value}`);
      const answer = script[attribute];
      if (answer === undefined) throw new Error(`${attribute} was not expected.`);
      return answer instanceof ScimError ? Promise.reject(answer) : Promise.resolve(answer);
    },
    findByEmail: unexpected,
    get: unexpected,
    create: unexpected,
    setActive: unexpected,
    plan: unexpected,
  };
  return { client, asked };
}

function ask(
  script: Script,
  identifiers: LookUpIdentifiers = { externalId: 'E1', userName: 'ann@x.com' },
  order: readonly LookUpAttribute[] = ['externalId', 'userName'],
): Promise<LookUpAnswer> {
  const now = (): Date => new Date('2026-11-23T10:00:00Z');
  return lookUp({
    client: scripted(script).client,
    identifiers,
    order,
    signal: new AbortController().signal,
    now,
  });
}

describe('lookUp', () => {
  it('stops when the account found confirms the other identifier', async () => {
    const { client, asked } = scripted({ externalId: found(account('1', 'E1', 'Ann@X.com')) });
    const answer = await lookUp({
      client,
      identifiers: { externalId: 'E1', userName: 'ann@x.com' },
      order: ['externalId', 'userName'],
      signal: new AbortController().signal,
      now: () => new Date('2026-11-23T10:00:00Z'),
    });
    expect(asked).toEqual(['externalId E1']);
    expect(answer).toEqual({
      lookUp: { kind: 'found', account: account('1', 'E1', 'Ann@X.com') },
      attempts: [
        {
          attribute: 'externalId',
          filter: 'externalId eq "E1"',
          result: 'found',
          status: 200,
          accountId: '1',
          detail: undefined,
        },
      ],
      askedAt: '2026-11-23T10:00:00.000Z',
    });
  });

  const ann = account('1', 'E1', 'ann@x.com');
  const renamed = account('1', 'E1', 'ann.old@x.com');
  const reused = account('2', 'E7', 'ann@x.com');
  const bare = account('3', undefined, 'ann@x.com');

  it.each<[string, Script, LookUpAnswer['lookUp'], string[]]>([
    [
      'another e-mail address that nobody has',
      { externalId: found(renamed), userName: nobody },
      { kind: 'found', account: renamed },
      ['found', 'empty'],
    ],
    [
      'another e-mail address that somebody else has',
      { externalId: found(renamed), userName: found(reused) },
      { kind: 'ambiguous', accounts: [renamed, reused] },
      ['found', 'found'],
    ],
    [
      'another e-mail address that cannot be asked for',
      { externalId: found(renamed), userName: unsupported },
      { kind: 'found', account: renamed },
      ['found', 'filter-unsupported'],
    ],
    ['nobody by either', { externalId: nobody, userName: nobody }, { kind: 'absent' }, ['empty', 'empty']],
    [
      'an account without a unique id, by e-mail',
      { externalId: nobody, userName: found(bare) },
      { kind: 'found', account: bare },
      ['empty', 'found'],
    ],
    [
      '[L3] an account with another unique id, by e-mail',
      { externalId: nobody, userName: found(reused) },
      { kind: 'ambiguous', accounts: [reused] },
      ['empty', 'found'],
    ],
    [
      'several by one identifier',
      { externalId: found(renamed, account('4', 'E1', 'b@x.com')), userName: nobody },
      { kind: 'ambiguous', accounts: [renamed, account('4', 'E1', 'b@x.com')] },
      ['several', 'empty'],
    ],
    [
      'only other people, by a filter that is ignored',
      { externalId: others, userName: nobody },
      { kind: 'undecidable', reason: 'other-person-returned' },
      ['other-person', 'empty'],
    ],
    [
      'a filter refused and nobody by the other',
      { externalId: unsupported, userName: nobody },
      { kind: 'undecidable', reason: 'filter-unsupported' },
      ['filter-unsupported', 'empty'],
    ],
    [
      'a filter refused and an account by the other',
      { externalId: unsupported, userName: found(ann) },
      { kind: 'found', account: ann },
      ['filter-unsupported', 'found'],
    ],
    [
      'both filters refused',
      { externalId: unsupported, userName: unsupported },
      { kind: 'undecidable', reason: 'filter-unsupported' },
      ['filter-unsupported', 'filter-unsupported'],
    ],
  ])('decides: %s', async (_case, script, expected, results) => {
    const answer = await ask(script);
    expect(answer.attempts.map(({ result }) => result)).toEqual(results);
    expect(answer.lookUp).toEqual(expected);
  });

  it('does not ask for an identifier that the person does not have', async () => {
    const answer = await ask({ userName: nobody }, { externalId: undefined, userName: 'ann@x.com' });
    expect([answer.lookUp.kind, answer.attempts.length]).toEqual(['absent', 1]);
  });

  it('asks only by the attributes of the order, in its order', async () => {
    const { client, asked } = scripted({ userName: nobody, externalId: nobody });
    const identifiers = { externalId: 'E1', userName: 'ann@x.com' };
    const rest = { client, identifiers, signal: new AbortController().signal, now: () => new Date() };
    await lookUp({ ...rest, order: ['userName', 'externalId'] });
    await lookUp({ ...rest, order: ['externalId'] });
    expect(asked).toEqual(['userName ann@x.com', 'externalId E1', 'externalId E1']);
  });

  it('asks an e-mail address with capitals in lower case too, before nobody is concluded', async () => {
    const { client, asked } = scripted({ userName: nobody });
    const answer = await lookUp({
      client,
      identifiers: { externalId: undefined, userName: 'Ann@X.com' },
      order: ['userName'],
      signal: new AbortController().signal,
      now: () => new Date(),
    });
    expect([asked, answer.lookUp.kind]).toEqual([['userName Ann@X.com', 'userName ann@x.com'], 'absent']);
  });

  it('is undecidable without any identifier', async () => {
    const answer = await ask({}, { externalId: undefined, userName: undefined });
    expect(answer.lookUp).toEqual({ kind: 'undecidable', reason: 'no-identifier' });
  });

  it.each([['E"1'], ['E\\1'], ['E1\n']])(
    'never sends %j, and concludes nothing from the rest',
    async (externalId) => {
      const answer = await ask({ userName: nobody }, { externalId, userName: 'ann@x.com' });
      expect(answer.lookUp).toEqual({ kind: 'undecidable', reason: 'identifier-not-askable' });
      expect(answer.attempts[0]).toMatchObject({ result: 'not-askable', status: undefined });
    },
  );

  it('finds by e-mail address a person whose unique id cannot be asked for, when the account has that id', async () => {
    const quoted = account('1', 'E"1', 'ann@x.com');
    const answer = await ask({ userName: found(quoted) }, { externalId: 'E"1', userName: 'ann@x.com' });
    expect(answer.lookUp).toEqual({ kind: 'found', account: quoted });
  });

  it('fails with the kind and keeps the evidence so far', async () => {
    const timeout = new ScimError('service-error', 'Fault.', { status: 503, detail: 'Later' });
    const answer = await ask({ externalId: found(renamed), userName: timeout });
    expect(answer.lookUp).toEqual({ kind: 'failed', code: 'service-error', detail: 'Fault.' });
    expect(answer.attempts.map(({ result, status, detail }) => [result, status, detail])).toEqual([
      ['found', 200, undefined],
      ['failed', 503, 'Later'],
    ]);
  });

  it('throws when cancelled, so that nothing is recorded', async () => {
    const cancelled = new ScimError('cancelled', 'Cancelled.');
    await expect(ask({ externalId: cancelled })).rejects.toBe(cancelled);
  });
});
