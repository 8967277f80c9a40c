import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** How the window was left. */
export type WindowState = {
  readonly bounds: Rectangle | undefined;
  readonly size: { readonly width: number; readonly height: number };
  readonly isMaximized: boolean;
};

export const smallestWindow = { width: 860, height: 560 } as const;
const firstWindow: WindowState = {
  bounds: undefined,
  size: { width: 1280, height: 820 },
  isMaximized: false,
};
const largestNumber = 20_000;

function statePath(dataFolder: string): string {
  return join(dataFolder, 'window.json');
}

/** The state as it was kept; that of a first start where there is none or it makes no sense. */
export function readWindowState(dataFolder: string): WindowState {
  try {
    return parseWindowState(JSON.parse(readFileSync(statePath(dataFolder), 'utf8')));
  } catch {
    return firstWindow;
  }
}

function parseWindowState(value: unknown): WindowState {
  if (typeof value !== 'object' || value === null) return firstWindow;
  const kept: Readonly<Record<string, unknown>> = { ...value };
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => wholeNumber(kept[name]));
  const isMaximized = kept['isMaximized'] === true;
  if (width === undefined || height === undefined) return { ...firstWindow, isMaximized };
  const size = {
    width: Math.max(width, smallestWindow.width),
    height: Math.max(height, smallestWindow.height),
  };
  const bounds = x === undefined || y === undefined ? undefined : { x, y, ...size };
  return { bounds, size, isMaximized };
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= largestNumber
    ? value
    : undefined;
}

/** Keeps the state; a folder that cannot be written loses the position of the window and nothing else. */
export function writeWindowState(
  dataFolder: string,
  state: { readonly bounds: Rectangle; readonly isMaximized: boolean },
): void {
  const path = statePath(dataFolder);
  try {
    writeFileSync(`${path}.new`, JSON.stringify({ ...state.bounds, isMaximized: state.isMaximized }), {
      mode: 0o600,
    });
    renameSync(`${path}.new`, path);
  } catch {
    // Said by the database, which needs the same folder and cannot do without it.
  }
}

/** Whether enough of the window would be on a display to get hold of it: a display may be gone since. */
export function isReachable(bounds: Rectangle, displays: readonly Rectangle[]): boolean {
  const needed = 100;
  return displays.some(
    (display) =>
      Math.min(bounds.x + bounds.width, display.x + display.width) - Math.max(bounds.x, display.x) >=
        needed &&
      bounds.y >= display.y &&
      bounds.y + needed <= display.y + display.height,
  );
}
