import { app } from 'electron';

const mostMs = 8000;

/** Lets what is under way come to a stop before the process ends; what hangs does not keep it for ever. */
export function quitAfter(close: () => Promise<void>): void {
  let isClosing = false;
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    const late = new Promise((resolve) => {
      setTimeout(resolve, mostMs);
    });
    void Promise.race([close(), late]).finally(() => {
      app.exit(0);
    });
  });
}
