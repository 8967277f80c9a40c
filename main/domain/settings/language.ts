/** Languages that Purser speaks. */
export const spokenLanguages = ['en', 'de'] as const;

/** What can be chosen in the settings: one of them, or whichever the system is in. */
export const languageChoices = ['system', ...spokenLanguages] as const;
export type LanguageChoice = (typeof languageChoices)[number];
