import { records } from './001-records.ts';
import { people } from './002-people.ts';
import { furtherExports } from './003-further-exports.ts';
import { care } from './004-care.ts';
import { requests } from './005-requests.ts';
import { searchInMemory } from './006-search-in-memory.ts';
import { capabilities } from './007-capabilities.ts';
import { underUsed } from './008-under-used.ts';
import { splits } from './009-splits.ts';
import { filterEvidence } from './010-filter-evidence.ts';
import { worksHere } from './011-works-here.ts';
import { whoseAccount } from './012-whose-account.ts';
import { planPermission } from './013-plan-permission.ts';
import { evidenceDays } from './014-evidence-days.ts';
import { findingFacts } from './015-finding-facts.ts';
import { outcomeFacts } from './016-outcome-facts.ts';
import { guardFacts } from './017-guard-facts.ts';
import { waitingList } from './018-waiting-list.ts';
import { questions } from './019-questions.ts';
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
];
