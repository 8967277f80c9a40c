import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { channels } from '../../preload/contract/bridge.ts';

const bundle = readFileSync(new URL('../../out/preload/index.cjs', import.meta.url), 'utf8');

type Exposed = Record<string, Record<string, (...args: unknown[]) => unknown>>;

/** Runs the built preload as a sandboxed one is run: `require` knows electron, and there is no Node around it. */
function runPreload() {
  const required: string[] = [];
  const invoked: unknown[][] = [];
  const heard = new Map<string, (event: object, ...args: unknown[]) => void>();
  const exposed: Exposed = {};
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, api: Exposed[string]) => void (exposed[name] = api) },
    ipcRenderer: {
      invoke: (...args: unknown[]) => Promise.resolve(invoked.push(args)),
      on: (channel: string, listener: (event: object, ...args: unknown[]) => void) =>
        void heard.set(channel, listener),
    },
    webUtils: { getPathForFile: () => '/somewhere/users.csv' },
  };
  const require = (name: string): object => {
    required.push(name);
    return electron;
  };
  const module = { exports: {} };
  runInNewContext(bundle, { require, module, exports: module.exports });
  return { required, invoked, heard, exposed };
}

describe('the built preload', () => {
  test('is one CommonJS file that requires electron and nothing else', () => {
    expect(runPreload().required.every((name) => name === 'electron')).toBe(true);
    expect(runPreload().required.length).toBeGreaterThan(0);
    expect(bundle).not.toMatch(/\bimport\s*(?:\(|[\w{*]+.*\bfrom\b)/u);
    expect(bundle).not.toMatch(/\b(?:process|Buffer|__dirname)\b/u);
  });

  test('exposes three functions and nothing of Electron', () => {
    const { exposed } = runPreload();
    expect(Object.keys(exposed)).toEqual(['purser']);
    expect(Object.keys(exposed['purser'] ?? {}).toSorted()).toEqual(['ask', 'listen', 'nameFile']);
  });

  test('asks on the channels of the contract alone', async () => {
    const { exposed, invoked, heard } = runPreload();
    await exposed['purser']?.['ask']?.('app.status', {});
    await exposed['purser']?.['nameFile']?.({});
    expect(invoked).toEqual([
      [channels.ask, 'app.status', {}],
      [channels.name, '/somewhere/users.csv'],
    ]);
    expect([...heard.keys()]).toEqual([channels.event]);
  });

  test('hands events to who listens, without the event object, until listening ends', () => {
    const { exposed, heard } = runPreload();
    const told: unknown[][] = [];
    const stop = exposed['purser']?.['listen']?.(
      'data-changed',
      (...args: unknown[]) => void told.push(args),
    );
    const tell = heard.get(channels.event);
    tell?.({ sender: 'Electron' }, 'data-changed', { what: 'people' });
    tell?.({ sender: 'Electron' }, 'run-progress', {});
    (stop as () => void)();
    tell?.({ sender: 'Electron' }, 'data-changed', { what: 'imports' });
    expect(told).toEqual([[{ what: 'people' }]]);
  });
});
