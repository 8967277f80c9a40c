import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { BridgeFailure } from '../../start/bridge.ts';
import { strings } from '../../../strings/strings.ts';

const failureMs = 20_000;
const passingMs = 2000;

/** Refusals that may still be shown, and since when. */
let failures: { readonly id: string; readonly at: number }[] = [];

type Notice = { readonly title: string; readonly message?: ReactNode };

export function tellDone(notice: Notice): void {
  notifications.show({
    title: notice.title,
    message: notice.message,
    color: 'green.8',
    icon: <IconCheck size={16} aria-hidden />,
    autoClose: 6000,
    closeButtonProps: { 'aria-label': strings.common.close },
  });
}

export function tellFact(notice: Notice): void {
  notifications.show({
    title: notice.title,
    message: notice.message,
    color: 'plum',
    icon: <IconInfoCircle size={16} aria-hidden />,
    autoClose: 8000,
    closeButtonProps: { 'aria-label': strings.common.close },
  });
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
  const id = notifications.show({
    title: strings.common.didNotWork,
    message: sentenceOf(error),
    color: 'grave',
    icon: <IconAlertTriangle size={16} aria-hidden />,
    autoClose: failureMs,
    closeButtonProps: { 'aria-label': strings.common.close },
  });
  failures.push({ id, at: Date.now() });
}

/** Takes away the refusals of the screen that is left. One that was told just now is why the screen changes: it comes along. */
export function leaveFailuresBehind(): void {
  const old = failures.filter(({ at }) => Date.now() - at > passingMs);
  for (const { id } of old) notifications.hide(id);
  failures = failures.filter((failure) => !old.includes(failure));
}
