import {
  IconArrowsDiff,
  IconArrowsSplit2,
  IconBan,
  IconBriefcase,
  IconBuilding,
  IconCircle,
  IconCertificate,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleDot,
  IconCircleMinus,
  IconCircleOff,
  IconClockPause,
  IconCopy,
  IconDoorExit,
  IconGhost,
  IconHelpCircle,
  IconHourglass,
  IconId,
  IconMail,
  IconMoodEmpty,
  IconPlugConnectedX,
  IconProgressAlert,
  IconQuestionMark,
  IconSchool,
  IconShieldCog,
  IconShieldLock,
  IconUserCheck,
  IconUserMinus,
  IconTrendingDown,
  IconUserPlus,
  IconUserQuestion,
} from '@tabler/icons-react';
import { findingDefinitions, findingKinds } from '../../../preload/contract/lists.ts';
import { say } from '../../../main/words/say.ts';
import { strings } from '../../strings/strings.ts';
import type { IconComponent, StateLook } from '../../ui/charts/StateChip.tsx';
import type { PersonSummary } from '../../../preload/contract/values/people.ts';
import type {
  AccountState,
  DirectoryState,
  FindingKind,
  ListedState,
  SeatState,
  UsageState,
  WorksState,
} from './state-orders.ts';

const { states } = strings;

/** How each state looks: a word, a tone, and an icon whose shape alone tells it from the others. */
export const seatLooks: Readonly<Record<SeatState, StateLook>> = {
  activated: { label: states.seat.activated, tone: 'good', icon: IconCircleCheck },
  licensed: { label: states.seat.licensed, tone: 'note', icon: IconCertificate },
  invited: { label: states.seat.invited, tone: 'note', icon: IconMail },
  deactivated: { label: states.seat.deactivated, tone: 'quiet', icon: IconCircleMinus },
  none: { label: states.seat.none, tone: 'quiet', icon: IconCircleDashed },
  unknown: { label: states.seat.unknown, tone: 'quiet', icon: IconQuestionMark },
};

export const accountLooks: Readonly<Record<AccountState, StateLook>> = {
  active: { label: states.account.active, tone: 'good', icon: IconUserCheck },
  inactive: { label: states.account.inactive, tone: 'quiet', icon: IconUserMinus },
  'active-unknown': { label: states.account['active-unknown'], tone: 'note', icon: IconCircleDot },
  absent: { label: states.account.absent, tone: 'warn', icon: IconGhost },
  ambiguous: { label: states.account.ambiguous, tone: 'warn', icon: IconArrowsSplit2 },
  undecidable: { label: states.account.undecidable, tone: 'warn', icon: IconHelpCircle },
  failed: { label: states.account.failed, tone: 'grave', icon: IconPlugConnectedX },
  'not-asked': { label: states.account['not-asked'], tone: 'quiet', icon: IconCircle },
};

export const directoryLooks: Readonly<Record<DirectoryState, StateLook>> = {
  assigned: { label: states.directory.assigned, tone: 'good', icon: IconBuilding },
  'not-assigned': { label: states.directory['not-assigned'], tone: 'warn', icon: IconBan },
  unknown: { label: states.directory.unknown, tone: 'note', icon: IconHelpCircle },
  'no-directory': { label: states.directory['no-directory'], tone: 'quiet', icon: IconCircleOff },
};

export const worksLooks: Readonly<Record<WorksState, StateLook>> = {
  yes: { label: states.works.yes, tone: 'good', icon: IconBriefcase },
  left: { label: states.works.left, tone: 'grave', icon: IconDoorExit },
  unknown: { label: states.works.unknown, tone: 'quiet', icon: IconQuestionMark },
};

const saidLooks = new Map<string, StateLook>();

/** As the lists say it: suspended, on leave, no longer listed. The same object for as long as it says the same: nobody draws it anew. */
export function worksLook({ works, worksState }: Pick<PersonSummary, 'works' | 'worksState'>): StateLook {
  if (worksState === undefined) return worksLooks[works];
  const key = `${works} ${worksState}`;
  const look = saidLooks.get(key) ?? { ...worksLooks[works], label: states.inLists[worksState] };
  saidLooks.set(key, look);
  return look;
}

export const listedLooks: Readonly<Record<ListedState, StateLook>> = {
  'on-leave': { label: states.inLists['on-leave'], tone: 'note', icon: IconHourglass },
  suspended: { label: states.inLists.suspended, tone: 'warn', icon: IconBan },
  invited: { label: states.inLists.invited, tone: 'note', icon: IconMail },
  vanished: { label: states.inLists.vanished, tone: 'warn', icon: IconGhost },
};

export const protectedLook: StateLook = { label: states.protected, tone: 'note', icon: IconShieldLock };

export const usageLooks: Readonly<Record<UsageState, StateLook>> = {
  used: { label: states.usage.used, tone: 'good', icon: IconCircleCheck },
  idle: { label: states.usage.idle, tone: 'warn', icon: IconClockPause },
  absent: { label: states.usage.absent, tone: 'quiet', icon: IconCircleDashed },
};

const findingIcons: Readonly<Record<FindingKind, IconComponent>> = {
  'leaver-with-seat': IconDoorExit,
  'identifier-mismatch': IconId,
  'differs-from-learning': IconSchool,
  duplicate: IconCopy,
  'unknown-to-service': IconGhost,
  'deactivated-but-listed': IconProgressAlert,
  idle: IconClockPause,
  'never-activated': IconHourglass,
  'only-administers': IconShieldCog,
  'usage-contradicts': IconArrowsDiff,
  'under-used': IconTrendingDown,
  'assigned-without-seat': IconUserPlus,
  'seat-without-assignment': IconUserQuestion,
  'not-in-staff': IconUserQuestion,
  'unknown-in-usage': IconMoodEmpty,
  'in-order': IconCircleCheck,
};

/** A finding looks as its definition says it weighs. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an entry a kind, whose type `fromEntries` forgets
export const findingLooks = Object.fromEntries(
  findingKinds.map((kind): readonly [FindingKind, StateLook] => [
    kind,
    {
      label: say().findings[kind].name,
      tone: findingDefinitions[kind].weight,
      icon: findingIcons[kind],
    },
  ]),
) as Readonly<Record<FindingKind, StateLook>>;
