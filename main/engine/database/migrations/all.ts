import { records } from './first/001-records.ts';
import { people } from './first/002-people.ts';
import { furtherExports } from './first/003-further-exports.ts';
import { care } from './first/004-care.ts';
import { requests } from './first/005-requests.ts';
import { searchInMemory } from './first/006-search-in-memory.ts';
import { capabilities } from './first/007-capabilities.ts';
import { underUsed } from './first/008-under-used.ts';
import { splits } from './first/009-splits.ts';
import { filterEvidence } from './first/010-filter-evidence.ts';
import { worksHere } from './011-works-here.ts';
import { whoseAccount } from './012-whose-account.ts';
import { planPermission } from './013-plan-permission.ts';
import { evidenceDays } from './014-evidence-days.ts';
import { findingFacts } from './015-finding-facts.ts';
import { outcomeFacts } from './016-outcome-facts.ts';
import { guardFacts } from './017-guard-facts.ts';
import { waitingList } from './018-waiting-list.ts';
import { questions } from './019-questions.ts';
import { listsInUse } from './020-lists-in-use.ts';
import type { Migration } from './migration.ts';

/** Every step of the schema, in order. */
export const migrations: readonly Migration[] = [
  records,
  people,
  furtherExports,
  care,
  requests,
  searchInMemory,
  capabilities,
  underUsed,
  splits,
  filterEvidence,
  worksHere,
  whoseAccount,
  planPermission,
  evidenceDays,
  findingFacts,
  outcomeFacts,
  guardFacts,
  waitingList,
  questions,
  listsInUse,
];
