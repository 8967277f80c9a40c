/* Part of the stand-in for Electron: a test instrument, never shipped. */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserContext, CDPSession, Frame, Page, Request as PageRequest, Route } from 'playwright-core';
import { z } from 'zod';
import { isOfApp, toApp, toChromium } from './address.ts';
import { app } from './app.ts';
import { invoke } from './ipc-main.ts';
import { accelerators, pressAccelerator } from './menu.ts';
import { bindingName, mainWorld, preloadWorld, worldName } from './page-worlds.ts';
import { decodePlain, encodePlain } from './plain-values.ts';
import { serve } from './protocol.ts';
import { recorder, say } from './recorder.ts';
import { strict } from './strict.ts';

const posted = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('invoke'), ticket: z.number(), channel: z.string(), args: z.string() }),
  z.object({ kind: z.literal('accelerator'), combination: z.string() }),
]);

type WindowOpen = { readonly url: string };
type OpenAnswer = { readonly action: 'deny' | 'allow' };

class StandInFrame {
  /** The address as the app knows it. */
  url = '';
}

export class StandInContents extends EventEmitter {
  readonly mainFrame = new StandInFrame();
  /** This, as the app sees it: always the same object, since the app compares. */
  readonly seen: StandInContents = strict('webContents', this);
  #page: Page | undefined;
  #session: CDPSession | undefined;
  /** The isolated world of the page that is loaded now. */
  #world: number | undefined;
  #openHandler: ((details: WindowOpen) => OpenAnswer) | undefined;
  readonly #outgoing: string[] = [];
  #expected: string | undefined;

  setWindowOpenHandler(handler: (details: WindowOpen) => OpenAnswer): void {
    this.#openHandler = handler;
  }

  isDestroyed(): boolean {
    return this.#page?.isClosed() ?? false;
  }

  send(channel: string, ...args: readonly unknown[]): void {
    // Throws for what structured clone cannot carry, as Electron does.
    structuredClone(args);
    this.#deliver(JSON.stringify({ kind: 'event', channel, value: encodePlain(args) }));
  }

