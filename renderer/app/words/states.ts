import {
  IconArrowsDiff,
  IconArrowsSplit2,
  IconBan,
  IconBriefcase,
  IconBuilding,
  IconCircle,
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
import { strings } from '../../strings/strings.ts';
import type { StateLook } from '../../ui/charts/StateChip.tsx';
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

/** As the lists say it: suspended, on leave, no longer listed. */
export function worksLook(person: Pick<PersonSummary, 'works' | 'worksState'>): StateLook {
  const { works, worksState } = person;
  return {
    ...worksLooks[works],
    label: worksState === undefined ? worksLooks[works].label : states.inLists[worksState],
  };
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

export const findingLooks: Readonly<Record<FindingKind, StateLook>> = {
  'leaver-with-seat': { label: states.finding['leaver-with-seat'], tone: 'grave', icon: IconDoorExit },
  'identifier-mismatch': { label: states.finding['identifier-mismatch'], tone: 'grave', icon: IconId },
  'differs-from-learning': {
    label: states.finding['differs-from-learning'],
    tone: 'warn',
    icon: IconSchool,
  },
  duplicate: { label: states.finding.duplicate, tone: 'warn', icon: IconCopy },
  'unknown-to-service': { label: states.finding['unknown-to-service'], tone: 'warn', icon: IconGhost },
  'deactivated-but-listed': {
    label: states.finding['deactivated-but-listed'],
    tone: 'note',
    icon: IconProgressAlert,
  },
  idle: { label: states.finding.idle, tone: 'warn', icon: IconClockPause },
  'never-activated': { label: states.finding['never-activated'], tone: 'warn', icon: IconHourglass },
  'only-administers': { label: states.finding['only-administers'], tone: 'note', icon: IconShieldCog },
  'usage-contradicts': {
    label: states.finding['usage-contradicts'],
    tone: 'note',
    icon: IconArrowsDiff,
  },
  'under-used': { label: states.finding['under-used'], tone: 'note', icon: IconTrendingDown },
  'assigned-without-seat': {
    label: states.finding['assigned-without-seat'],
    tone: 'note',
    icon: IconUserPlus,
  },
  'seat-without-assignment': {
    label: states.finding['seat-without-assignment'],
    tone: 'note',
    icon: IconUserQuestion,
  },
  'not-in-staff': { label: states.finding['not-in-staff'], tone: 'note', icon: IconUserQuestion },
  'unknown-in-usage': { label: states.finding['unknown-in-usage'], tone: 'quiet', icon: IconMoodEmpty },
  'in-order': { label: states.finding['in-order'], tone: 'good', icon: IconCircleCheck },
};
