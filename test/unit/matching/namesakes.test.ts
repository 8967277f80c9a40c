import { describe, expect, it } from 'vitest';
import { link, outcomeOf, type Case } from './outcome.ts';

const at = (local: string): { readonly email: string } => ({ email: `${local}@company.example` });

describe('[M1] an address made of the name is no second witness', () => {
  it.each<Case>([
    [
      'Carla and Laura',
      { name: 'Carla Raposo', ...at('carla.raposo') },
      { name: 'Laura Raposo', ...at('laura.raposo') },
      'review',
      'like-names-alone',
    ],
    [
      'one syllable',
      { name: 'Ji-woo Bae', ...at('jiwoo.bae') },
      { name: 'Ji-won Bae', ...at('jiwon.bae') },
      'review',
      'like-names-alone',
    ],
    [
      'one vowel',
      { name: 'Anna Berg', ...at('anna.berg') },
      { name: 'Anna Borg', ...at('anna.borg') },
      'review',
      'like-names-alone',
    ],
    [
      'two short names',
      { name: 'Li Na', ...at('li.na') },
      { name: 'Li Nan', ...at('li.nan') },
      'review',
      'like-names-alone',
    ],
    [
      'the same address',
      { name: 'Anna Berg', ...at('anna.berg') },
      { name: 'Anna Borg', ...at('anna.berg') },
      'certain',
      'same-email',
    ],
    [
      'a short form',
      { givenName: 'Kate', familyName: 'Middlemore', ...at('kate.middlemore') },
      { name: 'Katherine Middlemore', ...at('katherine.middlemore') },
      'certain',
      'short-name-and-email',
    ],
    [
      'another name that is as short',
      { givenName: 'Marc', familyName: 'Middlemore', ...at('marc.middlemore') },
      { name: 'Marco Middlemore', ...at('marco.middlemore') },
      'review',
      'like-names-alone',
    ],
  ])('%s', (_, left, right, outcome, rule) => {
    const found = outcomeOf(link([left], [right]));
    expect(found.outcome).toBe(outcome);
    expect(found.rule).toBe(rule);
  });
});

describe('what tells people of one name apart', () => {
  it.each<Case>([
    [
      '[M3] a generation on one side',
      { name: 'Robert Hale' },
      { name: 'Robert Hale Jr.' },
      'review',
      'other-generation',
    ],
    [
      '[M4] a number behind the mailbox',
      { name: 'Thorvald Ekdahl', ...at('thorvald.ekdahl') },
      { name: 'Thorvald Ekdahl', ...at('thorvald.ekdahl2') },
      'review',
      'numbered-mailboxes',
    ],
    [
      '[M5] tones',
      { givenName: 'Ngọc Anh', familyName: 'Võ' },
      { givenName: 'Ngọc Ánh', familyName: 'Võ' },
      'review',
      'other-marks',
    ],
    ['[M5] Đ and D', { name: 'Minh Đức Lê' }, { name: 'Minh Dực Lê' }, 'review', 'other-marks'],
    ['[M5] a doubled letter', { name: 'Ulf Maßen' }, { name: 'Ulf Masen' }, 'review', 'like-names-alone'],
    [
      '[M5] marks on one side say nothing',
      { name: 'Ayşe Kılıç' },
      { name: 'AYSE KILIC' },
      'certain',
      'same-names-alone',
    ],
    ['[M5] a Turkish capital', { name: 'AYŞE KILIÇ' }, { name: 'Ayşe Kılıç' }, 'certain', 'same-names-alone'],
    [
      '[M6] family names turned',
      { name: 'Juan Ortiz Vega' },
      { name: 'Juan Vega Ortiz' },
      'review',
      'turned-names',
    ],
    ['[M6] both names turned', { name: 'Tamás Simon' }, { name: 'Simon Tamás' }, 'review', 'turned-names'],
    [
      '[M6] turned, and the mailbox says how',
      { givenName: 'Minjun', familyName: 'Kim' },
      { name: 'Kim Minjun', ...at('mkim') },
      'certain',
      'same-names-alone',
    ],
    [
      '[M7] one mailbox name of two companies',
      { name: 'Anna Zielinska', email: 'anna.zielinska@one.example' },
      { name: 'Anna Zielinska', email: 'anna.zielinska@two.example' },
      'review',
      'two-companies',
    ],
  ])('%s', (_, left, right, outcome, rule) => {
    expect(outcomeOf(link([left], [right]))).toEqual({ outcome, rule });
  });
});

describe('[M11] the same letters in another order are another name', () => {
  const home = { location: 'Innsbruck', postcode: '6020' };
  it.each([
    ['Leon Weber', 'Noel Weber'],
    ['Clara Diaz', 'Carla Diaz'],
    ['Arnold Pfister', 'Ronald Pfister'],
    ['Amy Cole', 'May Cole'],
    ['Jan Reim', 'Jan Meir'],
  ])('%s and %s are asked about, however strong the witness', (one, other) => {
    const outcomes = [
      [home, home],
      [at('tyrol.desk'), at('tirol.desk')],
      [{ email: 'blue.heron@old.example' }, at('blue.heron')],
    ].map(([left, right]) => outcomeOf(link([{ name: one, ...left }], [{ name: other, ...right }])).outcome);
    expect(outcomes).toEqual(['review', 'review', 'review']);
  });

  it('two neighbors swapped are a typing error, which a strong witness settles', () => {
    const found = link([{ name: 'Robert Hlae', ...home }], [{ name: 'Robert Hale', ...home }]);
    expect(outcomeOf(found)).toEqual({ outcome: 'certain', rule: 'names-and-support' });
  });
});

describe('[M8] one name in two scripts or spellings is asked about', () => {
  it.each<Case>([
    ['Han', { name: '王伟' }, { name: 'Wei Wang' }, 'review', 'other-script'],
    ['Hangul', { name: '김민준' }, { name: 'Minjun Kim' }, 'review', 'other-script'],
    [
      'kana',
      { givenName: 'ひろし', familyName: 'たなか' },
      { name: 'Hiroshi Tanaka' },
      'review',
      'other-script',
    ],
    [
      'a mailbox in Latin letters',
      { givenName: '太郎', familyName: '山之内', ...at('taro.yamanouchi') },
      { name: 'Taro Yamanouchi' },
      'review',
      'other-script',
    ],
    ['Arabic', { name: 'محمد حداد' }, { name: 'Mohammed Haddad' }, 'review', 'other-script'],
    ['Hebrew', { name: 'דניאל גבאי' }, { name: 'Daniel Gabay' }, 'review', 'other-script'],
    ['Cyrillic', { name: 'Сергей Петров' }, { name: 'Sergey Petrov' }, 'certain', 'same-names-alone'],
    ['Greek', { name: 'Γιώργος Παππάς' }, { name: 'Giorgos Pappas' }, 'certain', 'same-names-alone'],
    ['Jung and Jeong', { name: 'Minho Jung' }, { name: 'Minho Jeong' }, 'review', 'like-names-alone'],
    ['Yusuf and Youssef', { name: 'Yusuf Haddad' }, { name: 'Youssef Haddad' }, 'review', 'like-names-alone'],
  ])('%s', (_, left, right, outcome, rule) => {
    expect(outcomeOf(link([left], [right]))).toEqual({ outcome, rule });
  });
});
