import { chooseLanguage, chosenLanguage, languageOf } from '../../main/shell/language.ts';
import { speak } from '../../main/words/speak.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compose, type Composition, type KeychainOptions } from '../../main/compose.ts';
import { createContext } from '../../main/ipc/create-context.ts';
import { handlers } from '../../main/ipc/handlers.ts';
import { createRouter, type Router } from '../../main/ipc/router.ts';
import { createTell, tellRunProgress } from '../../main/ipc/tell.ts';
import { isOurPage } from '../../main/shell/page/page.ts';
import type { ProcedureInput, ProcedureName, ProcedureOutput } from '../../preload/contract/procedures.ts';
import type { Result } from '../../preload/contract/result.ts';

/** Everything of the main process but Electron: the real engine, the real handlers behind the real gate. */
export type TestDesk = {
  readonly composition: Composition;
  readonly router: Router;
  /** Everything that left for the window, as text. */
  readonly told: readonly string[];
  /** Everything that was written to the log, as text. */
  readonly lines: readonly string[];
  /** Everything that went to the clipboard. */
  readonly copied: readonly string[];
  readonly reportPath: string;
  ask<Name extends ProcedureName>(
    name: Name,
    input: ProcedureInput<Name>,
  ): Promise<Result<ProcedureOutput<Name>>>;
  /** The value, or an error that names what was refused. */
  get<Name extends ProcedureName>(name: Name, input: ProcedureInput<Name>): Promise<ProcedureOutput<Name>>;
  nameFile(path: string): Promise<string>;
  close(): Promise<void>;
};

const ours = { isMainFrame: true, url: 'app://purser/index.html' };

export function openDesk(
  options: {
    readonly dataFolder?: string;
    readonly isOffline?: boolean;
    readonly copy?: string;
    /** None unless it is given: a test without it never meets the keychain of the person who runs it. */
    readonly keychain?: KeychainOptions;
  } = {},
): TestDesk {
  const own = mkdtempSync(join(tmpdir(), 'purser-desk-'));
  const told: string[] = [];
  const lines: string[] = [];
  const copied: string[] = [];
  const log = {
    line: (event: string, facts: object) => void lines.push(`${event} ${JSON.stringify(facts)}`),
    failure: (event: string, error: unknown) => void lines.push(`${event} ${String(error)}`),
  };
  const tell = createTell({
    send: (name, payload) => void told.push(JSON.stringify([name, payload])),
    log: log.line,
  });
  const composition = compose({
    dataFolder: options.dataFolder ?? join(own, 'data'),
    as: 'window',
    engineThread: new URL('../../main/engine/thread.ts', import.meta.url),
    sampleFolder: fileURLToPath(new URL('../../resources/sample', import.meta.url)),
    fetch: (url, init) => fetch(url, init),
    isOffline: options.isOffline ?? false,
    now: () => new Date(),
    ...(options.keychain === undefined ? {} : { keychain: options.keychain }),
    paceLimits: { readsPerSecond: 1000, writesPerSecond: 1000, inFlight: 8 },
    onRunProgress: (progress) => {
      tellRunProgress(tell, progress);
    },
  });
  const reportPath = join(own, 'report.csv');
  const context = createContext({
    ...composition,
    services: composition.lines,
    tell,
    surroundings: {
      version: '0.0.0',
      runtime: 'test',
      chooseCopy: () => Promise.resolve(options.copy),
      eraseLogs: () => ['logs/purser.log'],
      chooseExports: () => Promise.resolve([]),
      chooseReportPath: () => Promise.resolve(reportPath),
      printPage: () => Promise.reject(new Error('Nothing is printed without a window.')),
      openLink: () => Promise.resolve(true),
      openMail: () => Promise.resolve(),
      chooseFolder: () => Promise.resolve(own),
      copyText: (text) => {
        copied.push(text);
        return Promise.resolve();
      },
      offlineChanged: () => undefined,
      language: {
        chosen: () => chosenLanguage(own),
        choose: async (language) => {
          chooseLanguage(own, language);
          await speak(languageOf(language, []));
        },
      },
    },
  });
  const router = createRouter({ context, handlers, isOurPage, log });
  // The router parses every answer by the schema of its name.
  const ask: TestDesk['ask'] = (name, input) =>
    router.ask(ours, name, input) as ReturnType<TestDesk['ask']> as never;
  return {
    composition,
    router,
    told,
    lines,
    copied,
    reportPath,
    ask,
    get: async (name, input) => {
      const answer = await ask(name, input);
      if (answer.ok) return answer.value;
      throw new Error(`${name}: ${answer.error.code}. ${answer.error.message}`);
    },
    nameFile: async (path) => {
      const answer = await router.nameFile(ours, path);
      if (answer.ok) return answer.value.token;
      throw new Error(answer.error.message);
    },
    close: async () => {
      await composition.close();
      rmSync(own, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
