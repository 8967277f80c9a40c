import { spokenLanguages } from '../../domain/settings/language.ts';
import type { Language } from '../../words/language.ts';
import { spoken } from '../../words/spoken.ts';
import { words } from '../../words/words.ts';
import { basename } from 'node:path';

import { localDayOf } from '../../domain/time/calendar.ts';
import { alarmKinds } from '../../domain/files/import-alarm.ts';
import type { Connection } from '../../domain/service/connection.ts';
import { instantOf } from '../../domain/time/instant.ts';
import type { Recovery } from '../../engine/operations.ts';
import type { LeftEntry } from '../../keychain/keychain.ts';
import { importFile } from './files/commit.ts';
import { describeLeft, showConnection } from './connections.ts';
import type { HandlerContext } from './context.ts';
import { RunError } from '../../runs/run-error.ts';
import { toBridgeError } from '../errors/errors.ts';
import { RequestError } from '../errors/request-error.ts';
import type { HandlersOf, Input, Output, ProceduresOf } from '../handler.ts';

export const appHandlers: HandlersOf<ProceduresOf<'app'>> = {
  'app.status': readStatus,
  'app.set-offline': (context, { offline }) => {
    context.network.setOffline(offline);
    context.surroundings.offlineChanged(offline);
    return { offline };
  },
  'app.language': ({ surroundings }) => ({ chosen: chosenOf(surroundings.language.chosen()) }),
  'app.choose-language': async ({ engine, surroundings }, { language }) => {
    await surroundings.language.choose(language === 'system' ? undefined : language);
    await engine.ask('speak', { language: spoken() });
    return { chosen: language };
  },
  'app.explore-sample': exploreSample,
  'app.back-up': async (context) => {
    const path = await context.surroundings.chooseReportPath({
      name: `purser-${instantOf(context.now()).slice(0, 10)}.db`,
      extension: 'db',
    });
    if (path === undefined) return { saved: false };
    const { bytes } = await context.engine.ask('back-up', { path });
    return { saved: true, fileName: basename(path), bytes };
  },
  'app.restore': async (context) => {
    refuseDuringRun(context);
    const path = await context.surroundings.chooseCopy();
    if (path === undefined) return { restored: false };
    refuseDuringRun(context);
    const { kept } = await context.engine.ask('restore-copy', { path, at: instantOf(context.now()) });
    await takeUp(context);
    return { restored: true, fileName: basename(path), kept };
  },
  'app.recover': async (context, wanted) => {
    const recovery = await chooseRecovery(context, wanted);
    if (recovery === undefined) return { recovered: false };
    const recovered = await context.recovery.recover(recovery);
    // Neither a copy nor a database without its log knows what was done since.
    if (recovery.kind !== 'fresh')
      await context.engine.ask('end-plans-of-copy', { at: instantOf(context.now()) });
    await takeUp(context);
    return { recovered: true, ...recovered };
  },
  'app.erase': async (context, { leaveTokens }) => {
    refuseDuringRun(context);
    const connections = await context.engine.ask('list-connections', {});
    // First the tokens: without the database nothing would say any more which entries of the keychain are Purser's.
    const { tokens, left } = await forgetAll(context, connections, leaveTokens === true);
    const { removed } = await context.engine.ask('erase-database', {});
    const logs = context.surroundings.eraseLogs();
    for (const { id } of connections) context.services.forget(id);
    await everythingChanged(context);
    return { files: [...removed, ...logs], tokens, left };
  },
  'app.open-link': async (context, { url }) => {
    if (!(await context.surroundings.openLink(url))) throw new RequestError('invalid-input');
    return { done: true };
  },
};

function chosenOf(language: Language | undefined): Output<'app.language'>['chosen'] {
  return spokenLanguages.find((known) => known === language) ?? 'system';
}

/** `leave`: what the keychain cannot be asked for now stays there, and is named. Throws `KeychainError` otherwise. */
async function forgetAll(
  context: HandlerContext,
  connections: readonly Connection[],
  leave: boolean,
): Promise<Pick<Output<'app.erase'>, 'tokens' | 'left'>> {
  let tokens = 0;
  const left: LeftEntry[] = [];
  for (const { id } of connections) {
    const hasToken = (await context.tokens.place(id)) !== 'none';
    if (!hasToken && (await context.tokens.left(id)).length === 0) continue;
    if (leave) await context.tokens.setAside(id);
    else await context.tokens.forget(id);
    const still = await context.tokens.left(id);
    left.push(...still);
    if (still.length === 0) tokens += 1;
  }
  return { tokens, left: left.map(describeLeft) };
}

