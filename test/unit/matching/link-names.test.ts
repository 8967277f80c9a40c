import { describe, expect, it } from 'vitest';
import { link, outcomeOf, type Case } from './outcome.ts';

describe('names alone', () => {
  it.each<Case>([
    [
      'the same',
      { givenName: 'Anna', familyName: 'Berg' },
      { givenName: 'Anna', familyName: 'Berg' },
      'certain',
      'same-names-alone',
    ],
    [
      'accents',
      { name: 'Jörg Müller' },
      { givenName: 'Jorg', familyName: 'Muller' },
      'certain',
      'same-names-alone',
    ],
    [
      'umlauts written out',
      { name: 'Joerg Mueller' },
      { name: 'Jörg Müller' },
      'certain',
      'same-names-alone',
    ],
    [
      'order',
      { name: 'Müller, Jörg' },
      { givenName: 'Jörg', familyName: 'Müller' },
      'certain',
      'same-names-alone',
    ],
    ['apostrophes', { name: "Siobhan O'Brien" }, { name: 'Siobhán O’Brien' }, 'certain', 'same-names-alone'],
    [
      'particles',
      { name: 'Ludwig van Beethoven' },
      { givenName: 'Ludwig', familyName: 'Beethoven' },
      'certain',
      'same-names-alone',
    ],
    [
      'hyphens',
      { name: 'Anna-Maria Berg' },
      { givenName: 'Anna Maria', familyName: 'Berg' },
      'certain',
      'same-names-alone',
    ],
    [
      'Chinese, divided or not',
      { name: '王伟' },
      { givenName: '伟', familyName: '王' },
      'certain',
      'same-names-alone',
    ],
    [
      'Arabic, with and without marks',
      { name: 'مُحَمَّد عـلي' },
      { name: 'محمد علي' },
      'certain',
      'same-names-alone',
    ],
    [
      'Arabic, one word or two',
      { givenName: 'عبد الله', familyName: 'سالم' },
      { givenName: 'عبدالله', familyName: 'سالم' },
      'certain',
      'same-names-alone',
    ],
    [
      'Cyrillic and Latin',
      { name: 'Сергей Петров' },
      { name: 'Sergey Petrov' },
      'certain',
      'same-names-alone',
    ],
    [
      'a bracket with the other script',
      { name: '王伟 (Wei Wang)' },
      { name: 'Wei Wang' },
      'certain',
      'same-names-alone',
    ],
    [
      'swapped',
      { givenName: 'Berg', familyName: 'Anna' },
      { givenName: 'Anna', familyName: 'Berg' },
      'review',
      'turned-names',
    ],
    // Likely, and for a person to say.
    ['nickname', { name: 'Bill Okonkwo' }, { name: 'William Okonkwo' }, 'review', 'like-names-alone'],
    ['typo', { name: 'Anna Zielinska' }, { name: 'Anna Zielnska' }, 'review', 'like-names-alone'],
    ['double name', { name: 'Anna Berg-Meyer' }, { name: 'Anna Berg' }, 'review', 'like-names-alone'],
    // One name is not enough, however rare.
    ['one name', { name: 'Xanthippe' }, { name: 'Xanthippe Papadopoulou' }, 'review', 'weak-likeness'],
    ['initial', { name: 'A. Okonkwo' }, { name: 'Adaeze Okonkwo' }, 'review', 'weak-likeness'],
    // Others.
    ['family name alone', { name: 'Carl Berg' }, { name: 'Anna Berg' }, 'no', undefined],
    ['one Chinese sign', { name: '王伟' }, { name: '王薇' }, 'no', undefined],
    ['other names', { name: 'Anna Berg' }, { name: 'Carl Meyer' }, 'no', undefined],
  ])('%s', (_, left, right, outcome, rule) => {
    const found = outcomeOf(link([left], [right]));
    expect(found.outcome).toBe(outcome);
    expect(found.rule).toBe(rule);
  });
});

describe('a name beside a mailbox', () => {
  it.each<Case>([
    ['made of it', { name: 'Adaeze Okonkwo' }, { email: 'adaeze.okonkwo@x.com' }, 'review', 'name-in-email'],
    [
      'family name first',
      { name: 'Adaeze Okonkwo' },
      { email: 'okonkwo_adaeze@x.com' },
      'review',
      'name-in-email',
    ],
    [
      'with an umlaut written out',
      { name: 'Jörg Müller' },
      { email: 'joerg.mueller@x.com' },
      'review',
      'name-in-email',
    ],
    ['of somebody else', { name: 'Adaeze Okonkwo' }, { email: 'anna.berg@x.com' }, 'no', undefined],
    ['of a team', { name: 'Adaeze Okonkwo' }, { email: 'sales2@x.com' }, 'no', undefined],
  ])('%s', (_, left, right, outcome, rule) => {
    expect(outcomeOf(link([left], [right]))).toEqual({ outcome, rule });
  });
});

describe('names with more to go by', () => {
  const sales = { department: 'Field Sales', title: 'Account Executive', location: 'Munich' };
  it.each<Case>([
    [
      'nickname, department and place',
      { name: 'Bill Okonkwo', ...sales },
      { name: 'William Okonkwo', ...sales },
      'certain',
      'names-and-support',
    ],
    [
      'typo and place',
      { name: 'Anna Zielinska', ...sales },
      { name: 'Anna Zielnska', ...sales },
      'certain',
      'names-and-support',
    ],
    [
      'typo in an address of a small provider',
      { name: 'Anna Berg', email: 'zephyr88@powers.net' },
      { name: 'Anna Bergh', email: 'zephr88@powers.net' },
      'certain',
      'names-and-email',
    ],
    [
      'another domain after a merger',
      { name: 'Anna Zielinska', email: 'anna.zielinska@old.com' },
      { name: 'Anna Zielinska', email: 'anna.zielinska@new.com' },
      'review',
      'two-companies',
    ],
    [
      'married name, department, title and place',
      { name: 'Adaeze Okonkwo', ...sales },
      { name: 'Adaeze Meyer', ...sales },
      'review',
      'one-name-and-support',
    ],
    [
      'numbered mailboxes of one company',
      { name: 'Jane Smith', email: 'jsmith1@x.com' },
      { name: 'John Smith', email: 'jsmith2@x.com' },
      'no',
      undefined,
    ],
    [
      'father and son',
      { name: 'John Okonkwo Sr.' },
      { name: 'John Okonkwo Jr.' },
      'review',
      'other-generation',
    ],
  ])('%s', (_, left, right, outcome, rule) => {
    const found = outcomeOf(link([left], [right]));
    expect(found.outcome).toBe(outcome);
    expect(found.rule).toBe(rule);
  });
});
