import { actionChaos } from './actions.ts';
import { damageChaos } from './damage.ts';
import { run as importChaos } from './import.ts';
import { migrationChaos } from './migrations.ts';
import { reportChaos } from './reports.ts';

export type AllChaos = {
  /** Whatever was there and was not afterwards, or was there by half, or did not go in when it was tried again. */
  readonly lost: number;
  /** Whatever went wrong and was not said. */
  readonly silent: number;
  /** Databases with a changed byte that were refused and named. */
  readonly damaged: number;
  /** Of those, whole again by the way out that was offered. */
  readonly recovered: number;
};

/** Imports, actions, reports and migrations killed, the disk filled under them, and a database damaged at a hundred places. */
export async function run(): Promise<AllChaos> {
  const say = (name: string, result: object): void => {
    process.stderr.write(`${name.padEnd(11)} ${JSON.stringify(result)}\n`);
  };
  const imports = await importChaos({ args: ['--kills', '60'] });
  say('imports', imports);
  const actions = await actionChaos({
    actions: 200,
    kills: 30,
    faultShare: 0.3,
    seed: 20_261_127,
    say: () => undefined,
  });
  say('actions', actions);
  const reports = await reportChaos(40, 4000);
  say('reports', reports);
  const migrations = await migrationChaos(40, 4000);
  say('migrations', migrations);
  const damage = await damageChaos(100, 2000, 20_261_127);
  say('damage', damage);
  const disks = [imports.fullDisk, reports.fullDisk, migrations.fullDisk];
  const result: AllChaos = {
    lost:
      imports.lost +
      imports.halfDone +
      imports.integrityFailures +
      imports.notCompleted +
      actions.lost +
      actions.appliedTwice +
      actions.wrongPerson +
      reports.lost +
      reports.notCompleted +
      migrations.lost +
      migrations.notCompleted +
      damage.lost,
    silent:
      actions.withoutIntent +
      actions.tokenLeaks +
      damage.silent +
      disks.filter((end) => end === 'failed').length,
    damaged: damage.damaged,
    recovered: damage.recovered,
  };
  if (result.lost + result.silent > 0 || result.recovered < result.damaged) process.exitCode = 1;
  return result;
}
