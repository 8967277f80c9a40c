/*
 * Part of the stand-in for Electron: a test instrument, never shipped.
 *
 * Both functions run in Chromium, as text: `preloadWorld` in an isolated world of its own, as a sandboxed preload with context
 * isolation does, `mainWorld` in the world of the page. They share the document and nothing else, and talk by events on the window
 * whose details Chromium clones from one world to the other.
 */

type Plain = { encode: (value: unknown) => string; decode: (text: string) => unknown };
type Detail = Readonly<Record<string, unknown>>;

export const bindingName = 'standInPost';
export const worldName = 'purser-preload';

export type PreloadWorldOptions = {
  readonly plain: Plain;
  readonly runPreload: (
    require: (name: string) => unknown,
    module: { exports: object },
    exports: object,
  ) => void;
  /** Accelerators of the menu, as `ctrl+shift+o`. */
  readonly accelerators: readonly string[];
};

export function preloadWorld({ plain, runPreload, accelerators }: PreloadWorldOptions): void {
  // A preload runs in the main frame alone (nodeIntegrationInSubFrames is off).
  if (window !== window.top || !location.href.startsWith('https://')) return;
  const inside = globalThis as unknown as Record<string, unknown>;
  const post = inside['standInPost'] as (text: string) => void;
  const tell = (kind: string, detail: Detail): boolean =>
    window.dispatchEvent(new CustomEvent(`stand-in:${kind}`, { detail }));
  const hear = (kind: string, listener: (detail: Detail) => void): void => {
    window.addEventListener(`stand-in:${kind}`, (event) => {
      listener((event as CustomEvent<Detail>).detail);
    });
  };
  const strictly = (name: string, target: object): object =>
    new Proxy(target, {
      get: (object, key): unknown => {
        if (typeof key === 'string' && !(key in object) && key !== 'then')
          throw new Error(`A preload has no ${name}.${key} in the stand-in for Electron.`);
        return Reflect.get(object, key);
      },
    });

  // ipcRenderer
  let lastTicket = 0;
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, Set<(event: object, ...args: unknown[]) => void>>();
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        // Throws for what cannot be cloned, as Electron does.
        structuredClone(args);
        const ticket = ++lastTicket;
        waiting.set(ticket, { resolve, reject });
        post(JSON.stringify({ kind: 'invoke', ticket, channel, args: plain.encode(args) }));
      }),
    on: (channel: string, listener: (event: object, ...args: unknown[]) => void) => {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
  };

  // webUtils: the path is known to the browser alone. What is answered here becomes the path on its way to the main process.
  const files = new Map<string, File>();
  const webUtils = {
    getPathForFile: (file: unknown) => {
      if (!(file instanceof File)) throw new TypeError('getPathForFile wants a File.');
      const name = `stand-in-file:${String(files.size + 1)}`;
      files.set(name, file);
      return name;
    },
  };

  // contextBridge: functions by number, values by clone
  let lastFunction = 0;
  const functions = new Map<number, (...args: unknown[]) => unknown>();
  const give = (value: unknown): unknown => {
    if (typeof value !== 'function') return { value };
    functions.set(++lastFunction, value as (...args: unknown[]) => unknown);
    return { function: lastFunction };
  };
  const take = (part: unknown): unknown => {
    const { value, function: number } = part as { value?: unknown; function?: number };
    if (number === undefined) return value;
    return (...args: unknown[]) => {
      tell('callback', { function: number, args: args.map((argument) => ({ value: argument })) });
    };
  };
  const exposed: { key: string; members: Detail }[] = [];
  const contextBridge = {
    exposeInMainWorld: (key: string, api: object) => {
      if (exposed.some((known) => known.key === key)) throw new Error(`Cannot bind an API on top of ${key}.`);
      exposed.push({
        key,
        members: Object.fromEntries(Object.entries(api).map(([name, value]) => [name, give(value)])),
      });
    },
  };
  hear('call', (detail) => {
    const call = functions.get(detail['function'] as number);
    const id = detail['id'];
    try {
      const outcome = call?.(...(detail['args'] as unknown[]).map(take));
      if (outcome instanceof Promise) {
        tell('return', { id, kind: 'promise' });
        outcome.then(
          (value: unknown) => tell('settled', { id, ok: true, value }),
          (error: unknown) => tell('settled', { id, ok: false, message: String(error) }),
        );
      } else tell('return', { id, kind: 'value', part: give(outcome) });
    } catch (error) {
      tell('return', { id, kind: 'error', message: String(error) });
    }
  });
  hear('ask', () => tell('exposed', { exposed }));

  inside['standIn'] = {
    receive: (text: string) => {
      const message = JSON.parse(text) as {
        kind: string;
        ticket: number;
        ok: boolean;
        value: string;
        channel: string;
      };
      if (message.kind === 'event') {
        const [...args] = plain.decode(message.value) as unknown[];
        for (const listener of listeners.get(message.channel) ?? []) listener({}, ...args);
        return;
      }
      const pending = waiting.get(message.ticket);
      waiting.delete(message.ticket);
      if (message.ok) pending?.resolve(plain.decode(message.value));
      else pending?.reject(new Error(message.value));
    },
    file: (name: string) => files.get(name),
    keep: (chosen: readonly File[]) => chosen.map((file) => webUtils.getPathForFile(file)),
  };
  window.addEventListener('keydown', (event) => {
    const parts = [
      event.ctrlKey || event.metaKey ? 'ctrl' : '',
      event.altKey ? 'alt' : '',
      event.shiftKey ? 'shift' : '',
    ];
    const combination = [...parts.filter((part) => part !== ''), event.key.toLowerCase()].join('+');
    if (!accelerators.includes(combination)) return;
    event.preventDefault();
    post(JSON.stringify({ kind: 'accelerator', combination }));
  });

  const modules: Readonly<Record<string, object>> = {
    electron: strictly('electron', {
      contextBridge: strictly('contextBridge', contextBridge),
      ipcRenderer: strictly('ipcRenderer', ipcRenderer),
      webUtils: strictly('webUtils', webUtils),
    }),
  };
  const require = (name: string): object => {
    const found = modules[name];
    if (found === undefined)
      throw new Error(`module not found: ${name} (a sandboxed preload can require electron alone)`);
    return found;
  };
  const module = { exports: {} };
  runPreload(require, module, module.exports);
  // Where the page's world was prepared first, it waits for this.
  tell('exposed', { exposed });
}

