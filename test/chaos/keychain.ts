import { readFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { RunId } from '../../main/domain/ids.ts';
import { startChildProcess } from '../../main/keychain/broker/child-process.ts';
import { parseNote } from '../../main/keychain/ledger.ts';
import { createPracticeService } from '../../main/practice/create-service.ts';
import { type ListeningPractice, listenPractice } from '../../main/practice/listen.ts';
import { openDesk, type TestDesk } from '../support/desk.ts';
import { listEntries } from '../support/keyring-bus.ts';
import { scenesWithDisplay } from './support/display-scenes.ts';
import { type KeychainScene, type OpenScene, scenesWithoutDisplay } from './support/keychain-scenes.ts';
import { watchPrompts } from './support/prompts.ts';
import { sayRunNote } from '../../main/words/en/plans/say-run-note.ts';

export type KeychainChaos = {
  readonly scenes: number;
  /** Acts that were not answered by their deadline. */
  readonly hung: number;
  /** Of those that need no secret: state, reading a file, a list, cancelling, a save for the session only, quitting. */
  readonly slowestAnswerMs: number;
  /** Connections or entries more than were asked for. */
  readonly doubled: number;
  /** Entries in the keychain that no note knows, and connections that a refused save left. */
  readonly leftBehind: number;
  /** Answers with another kind than the scene's. */
  readonly wrongWord: number;
  /** Dialogs that were asked for at a start with nothing stored. */
  readonly prompts: number;
  /** Dialogs that the acts which need a secret asked for. */
  readonly promptsForSecrets: number;
};

/** So long the keychain's own question may stand here, with room for a busy machine to start a process; a person gets 45 s. */
const answerMs = 15_000;
const needsSecretMs = 4 * answerMs + 10_000;
const needsNoneMs = 10_000;
const token = 'chaos-keychain-token-31c9';
const brokerScript = new URL('../../main/keychain/broker/process.ts', import.meta.url);
const silentScript = new URL('../support/silent-broker.ts', import.meta.url);

/**
 * A look-up run, a save, a save for the session, forgetting and quitting, with a keychain that is locked, stands still, was killed
 * and so on. `--only TEXT` takes the scenes with that in their name; `--display` adds those that need one (Xvfb).
 */
export async function run({ args }: { readonly args: readonly string[] }): Promise<KeychainChaos> {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string', default: '' }, display: { type: 'boolean', default: false } },
  });
  const say = (text: string): void => void process.stderr.write(`${text}\n`);
  const all = values.display ? [...scenesWithoutDisplay, ...scenesWithDisplay] : scenesWithoutDisplay;
  const scenes = all
    .filter(({ name }) => name.includes(values.only))
    .filter(({ name, needs = [] }) => {
      const missing = missingOf(needs);
      if (missing.length > 0) say(`${name.padEnd(32)} skipped: ${missing.join(' and ')} not found`);
      return missing.length === 0;
    });
  const result = await keychainChaos(scenes, say);
  if (result.hung + result.doubled + result.leftBehind + result.wrongWord + result.prompts > 0)
    process.exitCode = 1;
  return result;
}

function missingOf(commands: readonly string[]): readonly string[] {
  return commands.filter((command) => spawnSync('sh', ['-c', `command -v ${command}`]).status !== 0);
}

export async function keychainChaos(
  scenes: readonly KeychainScene[],
  say: (text: string) => void,
  silentMs = answerMs,
): Promise<KeychainChaos> {
  const total = {
    scenes: 0,
    hung: 0,
    slowestAnswerMs: 0,
    doubled: 0,
    leftBehind: 0,
    wrongWord: 0,
    prompts: 0,
    promptsForSecrets: 0,
  };
  for (const scene of scenes) {
    const played = await play(scene, silentMs);
    say(`${scene.name.padEnd(32)} ${JSON.stringify(played)}`);
    total.scenes += 1;
    total.hung += played.hung.length;
    total.slowestAnswerMs = Math.max(total.slowestAnswerMs, played.slowestAnswerMs);
    total.doubled += played.doubled;
    total.leftBehind += played.leftBehind;
    total.wrongWord += played.wrongWords.length;
    total.prompts += played.promptsAtStart;
    total.promptsForSecrets += played.promptsForSecrets;
  }
  return total;
}

type Played = {
  readonly hung: readonly string[];
  readonly slowestAnswerMs: number;
  readonly doubled: number;
  readonly leftBehind: number;
  readonly wrongWords: readonly string[];
  readonly promptsAtStart: number;
  readonly promptsForSecrets: number;
};

