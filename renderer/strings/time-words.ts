import type { Language } from '../../main/words/language.ts';
import { madeUp } from '../../main/words/made-up.ts';
import { language } from './language.ts';

const en = {
  justNow: 'just now',
  seconds: (seconds: string) => `${seconds} s`,
  minutes: (minutes: string, seconds: string) => `${minutes} min ${seconds} s`,
  hours: (hours: string, minutes: string) => `${hours} h ${minutes} min`,
  bytes: ['byte', 'bytes'] as [one: string, other: string],
};

/** What stands beside numbers wherever they are written; apart from the other texts, which are written with them. */
type TimeWords = typeof en;

const de: TimeWords = {
  justNow: 'gerade eben',
  seconds: (seconds) => `${seconds} s`,
  minutes: (minutes, seconds) => `${minutes} min ${seconds} s`,
  hours: (hours, minutes) => `${hours} h ${minutes} min`,
  bytes: ['Byte', 'Bytes'],
};

const catalogues: Readonly<Record<Language, () => TimeWords>> = {
  en: () => en,
  de: () => de,
  'made-up': () => madeUp(en),
};

export const timeWords = catalogues[language]();
