import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { BridgeFailure } from '../../start/bridge.ts';
import { strings } from '../../../strings/strings.ts';

const failureMs = 20_000;
const passingMs = 2000;

/** What may still be shown, and since when. */
let told: { readonly id: string; readonly at: number }[] = [];

type Notice = { readonly title: string; readonly message?: ReactNode };

type Look = { readonly color: string; readonly icon: ReactNode; readonly autoClose: number };

function tell(notice: Notice, look: Look): void {
  const id = notifications.show({
    title: notice.title,
    message: notice.message,
    ...look,
    closeButtonProps: { 'aria-label': strings.common.close },
  });
  told.push({ id, at: Date.now() });
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
  tell(
    { title: strings.common.didNotWork, message: sentenceOf(error) },
    { color: 'grave', icon: <IconAlertTriangle size={16} aria-hidden />, autoClose: failureMs },
  );
}

/**
 * Takes away what was told on the screen that is left: "The plan is discarded" says nothing of the next one. What was told just now is why
 * the screen changes: it comes along.
 */
export function leaveNoticesBehind(): void {
  const old = told.filter(({ at }) => Date.now() - at > passingMs);
  for (const { id } of old) notifications.hide(id);
  told = told.filter((notice) => !old.includes(notice));
}
