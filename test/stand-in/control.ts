/*
 * Part of the stand-in for Electron: a test instrument, never shipped.
 *
 * How a test that started the stand-in as a process of its own reaches what is outside the page: dialogs, the menu, the system.
 * Tests on real Electron do the same with Playwright's `evaluate` in the main process.
 */
import { z } from 'zod';
import { app } from './app.ts';
import { focusedWindow } from './browser-window.ts';
import { clickMenuItem, Menu } from './menu.ts';
import { mode, recorder } from './recorder.ts';
import { defaultSession } from './system.ts';

const bounds = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

const orders = {
  'answer-open-dialog': (value: unknown) => {
    const filePaths = z.array(z.string()).parse(value);
    recorder.openDialogs.put({ canceled: filePaths.length === 0, filePaths });
  },
  'answer-save-dialog': (value: unknown) => {
    const filePath = z.string().nullable().parse(value);
    recorder.saveDialogs.put({ canceled: filePath === null, filePath: filePath ?? '' });
  },
  'answer-message-box': (value: unknown) => {
    recorder.messageBoxes.put(z.number().parse(value));
  },
  'click-menu': (value: unknown) => {
    clickMenuItem(z.string().parse(value));
  },
  'menu-checked': (value: unknown) =>
    Menu.getApplicationMenu()?.getMenuItemById(z.string().parse(value))?.checked,
  'system-record': () => ({
    dialogOptions: recorder.dialogOptions,
    openedLinks: recorder.openedLinks,
    openedPaths: recorder.openedPaths,
    copied: recorder.copied,
    notifications: recorder.notifications,
    progressBars: recorder.progressBars,
    networkRequests: recorder.networkRequests,
  }),
  'ask-permission': (value: unknown) => defaultSession.answerPermission(z.string().parse(value)),
  'focus-count': () => focusedWindow()?.focusCount ?? 0,
  'set-bounds': (value: unknown) => {
    focusedWindow()?.setBounds(bounds.parse(value));
  },
  'get-bounds': () => focusedWindow()?.getNormalBounds(),
  minimize: () => {
    focusedWindow()?.minimize();
  },
  'close-window': () => {
    focusedWindow()?.close();
  },
} satisfies Record<string, (value: unknown) => unknown>;

const order = z.object({ id: z.number(), name: z.string(), value: z.unknown().optional() });

/** Listens to the process that started this one, where it gave a channel. */
export function listenToTest(): void {
  if (process.send === undefined) return;
  mode.isDriven = true;
  process.on('message', (text) => void carryOut(text));
  app.on('stand-in-debugging', (address: string) => process.send?.({ kind: 'debugging', address }));
  app.on('stand-in-loaded', () => process.send?.({ kind: 'loaded' }));
  // A test that died takes its app with it.
  process.on('disconnect', () => process.exit(1));
}

async function carryOut(text: unknown): Promise<void> {
  const { id, name, value } = order.parse(text);
  try {
    const known: Readonly<Record<string, (given: unknown) => unknown>> = orders;
    const found = known[name];
    if (found === undefined) throw new Error(`The stand-in takes no order "${name}".`);
    process.send?.({ kind: 'answer', id, ok: true, value: await found(value) });
  } catch (error) {
    process.send?.({ kind: 'answer', id, ok: false, value: String(error) });
  }
}
