import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { BridgeFailure } from '../../start/bridge.ts';
import { strings } from '../../../strings/strings.ts';
import { currentRoute, type Screen } from '../../state/routes.ts';

const failureMs = 20_000;

/** What may still be shown, and the screen that it was told on. */
type Told = { readonly id: string; readonly on: Screen; readonly isFailure: boolean };

let told: readonly Told[] = [];

type Notice = { readonly title: string; readonly message?: ReactNode };

type Look = { readonly color: string; readonly icon: ReactNode; readonly autoClose: number };

const failed: Look = {
  color: 'grave',
  icon: <IconAlertTriangle size={16} aria-hidden />,
  autoClose: failureMs,
};

/** What was told before is over, but for what did not work: two things may fail at once. */
function tell(notice: Notice, look: Look): void {
  takeAway(({ isFailure }) => !isFailure);
  const id = notifications.show({
    title: notice.title,
    message: notice.message,
    ...look,
    closeButtonProps: { 'aria-label': strings.common.close },
  });
  told = [...told, { id, on: currentRoute().screen, isFailure: look === failed }];
}

export function tellDone(notice: Notice): void {
  tell(notice, { color: 'green.8', icon: <IconCheck size={16} aria-hidden />, autoClose: 6000 });
}

export function tellFact(notice: Notice): void {
  tell(notice, { color: 'plum', icon: <IconInfoCircle size={16} aria-hidden />, autoClose: 8000 });
}

/** The sentence of a refusal; what nobody foresaw is named as that. */
export function sentenceOf(error: unknown): string {
  return error instanceof BridgeFailure ? error.message : strings.common.unexpected;
}

/**
 * Stays long enough to be read by somebody who looks elsewhere first, and goes with the screen it was told on: what is over must
 * not lie over another act. Being cancelled is no failure.
 */
export function tellFailure(error: unknown): void {
  if (error instanceof BridgeFailure && error.code === 'cancelled') return;
  tell({ title: strings.common.didNotWork, message: sentenceOf(error) }, failed);
}

/**
 * Takes away what was told on other screens: "The plan is discarded" says nothing of the next one. An act that opens a screen goes there
 * first and tells then.
 */
export function leaveNoticesBehind(): void {
  const here = currentRoute().screen;
  takeAway(({ on }) => on !== here);
}

/** Takes away all that was told: what the last act came to says nothing of the next, or of the dialog that it opens. */
export function endNotices(): void {
  takeAway(() => true);
}

function takeAway(isOver: (notice: Told) => boolean): void {
  for (const notice of told) if (isOver(notice)) notifications.hide(notice.id);
  told = told.filter((notice) => !isOver(notice));
}