  /** The stand-in's own: takes the page over, before anything is loaded in it. */
  async attach(context: BrowserContext, page: Page, preload: string): Promise<void> {
    this.#page = page;
    const session = await context.newCDPSession(page);
    this.#session = session;
    await context.route('**/*', (route) => this.#answer(route));
    this.#watchWorlds(session);
    page.on('popup', (popup) => void this.#answerPopup(popup));
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.mainFrame.url = toApp(frame.url());
    });
    page.on('download', (download) => {
      let isPrevented = false;
      const event = { preventDefault: () => (isPrevented = true) };
      app.emit('stand-in-download', event);
      if (isPrevented) void download.cancel();
    });
    await session.send('Page.enable');
    await session.send('DOM.enable');
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: bindingName, executionContextName: worldName });
    const add = (source: string, world?: string): Promise<unknown> =>
      session.send('Page.addScriptToEvaluateOnNewDocument', {
        source,
        ...(world === undefined ? {} : { worldName: world }),
      });
    await add(preloadSource(preload), worldName);
    await add(`(${mainWorld.toString()})()`);
  }

  async load(url: string): Promise<void> {
    if (this.#page === undefined) throw new Error('The stand-in has no page yet.');
    this.#expected = toChromium(url);
    await this.#page.goto(this.#expected, { waitUntil: 'load' });
    this.emit('did-finish-load');
  }

  /** For somebody who sits in front of it: Chromium's own dialog for files, which wants a gesture of the user. */
  async chooseFiles(): Promise<readonly string[]> {
    if (this.#session === undefined || this.#world === undefined) return [];
    const world = this.#world;
    const { result } = await this.#session.send('Runtime.evaluate', {
      expression: `new Promise((resolve) => {
        const input = Object.assign(document.createElement('input'), { type: 'file', multiple: true });
        input.addEventListener('change', () => resolve(standIn.keep([...input.files])));
        input.addEventListener('cancel', () => resolve([]));
        input.click();
      })`,
      contextId: world,
      userGesture: true,
      awaitPromise: true,
      returnByValue: true,
    });
    const names = z.array(z.string()).parse(result.value);
    return Promise.all(names.map((name) => this.#pathOf(name, world)));
  }

  #watchWorlds(session: CDPSession): void {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = z.object({ frameId: z.string().optional() }).parse(context.auxData ?? {});
      if (context.name !== worldName) return;
      void session.send('Page.getFrameTree').then(({ frameTree }) => {
        if (frameTree.frame.id !== frameId) return;
        this.#world = context.id;
        for (const message of this.#outgoing.splice(0)) this.#deliver(message);
      });
    });
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === bindingName) void this.#receive(payload, executionContextId);
    });
  }

  async #receive(payload: string, world: number): Promise<void> {
    const message = posted.parse(JSON.parse(payload));
    if (message.kind === 'accelerator') {
      pressAccelerator(message.combination);
      return;
    }
    const { ticket, channel } = message;
    let answer: { readonly ok: boolean; readonly value: string };
    try {
      const event = {
        sender: this.seen,
        senderFrame: this.mainFrame,
        processId: 1,
        frameId: 1,
      };
      answer = { ok: true, value: await invoke(channel, event, await this.#withPaths(message.args, world)) };
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      say(`invoke '${channel}' failed: ${text}`);
      answer = { ok: false, value: `Error invoking remote method '${channel}': ${text}` };
    }
    await this.#evaluate(world, JSON.stringify({ kind: 'answer', ticket, ...answer }));
  }

  /** `webUtils.getPathForFile` answers at once, which only a browser itself can; the path is put in here, on the way. */
  async #withPaths(args: string, world: number): Promise<string> {
    const given = z.array(z.unknown()).parse(decodePlain(args));
    const named = await Promise.all(
      given.map((argument) =>
        typeof argument === 'string' && /^stand-in-file:\d+$/u.test(argument)
          ? this.#pathOf(argument, world)
          : argument,
      ),
    );
    return encodePlain(named);
  }

  async #pathOf(name: string, world: number): Promise<string> {
    if (this.#session === undefined) return '';
    const { result } = await this.#session.send('Runtime.evaluate', {
      expression: `standIn.file(${JSON.stringify(name)})`,
      contextId: world,
    });
    if (result.objectId === undefined) return '';
    const { path } = await this.#session.send('DOM.getFileInfo', { objectId: result.objectId });
    return path;
  }

  #deliver(message: string): void {
    if (this.#world === undefined) this.#outgoing.push(message);
    else void this.#evaluate(this.#world, message);
  }

  async #evaluate(world: number, message: string): Promise<void> {
    try {
      await this.#session?.send('Runtime.evaluate', {
        expression: `standIn.receive(${JSON.stringify(message)})`,
        contextId: world,
      });
    } catch {
      // The page has gone meanwhile; nobody is there to hear it.
    }
  }

  /** Every request of the page: the app's own are answered by its handler, navigation asks first, the rest ends here. */
  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const url = request.url();
    const frame = frameOf(request);
    if (frame === undefined) {
      // Of a window that is being opened; whether it may is asked when it is there.
      await route.abort('aborted');
      return;
    }
    const isMain = request.isNavigationRequest() && frame === this.#page?.mainFrame();
    // Electron asks the app about what the page itself starts, not about a load or a reload from outside.
    const isReload = withoutHash(url) === withoutHash(this.#page?.url() ?? '');
    if (isMain && !isReload && url !== this.#expected && !this.#mayNavigate(toApp(url))) {
      await route.abort('aborted');
      return;
    }
    this.#expected = undefined;
    if (isOfApp(url) && (await serve(route))) return;
    recorder.networkRequests.push(`${request.method()} ${new URL(url).origin}`);
    say(`the page asked the network for ${new URL(url).origin}; refused`);
    await route.abort('blockedbyclient');
  }

  #mayNavigate(url: string): boolean {
    let isPrevented = false;
    const event = {
      url,
      preventDefault: () => {
        isPrevented = true;
      },
    };
    this.emit('will-navigate', event, url);
    this.emit('will-frame-navigate', event);
    return !isPrevented;
  }

  async #answerPopup(popup: Page): Promise<void> {
    const answer = this.#openHandler?.({ url: popup.url() }) ?? { action: 'allow' };
    if (answer.action === 'allow') say('the app allows windows to be opened; the stand-in has only one');
    await popup.close();
  }
}

/** Playwright throws for the first request of a window that is not there yet. */
function frameOf(request: PageRequest): Frame | undefined {
  try {
    return request.frame();
  } catch {
    return undefined;
  }
}

function withoutHash(url: string): string {
  return url.split('#')[0] ?? '';
}

/** The preload as one CommonJS script, wrapped as Electron's sandbox wraps it: `require` knows `electron` alone. */
function preloadSource(path: string): string {
  const plain = `{ encode: ${encodePlain.toString()}, decode: ${decodePlain.toString()} }`;
  const preload = readFileSync(path, 'utf8');
  return `(${preloadWorld.toString()})({
    plain: ${plain},
    runPreload: function (require, module, exports) {\n${preload}\n},
    accelerators: ${JSON.stringify(accelerators())},
  })`;
}
