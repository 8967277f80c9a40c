import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type House, lookAtHouse } from './house.ts';
import { say } from './say.ts';

/** Types, rules, layers and format, one after the other; all are run so that one call names everything. */
const steps: readonly { readonly name: string; readonly file: string; readonly args: readonly string[] }[] = [
  { name: 'types', file: 'typescript/bin/tsc', args: ['-b', '--pretty', 'false'] },
  {
    name: 'lint',
    file: 'oxlint/bin/oxlint',
    args: ['--type-aware', '--deny-warnings', '--report-unused-disable-directives'],
  },
  {
    name: 'unused',
    file: 'knip/bin/knip.js',
    args: ['--no-progress', '--include', 'files,dependencies,unlisted,unresolved'],
  },
  { name: 'format', file: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level', 'warn', '.'] },
];

export function check(): { readonly failed: readonly string[]; readonly house: House } {
  const failed: string[] = [];
  for (const step of steps) {
    const startedAt = performance.now();
    const done = spawnSync(process.execPath, [join('node_modules', step.file), ...step.args], {
      stdio: ['ignore', 2, 2],
    });
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    say(`${done.status === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s)`);
    if (done.status !== 0) failed.push(step.name);
  }
  const { house, isInOrder } = lookAtHouse();
  say(`${isInOrder ? 'ok    ' : 'FAILED'} rules, circles, layers, words and class names`);
  if (!isInOrder) failed.push('house');
  return { failed, house };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { failed, house } = check();
  process.exitCode = failed.length === 0 ? 0 : 1;
  if (process.argv.includes('--json')) console.log(JSON.stringify(house));
}
