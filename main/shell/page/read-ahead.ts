import { join } from 'node:path';

import { readIfThere, type ReadFile } from './assets.ts';

/**
 * Reads what the page starts with while its process is still starting, so that the page waits for no disk: `index.html`, and the
 * files that it names. Each is handed out once; whoever asks again is given what is on the disk then.
 */
export function readAhead(folder: string, readFile: ReadFile = readIfThere): ReadFile {
  const ahead = new Map<string, Promise<Buffer | undefined>>();
  const path = join(folder, 'index.html');
  const page = readFile(path);
  ahead.set(path, page);
  const named = page.then((bytes) => {
    for (const name of namedBy(bytes?.toString('utf8') ?? '')) {
      const file = join(folder, name);
      ahead.set(file, readFile(file));
    }
  });
  return async (wanted) => {
    if (wanted !== path) await named;
    const bytes = ahead.get(wanted);
    ahead.delete(wanted);
    return bytes ?? readFile(wanted);
  };
}

/** The page's own files, as paths in its folder. */
function namedBy(html: string): readonly string[] {
  return [...html.matchAll(/(?:src|href)="\.\/(?<name>[^".][^"]*)"/gu)].map(
    (found) => found.groups?.['name'] ?? '',
  );
}
