import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** One package that is shipped, as its own manifest names it. */
export type Shipped = {
  readonly name: string;
  readonly version: string;
  /** As the manifest says it, an SPDX expression; empty where it says nothing. */
  readonly license: string;
  /** The license's words, from the package's own file. */
  readonly text: string | undefined;
  /** Of the archive in the registry: `sha512-` and base64, from the lock file. */
  readonly integrity: string | undefined;
};

/** Licenses that go with an MIT one, and ask for no more than that they are named with their words. */
const compatible: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
]);

const lists = ['out/packages/main.json', 'out/packages/renderer.json'] as const;
/** Shipped as they are, outside of the bundles. */
const asModules = ['node_modules/better-sqlite3', 'node_modules/keytar'] as const;

/** Packages without a file of their license, and the package of the same author and license whose words hold for them. */
const wordsElsewhere: ReadonlyMap<string, string> = new Map([
  ['react-remove-scroll-bar', 'node_modules/react-remove-scroll'],
]);

const manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)]).default(''),
});
const lock = z.object({
  packages: z.record(z.string(), z.object({ integrity: z.string().optional() })),
});

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Everything that the build and the package hold of others, by name. Throws where nothing was built yet. */
export function shippedPackages(): readonly Shipped[] {
  const bundled = lists.flatMap((path) => z.array(z.string()).parse(readJson(path)));
  const { packages } = lock.parse(readJson('package-lock.json'));
  return [...new Set([...bundled, ...asModules.filter((folder) => existsSync(folder))])]
    .map((folder) => {
      const { name, version, license } = manifest.parse(readJson(join(folder, 'package.json')));
      return {
        name,
        version,
        license,
        text: licenseText(wordsElsewhere.get(name) ?? folder),
        integrity: packages[folder]?.integrity,
      };
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}

function licenseText(folder: string): string | undefined {
  const file = readdirSync(folder).find((name) => /^licen[cs]e([.-]|$)/iu.test(name));
  return file === undefined ? undefined : readFileSync(join(folder, file), 'utf8').trim();
}

/** What keeps packages from being shipped: a license that is none of those, or words that are missing. */
export function licenseFaults(packages: readonly Shipped[]): readonly string[] {
  return packages.flatMap(({ name, license, text }) => [
    ...(isCompatible(license) ? [] : [`${name} has the license "${license}", which nobody has looked at`]),
    // What asks for its words to be handed on must bring them.
    ...(text === undefined && license !== '0BSD' && license !== 'Unlicense'
      ? [`${name} brings no words of its license`]
      : []),
  ]);
}

/** One of several may be chosen; all of several must do. */
function isCompatible(license: string): boolean {
  const alternatives = license.replaceAll(/[()]/gu, '').split(' OR ');
  return alternatives.some((one) => one.split(' AND ').every((each) => compatible.has(each.trim())));
}

/** The list that is shipped: each package, its license and the license's words. */
export function writeLicenses(path: string, packages: readonly Shipped[]): void {
  const parts = packages.map(
    ({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text ?? ''}`,
  );
  const head =
    'Purser is made with these packages. Electron brings the licenses of its own parts in its folder.';
  writeFileSync(path, `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}

/** A bill of materials in CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/). */
export function writeBill(
  path: string,
  packages: readonly Shipped[],
  app: { readonly name: string; readonly version: string; readonly electron: string },
): void {
  const component = (one: Shipped): object => ({
    type: 'library',
    'bom-ref': purlOf(one.name, one.version),
    name: one.name,
    version: one.version,
    purl: purlOf(one.name, one.version),
    licenses: [one.license.includes(' ') ? { expression: one.license } : { license: { id: one.license } }],
    ...(one.integrity === undefined ? {} : { hashes: [hashOf(one.integrity)] }),
  });
  const electron = {
    type: 'framework',
    'bom-ref': purlOf('electron', app.electron),
    name: 'electron',
    version: app.electron,
    purl: purlOf('electron', app.electron),
    licenses: [{ license: { id: 'MIT' } }],
  };
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name: app.name, version: app.version } },
    components: [electron, ...packages.map(component)],
  };
  writeFileSync(path, `${JSON.stringify(bill, undefined, 2)}\n`);
}

function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function hashOf(integrity: string): { readonly alg: string; readonly content: string } {
  const [algorithm = '', base64 = ''] = integrity.split('-', 2);
  return {
    alg: algorithm.toUpperCase().replace('SHA', 'SHA-'),
    content: Buffer.from(base64, 'base64').toString('hex'),
  };
}
