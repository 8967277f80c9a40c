import { net } from 'electron';

type Init = {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly redirect: 'manual';
  readonly signal: AbortSignal;
};

/**
 * Electron's network, with the system's proxy and certificates. `net.fetch` ends a redirect that nobody follows with an error where
 * Node's `fetch` answers it (electron/electron issue 43715): here both answer. Cookies are neither sent nor kept.
 */
export async function electronFetch(url: string, init: Init): Promise<Response> {
  try {
    return await net.fetch(url, {
      ...init,
      headers: { ...init.headers },
      credentials: 'omit',
      cache: 'no-store',
      bypassCustomProtocolHandlers: true,
    });
  } catch (error) {
    if (error instanceof Error && error.message.includes('Redirect was cancelled'))
      return new Response(null, { status: 302 });
    throw error;
  }
}
