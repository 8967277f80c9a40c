import { readBaseUrl } from '../base-url.ts';
import { certificateFault } from './certificate.ts';
import type { ScimClientOptions } from '../client.ts';
import { ScimError } from '../errors.ts';
import type { FetchInit } from '../fetch.ts';
import { withoutToken } from './harmless-text.ts';
import { proxyAnswer, refusal } from './problems.ts';
import { proxyTrouble } from './proxy.ts';
import { readLimited } from './read-limited.ts';
import { refuseOtherTime } from './other-time.ts';
import { retryAfterOf } from '../pace/retry-after.ts';
import { unlessAborted } from '../pace/unless-aborted.ts';
import { readProblem } from './wire.ts';

export type ScimRequestToSend = {
  readonly method: FetchInit['method'];
  /** From the base URL on, values encoded. */
  readonly path: string;
  /** The same with the values taken out, for the ledger. */
  readonly tracedPath: string;
  readonly body: string | undefined;
  readonly ifMatch?: string | undefined;
  readonly filtered?: boolean;
  readonly maxBytes?: number;
  readonly signal: AbortSignal;
};

/** An answer of 200 to 299. */
export type ScimAnswer = {
  readonly status: number;
  readonly body: string;
  readonly etag: string | undefined;
  /** Where a created resource is (RFC 7644 §3.3). */
  readonly location: string | undefined;
};

export type Send = (request: ScimRequestToSend) => Promise<ScimAnswer>;

/** A User resource larger than this is refused: no real one is. */
const maxResourceBytes = 1024 * 1024;

/** Sends one request, once: headers, time-out, size limit, trace; every failure becomes a `ScimError`. */
export function createSend(options: ScimClientOptions): Send {
  const base = readBaseUrl(options.baseUrl);
  const { host } = new URL(base);
  return async (request) => {
    const { headers, token } = await buildHeaders(options, request);
    const startedAt = options.now();
    const startedMs = performance.now();
    let status: number | undefined;
    let bytes = 0;
    let isSent = true;
    const deadline = startDeadline(request.signal, options.dialect.timeoutMs);
    try {
      const response = await options.fetch(base + request.path, {
        method: request.method,
        headers,
        ...(request.body === undefined ? {} : { body: request.body }),
        redirect: 'manual',
        cache: 'no-store',
        credentials: 'omit',
        signal: deadline.signal,
      });
      status = response.status;
      // A change that was answered was done or refused, whatever the clocks say.
      if (request.method === 'GET') {
        const { clockAheadHours } = options.dialect;
        refuseOtherTime(response, { host, now: options.now(), clockAheadHours });
      }
      refuseRedirect(response, host);
      const body = await readLimited(response, request.maxBytes ?? maxResourceBytes, host);
      bytes = body.bytes;
      const text = withoutToken(body.text, token);
      const header = (name: string): string | undefined => {
        const value = response.headers.get(name);
        return value === null ? undefined : withoutToken(value, token);
      };
      if (response.ok) return { status, body: text, etag: header('etag'), location: header('location') };
      throw (
        proxyAnswer(status, host) ??
        refusal({
          status,
          isPage: /^text\/html\b/iu.test(response.headers.get('content-type') ?? ''),
          problem: readProblem(text),
          token,
          retryAfterMs: retryAfterOf(response.headers, options.now()),
          filtered: request.filtered ?? false,
          isCreation: request.method === 'POST',
          host,
        })
      );
    } catch (error) {
      const failure = toScimError(error, {
        host,
        deadline,
        timeoutMs: options.dialect.timeoutMs,
        caller: request.signal,
      });
      isSent = !['offline', 'certificate-untrusted', 'proxy-refused'].includes(failure.kind);
      throw failure;
    } finally {
      deadline.end();
      const trace = {
        at: startedAt,
        method: request.method,
        host,
        path: new URL(base).pathname.replace(/\/$/u, '') + request.tracedPath,
        status,
        bytes,
        ms: Math.round(performance.now() - startedMs),
      };
      if (isSent) options.onRequest?.(trace);
    }
  };
}

/** Headers that a connection's extra headers may not set: they carry the token or belong to the transport. */
const ownHeaders = new Set([
  'authorization',
  'accept',
  'content-type',
  'content-length',
  'host',
  'if-match',
  'cookie',
]);

