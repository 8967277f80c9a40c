import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  isReachable,
  readWindowState,
  smallestWindow,
  writeWindowState,
} from '../../../main/shell/window/window-state.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purser-window-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the state of the window', () => {
  test('comes back as it was kept, readable by its owner alone', () => {
    const bounds = { x: -40, y: 20, width: 1400, height: 900 };
    writeWindowState(folder, { bounds, isMaximized: true });
    expect(readWindowState(folder)).toEqual({
      bounds,
      size: { width: 1400, height: 900 },
      isMaximized: true,
    });
    expect(statSync(join(folder, 'window.json')).mode & 0o077).toBe(0);
  });

  test('is that of a first start where nothing sensible was kept', () => {
    const first = readWindowState(folder);
    expect(first.bounds).toBeUndefined();
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        writeFileSync(join(folder, 'window.json'), text);
        const { size } = readWindowState(folder);
        expect(size.width).toBeGreaterThanOrEqual(smallestWindow.width);
        expect(size.height).toBeGreaterThanOrEqual(smallestWindow.height);
      }),
      { numRuns: 300 },
    );
  });

  test('is lost without a complaint where the folder cannot be written', () => {
    const state = { bounds: { x: 0, y: 0, width: 1000, height: 700 }, isMaximized: false };
    expect(() => {
      writeWindowState(join(folder, 'no', 'such'), state);
    }).not.toThrow();
  });

  test.each([
    ['in the middle', { x: 100, y: 100, width: 900, height: 600 }, true],
    ['on the second display', { x: 2000, y: 100, width: 900, height: 600 }, true],
    ['on a display that is gone', { x: 4000, y: 100, width: 900, height: 600 }, false],
    [
      'above the screen, where its title cannot be got hold of',
      { x: 100, y: -300, width: 900, height: 600 },
      false,
    ],
    ['with an edge left', { x: -850, y: 100, width: 900, height: 600 }, false],
  ])('a window %s', (_where, bounds, expected) => {
    const displays = [
      { x: 0, y: 0, width: 1920, height: 1080 },
      { x: 1920, y: 0, width: 1920, height: 1080 },
    ];
    expect(isReachable(bounds, displays)).toBe(expected);
  });
});
