import { type BrowserWindow, Notification } from 'electron';

import { words } from '../../words/words.ts';
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

/** Says that a run came to its end, or to a stop. No name of a person: notifications stay on lock screens. */
export function notifyEnd(window: BrowserWindow, run: EndedRun): void {
  const { ended, endedOf } = words().shell;
  const titles: Readonly<Record<string, string>> = ended[run.kind];
  const title = titles[run.state];
  if (title !== undefined) notify(window, { title, body: endedOf(run.done, run.total) });
}
