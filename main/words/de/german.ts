import { engine } from './engine.ts';
import { errors } from './errors.ts';
import { folder } from './folder.ts';
import { imports } from './files/imports.ts';
import { job } from './job.ts';
import { page } from './page.ts';
import { report } from './report.ts';
import { runs } from './plans/runs.ts';
import { sayAlarm } from './files/say-alarm.ts';
import { ruleWords, sayEvidence } from './people/say-evidence.ts';
import { sayCells } from './files/say-cells.ts';
import { sayKeychainFailure } from './service/say-keychain-failure.ts';
import { sayLookUp } from './people/say-look-up.ts';
import { sayMatch } from './people/say-match.ts';
import { saySetAside, sayShared } from './people/say-set-aside.ts';
import { renewalDays, sayRenewal } from './seats/say-renewal.ts';
import { scim } from './service/scim.ts';
import { shell } from './shell.ts';
import { answerRefusedWords, notAskedWords } from './questions/job-words.ts';
import type { english } from '../en/english.ts';

/** Typed by the English ones: what is missing here does not compile. */
export const german: typeof english = {
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
