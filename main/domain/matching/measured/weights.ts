import type { NameLevel } from '../names/words.ts';

/*
 * Origin of the numbers. Measured on the tuning halves of fake_1000 and Febrl 4 (`npm run bench -- match --tune` prints them) and rounded to
 * something between the two: given and family name, order, e-mail, location, postcode. Estimated, for want of public data that has
 * them: nicknames, initials, double names, department, title, other seats and generations. Nothing was fitted to single rows.
 */

/**
 * What a level of agreement says, as in Fellegi and Sunter ("A Theory for Record Linkage", 1969): `match` is its probability
 * between two records of one person, `chance` + `common` × (the value's share of all people) that between two different people.
 * The common name says less than the rare one, and a typo of a common name less than one of a rare name.
 */
export type LevelOdds = { readonly match: number; readonly chance: number; readonly common: number };

export type EmailLevel =
  'same' | 'domain-close' | 'moved' | 'close' | 'similar' | 'same-domain' | 'different';
export type TextLevel = 'same' | 'shared' | 'close' | 'different';

const odds = (match: number, chance: number, common: number): LevelOdds => ({ match, chance, common });

export const givenOdds: Readonly<Record<NameLevel, LevelOdds>> = {
  same: odds(0.75, 0.00005, 1),
  spelled: odds(0.01, 0.0001, 0.3),
  nickname: odds(0.03, 0.0012, 0.3),
  shared: odds(0.02, 0.0002, 0.3),
  close: odds(0.11, 0.0008, 0.15),
  garbled: odds(0.08, 0.0055, 0.1),
  anagram: odds(0.08, 0.0055, 0.1),
  similar: odds(0.08, 0.0055, 0.1),
  initial: odds(0.02, 0.0016, 0),
  foreign: odds(1, 1, 0),
  different: odds(0.05, 0.98, 0),
};

export const familyOdds: Readonly<Record<NameLevel, LevelOdds>> = {
  same: odds(0.72, 0.00005, 1),
  spelled: odds(0.012, 0.00006, 0.3),
  nickname: odds(0.001, 0.001, 0),
  shared: odds(0.02, 0.0001, 0.3),
  close: odds(0.13, 0.0008, 0.15),
  garbled: odds(0.1, 0.004, 0.1),
  anagram: odds(0.1, 0.004, 0.1),
  similar: odds(0.1, 0.004, 0.1),
  initial: odds(0.01, 0.0008, 0),
  foreign: odds(1, 1, 0),
  different: odds(0.04, 0.98, 0),
};

/** Given and family name the wrong way round. */
export const orderOdds: Readonly<Record<'straight' | 'swapped', LevelOdds>> = {
  straight: odds(0.8, 1, 0),
  swapped: odds(0.2, 1, 0),
};

export const emailOdds: Readonly<Record<EmailLevel, LevelOdds>> = {
  same: odds(0.72, 0.00001, 0),
  'domain-close': odds(0.014, 0.00001, 0),
  moved: odds(0.026, 0.00015, 0.5),
  close: odds(0.11, 0.00003, 0.005),
  similar: odds(0.12, 0.0004, 0.01),
  'same-domain': odds(0.01, 0.0003, 1),
  different: odds(0.02, 0.99, 0),
};

export const locationOdds: Readonly<Record<TextLevel, LevelOdds>> = {
  same: odds(0.74, 0.00005, 1),
  shared: odds(0.03, 0.003, 0.3),
  close: odds(0.2, 0.0005, 0.3),
  different: odds(0.05, 0.95, 0),
};

export const postcodeOdds: Readonly<Record<TextLevel, LevelOdds>> = {
  same: odds(0.83, 0.00005, 1),
  shared: odds(0.01, 0.01, 0),
  close: odds(0.15, 0.013, 0.3),
  different: odds(0.015, 0.985, 0),
};

export const departmentOdds: Readonly<Record<TextLevel, LevelOdds>> = {
  same: odds(0.75, 0.01, 1),
  shared: odds(0.1, 0.05, 0.3),
  close: odds(0.05, 0.01, 0.3),
  different: odds(0.15, 0.9, 0),
};

export const titleOdds: Readonly<Record<TextLevel, LevelOdds>> = {
  same: odds(0.6, 0.01, 1),
  shared: odds(0.2, 0.1, 0.3),
  close: odds(0.05, 0.01, 0.3),
  different: odds(0.2, 0.85, 0),
};

/** Two different seats, and a senior and a junior, are hardly one person. */
export const otherSeat: LevelOdds = odds(0.03, 1, 0);
export const otherGeneration: LevelOdds = odds(0.001, 0.5, 0);

/** The weight of a level in bits: log2 of how much more often it is seen between records of one person. */
export function bitsOf({ match, chance, common }: LevelOdds, share: number): number {
  return Math.log2(match / (chance + common * share));
}
