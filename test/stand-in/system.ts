/* Part of the stand-in for Electron: a test instrument, never shipped. What the app hands to the system around it. */
import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import { app } from './app.ts';
import { focusedWindow, type StandInWindow } from './browser-window.ts';
import { mode, type OpenAnswer, recorder, type SaveAnswer, say } from './recorder.ts';
import { strict } from './strict.ts';

export const dialog = {
  showOpenDialog: async (window: StandInWindow, options: unknown): Promise<OpenAnswer> => {
    recorder.dialogOptions.push(structuredClone(options));
    if (mode.isDriven) return recorder.openDialogs.take();
    const filePaths = await window.chooseFiles();
    return { canceled: filePaths.length === 0, filePaths };
  },
  showSaveDialog: async (
    _window: StandInWindow,
    options: { readonly defaultPath?: string },
  ): Promise<SaveAnswer> => {
    recorder.dialogOptions.push(structuredClone(options));
    if (mode.isDriven) return recorder.saveDialogs.take();
    // Chromium has no save dialog that a page could open without writing itself.
    const filePath = resolve(options.defaultPath ?? 'purser-report.csv');
    say(`there is no save dialog here; the file goes to ${filePath}`);
    return { canceled: false, filePath };
  },
  /** Without a display Electron writes it to the standard error too. */
  showErrorBox: (title: string, content: string): void => {
    if (!app.isReady()) throw new Error('The stand-in shows an error box only after ready.');
    say(`${title}: ${content}`);
  },
  showMessageBox: async (
    _window: StandInWindow,
    options: { readonly cancelId?: number },
  ): Promise<{ response: number }> => {
    recorder.dialogOptions.push(structuredClone(options));
    return { response: mode.isDriven ? await recorder.messageBoxes.take() : (options.cancelId ?? 0) };
  },
};

export const shell = {
  openExternal: (url: string): Promise<void> => {
    recorder.openedLinks.push(url);
    if (!mode.isDriven) say(`Electron would open ${url} in the system's browser`);
    return Promise.resolve();
  },
  openPath: (path: string): Promise<string> => {
    recorder.openedPaths.push(path);
    if (!mode.isDriven) say(`Electron would show the folder ${path}`);
    return Promise.resolve('');
  },
};

export const clipboard = {
  writeText: (text: string): Promise<void> => {
    recorder.copied.push(text);
    if (!mode.isDriven) say(`Electron would put ${String(text.length)} letters on the clipboard`);
    return Promise.resolve();
  },
};

export class StandInNotification extends EventEmitter {
  static isSupported(): boolean {
    return true;
  }

  readonly #notice: { readonly title: string; readonly body: string };

  constructor(options: { readonly title: string; readonly body: string }) {
    super();
    this.#notice = { title: options.title, body: options.body };
  }

  show(): void {
    recorder.notifications.push(this.#notice);
    if (!mode.isDriven) say(`notification: ${this.#notice.title}. ${this.#notice.body}`);
  }
}
export const Notification = strict('Notification', StandInNotification);

/** As `net.fetch`: a redirect that nobody follows ends with an error (electron/electron issue 43715), and needs `ready`. */
export const net = {
  fetch: async (
    url: string,
    init: RequestInit & { readonly bypassCustomProtocolHandlers?: boolean },
  ): Promise<Response> => {
    if (!app.isReady()) throw new Error('net.fetch can only be used after ready');
    const { bypassCustomProtocolHandlers: _ours, ...standard } = init;
    const answer = await fetch(url, standard);
    if (
      init.redirect === 'manual' &&
      answer.status >= 300 &&
      answer.status < 400 &&
      answer.headers.has('location')
    )
      throw new Error('Redirect was cancelled');
    return answer;
  },
};

export const screen = {
  getAllDisplays: () => {
    if (!app.isReady()) throw new Error("The 'screen' module can't be used before the app 'ready' event");
    return [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }];
  },
};

type PermissionAnswer = (isGranted: boolean) => void;
type PermissionHandler = (contents: unknown, permission: string, answer: PermissionAnswer) => void;

export class StandInSession extends EventEmitter {
  #request: PermissionHandler | undefined;
  #check: ((contents: unknown, permission: string) => boolean) | undefined;
  #device: (() => boolean) | undefined;

  setPermissionRequestHandler(handler: PermissionHandler): void {
    this.#request = handler;
  }

  setPermissionCheckHandler(handler: (contents: unknown, permission: string) => boolean): void {
    this.#check = handler;
  }

  setDevicePermissionHandler(handler: () => boolean): void {
    this.#device = handler;
  }

  /** The stand-in's own: what the app would answer; Electron grants where no handler was set. */
  async answerPermission(permission: string): Promise<{ request: boolean; check: boolean; device: boolean }> {
    const contents = focusedWindow()?.webContents;
    const request = await new Promise<boolean>((resolve_) => {
      if (this.#request === undefined) resolve_(true);
      else this.#request(contents, permission, resolve_);
    });
    return { request, check: this.#check?.(contents, permission) ?? true, device: this.#device?.() ?? true };
  }
}
export const defaultSession = new StandInSession();
app.on('stand-in-download', (event: unknown) => {
  defaultSession.emit('will-download', event);
});

export const session = {
  get defaultSession(): StandInSession {
    if (!app.isReady()) throw new Error('Session can only be received when app is ready');
    return strict('session', defaultSession);
  },
};
