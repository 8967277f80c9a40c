import { spokenLanguages } from '../domain/settings/language.ts';

/** A language that Purser can be in; `made-up` is for looking whether everything can be said in another one, and cannot be chosen. */
export const languages = [...spokenLanguages, 'made-up'] as const;
export type Language = (typeof languages)[number];

export type LanguageTraits = {
  /** As BCP 47 calls it; `art` is the subtag of artificial languages. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whose numbers and days go with the words; `undefined` for those of the system. */
  readonly formats: string | undefined;
  /** The same of a page that is sent, and read on another machine. */
  readonly pages: { readonly numbers: string; readonly days: string };
  /** Whose rules tell one from many. */
  readonly plurals: string;
};

export const traits: Readonly<Record<Language, LanguageTraits>> = {
  en: {
    tag: 'en',
    direction: 'ltr',
    formats: undefined,
    pages: { numbers: 'en', days: 'en-GB' },
    plurals: 'en',
  },
  de: {
    tag: 'de',
    direction: 'ltr',
    formats: 'de',
    pages: { numbers: 'de', days: 'de' },
    plurals: 'de',
  },
  // Finnish months and numbers are like nobody else's, so that those of another language are seen.
  'made-up': {
    tag: 'art-x-made-up',
    direction: 'rtl',
    formats: 'fi',
    pages: { numbers: 'fi', days: 'fi' },
    plurals: 'en',
  },
};

/** The language that is meant: by its own name here, or as a locale such as `de-CH` or `en_US.UTF-8`; never the made-up one by a locale. */
export function languageNamed(name: string): Language | undefined {
  const own = languages.find((language) => language === name);
  if (own !== undefined) return own;
  const subtag = /^[a-z]{2,3}(?![a-z])/iu.exec(name)?.[0].toLowerCase();
  return languages.find((language) => language === subtag);
}

/** The language that a page says it is in. */
export function languageTagged(tag: string): Language {
  return languages.find((language) => traits[language].tag === tag) ?? 'en';
}
