import { spokenLanguages } from '../../domain/settings/language.ts';
import type { Language } from '../../words/language.ts';
import { spoken } from '../../words/spoken.ts';
import { words } from '../../words/words.ts';
import { basename } from 'node:path';

import { dayOf } from '../../domain/time/calendar.ts';
import { alarmKinds } from '../../domain/files/import-alarm.ts';
import type { Connection } from '../../domain/service/connection.ts';
import { instantOf } from '../../domain/time/instant.ts';
import type { Recovery } from '../../engine/operations.ts';
import type { LeftEntry } from '../../keychain/keychain.ts';
import { importFile } from './files/commit.ts';
import { describeLeft, showConnection } from './connections.ts';
import type { Desk } from './desk.ts';
import { RunError } from '../../runs/run-error.ts';
import { toBridgeError } from '../errors/errors.ts';
import { RequestError } from '../errors/request-error.ts';
import type { HandlersOf, Input, Output, ProceduresOf } from '../handler.ts';

export const appHandlers: HandlersOf<ProceduresOf<'app'>> = {
  'app.status': readStatus,
  'app.set-offline': (desk, { offline }) => {
    desk.network.setOffline(offline);
    desk.surroundings.offlineChanged(offline);
    return { offline };
  },
  'app.language': ({ surroundings }) => ({ chosen: chosenOf(surroundings.language.chosen()) }),
  'app.choose-language': async ({ engine, surroundings }, { language }) => {
    surroundings.language.choose(language === 'system' ? undefined : language);
    await engine.ask('speak', { language: spoken() });
    return { chosen: language };
  },
  'app.explore-sample': exploreSample,
  'app.back-up': async (desk) => {
    const path = await desk.surroundings.chooseReportPath({
      name: `purser-${instantOf(desk.now()).slice(0, 10)}.db`,
      extension: 'db',
    });
    if (path === undefined) return { saved: false };
    const { bytes } = await desk.engine.ask('back-up', { path });
    return { saved: true, fileName: basename(path), bytes };
  },
  'app.restore': async (desk) => {
    refuseDuringRun(desk);
    const path = await desk.surroundings.chooseCopy();
    if (path === undefined) return { restored: false };
    refuseDuringRun(desk);
    const { kept } = await desk.engine.ask('restore-copy', { path, at: instantOf(desk.now()) });
    await takeUp(desk);
    return { restored: true, fileName: basename(path), kept };
  },
  'app.recover': async (desk, wanted) => {
    const recovery = await chooseRecovery(desk, wanted);
    if (recovery === undefined) return { recovered: false };
    const recovered = await desk.recovery.recover(recovery);
    await takeUp(desk);
    return { recovered: true, ...recovered };
  },
  'app.erase': async (desk, { leaveTokens }) => {
    refuseDuringRun(desk);
    const connections = await desk.engine.ask('list-connections', {});
    // First the tokens: without the database nothing would say any more which entries of the keychain are Purser's.
    const { tokens, left } = await forgetAll(desk, connections, leaveTokens === true);
    const { removed } = await desk.engine.ask('erase-database', {});
    const logs = desk.surroundings.eraseLogs();
    for (const { id } of connections) desk.services.forget(id);
    await everythingChanged(desk);
    return { files: [...removed, ...logs], tokens, left };
  },
  'app.open-link': async (desk, { url }) => {
    if (!(await desk.surroundings.openLink(url))) throw new RequestError('invalid-input');
    return { done: true };
  },
};

function chosenOf(language: Language | undefined): Output<'app.language'>['chosen'] {
  return spokenLanguages.find((known) => known === language) ?? 'system';
}

/** `leave`: what the keychain cannot be asked for now stays there, and is named. Throws `KeychainError` otherwise. */
async function forgetAll(
  desk: Desk,
  connections: readonly Connection[],
  leave: boolean,
): Promise<Pick<Output<'app.erase'>, 'tokens' | 'left'>> {
  let tokens = 0;
  const left: LeftEntry[] = [];
  for (const { id } of connections) {
    const hasToken = (await desk.tokens.place(id)) !== 'none';
    if (!hasToken && (await desk.tokens.left(id)).length === 0) continue;
    if (leave) await desk.tokens.setAside(id);
    else await desk.tokens.forget(id);
    const still = await desk.tokens.left(id);
    left.push(...still);
    if (still.length === 0) tokens += 1;
  }
  return { tokens, left: left.map(describeLeft) };
}

