import { app, type Session, type WebContents } from 'electron';

/** What the guards refused, for the log: the kind alone, never an address. */
export type Refused = 'navigation' | 'window' | 'webview' | 'permission' | 'download';

/**
 * Closes every way by which a page could come to show something else, open something, or get at a device. Applies to every web
 * contents there will ever be, so it runs before the first window.
 */
export function guardContents(onRefused: (what: Refused) => void): void {
  app.on('web-contents-created', (_event, contents) => {
    guardOne(contents, onRefused);
  });
}

function guardOne(contents: WebContents, onRefused: (what: Refused) => void): void {
  const refuse = (what: Refused) => (event: { preventDefault(): void }) => {
    event.preventDefault();
    onRefused(what);
  };
  contents.on('will-navigate', refuse('navigation'));
  contents.on('will-frame-navigate', refuse('navigation'));
  contents.on('will-redirect', refuse('navigation'));
  contents.on('will-attach-webview', refuse('webview'));
  contents.setWindowOpenHandler(() => {
    onRefused('window');
    return { action: 'deny' };
  });
}

/** The window asks for no permission, no device and no download; whatever does is not ours. */
export function guardSession(session: Session, onRefused: (what: Refused) => void): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    onRefused('permission');
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => {
    event.preventDefault();
    onRefused('download');
  });
}