async function chooseRecovery(
  context: HandlerContext,
  wanted: Input<'app.recover'>,
): Promise<Recovery | undefined> {
  if (wanted.way === 'own-copy') return { kind: 'own-copy', name: wanted.name };
  if (wanted.way !== 'copy') return { kind: wanted.way };
  const path = await context.surroundings.chooseCopy();
  return path === undefined ? undefined : { kind: 'copy', path };
}

function refuseDuringRun(context: HandlerContext): void {
  if (context.runs.current() === undefined) return;
  throw new RunError('run-in-progress', words().engine.runUnderWayPause);
}

/** What was under way in the database that is there now is settled as after a start. */
async function takeUp(context: HandlerContext): Promise<void> {
  context.tokens.endSession();
  await everythingChanged(context);
  await context.runs.markInterrupted();
  // The service may be slow or away: at the next start it is tried again.
  context.runs.settleOpenIntents().catch(() => undefined);
}

/** Nothing that was known of the database before is true any more. */
async function everythingChanged(context: HandlerContext): Promise<void> {
  for (const { id } of await context.engine.ask('list-connections', {})) context.services.retire(id);
  for (const what of ['people', 'imports', 'connections', 'runs', 'plans', 'journal', 'settings'] as const)
    context.tell('data-changed', { what });
}

/** Asks for the number of people alone. */
const nobody = { filter: {}, sort: { key: 'displayName', descending: false }, offset: 0, limit: 1 } as const;

async function readStatus(context: HandlerContext): Promise<Output<'app.status'>> {
  const { version, runtime } = context.surroundings;
  const offline = context.network.isOffline();
  const [trouble, keychain] = await Promise.all([context.trouble(), context.tokens.state()]);
  const known = { version, runtime, offline, keychain };
  if (trouble !== undefined) {
    const { code, message } = toBridgeError(trouble);
    const copies = trouble.kind === 'database-damaged' ? context.recovery.copies() : undefined;
    return { ...known, firstStart: false, people: 0, trouble: { code, message, copies } };
  }
  const [imports, connections, page] = await Promise.all([
    context.engine.ask('list-imports', {}),
    context.engine.ask('list-connections', {}),
    context.engine.ask('page-people', nobody),
  ]);
  const firstStart = imports.length === 0 && connections.length === 0;
  return { ...known, firstStart, people: page.total };
}

/** Each step is the one that the window takes with files and connections of one's own. */
async function exploreSample(context: HandlerContext): Promise<Output<'app.explore-sample'>> {
  // What somebody has who looks at the sample beside their own is left as it is.
  const isEmpty = (await context.engine.ask('overview', {})).people === 0;
  let imports = 0;
  for (const path of context.sampleExports) {
    const outcome = await importFile(context, { path, key: path, mapping: undefined, accepted: alarmKinds });
    if (outcome.kind === 'refused') throw new RequestError('unknown-file', outcome.detail);
    if (outcome.kind === 'committed') imports += 1;
  }
  if (isEmpty) await context.giveSampleSeats(localDayOf(instantOf(context.now())));
  context.tell('data-changed', { what: 'settings' });
  context.tell('data-changed', { what: 'waiting' });
  const connection = await samplePractice(context);
  return { imports, connection: await showConnection(context, connection) };
}

async function samplePractice(context: HandlerContext): Promise<Connection> {
  const known = (await context.engine.ask('list-connections', {})).find(({ kind }) => kind === 'practice');
  if (known !== undefined) return known;
  const saved = await context.engine.ask('save-connection', {
    id: undefined,
    fields: {
      name: words().shell.practiceName,
      kind: 'practice',
      baseUrl: '',
      instance: '',
      licenseType: '',
      // Nothing real can be changed there, and changing is what practicing is for.
      mayProvision: true,
      mayDeprovision: true,
      dialectJson: JSON.stringify({ createRule: 'listed-id' }),
      profileJson: undefined,
      tokenCreatedOn: undefined,
    },
    at: instantOf(context.now()),
  });
  context.tell('data-changed', { what: 'connections' });
  return saved;
}
