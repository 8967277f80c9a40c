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

type Compared = Pick<
  PersonSummary,
  'seat' | 'directory' | 'works' | 'worksState' | 'worksBy' | 'account' | 'usage'
>;

/** Whether at least two of seats, lists of people, service and usage say something of a person. */
export function isCompared({ seat, directory, works, worksBy, account, usage }: Compared): boolean {
  return areEnough([
    seat !== 'unknown',
    directory !== 'no-directory' || works !== 'unknown' || worksBy !== undefined,
    account !== 'not-asked',
    usage !== 'absent',
  ]);
}

const leaver = findingLooks['leaver-with-seat'];
const { goneWith } = strings.states;
/** The same objects for as long as the window is open. */
const goneLooks = {
  left: { ...leaver, label: goneWith.left },
  suspended: { ...leaver, label: goneWith.suspended },
  vanished: { ...leaver, label: goneWith.vanished },
} as const;

/**
 * How a finding of a person looks. Of who is gone by a list it says how: suspended is not left. Of who is without the app it cannot tell
 * more than its name.
 */
export function findingLookOf(person: Compared, kind: FindingKind): StateLook {
  const { works, worksState } = person;
  if (kind === 'leaver-with-seat' && works === 'left')
    return worksState === 'suspended' || worksState === 'vanished' || worksState === 'left'
      ? goneLooks[worksState]
      : leaver;
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
