import type { Handlers } from '../thread/context.ts';
import { backUp } from '../database/safety/back-up.ts';
import { giveMemoryBack } from '../thread/give-back.ts';
import { eraseDatabase, restoreCopy } from '../database/safety/replace.ts';
import { speak } from '../../words/speak.ts';
import { keepPlanNumber } from '../actions/plans/plan-numbers.ts';
import { endPlansOfOlder } from '../actions/plans/older-database.ts';
import { endPlansOfCopy } from '../actions/runs.ts';
import { copyPeople } from './copy-people.ts';
import { readPageFacts } from './page/page-facts.ts';
import { writeTeams } from './write-teams.ts';
import { readTeamPageFacts } from './page/team-page-facts.ts';
import { revealPseudonyms } from './pseudonyms.ts';
import { writeBytes, writePage } from './page/write-page.ts';
import { writeReport } from './write-report.ts';

/** What can be asked about reports. */
export const reportHandlers = {
  'write-report': writeReport,
  'read-page': ({ readable }, input) => readPageFacts(readable, input),
  'write-teams': writeTeams,
  'read-team-page': ({ readable }, { team, ...order }) =>
    readTeamPageFacts(readable, order, { team, isOnPaper: true }),
  'write-page': writePage,
  'write-bytes': (_context, { path, bytes }) => ({ bytes: writeBytes(path, bytes) }),
  'copy-people': ({ readable }, input) => copyPeople(readable, input),
  'reveal-pseudonyms': ({ readable }, input) => revealPseudonyms(readable, input),
  'give-back': ({ writable }) => {
    writable.pragma('shrink_memory');
    giveMemoryBack();
  },
  speak: (_context, { language }) => speak(language),
  'restore-copy': async (context, input) => {
    keepPlanNumber(context.writable);
    const kept = await restoreCopy(context, input);
    const { writable } = context;
    writable.transaction(() => endPlansOfCopy(writable, input.at))();
    endPlansOfOlder(writable, new Date(input.at));
    return { kept };
  },
  'erase-database': async (context) => ({ removed: await eraseDatabase(context) }),
  'back-up': async ({ readable }, { path }) => ({ bytes: await backUp(readable, path) }),
} satisfies Partial<Handlers>;
