import {
  IconArmchair,
  IconCircleCheck,
  IconDoorExit,
  IconHelpHexagon,
  IconHourglass,
  IconListCheck,
  IconUserQuestion,
} from '@tabler/icons-react';
import type { WaitingStanding } from '../../../preload/contract/values/month/seats.ts';
import { strings } from '../../strings/strings.ts';
import type { StateLook } from '../../ui/charts/StateChip.tsx';

const text = strings.seats.standings;

export const standingLooks: Readonly<Record<WaitingStanding, StateLook>> = {
  waits: { label: text.waits, tone: 'note', icon: IconHourglass },
  'under-way': { label: text['under-way'], tone: 'note', icon: IconListCheck },
  given: { label: text.given, tone: 'good', icon: IconCircleCheck },
  'holds-seat': { label: text['holds-seat'], tone: 'good', icon: IconArmchair },
  'active-already': { label: text['active-already'], tone: 'warn', icon: IconCircleCheck },
  left: { label: text.left, tone: 'warn', icon: IconDoorExit },
  unclear: { label: text.unclear, tone: 'warn', icon: IconHelpHexagon },
  'not-known': { label: text['not-known'], tone: 'warn', icon: IconUserQuestion },
};
