import {
  IconAlertOctagon,
  IconCircleCheck,
  IconCircleDashedCheck,
  IconCircleX,
  IconClockPlay,
  IconEyeCheck,
  IconHandStop,
  IconHelpHexagon,
  IconPencil,
  IconPlayerPause,
  IconPlayerSkipForward,
  IconPlayerPlay,
  IconPlugConnectedX,
  IconSend,
} from '@tabler/icons-react';
import type { Plan, PlannedAction } from '../../../preload/contract/values/plans.ts';
import type { Run } from '../../../preload/contract/values/runs.ts';
import { strings } from '../../strings/strings.ts';
import type { StateLook } from '../../ui/charts/StateChip.tsx';

const { runs, plans } = strings;

export const runLooks: Readonly<Record<Run['state'], StateLook>> = {
  running: { label: runs.states.running, tone: 'note', icon: IconPlayerPlay },
  waiting: { label: runs.states.waiting, tone: 'note', icon: IconClockPlay },
  paused: { label: runs.states.paused, tone: 'warn', icon: IconPlayerPause },
  interrupted: { label: runs.states.interrupted, tone: 'warn', icon: IconPlugConnectedX },
  cancelled: { label: runs.states.cancelled, tone: 'quiet', icon: IconCircleX },
  done: { label: runs.states.done, tone: 'good', icon: IconCircleCheck },
  failed: { label: runs.states.failed, tone: 'grave', icon: IconAlertOctagon },
};

export const planLooks: Readonly<Record<Plan['state'], StateLook>> = {
  draft: { label: plans.states.draft, tone: 'note', icon: IconPencil },
  running: { label: plans.states.running, tone: 'note', icon: IconPlayerPlay },
  done: { label: plans.states.done, tone: 'good', icon: IconCircleCheck },
  discarded: { label: plans.states.discarded, tone: 'quiet', icon: IconCircleX },
  interrupted: { label: plans.states.interrupted, tone: 'warn', icon: IconPlugConnectedX },
};

/** Of a plan that is shown as it was foreseen, until it is made. */
export const planBeingMade: StateLook = { label: plans.beingMade, tone: 'quiet', icon: IconClockPlay };

export const actionLooks: Readonly<Record<PlannedAction['state'], StateLook>> = {
  planned: { label: plans.actionStates.planned, tone: 'note', icon: IconCircleDashedCheck },
  held: { label: plans.actionStates.held, tone: 'warn', icon: IconHandStop },
  intended: { label: plans.actionStates.intended, tone: 'note', icon: IconClockPlay },
  requested: { label: plans.actionStates.requested, tone: 'note', icon: IconSend },
  confirmed: { label: plans.actionStates.confirmed, tone: 'good', icon: IconEyeCheck },
  skipped: { label: plans.actionStates.skipped, tone: 'quiet', icon: IconPlayerSkipForward },
  failed: { label: plans.actionStates.failed, tone: 'grave', icon: IconAlertOctagon },
  unsettled: { label: plans.actionStates.unsettled, tone: 'warn', icon: IconHelpHexagon },
  discarded: { label: plans.actionStates.discarded, tone: 'quiet', icon: IconCircleX },
};
