import type { Page } from 'playwright-core';

export type LaunchOptions = {
  /** A folder of its own is made where none is given, and taken away at the end. */
  readonly dataFolder?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly isOffline?: boolean;
  readonly args?: readonly string[];
  /**
   * How long the page is left alone after it was loaded before a test connects to it, in milliseconds: what is measured must not compete
   * with who measures. The stand-in alone can do that.
   */
  readonly aloneMs?: number;
  /** Another app than the built one, for comparisons: a folder with a `package.json`, as Electron takes it. */
  readonly appFolder?: string;
};

/** What left the app towards the system. */
export type SystemRecord = {
  readonly openedLinks: readonly string[];
  readonly openedPaths: readonly string[];
  /** What went to the clipboard. */
  readonly copied: readonly string[];
  readonly notifications: readonly { readonly title: string; readonly body: string }[];
  /** Where the bar on the window's symbol was put; below 0 it was taken away. */
  readonly progressBars: readonly number[];
  /** Requests of the page to the network: there must be none. */
  readonly networkRequests: readonly string[];
};

export type Bounds = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The running app, driven as a person would, and what is around it. */
export type DrivenApp = {
  readonly page: Page;
  readonly runtime: 'Electron' | 'stand-in';
  readonly dataFolder: string;
  /** Drops real files in the middle of the window. */
  dropFiles(paths: readonly string[]): Promise<void>;
  /** Answers the next open dialog; no path cancels it. */
  answerOpenDialog(paths: readonly string[]): Promise<void>;
  answerSaveDialog(path: string | undefined): Promise<void>;
  clickMenu(id: string): Promise<void>;
  systemRecord(): Promise<SystemRecord>;
  /** How often the app asked for its window to come to the front. */
  focusCount(): Promise<number>;
  /** As somebody who drags the window and its edges. */
  setBounds(bounds: Bounds): Promise<void>;
  getBounds(): Promise<Bounds>;
  minimize(): Promise<void>;
  /** Closes the window as its cross does and waits for the process to end. */
  close(): Promise<void>;
  /** Ends the process at once, as a power cut does. */
  kill(): Promise<void>;
};

/** What each of the two kinds of app can do; the rest is the same. */
export type Runtime = Omit<DrivenApp, 'dropFiles' | 'dataFolder'>;

/** The arguments after the app itself. */
export function appArguments(options: LaunchOptions & { readonly dataFolder: string }): readonly string[] {
  return [
    '--data',
    options.dataFolder,
    ...(options.isOffline === true ? ['--offline'] : []),
    ...(options.args ?? []),
  ];
}

/** The app's environment: that of the tests, without what would lead it elsewhere. */
export function appEnvironment(extra: LaunchOptions['env'] = {}): Record<string, string> {
  const all = { ...process.env, PURSER_DATA: undefined, NODE_OPTIONS: undefined, ...extra };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
