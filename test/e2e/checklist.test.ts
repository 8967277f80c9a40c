import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/*
 * Electron's security checklist (docs/tutorial/security), point by point, each with the test that proves it. A point whose test is
 * renamed or removed fails here.
 */

type Proof = { readonly point: string; readonly file: string; readonly test: string };

const points: readonly Proof[] = [
  { point: '1 only load secure content', file: 'e2e/security', test: 'is on a secure origin of its own' },
  {
    point: '2 no Node.js integration',
    file: 'e2e/security',
    test: 'has the three functions of the bridge, and nothing of Node or Electron',
  },
  {
    point: '3 context isolation',
    file: 'e2e/security',
    test: 'does not reach the preload through what every script shares',
  },
  {
    point: '4 process sandboxing',
    file: 'contract/window-options',
    test: 'the window is sandboxed and isolated',
  },
  {
    point: '5 permission requests of remote content',
    file: 'e2e/security',
    test: 'is granted no permission',
  },
  {
    point: '6 webSecurity stays on',
    file: 'contract/window-options',
    test: 'the window is sandboxed and isolated',
  },
  {
    point: '7 a content security policy',
    file: 'unit/shell/assets',
    test: 'carries a policy that allows nothing inline, and a nonce of its own each time',
  },
  {
    point: '8 no insecure content',
    file: 'contract/window-options',
    test: 'the window is sandboxed and isolated',
  },
  {
    point: '9 no experimental features',
    file: 'contract/window-options',
    test: 'the window is sandboxed and isolated',
  },
  {
    point: '10 no enableBlinkFeatures',
    file: 'contract/window-options',
    test: 'no switch of Chromium is turned',
  },
  { point: '11 no allowpopups', file: 'e2e/security', test: 'opens no other window' },
  {
    point: '12 webview options verified',
    file: 'contract/window-options',
    test: 'a webview is never attached',
  },
  { point: '13 navigation limited', file: 'e2e/security', test: 'does not follow a link or a form' },
  { point: '14 new windows limited', file: 'e2e/security', test: 'opens no other window' },
  {
    point: '15 no openExternal of untrusted content',
    file: 'unit/shell/links',
    test: 'only https to a host of the list gets through, whatever the address is made of',
  },
  {
    point: '16 a current version of Electron',
    file: 'contract/window-options',
    test: 'Electron is pinned to one exact version',
  },
  {
    point: '17 the sender of every message is checked',
    file: 'contract/router',
    test: 'answers nothing to %s',
  },
  {
    point: '18 a custom protocol instead of file://',
    file: 'unit/shell/assets',
    test: 'no address leads out of the folder, whatever it is made of',
  },
  { point: '19 fuses', file: 'contract/window-options', test: 'the fuses are set as they should be' },
  {
    point: '20 no Electron API to untrusted content',
    file: 'contract/preload',
    test: 'exposes three functions and nothing of Electron',
  },
];

describe("Electron's security checklist", () => {
  test.each(points)('$point', ({ file, test: name }) => {
    const path = fileURLToPath(new URL(`../${file}.test.ts`, import.meta.url));
    expect(readFileSync(path, 'utf8').replaceAll(/\s+/gu, ' ')).toContain(`'${name}'`);
  });

  test('has twenty points', () => {
    expect(points.map(({ point }) => Number(point.split(' ')[0]))).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 1),
    );
    console.log(
      points.map(({ point, file, test: name }) => `${point.padEnd(44)} ${file}: ${name}`).join('\n'),
    );
  });
});
