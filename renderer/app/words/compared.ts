import { IconCircleDashed } from '@tabler/icons-react';
import type { Overview } from '../../../preload/contract/values/month/overview.ts';
import type { PersonSummary } from '../../../preload/contract/values/people.ts';
import type { FindingKind } from './state-orders.ts';
import { strings } from '../../strings/strings.ts';
import type { StateLook } from '../../ui/charts/StateChip.tsx';
import { findingLooks } from './states.ts';

/* Nobody is in order by one source alone: there is nothing that could have been found. */

const notCompared: StateLook = { label: strings.states.notCompared, tone: 'quiet', icon: IconCircleDashed };
const looksOfOne: typeof findingLooks = { ...findingLooks, 'in-order': notCompared };
const sourcesAtLeast = 2;

function areEnough(says: readonly boolean[]): boolean {
  return says.filter(Boolean).length >= sourcesAtLeast;
}

type Compared = Pick<PersonSummary, 'seat' | 'directory' | 'works' | 'worksBy' | 'account' | 'usage'>;

/** Whether at least two of seats, lists of people, service and usage say something of a person. */
export function isCompared({ seat, directory, works, worksBy, account, usage }: Compared): boolean {
  return areEnough([
    seat !== 'unknown',
    directory !== 'no-directory' || works !== 'unknown' || worksBy !== undefined,
    account !== 'not-asked',
    usage !== 'absent',
  ]);
}

/** How a finding of a person looks. */
export function findingLookOf(person: Compared, kind: FindingKind): StateLook {
  return (isCompared(person) ? findingLooks : looksOfOne)[kind];
}

/** How findings of many look, by what was imported at all and whom the service was asked about. */
export function findingLooksBy(
  imports: Overview['imports'],
  accounts: Overview['accounts'],
): typeof findingLooks {
  const kinds = new Set(imports.map(({ kind }) => kind));
  const isTold = areEnough([
    kinds.has('users'),
    kinds.has('directory') || kinds.has('staff'),
    kinds.has('usage'),
    Object.entries(accounts).some(([state, people]) => state !== 'not-asked' && people > 0),
  ]);
  return isTold ? findingLooks : looksOfOne;
}