/**
 * Builds what the preload exposed, out of what crosses. In Electron this is native code, which the page cannot reach: whatever is
 * used here is therefore taken before the page's own scripts run, and nothing is looked up on a prototype later.
 */
export function mainWorld(): void {
  if (window !== window.top || !location.href.startsWith('https://')) return;
  const { CustomEvent: Event_, Promise: Promise_, Error: Error_ } = window;
  const clone = window.structuredClone.bind(window);
  const { freeze: freezeOne, isFrozen, values, defineProperty } = Object;
  const dispatch = window.dispatchEvent.bind(window);
  const listen = window.addEventListener.bind(window);
  let lastCall = 0;
  let returned: Detail | undefined;
  let lastFunction = 0;
  const callbacks: Record<number, ((...args: unknown[]) => void) | undefined> = { __proto__: null } as never;
  const waiting: Record<number, [(value: unknown) => void, (error: Error) => void] | undefined> = {
    __proto__: null,
  } as never;
  const hear = (kind: string, listener: (detail: Detail) => void): void => {
    listen(`stand-in:${kind}`, (event) => {
      listener((event as CustomEvent<Detail>).detail);
    });
  };
  const give = (value: unknown): Detail => {
    if (typeof value !== 'function') {
      // Throws for what cannot be cloned, as the context bridge does.
      clone(value);
      return { value };
    }
    callbacks[++lastFunction] = value as (...args: unknown[]) => void;
    return { function: lastFunction };
  };
  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null && !isFrozen(value)) {
      freezeOne(value);
      const parts = values(value);
      for (let index = 0; index < parts.length; index += 1) freeze(parts[index]);
    }
    return value;
  };
  const take = (part: unknown): unknown => {
    const { value, function: number } = part as { value?: unknown; function?: number };
    return number === undefined ? freeze(value) : proxyFor(number);
  };
  const proxyFor = (number: number) =>
    function call(...given: unknown[]): unknown {
      const id = ++lastCall;
      returned = undefined;
      const args: Detail[] = [];
      for (let index = 0; index < given.length; index += 1) args[index] = give(given[index]);
      dispatch(new Event_('stand-in:call', { detail: { id, function: number, args } }));
      // Set by the listener below, during the dispatch.
      const answer = returned as Detail | undefined;
      if (answer === undefined) throw new Error_('The stand-in got no answer from the preload.');
      if (answer['kind'] === 'error') throw new Error_(answer['message'] as string);
      if (answer['kind'] === 'value') return take(answer['part']);
      return new Promise_((resolve, reject) => {
        waiting[id] = [resolve, reject];
      });
    };
  hear('return', (detail) => {
    returned = detail;
  });
  hear('settled', (detail) => {
    const id = detail['id'] as number;
    const pending = waiting[id];
    waiting[id] = undefined;
    if (pending === undefined) return;
    if (detail['ok'] === true) pending[0](freeze(detail['value']));
    else pending[1](new Error_(detail['message'] as string));
  });
  hear('callback', (detail) => {
    const [only] = detail['args'] as unknown[];
    callbacks[detail['function'] as number]?.(take(only));
  });
  hear('exposed', ({ exposed }) => {
    for (const { key, members } of exposed as { key: string; members: Detail }[]) {
      if (key in window) continue;
      const api = Object.fromEntries(Object.entries(members).map(([name, part]) => [name, take(part)]));
      defineProperty(window, key, { value: freezeOne(api), enumerable: true });
    }
  });
  dispatch(new Event_('stand-in:ask', { detail: {} }));
}
