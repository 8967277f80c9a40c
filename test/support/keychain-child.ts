/*
 * Uses the token store with the real broker in a process of its own. Takes steps as JSON in its one argument, prints what became of
 * each, how long it took, and what was said to the log.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { z } from 'zod';
import type { ConnectionId } from '../../main/domain/ids.ts';
import { startChildProcess } from '../../main/keychain/broker/child-process.ts';
import { keychainService } from '../../main/keychain/broker/messages.ts';
import { surveyKeychain } from '../../main/keychain/bus/survey.ts';
import { KeychainError } from '../../main/keychain/keychain.ts';
import { emptyNote, type LedgerNote } from '../../main/keychain/ledger.ts';
import { createTokenStore } from '../../main/keychain/token-store.ts';
import { keyringPassword } from './keychain.ts';

const step = z.discriminatedUnion('do', [
  z.object({ do: z.literal('state') }),
  z.object({
    do: z.literal('store'),
    id: z.number(),
    token: z.string(),
    place: z.enum(['keychain', 'session']),
  }),
  z.object({ do: z.literal('read'), id: z.number() }),
  z.object({ do: z.literal('place'), id: z.number() }),
  z.object({ do: z.literal('left'), id: z.number() }),
  z.object({ do: z.literal('forget'), id: z.number() }),
  z.object({ do: z.literal('until-tidy'), id: z.number() }),
  z.object({ do: z.literal('restart-keyring') }),
]);
export type KeychainStep = z.infer<typeof step>;

const entry = z.object({ number: z.number(), program: z.string(), keyring: z.string() });
const note = z.object({ kept: entry.optional(), left: z.array(entry) });

const order = z.object({
  installation: z.string(),
  notes: z.array(z.tuple([z.number(), note])),
  steps: z.array(step),
  answerMs: z.number().optional(),
  platform: z.enum(['linux', 'win32', 'darwin']).optional(),
});
export type KeychainOrder = z.infer<typeof order>;

const { installation, notes, steps, answerMs, platform } = order.parse(JSON.parse(process.argv[2] ?? '{}'));
const kept = new Map<number, LedgerNote>(notes.map(([id, { kept: one, left }]) => [id, { kept: one, left }]));
const said: unknown[] = [];
const store = createTokenStore({
  startBroker: () => startChildProcess(new URL('../../main/keychain/broker/process.ts', import.meta.url)),
  look: ({ deadlineMs, account }) =>
    surveyKeychain({
      env: process.env,
      deadlineMs,
      entry: account === undefined ? undefined : { service: keychainService, account },
    }),
  ledger: {
    installation: () => Promise.resolve(installation),
    read: (id) => Promise.resolve(kept.get(id) ?? emptyNote),
    write: (id, given) => {
      kept.set(id, given);
      return Promise.resolve();
    },
  },
  log: (line) => void said.push(line),
  ...(answerMs === undefined ? {} : { answerMs }),
  ...(platform === undefined ? {} : { platform }),
});

async function carryOut(given: KeychainStep): Promise<unknown> {
  switch (given.do) {
    case 'state':
      return store.state();
    case 'store':
      await store.store({ connectionId: given.id as ConnectionId, token: given.token, place: given.place });
      return 'stored';
    case 'read':
      return (await store.read(given.id as ConnectionId)) ?? 'nothing';
    case 'place':
      return store.place(given.id as ConnectionId);
    case 'left':
      return store.left(given.id as ConnectionId);
    case 'forget':
      await store.forget(given.id as ConnectionId);
      return 'forgotten';
    case 'until-tidy':
      for (let tries = 0; tries < 100; tries += 1) {
        if ((await store.left(given.id as ConnectionId)).length === 0) return 'tidy';
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return 'left';
    case 'restart-keyring':
      return replaceKeyring();
    default:
      return given satisfies never;
  }
}

const started: ChildProcess[] = [];

/** Another daemon takes the place of the one that runs, as after a crash or a new log-in. */
async function replaceKeyring(): Promise<string> {
  const before = await ownerNow();
  const daemon = spawn(
    'gnome-keyring-daemon',
    ['--replace', '--foreground', '--unlock', '--components=secrets'],
    { stdio: ['pipe', 'ignore', 'ignore'] },
  );
  daemon.stdin.end(keyringPassword);
  started.push(daemon);
  for (let tries = 0; tries < 100; tries += 1) {
    const now = await ownerNow();
    if (now !== undefined && now !== before) return 'restarted';
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return 'not restarted';
}

async function ownerNow(): Promise<string | undefined> {
  const survey = await surveyKeychain({ env: process.env, deadlineMs: 2000 });
  return survey.kind === 'running' ? survey.owner : undefined;
}

const outcomes: unknown[] = [];
const took: number[] = [];
for (const given of steps) {
  const begun = performance.now();
  try {
    outcomes.push(await carryOut(given));
  } catch (error) {
    outcomes.push(error instanceof KeychainError ? error.kind : `unforeseen: ${String(error)}`);
  }
  took.push(Math.round(performance.now() - begun));
}
store.close();
for (const daemon of started) daemon.kill('SIGKILL');
const written = [...kept].filter(([, one]) => one.kept !== undefined || one.left.length > 0);
console.log(JSON.stringify({ outcomes, took, notes: written, said }));
