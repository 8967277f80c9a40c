import { net } from 'electron';

type Init = {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly redirect: 'manual';
  readonly signal: AbortSignal;
};

/**
 * Electron's network, with the system's proxy and certificates. Cookies are neither sent nor kept. A redirect that nobody follows
 * ends with an error here, where Node's `fetch` answers it (electron/electron issue 43715); the SCIM client knows both.
 */
export function electronFetch(url: string, init: Init): Promise<Response> {
  return net.fetch(url, {
    ...init,
    headers: { ...init.headers },
    credentials: 'omit',
    cache: 'no-store',
    bypassCustomProtocolHandlers: true,
  });
}
