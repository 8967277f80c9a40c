import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a plugin of the bundler needs to know of a bundle. */
type Bundle = Readonly<
  Record<string, { readonly type: string; readonly modules?: Readonly<Record<string, unknown>> }>
>;

/** The folder of the package that a module comes from, from `node_modules` on; `undefined` for the project's own. */
export function packageFolderOf(modulePath: string): string | undefined {
  const path = modulePath.replaceAll('\\', '/').replace(/^\0/u, '').split('?')[0] ?? '';
  const at = path.lastIndexOf('/node_modules/');
  if (at === -1) return undefined;
  const [scope = '', name] = path.slice(at + '/node_modules/'.length).split('/');
  const own = scope.startsWith('@') && name !== undefined ? `${scope}/${name}` : scope;
  // A package that is nested in another one keeps the whole way to it.
  return `${path.slice(path.indexOf('/node_modules/') + 1, at + 1)}node_modules/${own}`;
}

/** Writes down which packages went into a bundle, so that their licenses and the bill of materials are of what is shipped. */
export function listPackages(listPath: string): {
  readonly name: string;
  readonly generateBundle: (options: unknown, bundle: Bundle) => void;
} {
  return {
    name: 'list-packages',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((part) => Object.keys(part.modules ?? {}));
      const folders = new Set(modules.map(packageFolderOf).filter((folder) => folder !== undefined));
      mkdirSync(dirname(listPath), { recursive: true });
      writeFileSync(listPath, JSON.stringify([...folders].toSorted(), undefined, 1));
    },
  };
}
