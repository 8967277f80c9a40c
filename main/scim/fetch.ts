/**
 * The network as `compose` hands it in: Electron's `net.fetch`, Node's `fetch`, the practice service or the one that
 * refuses. Narrower than the global `fetch` so that each of them fits.
 */
export type Fetch = (url: string, init: FetchInit) => Promise<Response>;

export type FetchInit = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Redirects are never followed: the token must not travel to another host. */
  readonly redirect: 'manual';
  /** Reading back must see the service, and no cookie of a browser session goes with the token: Electron's `net.fetch` has both. */
  readonly cache?: 'no-store';
  readonly credentials?: 'omit';
  readonly signal: AbortSignal;
};
