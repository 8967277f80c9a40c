import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

import { isOurOrigin } from './page.ts';
import { securityHeaders } from './security-headers.ts';
import { type Language, traits } from '../../words/language.ts';

/** What a built window consists of. A file of another kind is not served, whatever lies in the folder. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export type ReadFile = (path: string) => Promise<Buffer | undefined>;

const noncePlace = '__CSP_NONCE__';

/**
 * The file behind a URL of our scheme, or `undefined`: another host, a way out of the folder (also one hidden in percent
 * encoding or backslashes), a hidden file, a kind of file that a window does not consist of.
 */
export function assetPath(folder: string, text: string): string | undefined {
  const url = URL.parse(text);
  if (url === null || !isOurOrigin(url)) return undefined;
  const name = decode(url.pathname === '/' ? '/index.html' : url.pathname);
  if (name === undefined || /[\0\\:]/u.test(name)) return undefined;
  const parts = name.split('/').slice(1);
  if (parts.some((part) => part === '' || part.startsWith('.'))) return undefined;
  const root = resolve(folder);
  const path = join(root, ...parts);
  if (!path.startsWith(root + sep) || mediaTypes[extname(path)] === undefined) return undefined;
  return path;
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** Answers one request of the window. Each page load gets a nonce of its own, in its header and in its text. */
export async function readAsset(request: {
  readonly folder: string;
  readonly url: string;
  readonly method: string;
  readonly language: Language;
  /** Gives the bytes of a file, or `undefined` where there is none. */
  readonly read?: ReadFile;
}): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  const headers = securityHeaders(nonce);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return new Response(null, { status: 405, headers });
  const path = assetPath(request.folder, request.url);
  const bytes = path === undefined ? undefined : await (request.read ?? readIfThere)(path);
  if (path === undefined || bytes === undefined) return new Response(null, { status: 404, headers });
  const isPage = extname(path) === '.html';
  const body = isPage
    ? inLanguage(bytes.toString('utf8').replaceAll(noncePlace, nonce), request.language)
    : new Uint8Array(bytes);
  return new Response(body, {
    headers: {
      ...headers,
      'content-type': mediaTypes[extname(path)] ?? 'application/octet-stream',
      'cache-control': isPage ? 'no-store' : 'no-cache',
    },
  });
}

/** The page says which language it is in, and its script says everything in that one. */
function inLanguage(page: string, language: Language): string {
  const { tag, direction } = traits[language];
  return page.replace('<html lang="en">', `<html lang="${tag}" dir="${direction}">`);
}

export async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
}
