import { engine } from './en/engine.ts';
import { errors } from './en/errors.ts';
import { folder } from './en/folder.ts';
import { imports } from './en/imports.ts';
import { job } from './en/job.ts';
import { page } from './en/page.ts';
import { report } from './en/report.ts';
import { runs } from './en/runs.ts';
import { sayAlarm } from './en/say-alarm.ts';
import { ruleWords, sayEvidence } from './en/say-evidence.ts';
import { sayCells } from './en/say-cells.ts';
import { sayKeychainFailure } from './en/say-keychain-failure.ts';
import { sayLookUp } from './en/say-look-up.ts';
import { sayMatch } from './en/say-match.ts';
import { saySetAside, sayShared } from './en/say-set-aside.ts';
import { renewalDays, sayRenewal } from './en/say-renewal.ts';
import { scim } from './en/scim.ts';
import { shell } from './en/shell.ts';
import { answerRefusedWords, notAskedWords } from './questions/job-words.ts';
import { german } from './german.ts';
import { type Language, spoken } from './language.ts';
import { madeUp } from './made-up.ts';

export const english = {
  engine,
  errors,
  folder,
  imports,
  job,
  page,
  report,
  runs,
  scim,
  shell,
  alarm: sayAlarm,
  answerRefused: answerRefusedWords,
  notAsked: notAskedWords,
  cells: sayCells,
  evidence: sayEvidence,
  matchRules: ruleWords,
  keychainFailure: sayKeychainFailure,
  lookUp: sayLookUp,
  match: sayMatch,
  renewal: sayRenewal,
  renewalDays,
  setAside: saySetAside,
  shared: sayShared,
};

/** What is said outside the window: by the engine, the services, the job, the system's menus and dialogs. */
export type Words = typeof english;

const catalogues: Readonly<Record<Language, () => Words>> = {
  en: () => english,
  de: () => german,
  'made-up': () => madeUp(english),
};

let made: { readonly language: Language; readonly words: Words } | undefined;

/** In the language of this thread. */
export function words(): Words {
  const language = spoken();
  if (made?.language !== language) made = { language, words: catalogues[language]() };
  return made.words;
}
