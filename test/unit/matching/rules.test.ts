import { describe, expect, it } from 'vitest';
import {
  identifierRules,
  likenessRules,
  type LikenessFacts,
  type MatchRule,
} from '../../../main/domain/matching/pairs/rules.ts';
import { openSession } from '../../../main/domain/matching/groups/match-session.ts';
import { defaultSettings } from '../../../main/domain/matching/records/settings.ts';
import { record, type Somebody } from './people.ts';

describe('rules by identifier', () => {
  it.each<readonly [MatchRule, Somebody, readonly string[]]>([
    ['same-unique-id', { uniqueId: ' E7\u200B' }, ['E7']],
    ['same-unique-id', { uniqueId: ' ' }, []],
    ['same-email', { email: ' Anna@X.com', aliases: ['b@x.com'] }, ['anna@x.com']],
    ['same-email', { email: 'not an address' }, []],
    ['same-alias', { email: 'a@x.com', aliases: ['B@x.com', 'a@x.com'] }, ['a@x.com', 'b@x.com']],
    ['same-seat', { seatId: '17' }, ['17']],
    ['same-member-key', { memberKey: 'ACoAA' }, ['ACoAA']],
    ['same-member-key', {}, []],
  ])('%s of %j: %j', (name, somebody, keys) => {
    const { left } = openSession({ left: [record('a', somebody)], right: [] }, defaultSettings);
    const rule = identifierRules.find((candidate) => candidate.rule === name);
    expect(left.flatMap((prepared) => rule?.keysOf(prepared) ?? ['no such rule'])).toEqual(keys);
  });

  it('are tried in the order of how much they say', () => {
    expect(identifierRules.map(({ rule }) => rule)).toEqual([
      'same-unique-id',
      'same-email',
      'same-alias',
      'same-seat',
      'same-member-key',
    ]);
  });
});

const nothing: LikenessFacts = {
  isNameFromEmail: false,
  isRead: false,
  isSameName: false,
  isLikeName: false,
  isNickname: false,
  doubt: undefined,
  isNamedEmail: false,
  isWellSupported: false,
  isPlacedAlone: false,
  isFullName: false,
  isNearName: true,
  isSomeName: false,
  isSomeNear: false,
  isAnagram: false,
  isOtherPart: false,
  isLikeEmail: false,
  isSupported: false,
  isAddressed: false,
};
const fullName = { isFullName: true, isSomeName: true, isSomeNear: true };
/** Both names are no more than similar. */
const similarName = { isFullName: true, isSomeName: true, isNearName: false };
const likeName = { ...fullName, isLikeName: true };
const sameName = { ...likeName, isSameName: true };

describe('rules by likeness', () => {
  it.each<readonly [Partial<LikenessFacts>, MatchRule, 'match' | 'review' | 'nothing']>([
    [{ ...fullName, isLikeEmail: true, isSupported: true }, 'names-and-email', 'match'],
    [{ ...sameName, isSupported: true }, 'names-and-support', 'match'],
    [{ ...likeName, isSupported: true, isWellSupported: true }, 'names-and-support', 'match'],
    [{ ...likeName, isSupported: true }, 'like-names-alone', 'review'],
    [{ ...fullName, isSupported: true, isWellSupported: true }, 'like-names-alone', 'review'],
    [{ ...sameName, doubt: 'generation', isLikeEmail: true }, 'other-generation', 'review'],
    [{ ...sameName, doubt: 'numbered', isSupported: true }, 'numbered-mailboxes', 'review'],
    [{ ...sameName, doubt: 'marks' }, 'other-marks', 'review'],
    [{ ...sameName, doubt: 'turned' }, 'turned-names', 'review'],
    [{ ...sameName, doubt: 'companies' }, 'two-companies', 'review'],
    [{ ...sameName, isRead: true }, 'other-script', 'review'],
    [{ ...likeName, isNickname: true, isNamedEmail: true }, 'short-name-and-email', 'match'],
    [{ ...sameName, isNameFromEmail: true, isSupported: true }, 'name-in-email', 'review'],
    [sameName, 'same-names-alone', 'match'],
    [fullName, 'like-names-alone', 'review'],
    [{ isSomeName: true, isSomeNear: true, isLikeEmail: true }, 'one-name-and-email', 'match'],
    [{ ...fullName, isNearName: false, isLikeEmail: true }, 'one-name-and-email', 'match'],
    [
      { isSomeName: true, isOtherPart: true, isAddressed: true, isSupported: true },
      'one-name-and-address',
      'match',
    ],
    [{ isSomeName: true, isOtherPart: true, isSupported: true }, 'one-name-and-support', 'review'],
    [{ isLikeEmail: true }, 'email-alone', 'match'],
    [{ isSomeName: true, isOtherPart: true }, 'one-of-two-names', 'nothing'],
    [{ isSomeName: true }, 'weak-likeness', 'review'],
    [{ isSupported: true, isAddressed: true }, 'weak-likeness', 'review'],
    [{}, 'weak-likeness', 'review'],
  ])('%j: %s leads to %s', (facts, rule, leadsTo) => {
    const first = likenessRules.find(({ holds }) => holds({ ...nothing, ...facts }));
    expect({ rule: first?.rule, leadsTo: first?.leadsTo }).toEqual({ rule, leadsTo });
  });

  it.each<readonly [Partial<LikenessFacts>, MatchRule]>([
    [{ ...similarName, isLikeEmail: true, isSupported: true }, 'like-names-alone'],
    [
      { ...similarName, isSupported: true, isWellSupported: true, isAddressed: true, isPlacedAlone: true },
      'like-names-alone',
    ],
    [{ isSomeName: true, isNearName: false, isAddressed: true, isSupported: true }, 'one-name-and-support'],
    [{ isSomeName: true, isNearName: false, isLikeEmail: true }, 'weak-likeness'],
    [{ isSomeName: true, isNearName: false, isOtherPart: true, isLikeEmail: true }, 'weak-likeness'],
  ])('[M2] %j, which is only similar, is a question: %s', (facts, rule) => {
    const first = likenessRules.find(({ holds }) => holds({ ...nothing, ...facts }));
    expect({ rule: first?.rule, leadsTo: first?.leadsTo }).toEqual({ rule, leadsTo: 'review' });
  });
});
