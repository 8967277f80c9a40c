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
    test: 'window %i is sandboxed and isolated',
  },
  {
    point: '5 permission requests of remote content',
    file: 'e2e/security',
    test: 'is granted no permission',
  },
  {
    point: '6 webSecurity stays on',
    file: 'contract/window-options',
    test: 'window %i is sandboxed and isolated',
  },
  {
    point: '7 a content security policy',
    file: 'unit/shell/assets',
    test: 'carries a policy that allows nothing inline, and a nonce of its own each time',
  },
  {
    point: '8 no insecure content',
    file: 'contract/window-options',
    test: 'window %i is sandboxed and isolated',
  },
  {
    point: '9 no experimental features',
    file: 'contract/window-options',
    test: 'window %i is sandboxed and isolated',
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

/** Every door that something hostile could come in by, and who knocks at it. */
const doors: readonly Proof[] = [
  { point: 'a foreign frame', file: 'contract/router', test: 'answers nothing to %s' },
  { point: 'a frame inside the page', file: 'e2e/security', test: 'lets no frame in' },
  { point: 'forged messages', file: 'contract/router', test: 'knows its own procedures alone' },
  {
    point: 'oversized and hostile payloads, 12,000 and more',
    file: 'contract/router',
    test: '%s lets through what the contract describes and nothing else',
  },
  { point: 'window.open', file: 'e2e/security', test: 'opens no other window' },
  { point: 'navigation, javascript: and other schemes', file: 'e2e/security', test: 'does not go to %s' },
  { point: 'links and forms', file: 'e2e/security', test: 'does not follow a link or a form' },
  { point: 'a dragged link', file: 'e2e/security', test: 'takes a dropped link for nothing' },
  {
    point: 'paths that lead out of a folder',
    file: 'unit/shell/assets',
    test: 'no address leads out of the folder, whatever it is made of',
  },
  {
    point: 'names that are no files',
    file: 'contract/router',
    test: 'names nothing that is no path of a file',
  },
  { point: 'formulas in CSV', file: 'integration/reports/csv', test: 'lets no name be run as a formula' },
  {
    point: 'formulas in XLSX',
    file: 'integration/reports/formats',
    test: 'has typed cells, a frozen heading, a filter, no formula, and a sheet that says where it comes from',
  },
  { point: 'a zip bomb', file: 'integration/imports/workbooks', test: 'unpacks to more than it says' },
  {
    point: 'ten gigabytes of XLSX',
    file: 'integration/imports/workbooks',
    test: 'unpacks to more than a part may have',
  },
  {
    point: 'XML entities',
    file: 'integration/imports/workbooks',
    test: 'declares entities that grow a thousandfold',
  },
];

function print(proofs: readonly Proof[]): void {
  console.log(proofs.map(({ point, file, test: name }) => `${point.padEnd(48)} ${file}: ${name}`).join('\n'));
}

function expectProof({ file, test: name }: Proof): void {
  const path = fileURLToPath(new URL(`../${file}.test.ts`, import.meta.url));
  expect(readFileSync(path, 'utf8').replaceAll(/\s+/gu, ' ')).toContain(`'${name}'`);
}

describe('what knocks at the doors', () => {
  test.each(doors)('$point', (proof) => {
    expectProof(proof);
  });

  test('is listed', () => {
    expect(new Set(doors.map(({ point }) => point)).size).toBe(doors.length);
    print(doors);
  });
});

describe("Electron's security checklist", () => {
  test.each(points)('$point', (proof) => {
    expectProof(proof);
  });

  test('has twenty points', () => {
    expect(points.map(({ point }) => Number(point.split(' ')[0]))).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 1),
    );
    print(points);
  });
});
