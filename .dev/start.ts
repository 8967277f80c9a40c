import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { build } from './build.ts';
import { electronBinary, obtainElectron } from './electron.ts';
import { say } from './say.ts';
import { canShowWindow, planStart } from './start-plan.ts';

/** Builds the app and opens it with whatever this machine has. */
async function start(args: readonly string[]): Promise<number> {
  if (!build({ always: false }).ok) return 1;
  const canShow = canShowWindow(process.platform, process.env);
  const electron = canShow ? (electronBinary() ?? (await obtainElectron())) : undefined;
  const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const { says, runs } = planStart({ hasDisplay: canShow, electron, isLinuxRoot });
  for (const line of says) say(line);
  if ('electron' in runs) return run(runs.electron, [...runs.flags, '.', ...args]);
  const code = await run(process.execPath, [runs.node, ...args]);
  // The job ends with 3 when people are left to look at, as on the sample data there are; the start itself went well.
  return !canShow && code === 3 ? 0 : code;
}

/** The exit code of the command, once it has ended. */
async function run(command: string, args: readonly string[]): Promise<number> {
  const child = spawn(command, args, { stdio: 'inherit' });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      say(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 1 : constants.signals[signal]));
    });
  });
}

process.exitCode = await start(process.argv.slice(2));