async function chooseRecovery(desk: Desk, wanted: Input<'app.recover'>): Promise<Recovery | undefined> {
  if (wanted.way === 'own-copy') return { kind: 'own-copy', name: wanted.name };
  if (wanted.way !== 'copy') return { kind: wanted.way };
  const path = await desk.surroundings.chooseCopy();
  return path === undefined ? undefined : { kind: 'copy', path };
}

function refuseDuringRun(desk: Desk): void {
  if (desk.runs.current() === undefined) return;
  throw new RunError('run-in-progress', words().engine.runUnderWayPause);
}

/** What was under way in the database that is there now is settled as after a start. */
async function takeUp(desk: Desk): Promise<void> {
  await everythingChanged(desk);
  await desk.runs.markInterrupted();
  // The service may be slow or away: at the next start it is tried again.
  desk.runs.settleOpenIntents().catch(() => undefined);
}

/** Nothing that was known of the database before is true any more. */
async function everythingChanged(desk: Desk): Promise<void> {
  for (const { id } of await desk.engine.ask('list-connections', {})) desk.services.forget(id);
  for (const what of ['people', 'imports', 'connections', 'runs', 'plans', 'journal', 'settings'] as const)
    desk.tell('data-changed', { what });
}

/** Asks for the number of people alone. */
const nobody = { filter: {}, sort: { key: 'displayName', descending: false }, offset: 0, limit: 1 } as const;

async function readStatus(desk: Desk): Promise<Output<'app.status'>> {
  const { version, runtime } = desk.surroundings;
  const offline = desk.network.isOffline();
  const [trouble, keychain] = await Promise.all([desk.trouble(), desk.tokens.state()]);
  const known = { version, runtime, offline, keychain };
  if (trouble !== undefined) {
    const { code, message } = toBridgeError(trouble);
    const copies = trouble.kind === 'database-damaged' ? desk.recovery.copies() : undefined;
    return { ...known, firstStart: false, people: 0, trouble: { code, message, copies } };
  }
  const [imports, connections, page] = await Promise.all([
    desk.engine.ask('list-imports', {}),
    desk.engine.ask('list-connections', {}),
    desk.engine.ask('page-people', nobody),
  ]);
  const firstStart = imports.length === 0 && connections.length === 0;
  return { ...known, firstStart, people: page.total };
}

/** Each step is the one that the window takes with files and connections of one's own. */
async function exploreSample(desk: Desk): Promise<Output<'app.explore-sample'>> {
  // What somebody has who looks at the sample beside their own is left as it is.
  const isEmpty = (await desk.engine.ask('overview', {})).people === 0;
  let imports = 0;
  for (const path of desk.sampleExports) {
    const outcome = await importFile(desk, { path, key: path, mapping: undefined, accepted: alarmKinds });
    if (outcome.kind === 'refused') throw new RequestError('unknown-file', outcome.detail);
    if (outcome.kind === 'committed') imports += 1;
  }
  if (isEmpty) await desk.giveSampleSeats(dayOf(instantOf(desk.now())));
  desk.tell('data-changed', { what: 'settings' });
  desk.tell('data-changed', { what: 'waiting' });
  const connection = await samplePractice(desk);
  return { imports, connection: await showConnection(desk, connection) };
}

async function samplePractice(desk: Desk): Promise<Connection> {
  const known = (await desk.engine.ask('list-connections', {})).find(({ kind }) => kind === 'practice');
  if (known !== undefined) return known;
  const saved = await desk.engine.ask('save-connection', {
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
    at: instantOf(desk.now()),
  });
  desk.tell('data-changed', { what: 'connections' });
  return saved;
}
