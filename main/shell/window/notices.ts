import { type BrowserWindow, Notification } from 'electron';

import { bringToFront } from './window.ts';

/** A notification of the system, shown only while the window is not in front: in front, the window says it itself. */
export function notify(
  window: BrowserWindow,
  notice: { readonly title: string; readonly body: string },
): void {
  if (window.isDestroyed() || window.isFocused() || !Notification.isSupported()) return;
  const notification = new Notification({ title: notice.title, body: notice.body });
  notification.on('click', () => {
    bringToFront(window);
  });
  notification.show();
}

type EndedRun = {
  readonly kind: 'look-up' | 'action';
  readonly state: string;
  readonly done: number;
  readonly total: number;
};

const endings: Readonly<Record<string, string>> = {
  done: 'finished',
  failed: 'failed',
  paused: 'paused',
};

/** Says that a run came to its end, or to a stop. No name of a person: notifications stay on lock screens. */
export function notifyEnd(window: BrowserWindow, run: EndedRun): void {
  const ending = endings[run.state];
  if (ending === undefined) return;
  const title = run.kind === 'look-up' ? `Look-up run ${ending}` : `Actions ${ending}`;
  notify(window, { title, body: `${String(run.done)} of ${String(run.total)} people` });
}
