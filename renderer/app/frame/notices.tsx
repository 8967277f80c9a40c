import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { BridgeFailure } from '../start/bridge.ts';
import { strings } from '../../strings/strings.ts';

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

/** Stays until it is closed: a refusal must not pass unread. Being cancelled is no failure. */
export function tellFailure(error: unknown): void {
  if (error instanceof BridgeFailure && error.code === 'cancelled') return;
  notifications.show({
    title: strings.common.didNotWork,
    message: sentenceOf(error),
    color: 'grave',
    icon: <IconAlertTriangle size={16} aria-hidden />,
    autoClose: false,
    closeButtonProps: { 'aria-label': strings.common.close },
  });
}
