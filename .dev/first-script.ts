/** A plugin of the bundler, as far as it is one. */
type Plugin = {
  readonly name: string;
  readonly transformIndexHtml: { readonly order: 'post'; readonly handler: (html: string) => string };
};

/** What the bundler puts into a file of its own, with all that it needs. */
export const firstPart = {
  name: 'first-questions',
  test: /renderer\/app\/start\/first-questions\.ts$/u,
  includeDependenciesRecursively: true,
};

/**
 * A page carries out no module before all of the files are there that it imports. What asks the first questions has few: as a script of its own, before
 * the others, it asks while the rest of the window is still read, and is answered when that is carried out.
 */
export function firstScript(): Plugin {
  return {
    name: 'first-script',
    transformIndexHtml: { order: 'post', handler: withFirstScript },
  };
}

const script = /[ \t]*<script type="module"[^>]*><\/script>\n/u;
const preloaded =
  /[ \t]*<link rel="modulepreload"(?<how>[^>]*) href="(?<path>[^"]*\/first-questions-[\w-]+\.js)">\n/u;

/** The page with that script before its own one. Throws where it has none: then it is started otherwise than this expects. */
export function withFirstScript(html: string): string {
  const { how = '', path = '' } = preloaded.exec(html)?.groups ?? {};
  const own = script.exec(html)?.[0];
  if (own === undefined || path === '') throw new Error('The page does not start with its first questions.');
  const first = `    <script type="module" async${how} src="${path}"></script>\n`;
  return html.replace(preloaded, '').replace(own, () => `${first}${own}`);
}
