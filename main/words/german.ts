import { engine } from './de/engine.ts';
import { errors } from './de/errors.ts';
import { folder } from './de/folder.ts';
import { imports } from './de/imports.ts';
import { job } from './de/job.ts';
import { page } from './de/page.ts';
import { report } from './de/report.ts';
import { runs } from './de/runs.ts';
import { sayAlarm } from './de/say-alarm.ts';
import { ruleWords, sayEvidence } from './de/say-evidence.ts';
import { sayCells } from './de/say-cells.ts';
import { sayKeychainFailure } from './de/say-keychain-failure.ts';
import { sayLookUp } from './de/say-look-up.ts';
import { sayMatch } from './de/say-match.ts';
import { saySetAside, sayShared } from './de/say-set-aside.ts';
import { renewalDays, sayRenewal } from './de/say-renewal.ts';
import { scim } from './de/scim.ts';
import { shell } from './de/shell.ts';
import { answerRefusedWords, notAskedWords } from './de/job-words.ts';
import type { Words } from './words.ts';

/** Typed by the English ones: what is missing here does not compile. */
export const german: Words = {
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
