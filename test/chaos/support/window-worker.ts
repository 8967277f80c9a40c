import { fileURLToPath } from 'node:url';
import { compose } from '../../../main/compose.ts';
import type { ConnectionId } from '../../../main/domain/ids.ts';
import { instantOf } from '../../../main/domain/time/instant.ts';
import { FolderHeldError } from '../../../main/engine/errors.ts';
import { engineThread } from './stage.ts';

/*
 * What is behind the window, without the window: everything that `attend` composes, on the folder named first. It deprovisions the people
 * named last through a connection of its own, then stays open and lends the folder, until it is ended. Says how it fares, a word a line.
 */

const [dataFolder = '', url = '', token = '', writesPerSecond = '', ...addresses] = process.argv.slice(2);
const composition = compose({
  dataFolder,
  as: 'window',
  engineThread,
  sampleFolder: fileURLToPath(new URL('../../../resources/sample', import.meta.url)),
  fetch: (address, init) => fetch(address, init),
  isOffline: false,
  now: () => new Date(),
  paceLimits: { readsPerSecond: 500, writesPerSecond: Number(writesPerSecond), inFlight: 8 },
  onRunProgress: () => undefined,
});
const { engine, runs, tokens, trouble } = composition;

function tell(word: string): void {
  process.stdout.write(`${word}\n`);
}

async function connectionHere(): Promise<ConnectionId> {
  const { host } = new URL(url);
  const name = `Window: ${host}`;
  const known = (await engine.ask('list-connections', {})).find((one) => one.name === name);
  const fields = {
    name,
    kind: 'service',
    baseUrl: url,
    instance: '',
    licenseType: '',
    dialectJson: '{}',
    profileJson: undefined,
    tokenCreatedOn: undefined,
    mayProvision: false,
    mayDeprovision: true,
  } as const;
  return (await engine.ask('save-connection', { id: known?.id, fields, at: instantOf(new Date()) })).id;
}

async function work(): Promise<void> {
  const connectionId = await connectionHere();
  await tokens.store({ connectionId, token, place: 'session' });
  await runs.markInterrupted();
  await runs.settleOpenIntents();
  const looking = await runs.startLookUps({
    connectionId,
    who: { kind: 'known', staleBefore: instantOf(new Date()) },
  });
  await runs.ended(looking.id);
  const { ids } = await engine.ask('find-people', { identifiers: addresses });
  const plan = await engine.ask('create-plan', {
    connectionId,
    act: 'deprovision',
    selection: { kind: 'ids', ids },
    at: instantOf(new Date()),
  });
  const applied = await runs.applyPlan({ planId: plan.id, typedNumber: plan.ready });
  if (applied.kind !== 'started') throw new Error(applied.kind);
  tell('working');
  await runs.ended(applied.run.id);
}

let isClosing = false;
process.once('SIGTERM', () => {
  isClosing = true;
  void composition.close().then(() => process.exit(0));
});
composition.lend((what) => {
  tell(what);
});
const failed = await trouble();
if (failed instanceof FolderHeldError) tell(`refused ${failed.message}`);
else {
  try {
    await work();
  } catch (error) {
    // Closed, or lent to a job between two questions: somebody at a window would see that, and go on afterwards.
    if (!isClosing && !(error instanceof FolderHeldError)) throw error;
  }
  tell('idle');
}
setInterval(() => undefined, 60_000);
