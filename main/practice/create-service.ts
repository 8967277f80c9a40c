import { createHash, timingSafeEqual } from 'node:crypto';
import type { Fetch, FetchInit } from '../scim/fetch.ts';
import type { PracticeAnswer } from './answers.ts';
import { errorAnswer, toResponse } from './answers.ts';
import { brokenResponse, ConnectionCut, nobody, otherUser, untilAborted, waitUntil } from './faults.ts';
import { growingTime } from './growing-time.ts';
import { RateLimit } from './rate-limit.ts';
import type { PracticeRequest } from './routes.ts';
import { answerRequest } from './routes.ts';
import type { PracticeFault, PracticeOptions, PracticeService, PracticeSwitches } from './service.ts';
import { defaultPracticeSwitches } from './service.ts';
import { PracticeStore } from './store.ts';

/** A simulated Sales Navigator SCIM service; any path prefix before `/Users` is accepted. */
export function createPracticeService(options: PracticeOptions): PracticeService {
  const switches = { ...defaultPracticeSwitches, ...options.switches };
  const now = growingTime(options.now);
  const store = new PracticeStore({ accounts: options.accounts, switches, now });
  const admit = createGate({ ...options, growing: now }, switches);
  let requests = 0;

  const fetch: Fetch = async (url, init) => {
    const arrivedMs = performance.now();
    const number = requests;
    requests += 1;
    const request = readRequest(url, init);
    const respond = async (response: Response): Promise<Response> => {
      await waitUntil(arrivedMs + switches.latencyMs, init.signal);
      return response;
    };
    init.signal.throwIfAborted();
    const refusal = admit(request);
    if (refusal !== undefined) return respond(toResponse(refusal));
    const fault = options.faultFor?.({ number, method: request.method });
    const perform = (): PracticeAnswer => answerRequest({ store, switches }, request);
    const header = request.headers['authorization'] ?? '';
    return respond(await performWith(fault, { request, perform, store, header, signal: init.signal }));
  };

  return {
    fetch,
    accounts: () => store.accounts(),
    changes: () => store.changes(),
    requestCount: () => requests,
  };
}

/** Bearer token and rate; `undefined` lets the request in. */
function createGate(
  options: PracticeOptions & { readonly growing: () => Date },
  switches: PracticeSwitches,
): (request: PracticeRequest) => PracticeAnswer | undefined {
  const { ratePerSecond, retryAfter } = switches;
  const limit =
    ratePerSecond === undefined ? undefined : new RateLimit(ratePerSecond, options.growing().getTime());
  const expected = digest(`Bearer ${options.token}`);
  return (request) => {
    const waitMs = limit?.take(options.growing().getTime()) ?? 0;
    if (waitMs > 0) {
      const seconds = Math.ceil(waitMs / 1000);
      const forms = {
        seconds: { 'retry-after': String(seconds) },
        // Dates have whole seconds: rounded up, so that the wait is never too short.
        date: {
          'retry-after': new Date(Math.ceil((options.now().getTime() + waitMs) / 1000) * 1000).toUTCString(),
        },
        none: {},
      };
      return errorAnswer({ status: 429, detail: 'Too many requests.', headers: forms[retryAfter] });
    }
    if (timingSafeEqual(digest(request.headers['authorization'] ?? ''), expected)) return undefined;
    return errorAnswer({
      status: 401,
      detail: 'The access token is missing, expired or was reissued.',
      headers: { 'www-authenticate': 'Bearer' },
    });
  };
}

type Performance = {
  readonly request: PracticeRequest;
  readonly perform: () => PracticeAnswer;
  readonly store: PracticeStore;
  /** The Authorization header. */
  readonly header: string;
  readonly signal: AbortSignal;
};

function performWith(fault: PracticeFault | undefined, service: Performance): Response | Promise<Response> {
  if (fault === undefined) return toResponse(service.perform());
  if (fault.kind === 'status') {
    if (fault.isApplied === true) service.perform();
    return faultResponse(fault, service.header);
  }
  if (fault.kind === 'nobody') {
    const filter = service.request.url.searchParams.get('filter') ?? '';
    const isMeant = filter.toLowerCase().startsWith(`${fault.filter} `.toLowerCase());
    return toResponse(isMeant ? nobody(service.perform()) : service.perform());
  }
  const outcomes: Record<
    Exclude<PracticeFault['kind'], 'status' | 'nobody'>,
    () => Response | Promise<Response>
  > = {
    'cut-before': () => Promise.reject(new ConnectionCut()),
    'cut-after': () => {
      service.perform();
      return Promise.reject(new ConnectionCut());
    },
    hang: () => untilAborted(service.signal),
    'hang-after': () => {
      service.perform();
      return untilAborted(service.signal);
    },
    'broken-json': () => brokenResponse(service.perform()),
    'other-user': () => toResponse(otherUser(service.perform(), service.store)),
  };
  return outcomes[fault.kind]();
}

function faultResponse(fault: Extract<PracticeFault, { readonly kind: 'status' }>, header: string): Response {
  const headers = fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter };
  const detail = (fault.detail ?? 'A fault on demand.').replace('{header}', header);
  return toResponse(errorAnswer({ status: fault.status, detail, scimType: fault.scimType, headers }));
}

function readRequest(url: string, init: FetchInit): PracticeRequest {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(init.headers)) headers[name.toLowerCase()] = value;
  return { method: init.method, url: new URL(url), headers, body: init.body };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
