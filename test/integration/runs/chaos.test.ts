import { describe, expect, it } from 'vitest';
import { actionChaos, isSound } from '../../chaos/actions.ts';
import { lookUpChaos } from '../../chaos/look-ups.ts';
import { type Told, compare } from '../../chaos/support/compare.ts';

describe('actions in a storm', () => {
  it('are told by the journal as by the service, although the process is killed again and again', async () => {
    const result = await actionChaos({
      actions: 40,
      kills: 5,
      faultShare: 0.3,
      seed: 7,
      say: () => undefined,
    });
    expect(result).toEqual({
      actions: 40,
      kills: 5,
      withoutIntent: 0,
      appliedTwice: 0,
      createdTwice: 0,
      lost: 0,
      wrongPerson: 0,
      tokenLeaks: 0,
    });
    expect(isSound(result)).toBe(true);
  }, 120_000);
});

describe('a look-up run in a storm', () => {
  it('answers for everybody as the service knows them, through outages and kills', async () => {
    const night = await lookUpChaos({
      people: 300,
      kills: 2,
      outages: 2,
      faultShare: 0.3,
      seed: 7,
      say: () => undefined,
    });
    expect(night).toMatchObject({ people: 300, outages: 2, wrong: 0 });
    // A storm may last through every try for somebody. It decides nothing of them then, and of hardly anybody.
    expect(night.unanswered).toBeLessThanOrEqual(3);
  }, 120_000);
});

describe('the comparison', () => {
  const account = (id: string, active: boolean) => ({
    id,
    externalId: undefined,
    userName: `${id}@x.example`,
    givenName: '',
    familyName: '',
    active,
    license: 'assigned' as const,
  });
  const told = (id: string, state: Told['state'], accountId?: string): Told => ({
    email: `${id}@x.example`,
    aim: 'deactivated',
    state,
    intents: accountId === undefined ? [] : [{ accountId, userName: undefined }],
  });
  const change = (accountId: string, what: 'deactivated' | 'activated' | 'unchanged') => ({
    at: new Date(0),
    accountId,
    change: what,
  });
  const sound = { withoutIntent: 0, appliedTwice: 0, createdTwice: 0, lost: 0, wrongPerson: 0 };

  it.each([
    ['is sound where both say the same', [told('a', 'confirmed', 'a')], [change('a', 'deactivated')], {}],
    [
      'finds a change without an intent',
      [told('a', 'confirmed')],
      [change('a', 'deactivated')],
      { withoutIntent: 1 },
    ],
    [
      'finds what was sent twice',
      [told('a', 'confirmed', 'a')],
      [change('a', 'deactivated'), change('a', 'unchanged')],
      { appliedTwice: 1 },
    ],
    ['finds what the journal says and the service does not', [told('a', 'confirmed', 'a')], [], { lost: 1 }],
    [
      'finds what the service says and the journal does not',
      [told('a', 'failed', 'a')],
      [change('a', 'deactivated')],
      { lost: 1 },
    ],
    [
      'finds the opposite of what was meant',
      [told('a', 'confirmed', 'a')],
      [change('a', 'activated')],
      { lost: 1 },
    ],
    ['finds what never came to an end', [told('a', 'intended', 'a')], [], { lost: 1 }],
    ["finds an intent at somebody else's account", [told('a', 'failed', 'b')], [], { wrongPerson: 1 }],
    [
      'finds a change at an account that nothing was planned for',
      [told('a', 'skipped')],
      [change('b', 'deactivated')],
      { wrongPerson: 1 },
    ],
  ])('%s', (_what, actions, changes, found) => {
    const accounts = [account('a', true), account('b', true)];
    expect(compare({ told: actions, before: accounts, after: accounts, changes })).toEqual({
      ...sound,
      ...found,
    });
  });

  it('finds an account that is otherwise at the end and that nothing was planned for', () => {
    const verdict = compare({
      told: [],
      before: [account('b', true)],
      after: [account('b', false)],
      changes: [],
    });
    expect(verdict).toEqual({ ...sound, wrongPerson: 1 });
  });
});