async function buildHeaders(
  options: ScimClientOptions,
  request: ScimRequestToSend,
): Promise<{ readonly headers: Record<string, string>; readonly token: string }> {
  const token = await readToken(options, request.signal);
  if (!/^[\x21-\x7e]+$/u.test(token)) {
    throw new ScimError('unauthorized', { kind: 'token-characters' });
  }
  const extra = Object.entries(options.dialect.extraHeaders).filter(
    ([name]) => !ownHeaders.has(name.toLowerCase()),
  );
  const headers = {
    ...Object.fromEntries(extra),
    authorization: `Bearer ${token}`,
    accept: 'application/scim+json, application/json;q=0.9',
    ...(request.body === undefined ? {} : { 'content-type': options.dialect.mediaType }),
    ...(request.ifMatch === undefined ? {} : { 'if-match': request.ifMatch }),
  };
  refuseUnsendable(headers);
  return { headers, token };
}

/** A header that no request can carry is refused here, so that it is certain that nothing was sent. */
function refuseUnsendable(headers: Readonly<Record<string, string>>): void {
  const probe = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    try {
      probe.set(name, value);
    } catch (cause) {
      throw new ScimError('invalid-request', { kind: 'header-unsendable', name }, { cause });
    }
  }
}

async function readToken(options: ScimClientOptions, signal: AbortSignal): Promise<string> {
  try {
    const token = await unlessAborted(options.token(), signal);
    if (token !== undefined) return token;
    throw new ScimError('cancelled', { kind: 'cancelled-before-token' });
  } catch (error) {
    if (error instanceof ScimError) throw error;
    throw new ScimError(
      'no-token',
      { kind: 'token-unreadable' },
      {
        cause: error,
      },
    );
  }
}

function refuseRedirect(response: Response, host: string): void {
  if (response.type !== 'opaqueredirect' && (response.status < 300 || response.status > 399)) return;
  void response.body?.cancel();
  throw redirected(host, response.status);
}

function redirected(host: string, status: number | undefined): ScimError {
  return new ScimError(
    'redirected',
    { kind: 'redirected', host },
    status === undefined || status === 0 ? {} : { status },
  );
}

type Deadline = { readonly signal: AbortSignal; readonly isOver: () => boolean; readonly end: () => void };

/** Aborts when the caller does or the time is up. `AbortSignal.any` would hold on to a run's signal for every request. */
function startDeadline(caller: AbortSignal, timeoutMs: number): Deadline {
  const controller = new AbortController();
  let over = false;
  const timer = setTimeout(() => {
    over = true;
    controller.abort();
  }, timeoutMs);
  const onAbort = (): void => {
    controller.abort();
  };
  if (caller.aborted) onAbort();
  else caller.addEventListener('abort', onAbort, { once: true });
  return {
    signal: controller.signal,
    isOver: () => over,
    end: () => {
      clearTimeout(timer);
      caller.removeEventListener('abort', onAbort);
    },
  };
}

function toScimError(
  error: unknown,
  call: {
    readonly host: string;
    readonly deadline: Deadline;
    readonly timeoutMs: number;
    readonly caller: AbortSignal;
  },
): ScimError {
  if (error instanceof ScimError) return error;
  if (call.caller.aborted)
    return new ScimError('cancelled', { kind: 'cancelled-before-answer' }, { cause: error });
  if (call.deadline.isOver()) {
    const seconds = Math.round(call.timeoutMs / 1000);
    return new ScimError(
      'timeout',
      { kind: 'no-answer', host: call.host, seconds },
      {
        cause: error,
      },
    );
  }
  // Electron's `net.fetch` reports a redirect it was told not to follow as this error (electron/electron#43715).
  if (error instanceof Error && /redirect/iu.test(error.message)) return redirected(call.host, undefined);
  const fault = certificateFault(error);
  if (fault !== undefined) {
    return new ScimError(
      'certificate-untrusted',
      { kind: 'certificate', host: call.host, fault },
      {
        cause: error,
      },
    );
  }
  const trouble = proxyTrouble(error, call.host);
  if (trouble !== undefined) {
    // One that is away, or does not reach the service, may do so the next time.
    const passes = trouble.fault === 'unreachable' || trouble.fault === 'no-way';
    const says = { kind: 'proxy', host: call.host, ...trouble } as const;
    return new ScimError(passes ? 'network' : 'proxy-refused', says, { cause: error });
  }
  return new ScimError('network', { kind: 'unreachable', host: call.host }, { cause: error });
}
