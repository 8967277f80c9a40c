import { randomUUID } from 'node:crypto';
import { basename, isAbsolute } from 'node:path';

import type { FileToken } from '../../preload/contract/values/basics.ts';

/** Paths stay here; the window gets a random word for each, good until the app ends. */
export type FileTokens = {
  /** `undefined` for what is no path of a file: a file made by the page itself has none. */
  name(path: unknown): FileToken | undefined;
  pathOf(token: string): string | undefined;
};

/** So many are remembered at most; the oldest are forgotten first. */
const mostTokens = 1000;
const longestPath = 32_767;

export function createFileTokens(): FileTokens {
  const paths = new Map<string, string>();
  return {
    name: (path) => {
      if (typeof path !== 'string' || path.length > longestPath || path.includes('\0') || !isAbsolute(path))
        return undefined;
      const token = randomUUID();
      paths.set(token, path);
      for (const oldest of paths.keys()) {
        if (paths.size <= mostTokens) break;
        paths.delete(oldest);
      }
      return { token, name: basename(path) };
    },
    pathOf: (token) => paths.get(token),
  };
}
