import { fileURLToPath } from 'node:url';
import { systemFetch } from './begin/system-network.ts';
import { watchInterruption } from './interruption.ts';
import { runJob } from './job.ts';

/*
 * The job's process under plain Node, from its source or as it was built: arguments in, exit code out. npm runs a script in the
 * package's folder and says in INIT_CWD where it was called from, which is where the admin's files are.
 */
const isBuilt = !import.meta.url.endsWith('.ts');
const isThroughNpm = process.env['npm_lifecycle_event'] === 'job';
const signal = watchInterruption(process);

// Whoever read the summary may stop reading (`| head`), or the terminal is closed; the report is written all the same.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

process.exitCode = await runJob({
  argv: process.argv.slice(2),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: (isThroughNpm ? process.env['INIT_CWD'] : undefined) ?? process.cwd(),
  engineThread: new URL(isBuilt ? './engine.js' : '../engine/thread.ts', import.meta.url),
  sampleFolder: fileURLToPath(new URL('../../resources/sample', import.meta.url)),
  fetch: systemFetch(process.env),
  signal,
});
