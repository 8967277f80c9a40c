import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

/* What must be so in the source, because nothing outside Electron itself could show it at run time. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const bundle = readFileSync(join(root, 'out', 'main', 'index.js'), 'utf8');
/** All of it: what the window does not begin with is in files of its own. */
const built = readdirSync(join(root, 'out', 'main'))
  .map((name) => readFileSync(join(root, 'out', 'main', name), 'utf8'))
  .join('\n');
const shell = readdirSync(join(root, 'main', 'shell'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(root, 'main', 'shell', name), 'utf8'))
  .join('\n');

/** Electron's safe values; each must stand in the one place that makes windows, as built. */
const safe: Readonly<Record<string, boolean>> = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
};

describe('as built', () => {
  test('there are two places that make windows: the window, and the hidden one that prints', () => {
    expect(built.match(/new BrowserWindow\(/gu)).toHaveLength(2);
    expect(built).not.toMatch(/\b(?:BrowserView|WebContentsView|BaseWindow)\b/u);
  });

  const preferences = [...built.matchAll(/webPreferences: \{([^}]*)\}/gu)].map(([, options = '']) =>
    options.replaceAll(/\s/gu, ''),
  );

  test.each([0, 1])('window %i is sandboxed and isolated', (index) => {
    expect(preferences).toHaveLength(2);
    for (const [name, value] of Object.entries(safe))
      expect(preferences[index]).toContain(`${name}:${value ? 'true' : 'false'}`);
  });

  test('only the window has a preload, and what is printed runs no script', () => {
    expect(preferences.filter((options) => options.includes('preload:'))).toHaveLength(1);
    expect(preferences.filter((options) => options.includes('javascript:false'))).toHaveLength(1);
    expect(
      preferences.some((options) => /preload:.*javascript:false|javascript:false.*preload:/u.test(options)),
    ).toBe(false);
  });

  test('no switch of Chromium is turned', () => {
    expect(bundle).not.toMatch(
      /appendSwitch|enableBlinkFeatures|disable-web-security|no-sandbox|commandLine/u,
    );
  });

  test('a webview is never attached', () => {
    expect(bundle).toMatch(/on\("will-attach-webview", refuse\("webview"\)\)/u);
    expect(bundle).toMatch(/setWindowOpenHandler/u);
  });

  test('nothing is loaded from a file address or from the network', () => {
    expect(bundle).not.toMatch(/loadFile\(/u);
    expect(shell.match(/loadURL\(/gu)).toHaveLength(2);
    expect(shell).toContain('loadURL(pageUrl)');
    // Of the page that is printed, whose own policy lets it load nothing.
    expect(shell).toContain('loadURL(asDataUrl(html))');
  });

  test('a page gets no remote module and no synchronous door', () => {
    expect(built).not.toMatch(/ipcMain\.on\(|sendSync|@electron\/remote/u);
    expect(built.match(/ipcMain\.handle\(/gu)).toHaveLength(2);
  });
});

describe('as packed', () => {
  test('Electron is pinned to one exact version', () => {
    const manifest = z
      .object({ devDependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
    expect(manifest.devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/u);
  });

  test('the fuses are set as they should be', () => {
    const text = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
    const wanted = {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    };
    for (const [fuse, value] of Object.entries(wanted))
      expect(text).toMatch(new RegExp(`^  ${fuse}: ${String(value)}$`, 'mu'));
  });
});
