import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assetPath, readAsset } from '../../../main/shell/page/assets.ts';

let folder: string;
let window: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'purser-assets-'));
  window = join(folder, 'window');
  mkdirSync(join(window, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.json'), 'secret');
  writeFileSync(join(window, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__" />');
  writeFileSync(join(window, 'assets', 'main.js'), 'export {};');
  writeFileSync(join(window, 'assets', 'main.js.map'), '{}');
  writeFileSync(join(window, '.hidden.json'), 'secret');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the files of the window', () => {
  test.each([
    ['app://purser/index.html', 'index.html'],
    ['app://purser/', 'index.html'],
    ['app://purser/index.html#/people?x=1', 'index.html'],
    ['app://purser/assets/main.js', join('assets', 'main.js')],
    // Dot segments are gone before a URL is one: what is meant lies inside.
    ['app://purser/../secret.json', 'secret.json'],
    ['app://purser/%2e%2e/secret.json', 'secret.json'],
  ])('%s is served', (url, name) => {
    expect(assetPath(window, url)).toBe(join(window, name));
  });

  test.each([
    'app://purser/..%2fsecret.json',
    'app://purser/%2e%2e%2fsecret.json',
    'app://purser/assets/..%2f..%2fsecret.json',
    'app://purser/assets/..%5c..%5csecret.json',
    'app://purser/assets\\..\\..\\secret.json',
    'app://purser//etc/hosts.json',
    'app://purser/%2fetc%2fhosts.json',
    'app://purser/C:%5cWindows%5cwin.json',
    'app://purser/C:/Windows/win.json',
    'app://purser/.hidden.json',
    'app://purser/assets/main.js%00.png',
    'app://purser/assets/main.js.map',
    'app://purser/%E0%A4%A.json',
    'app://elsewhere/index.html',
    'app://purser.evil.example/index.html',
    'app://user:pass@purser/index.html',
    'app://purser:80/index.html',
    'file:///etc/hosts.json',
    'https://purser/index.html',
    'index.html',
    '',
  ])('%s is not', (url) => {
    expect(assetPath(window, url)).toBeUndefined();
  });

  test('no address leads out of the folder, whatever it is made of', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '%2e%2e',
        '%2f',
        '%5c',
        '/',
        '\\',
        '%00',
        '%252e',
        'secret.json',
        'assets',
        ':',
        'C:',
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const path = assetPath(window, `app://purser/${pieces.join('/')}`);
        expect(path === undefined || resolve(path).startsWith(resolve(window) + sep)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('an answer to the window', () => {
  const read = (url: string, method = 'GET'): Promise<Response> =>
    readAsset({ folder: window, url, method, language: 'en' });

  test('carries a policy that allows nothing inline, and a nonce of its own each time', async () => {
    const [one, two] = await Promise.all([read('app://purser/index.html'), read('app://purser/index.html')]);
    const policies = [one, two].map((answer) => answer.headers.get('content-security-policy') ?? '');
    for (const policy of policies) {
      expect(policy).not.toMatch(/unsafe|\*|https?:|blob:/u);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'none'");
    }
    const nonces = policies.map((policy) => /'nonce-([^']+)'/u.exec(policy)?.[1]);
    expect(nonces[0]).toMatch(/^[\w+/]{22}==$/u);
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(await one.text()).toContain(`content="${nonces[0] ?? ''}"`);
  });

  test('has its media type and may not be guessed at', async () => {
    const script = await read('app://purser/assets/main.js');
    expect(script.status).toBe(200);
    expect(script.headers.get('content-type')).toMatch(/^text\/javascript/u);
    expect(script.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('is 404 or 405 with the same policy, and without a word of what is there', async () => {
    const missing = await read('app://purser/assets/none.js');
    const posted = await read('app://purser/index.html', 'POST');
    expect([missing.status, posted.status]).toEqual([404, 405]);
    for (const answer of [missing, posted]) {
      expect(await answer.text()).toBe('');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  test.skipIf(process.platform === 'win32')('a folder is no file', async () => {
    symlinkSync(join(window, 'assets'), join(window, 'folder.js'));
    expect((await read('app://purser/folder.js')).status).toBe(404);
  });
});
