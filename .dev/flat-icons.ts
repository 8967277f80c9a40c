/** A plugin of the bundler, as far as it is one. */
type Plugin = {
  readonly name: string;
  readonly enforce: 'pre';
  readonly transform: (code: string, id: string) => string | undefined;
};

/** Draws every line of an icon of Tabler in one path: a list of people holds hundreds of icons, and each path is laid out by itself. */
export function flatIcons(): Plugin {
  return {
    name: 'flat-icons',
    enforce: 'pre',
    transform: (code, id) =>
      id.includes('@tabler/icons-react/dist/esm/icons/') ? flattenIcon(code) : undefined,
  };
}

type IconNode = readonly [tag: string, attributes: Readonly<Record<string, string>>];

const declared = /const __iconNode = (?<node>\[\[.*\]\]);/u;

/** The module of an icon with one path; `undefined` where it is not made of paths that have nothing but their lines. */
export function flattenIcon(code: string): string | undefined {
  const node = declared.exec(code)?.groups?.['node'];
  // What is filled would be filled otherwise where its parts lie over each other.
  if (node === undefined || !code.includes('createReactComponent("outline"')) return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what Tabler's generator writes (3.51), and what is not so is left alone below
  const parts = JSON.parse(node) as readonly IconNode[];
  const isPlain = parts.every(
    ([tag, attributes]) =>
      tag === 'path' && Object.keys(attributes).every((name) => name === 'd' || name === 'key'),
  );
  if (!isPlain || parts.length < 2) return undefined;
  const lines = parts.map(([, { d = '' }]) => d).join('');
  return code.replace(
    declared,
    () => `const __iconNode = ${JSON.stringify([['path', { d: lines, key: 'svg-0' }]])};`,
  );
}
