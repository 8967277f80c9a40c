import type { BrowserWindow } from 'electron';

/** What removes the bar (Electron, `win.setProgressBar`: "Remove progress bar when progress < 0"). */
const noBar = -1;

/** The bar on the window's symbol in the taskbar or the dock, for as long as a run works. */
export function showProgress(
  window: Pick<BrowserWindow, 'isDestroyed' | 'setProgressBar'>,
  run: { readonly state: string; readonly done: number; readonly total: number },
): void {
  if (window.isDestroyed()) return;
  // A value above 1 would stand for "nobody knows how far".
  const share = run.total === 0 ? 1 : Math.min(1, run.done / run.total);
  window.setProgressBar(run.state === 'running' ? share : noBar);
}
