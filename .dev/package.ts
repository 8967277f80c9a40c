import { extractAll, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { z } from 'zod';
import { licenseFaults, shippedPackages, writeBill, writeLicenses } from './bill.ts';
import { build } from './build.ts';
import { makeElectronStandIn } from './electron-stand-in.ts';
import { electronBinary } from './electron.ts';
import { judgeContents } from './package-contents.ts';
import { tryPackedJob } from './packed-job.ts';
import { say } from './say.ts';

/** The fuses that electron-builder.yml sets, as they must be read back. */
const fuses: readonly (readonly [FuseV1Options, FuseState])[] = [
  [FuseV1Options.RunAsNode, FuseState.DISABLE],
  [FuseV1Options.EnableCookieEncryption, FuseState.ENABLE],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, FuseState.DISABLE],
  [FuseV1Options.EnableNodeCliInspectArguments, FuseState.DISABLE],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseState.ENABLE],
  [FuseV1Options.OnlyLoadAppFromAsar, FuseState.ENABLE],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, FuseState.DISABLE],
];
const maxMiB = 15;
const manifest = z.object({
  name: z.string(),
  version: z.string(),
  devDependencies: z.object({ electron: z.string() }),
});

/** Packs the app unpacked, for this platform, with Electron's own folder or a stand-in for it. */
function pack(standIn: string): boolean {
  const binary = electronBinary();
  if (binary === undefined) {
    say("Electron's binary is not here: packing around a stand-in for it.");
    makeElectronStandIn(standIn, Object.keys(FuseV1Options).filter((key) => /^\d+$/.test(key)).length);
  }
  const dist = binary === undefined ? standIn : distFolderOf(binary);
  rmSync('dist', { recursive: true, force: true });
  const cli = join('node_modules', 'electron-builder', 'out', 'cli', 'cli.js');
  const args = ['--dir', '--publish', 'never', `-c.electronDist=${dist}`];
  return spawnSync(process.execPath, [cli, ...args], { stdio: ['ignore', 2, 2] }).status === 0;
}

function distFolderOf(binary: string): string {
  const marker = `${sep}dist${sep}`;
  return resolve(binary.slice(0, binary.lastIndexOf(marker) + marker.length - 1));
}

type Packed = { readonly archive: string; readonly executable: string };

/** Where the packed app lies, per platform. */
function findPacked(): Packed | undefined {
  const archive = readdirSync('dist', { recursive: true, encoding: 'utf8' }).find((path) =>
    path.endsWith(`${sep}app.asar`),
  );
  if (archive === undefined) return undefined;
  const resources = dirname(join('dist', archive));
  const executables: Readonly<Record<string, string>> = {
    darwin: join('MacOS', 'purser'),
    win32: 'purser.exe',
  };
  return {
    archive: join('dist', archive),
    executable: join(dirname(resources), executables[process.platform] ?? 'purser'),
  };
}

function toMiB(bytes: number): number {
  return Math.round((bytes / 1024 / 1024) * 100) / 100;
}

function bytesUnder(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** Files in the archive, with the unpacked ones, by path with forward slashes. */
function packedFiles(archive: string, extracted: string): readonly string[] {
  extractAll(archive, extracted);
  return listPackage(archive, { isPack: false })
    .map((path) => path.split(sep).join('/').replace(/^\//, ''))
    .filter((path) => statSync(join(extracted, path)).isFile());
}

async function wrongFuses(executable: string): Promise<readonly string[]> {
  const wire = new Map(
    Object.entries(await getCurrentFuseWire(executable)).map(([key, value]) => [key, value]),
  );
  return fuses
    .filter(([fuse, wanted]) => wire.get(String(fuse)) !== wanted)
    .map(([fuse]) => `fuse ${FuseV1Options[fuse]} is not as electron-builder.yml says`);
}

async function inspect(packed: Packed, scratch: string): Promise<number> {
  const extracted = join(scratch, 'extracted');
  const files = packedFiles(packed.archive, extracted);
  const hasKeytar = existsSync(join('node_modules', 'keytar', 'build', 'Release', 'keytar.node'));
  const { unexpected, missing } = judgeContents(files, {
    platform: process.platform,
    arch: process.arch,
    hasKeytar,
  });
  const asarMiB = toMiB(statSync(packed.archive).size);
  const unpackedMiB = toMiB(bytesUnder(`${packed.archive}.unpacked`));
  const executable = electronBinary() === undefined ? undefined : packed.executable;
  const jobFault = tryPackedJob({ executable, extracted, scratch });
  const faults = [
    ...unexpected.map((path) => `does not belong: ${path}`),
    ...missing.map((path) => `is missing: ${path}`),
    ...(await wrongFuses(packed.executable)),
    ...(jobFault === undefined ? [] : [jobFault]),
    ...(asarMiB + unpackedMiB > maxMiB ? [`larger than ${String(maxMiB)} MiB`] : []),
  ];
  for (const fault of faults) say(`FAULT  ${fault}`);
  say(
    `${String(files.length)} files; app.asar ${String(asarMiB)} MiB, unpacked beside it ${String(unpackedMiB)} MiB; fuses read back.`,
  );
  if (process.argv.includes('--json'))
    console.log(JSON.stringify({ asarMiB, unpackedMiB, unexpectedFiles: unexpected.length }));
  return faults.length === 0 ? 0 : 1;
}

async function main(): Promise<number> {
  if (!build({ always: false }).ok) return 1;
  const scratch = mkdtempSync(join(tmpdir(), 'purser-package-'));
  try {
    const shipped = shippedPackages();
    const faults = licenseFaults(shipped);
    for (const fault of faults) say(`FAULT  ${fault}`);
    writeLicenses(join('out', 'licenses.txt'), shipped);
    if (!pack(join(scratch, 'electron'))) return 1;
    const app = manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));
    writeBill(join('dist', 'sbom.cdx.json'), shipped, {
      name: app.name,
      version: app.version,
      electron: app.devDependencies.electron,
    });
    say(
      `${String(shipped.length)} packages are shipped: licenses in the app, bill of materials in dist/sbom.cdx.json.`,
    );
    if (faults.length > 0) return 1;
    const packed = findPacked();
    if (packed !== undefined) return await inspect(packed, scratch);
    say('FAULT  no app.asar was packed');
    return 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

process.exitCode = await main();