async function play(scene: KeychainScene, silentMs: number): Promise<Played> {
  const folder = mkdtempSync(join(tmpdir(), 'purser-keychain-chaos-'));
  const service = createPracticeService({ token, accounts: [], now: () => new Date() });
  const server = await listenPractice(service);
  const open = await scene.open();
  const acts = new Acts({ folder, scene, open, server, silentMs });
  try {
    return await acts.play();
  } finally {
    await acts.close();
    await open.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

type Parts = {
  readonly folder: string;
  readonly scene: KeychainScene;
  readonly open: OpenScene;
  readonly server: ListeningPractice;
  /** The keychain's own deadline in a scene in which nobody answers. */
  readonly silentMs: number;
};

class Acts {
  readonly #parts: Parts;
  readonly #hung: string[] = [];
  readonly #wrongWords: string[] = [];
  #slowestAnswerMs = 0;
  #script = brokerScript;
  #answerMs = answerMs;
  #desk: TestDesk | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async play(): Promise<Played> {
    const { scene, open } = this.#parts;
    const prompts = await watchPrompts(open.env);
    try {
      await this.#openDesk();
      await this.#quickly('state', () => this.#ask('app.status', {}));
      await this.#quickly('form', () => this.#ask('connections.list', {}));
      const dialogs = (): number => prompts.count() + (open.dialogs?.().length ?? 0);
      const promptsAtStart = dialogs();
      const first = open.isOpenAtFirst ? await this.#save('First', 'keychain') : undefined;
      await this.#importPeople();
      await scene.strike(open);
      if (scene.isSilentLibrary) this.#script = silentScript;
      if (scene.isSilent) this.#answerMs = this.#parts.silentMs;
      if (scene.isSilent || scene.isLaterProcess) await this.#openAnew();
      await this.#state();
      if (first !== undefined) await this.#lookUp(first);
      const before = await this.#count();
      await this.#save('Second', 'keychain', scene.word.store);
      await this.#save('Second', 'keychain', scene.word.store);
      const added = (await this.#count()) - before;
      const session = await this.#quickly('session', () => this.#save('Second', 'session'));
      if (first !== undefined) await this.#forget(first);
      if (session !== undefined)
        await this.#quickly('forget session', () => this.#ask('connections.forget-token', { id: session }));
      const connections = await this.#count();
      const noted = await this.#noted();
      const asked = dialogs();
      await this.#quickly('quit', () => this.close());
      await scene.relieve(open);
      const entries = await listEntries(open.env);
      const wanted = scene.word.store === undefined ? 2 : 0;
      return {
        hung: this.#hung,
        slowestAnswerMs: Math.round(this.#slowestAnswerMs),
        doubled: Math.max(0, added - wanted) + (entries.length - new Set(entries).size),
        leftBehind:
          Math.max(0, connections - before - wanted - 1) +
          entries.filter((entry) => !noted.has(entry)).length,
        wrongWords: this.#wrongWords,
        promptsAtStart,
        promptsForSecrets: asked - promptsAtStart,
      };
    } finally {
      prompts.close();
    }
  }

  async close(): Promise<void> {
    const desk = this.#desk;
    this.#desk = undefined;
    await desk?.close();
  }

  async #openDesk(): Promise<void> {
    const { open, folder } = this.#parts;
    this.#desk = openDesk({
      dataFolder: join(folder, 'data'),
      keychain: {
        startBroker: () => startChildProcess(this.#script, { ...process.env, ...open.env }),
        env: open.env,
        log: () => undefined,
        answerMs: this.#answerMs,
      },
    });
    // Opening the database is no act of the keychain's.
    await this.#ask('settings.read', {});
  }

  /** The same data, as if the app had been started anew. */
  async #openAnew(): Promise<void> {
    await this.close();
    await this.#openDesk();
  }

  #ask: TestDesk['ask'] = (name, input) => {
    if (this.#desk === undefined) throw new Error('The desk is closed.');
    return this.#desk.ask(name, input);
  };

  async #save(name: string, place: 'keychain' | 'session', word?: string): Promise<number | undefined> {
    const saved = await this.#within(`save ${place}`, needsSecretMs, () =>
      this.#ask('connections.save', {
        name,
        kind: 'service',
        baseUrl: this.#parts.server.url,
        instance: '',
        licenseType: '',
        mayProvision: false,
        mayDeprovision: false,
        token,
        tokenPlace: place,
      }),
    );
    if (saved === undefined) return undefined;
    this.#compare(`save ${place}`, saved.ok ? undefined : saved.error.message, word);
    return saved.ok ? saved.value.id : undefined;
  }

  async #importPeople(): Promise<void> {
    const path = join(this.#parts.folder, 'users.csv');
    const rows = Array.from(
      { length: 40 },
      (_, index) => `one${String(index)}@scene.example,S${String(1000 + index)}`,
    );
    writeFileSync(path, ['invited_email_address,employee_id', ...rows, ''].join('\r\n'));
    if (this.#desk === undefined) return;
    const file = await this.#desk.nameFile(path);
    await this.#ask('imports.commit', { file });
  }

  async #state(): Promise<void> {
    const status = await this.#quickly('state', () => this.#ask('app.status', {}));
    if (status?.ok === true && status.value.keychain !== this.#parts.scene.word.state)
      this.#wrongWords.push(`state ${status.value.keychain}`);
  }

  /** Begins, and is cancelled while the keychain is asked, with a file read meanwhile. */
  async #lookUp(connectionId: number): Promise<void> {
    const { lookUp } = this.#parts.scene.word;
    const who = { kind: 'known', again: true } as const;
    const begun = await this.#quickly('start', () => this.#ask('runs.start-look-ups', { connectionId, who }));
    await this.#quickly('file', () => readFile(join(this.#parts.folder, 'users.csv')));
    if (begun?.ok !== true || this.#desk === undefined) return;
    const { runs } = this.#desk.composition;
    const runId = begun.value.id as RunId;
    await this.#quickly('cancel', () => this.#ask('runs.cancel', { id: runId }));
    const again = await this.#quickly('start', () => this.#ask('runs.start-look-ups', { connectionId, who }));
    if (again?.ok !== true) {
      this.#wrongWords.push('second run refused');
      return;
    }
    const ended = await this.#within('look-up', needsSecretMs, () => runs.ended(again.value.id as RunId));
    if (ended !== undefined)
      this.#compare(
        'look-up',
        ended.state === 'paused' && ended.note !== undefined ? sayRunNote(ended.note) : undefined,
        lookUp,
      );
  }

  async #forget(id: number): Promise<void> {
    const forgotten = await this.#within('forget', needsSecretMs, () =>
      this.#ask('connections.forget-token', { id }),
    );
    if (forgotten !== undefined)
      this.#compare(
        'forget',
        forgotten.ok ? undefined : forgotten.error.message,
        this.#parts.scene.word.forget,
      );
  }

  #compare(act: string, says: string | undefined, word: string | undefined): void {
    const isRight = word === undefined ? says === undefined : (says?.includes(word) ?? false);
    if (!isRight) this.#wrongWords.push(`${act}: ${says ?? 'done'}`);
  }

  async #count(): Promise<number> {
    const listed = await this.#ask('connections.list', {});
    return listed.ok ? listed.value.length : 0;
  }

  /** Every entry that the notes know, by its account. */
  async #noted(): Promise<ReadonlySet<string>> {
    const settings = (await this.#desk?.composition.engine.ask('read-settings', {})) ?? {};
    const installation = settings['installation'] ?? '';
    return new Set(
      Object.entries(settings).flatMap(([name, value]) => {
        const id = /^keychain-entry-(\d+)$/u.exec(name)?.[1];
        if (id === undefined) return [];
        const { kept, left } = parseNote(value);
        return [...(kept === undefined ? [] : [kept]), ...left].map(({ number }) =>
          number === 1
            ? `connection ${id} (${installation})`
            : `connection ${id} (${installation}) no. ${String(number)}`,
        );
      }),
    );
  }

  async #quickly<Value>(act: string, work: () => Promise<Value>): Promise<Value | undefined> {
    const begun = performance.now();
    const value = await this.#within(act, needsNoneMs, work);
    this.#slowestAnswerMs = Math.max(this.#slowestAnswerMs, performance.now() - begun);
    return value;
  }

  /** `undefined`, and counted as hung, where there is no answer in time. */
  async #within<Value>(act: string, ms: number, work: () => Promise<Value>): Promise<Value | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => {
        this.#hung.push(act);
        resolve(undefined);
      }, ms);
    });
    try {
      return await Promise.race([work(), late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
