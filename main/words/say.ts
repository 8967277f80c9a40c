import { sayAlarmRecord, sayHistoryAlarm } from './en/seats/say-history-alarm.ts';
import { fieldNames } from './en/people/say-evidence.ts';
import { findingWords } from './en/people/findings.ts';
import { sayRejection } from './en/files/say-rejection.ts';
import { sayGuard } from './en/plans/say-guard.ts';
import { sayNotTakenBack } from './en/plans/say-not-taken-back.ts';
import { sayOutcome } from './en/plans/say-outcome.ts';
import { sayRunNote } from './en/plans/say-run-note.ts';
import type { Language } from './language.ts';
import { spoken } from './spoken.ts';
import { madeUp } from './made-up.ts';

const english = {
  findings: findingWords,
  fields: fieldNames,
  guard: sayGuard,
  outcome: sayOutcome,
  runNote: sayRunNote,
  historyAlarm: sayHistoryAlarm,
  alarmRecord: sayAlarmRecord,
  notTakenBack: sayNotTakenBack,
  rejection: sayRejection,
};

/** What facts say that are kept or cross the bridge; in the window as well. */
export type Say = typeof english;

let german: Say | undefined;

/** From `learned/german-facts.ts`, where German is spoken. */
export function teachSay(words: Say): void {
  german = words;
}

const catalogues: Readonly<Record<Language, () => Say>> = {
  en: () => english,
  de: () => german ?? english,
  'made-up': () => madeUp(english),
};

/** In the language of this thread. */
export function say(): Say {
  return catalogues[spoken()]();
}
