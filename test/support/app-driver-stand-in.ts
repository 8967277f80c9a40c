import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as rest } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { z } from 'zod';
import {
  appArguments,
  appEnvironment,
  type LaunchOptions,
  type Runtime,
  type SystemRecord,
} from './app-runtime.ts';

const script = fileURLToPath(new URL('../stand-in/run.ts', import.meta.url));
const startLimitMs = 60_000;
const endLimitMs = 20_000;

const message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('debugging'), address: z.string() }),
  z.object({ kind: z.literal('loaded') }),
  z.object({ kind: z.literal('answer'), id: z.number(), ok: z.boolean(), value: z.unknown().optional() }),
]);

/** The stand-in as a process of its own, with its channel. */
export type StandInProcess = {
  readonly child: ChildProcess;
  readonly order: (name: string, value?: unknown) => Promise<unknown>;
  /** Where Chromium can be reached, once the page was loaded. */
  readonly opened: Promise<string>;
  readonly ended: Promise<number>;
};

/** Starts the stand-in; `opened` rejects when it ends before its window is there. */
export function startStandIn(options: LaunchOptions & { readonly dataFolder: string }): StandInProcess {
  const child = spawn(process.execPath, [script, ...appArguments(options)], {
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    env: appEnvironment({ ...options.env, PURSER_APP_FOLDER: options.appFolder }),
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (process.env['PURSER_TEST_VERBOSE'] !== undefined) process.stderr.write(chunk);
  });
  const answers = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const ended = new Promise<number>((resolve) => {
    child.once('exit', (code, signal) => {
      resolve(code ?? (signal === null ? 1 : 128));
      for (const { reject } of answers.values()) reject(new Error('The app has ended.'));
    });
  });
  const opened = new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error(`The app opened no window within a minute. It said:\n${said}`));
    }, startLimitMs);
    let address = '';
    child.on('message', (text) => {
      const told = message.parse(text);
      if (told.kind === 'debugging') address = told.address;
      if (told.kind === 'loaded') {
        clearTimeout(late);
        resolve(address);
      }
      if (told.kind !== 'answer') return;
      const waiting = answers.get(told.id);
      answers.delete(told.id);
      if (told.ok) waiting?.resolve(told.value);
      else waiting?.reject(new Error(String(told.value)));
    });
    void ended.then((code) => {
      clearTimeout(late);
      reject(new Error(`The app ended with ${String(code)} before its window was there. It said:\n${said}`));
    });
  });
  // Who only waits for the end must not be told of a window that never came.
  opened.catch(() => undefined);
  let lastId = 0;
  const order = (name: string, value?: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (!child.connected) {
        reject(new Error(`The app has ended. It said:\n${said}`));
        return;
      }
      const id = ++lastId;
      answers.set(id, { resolve, reject });
      child.send({ id, name, value });
    });
  return { child, order, opened, ended };
}

const systemRecord = z.object({
  openedLinks: z.array(z.string()),
  openedPaths: z.array(z.string()),
  copied: z.array(z.string()),
  notifications: z.array(z.object({ title: z.string(), body: z.string() })),
  progressBars: z.array(z.number()),
  networkRequests: z.array(z.string()),
}) satisfies z.ZodType<SystemRecord>;

export async function launchOnStandIn(
  options: LaunchOptions & { readonly dataFolder: string },
): Promise<Runtime> {
  const { child, order, opened, ended } = startStandIn(options);
  const address = await opened;
  await rest(options.aloneMs ?? 0);
  const browser = await chromium.connectOverCDP(address);
  const page = browser
    .contexts()[0]
    ?.pages()
    .find((candidate) => candidate.url().startsWith('https://'));
  if (page === undefined) throw new Error('The stand-in has no page of the app.');
  return {
    page,
    runtime: 'stand-in',
    answerOpenDialog: async (paths) => void (await order('answer-open-dialog', paths)),
    answerSaveDialog: async (path) => void (await order('answer-save-dialog', path ?? null)),
    clickMenu: async (id) => void (await order('click-menu', id)),
    systemRecord: async () => systemRecord.parse(await order('system-record')),
    focusCount: async () => z.number().parse(await order('focus-count')),
    setBounds: async (bounds) => void (await order('set-bounds', bounds)),
    getBounds: async () =>
      z
        .object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
        .parse(await order('get-bounds')),
    minimize: async () => void (await order('minimize')),
    close: async () => {
      await order('close-window').catch(() => undefined);
      await endWithin(ended, child);
      await leave(browser);
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
      await leave(browser);
    },
  };
}

async function endWithin(ended: Promise<number>, child: ChildProcess): Promise<void> {
  const late = setTimeout(() => child.kill('SIGKILL'), endLimitMs);
  await ended;
  clearTimeout(late);
}

/** Chromium outlives a killed stand-in for a moment; over this connection it is told to end. */
async function leave(browser: Browser): Promise<void> {
  try {
    const session = await browser.newBrowserCDPSession();
    await session.send('Browser.close');
  } catch {
    // It has gone already.
  }
  await browser.close().catch(() => undefined);
}
