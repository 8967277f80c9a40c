/* Part of the stand-in for Electron: a test instrument, never shipped. */
import type { Route } from 'playwright-core';
import { toApp } from './address.ts';
import { app } from './app.ts';

type Handler = (request: Request) => Response | Promise<Response>;

const privileged = new Set<string>();
const handlers = new Map<string, Handler>();

export const protocol = {
  registerSchemesAsPrivileged: (schemes: readonly { readonly scheme: string }[]) => {
    if (app.isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme } of schemes) privileged.add(scheme);
  },
  handle: (scheme: string, handler: Handler) => {
    if (!app.isReady())
      throw new Error('protocol.handle needs the default session, which is there when app is ready');
    if (!privileged.has(scheme))
      throw new Error(`The scheme ${scheme} was not registered as privileged before ready.`);
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
};

/** Answers a request of the page as the app's own handler does, headers included. False for what is no address of the app's. */
export async function serve(route: Route): Promise<boolean> {
  const request = route.request();
  const url = toApp(request.url());
  const handler = handlers.get(new URL(url).protocol.slice(0, -1));
  if (handler === undefined) return false;
  const answer = await handler(new Request(url, { method: request.method() }));
  await route.fulfill({
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: Buffer.from(await answer.arrayBuffer()),
  });
  return true;
}
