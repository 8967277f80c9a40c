import { readFileSync } from 'node:fs';

/** Imports that the table of layers does not allow, and what it allows and nobody does. */
export type LayerDrift = { readonly notAllowed: readonly string[]; readonly notUsed: readonly string[] };

type Graph = ReadonlyMap<string, readonly string[]>;
type Allowed = ReadonlyMap<string, ReadonlySet<string>>;

const documentation = 'docs/architecture.md';
const row = /^\| (`[^|]+`) +\| ([^|]+?) +\|$/gmu;
const named = /`([^`]+)`/gu;

/** Reads the table: each layer, and the layers that it may import. `all of main` is every layer of `mainLayers` but those it names. */
export function readAllowed(text: string, mainLayers: readonly string[]): Allowed {
  const allowed = new Map<string, ReadonlySet<string>>();
  for (const [, layers = '', may = ''] of text.matchAll(row)) {
    const names = [...may.matchAll(named)].map(([, name = '']) => layerNamed(name));
    const isAllBut = may.startsWith('all of `main`');
    const others = may.includes('engine’s client') || may.includes("engine's client") ? ['engine'] : [];
    const own = isAllBut ? mainLayers.filter((layer) => !names.includes(layer)) : [...names, ...others];
    for (const [, layer = ''] of layers.matchAll(named)) {
      const name = layerNamed(layer);
      allowed.set(name, new Set([...(allowed.get(name) ?? []), ...own]));
    }
  }
  return allowed;
}

/** Holds what files import against the table. */
export function compareLayers(graph: Graph, allowed: Allowed): LayerDrift {
  const seen = new Map<string, string>();
  for (const [file, imports] of graph)
    for (const path of imports) {
      const [from, to] = [layerOf(file), layerOf(path)];
      if (from !== to) seen.set(`${from} → ${to}`, `${file} imports ${path}`);
    }
  const mayAll = new Set(['headless', 'compose', 'index', 'behind-window']);
  const listed = [...allowed].flatMap(([from, layers]) => [...layers].map((to) => `${from} → ${to}`));
  return {
    notAllowed: [...seen].filter(([edge]) => !listed.includes(edge)).map(([edge, by]) => `${edge}: ${by}`),
    notUsed: listed.filter(
      (edge) => !seen.has(edge) && !mayAll.has(edge.split(' ')[0] ?? '') && !edge.includes('electron'),
    ),
  };
}

/** Where each layer's files are, as the lint names them. */
const lintedAs: Readonly<Record<string, string>> = { compose: 'main/compose.ts', index: 'main/index.ts' };
const others = ['preload', 'renderer', 'test'];
/** What puts everything together is imported by nobody. */
const above = ['compose', 'behind-window', 'index'];

/** The import rule of each layer of `main` as the lint takes it, made from the table: by the first file it is for, what is refused. */
export function lintRules(allowed: Allowed, mainLayers: readonly string[]): ReadonlyMap<string, string> {
  const folders = mainLayers.filter((layer) => !above.includes(layer));
  return new Map(
    [...folders, 'compose', 'index'].map((layer) => {
      const may = allowed.get(layer) ?? new Set();
      const refused = [...folders, ...others].filter(
        (other) =>
          other !== layer && !may.has(other) && !(other === 'preload' && may.has('preload/contract')),
      );
      const files = above.includes(layer) || layer === 'headless' ? '' : `|/(${above.join('|')})\\.ts$`;
      const bridge = may.has('preload/contract') ? '|/preload/index' : '';
      return [lintedAs[layer] ?? `main/${layer}/**`, `/(${refused.join('|')})/${files}${bridge}`];
    }),
  );
}

/** The layers of `main`, and the table of the documentation. */
export function readTable(files: readonly string[]): {
  readonly allowed: Allowed;
  readonly mainLayers: readonly string[];
} {
  const mainLayers = [...new Set(files.filter((file) => file.startsWith('main/')).map(layerOf))].toSorted();
  return { allowed: readAllowed(readFileSync(documentation, 'utf8'), mainLayers), mainLayers };
}

/** The same of the documentation and the files of the product. */
export function readLayerDrift(graph: Graph): LayerDrift {
  return compareLayers(graph, readTable([...graph.keys()]).allowed);
}

function layerNamed(name: string): string {
  return name.startsWith('main/') || name.includes('/') ? layerOf(`${name}/`) : name;
}

/** A folder of `main`, or a file beside them; the contract, the bridge, the window. */
function layerOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  if (top === 'main') return second.replace(/\.ts$/u, '');
  if (top === 'preload') return second === 'contract' ? 'preload/contract' : 'preload';
  return top;
}
