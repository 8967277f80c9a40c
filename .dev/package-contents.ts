/** Everything that belongs into the app, by its path in the archive. What no line allows is unexpected. */
const allowed: readonly RegExp[] = [
  /^package\.json$/,
  /^out\/main\/[\w.-]+\.js$/,
  /^out\/preload\/index\.cjs$/,
  /^out\/licenses\.txt$/,
  /^out\/renderer\/(index\.html|assets\/[\w.-]+\.(js|css|woff2|svg|png))$/,
  /^resources\/sample\/[\w.-]+\.(csv|json|md)$/,
  /^resources\/icons\/256x256\.png$/,
  /^node_modules\/better-sqlite3\/(package\.json|LICENSE|lib\/([\w-]+\/)?[\w-]+\.js)$/,
  /^node_modules\/keytar\/(package\.json|LICENSE\.md|lib\/keytar\.js|build\/Release\/keytar\.node)$/,
];

export type Target = {
  readonly platform: string;
  readonly arch: string;
  /** keytar is optional: where it could not be installed it cannot be packed. */
  readonly hasKeytar: boolean;
};

function prebuildOf({ platform, arch }: Target): string {
  return `node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node`;
}

/** Files that do not belong, and files without which the app would not run. */
export function judgeContents(
  paths: readonly string[],
  target: Target,
): { readonly unexpected: readonly string[]; readonly missing: readonly string[] } {
  const prebuild = prebuildOf(target);
  const needed = [
    'package.json',
    'out/main/index.js',
    'out/main/engine.js',
    'out/main/broker.js',
    'out/preload/index.cjs',
    'out/renderer/index.html',
    'out/licenses.txt',
    'resources/sample/sample-users.csv',
    'node_modules/better-sqlite3/lib/index.js',
    prebuild,
    ...(target.hasKeytar
      ? ['node_modules/keytar/lib/keytar.js', 'node_modules/keytar/build/Release/keytar.node']
      : []),
  ];
  const packed = new Set(paths);
  return {
    unexpected: paths.filter((path) => path !== prebuild && !allowed.some((pattern) => pattern.test(path))),
    missing: needed.filter((path) => !packed.has(path)),
  };
}
