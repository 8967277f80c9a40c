import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** No dependency: installed where the bench is run, once, beside what is measured. */
const version = '1.5.6-r.1';
const kept = join(tmpdir(), `purser-duckdb-${version}`);

/** The same work as the other peer's: every cell as text, one index, on the disk at the end. Timed without the start of its process. */
const script = `
import { DuckDBInstance } from '@duckdb/node-api';
const [database, file] = process.argv.slice(2);
const instance = await DuckDBInstance.create(database, { threads: '2' });
const connection = await instance.connect();
const startedAt = performance.now();
await connection.run("CREATE TABLE list AS SELECT * FROM read_csv('" + file.replaceAll("'", "''") + "', header = true, all_varchar = true)");
await connection.run('CREATE INDEX list_by_id ON list (employee_id)');
await connection.run('CHECKPOINT');
process.stdout.write(String(performance.now() - startedAt));
connection.closeSync();
`;

/** Milliseconds that DuckDB takes for a user list, with two threads; `undefined` where it cannot be installed. */
export function runDuckdb(folder: string, file: string): number | undefined {
  const path = install();
  if (path === undefined) return undefined;
  const database = join(folder, 'peer.duckdb');
  const done = spawnSync(process.execPath, [path, database, file], { encoding: 'utf8' });
  for (const end of ['', '.wal']) rmSync(`${database}${end}`, { force: true });
  if (done.status !== 0) throw new Error(`DuckDB ended with ${String(done.status)}: ${done.stderr}`);
  return Number(done.stdout);
}

function install(): string | undefined {
  const path = join(kept, 'load.mjs');
  if (!existsSync(join(kept, 'node_modules', '@duckdb', 'node-api'))) {
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, 'package.json'), '{"private":true}');
    const words = ['install', '--no-audit', '--no-fund', '--save-exact', `@duckdb/node-api@${version}`];
    const done = spawnSync('npm', words, { cwd: kept, stdio: 'ignore', shell: process.platform === 'win32' });
    if (done.status !== 0) {
      process.stderr.write('DuckDB could not be installed: one peer less to compare with\n');
      rmSync(kept, { recursive: true, force: true });
      return undefined;
    }
  }
  writeFileSync(path, script);
  return path;
}
