import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { licenseFaults, shippedPackages } from './bill.ts';
import { build } from './build.ts';
import { say } from './say.ts';

/*
 * What is shipped, looked at from outside: advisories known to the registry, licenses, and Electronegativity. A step that
 * could not be done is said so and fails: nothing passes because nobody answered.
 */

type Verdict = { readonly ok: boolean; readonly words: string };

/** The scanner lives apart: it brings hundreds of packages, none of which this project needs otherwise. */
const scanner = { name: '@doyensec/electronegativity', version: '1.10.3' } as const;
const scannerFolder = join('node_modules', '.cache', 'purser', 'electronegativity');

/** Findings that stay, each with its reason. One that does not come up any more has to go from here. */
const reasons: Readonly<Record<string, string>> = {
  'CSP_GLOBAL_CHECK file:///':
    'the policy is a header of every answer of app:// (main/shell/page/security-headers.ts), which the scanner does not see; test: unit/shell/assets',
  'OPEN_EXTERNAL_JS_CHECK main/shell/page/links.ts':
    'https to a short list of hosts alone gets there; test: unit/shell/links',
  'AUXCLICK_JS_CHECK main/shell/window/window.ts':
    'a middle click asks for a window like any other, and windows are refused; test: e2e/security',
  'AUXCLICK_JS_CHECK main/shell/window/print-page.ts':
    'nobody sees that window, so nobody clicks in it, and it runs no script',
  'ELECTRON_VERSION_JSON_CHECK package.json':
    'it only tells which Electron there is; what is known of that one, the advisories say',
  'PRELOAD_JS_CHECK main/shell/window/window.ts':
    'the preload hands out three functions and nothing of Electron; test: contract/preload',
};

const report = z.object({
  runs: z.array(
    z.object({
      results: z.array(
        z.object({
          ruleId: z.string(),
          locations: z
            .array(
              z.object({ physicalLocation: z.object({ artifactLocation: z.object({ uri: z.string() }) }) }),
            )
            .default([]),
        }),
      ),
    }),
  ),
});

function advisories(): Verdict {
  const asked = npm(['audit', '--omit=dev', '--json']);
  const answer = z
    .object({
      metadata: z.object({ vulnerabilities: z.object({ total: z.number() }) }).optional(),
      message: z.string().optional(),
    })
    .safeParse(safeJson(asked.stdout));
  const total = answer.data?.metadata?.vulnerabilities.total;
  if (total === undefined)
    return {
      ok: false,
      words: `the registry did not answer: ${answer.data?.message ?? asked.stderr.trim()}`,
    };
  return { ok: total === 0, words: `${String(total)} known in what is shipped` };
}

function npm(args: readonly string[]): SpawnSyncReturns<string> {
  const isWindows = process.platform === 'win32';
  return spawnSync(isWindows ? 'npm.cmd' : 'npm', args, { encoding: 'utf8', shell: isWindows });
}

/** What a program said last that is more than a place in its code. */
function lastWords(said: string): string {
  const lines = said.split('\n').map((line) => line.trim());
  return lines.findLast((line) => line.includes('Error')) ?? lines.findLast((line) => line !== '') ?? '';
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function licenses(): Verdict {
  if (!build({ always: false }).ok) return { ok: false, words: 'there is no build to look at' };
  const shipped = shippedPackages();
  const faults = licenseFaults(shipped);
  const kinds = [...new Set(shipped.map(({ license }) => license))].toSorted().join(', ');
  return faults.length === 0
    ? { ok: true, words: `${String(shipped.length)} packages: ${kinds}` }
    : { ok: false, words: faults.join('; ') };
}

function electronegativity(): Verdict {
  const script = join(scannerFolder, 'node_modules', scanner.name, 'dist', 'index.js');
  if (!existsSync(script) && !install())
    return { ok: false, words: `${scanner.name} could not be installed` };
  const scratch = mkdtempSync(join(tmpdir(), 'purser-scan-'));
  try {
    for (const part of ['main', 'preload', 'package.json'])
      cpSync(part, join(scratch, part), { recursive: true });
    const sarif = join(scratch, 'found.sarif');
    keepToItself();
    // Whether Electron has been mended since is told by the advisories; asked of the network here, the scan ends where nobody answers.
    const scan = ['-i', scratch, '-o', sarif, '-r', '-v', 'false', '-x', 'AvailableSecurityFixesGlobalCheck'];
    const scanned = spawnSync(process.execPath, [script, ...scan], { encoding: 'utf8' });
    if (!existsSync(sarif)) return { ok: false, words: `it wrote no report: ${lastWords(scanned.stderr)}` };
    const found = report
      .parse(JSON.parse(readFileSync(sarif, 'utf8')))
      .runs.flatMap(({ results }) => results)
      .map(({ ruleId, locations }) =>
        [ruleId, locations[0]?.physicalLocation.artifactLocation.uri ?? ''].join(' ').trim(),
      );
    const unreasoned = found.filter((one) => !Object.hasOwn(reasons, one));
    const gone = Object.keys(reasons).filter((one) => !found.includes(one));
    for (const one of unreasoned) say(`       without a reason: ${one}`);
    for (const one of gone) say(`       a reason for nothing: ${one}`);
    return {
      ok: unreasoned.length + gone.length === 0,
      words: `${String(found.length)} findings, each with its reason`,
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function install(): boolean {
  mkdirSync(scannerFolder, { recursive: true });
  const args = [
    'install',
    '--prefix',
    scannerFolder,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
  ];
  const done = npm([...args, `${scanner.name}@${scanner.version}`]);
  if (done.status !== 0) say(done.stderr.trim());
  return done.status === 0;
}

/**
 * The scanner asks the network for its words in the language of the machine, and what asks again after a while ends it where nobody answers
 * (got 11.8.6 on Node 24). The English words are in its package: it has nowhere to ask.
 */
function keepToItself(): void {
  const path = join(scannerFolder, 'node_modules', scanner.name, 'package.json');
  const manifest = z.looseObject({ i18nSource: z.string() }).parse(JSON.parse(readFileSync(path, 'utf8')));
  writeFileSync(path, JSON.stringify({ ...manifest, i18nSource: 'nowhere:' }));
}

const steps: readonly (readonly [string, () => Verdict])[] = [
  ['advisories', advisories],
  ['licenses', licenses],
  ['electronegativity', electronegativity],
];
let failed = 0;
for (const [name, step] of steps) {
  const { ok, words } = step();
  if (!ok) failed += 1;
  say(`${ok ? 'ok    ' : 'FAILED'} ${name}: ${words}`);
}
process.exitCode = failed === 0 ? 0 : 1;
