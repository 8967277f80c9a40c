import type { Told } from '../../domain/service/scim-fault.ts';
import type { GuardWord } from '../../domain/plans/guard-facts.ts';
import type { Account } from '../../domain/service/account.ts';
import type { ScimErrorKind } from '../../domain/service/look-ups/look-up.ts';
import type { PlannedRequest, ScimClient } from '../../scim/client.ts';
import { ScimError } from '../../scim/errors.ts';
import type { Order } from './order-now.ts';
import type { ServiceLine } from '../service/service-line.ts';

/** What came back of a request that did not succeed, in the service's words where it gave any. */
export type Refusal = {
  readonly code: ScimErrorKind;
  readonly status: number | undefined;
  readonly scimType: string | undefined;
  readonly detail: string | undefined;
  readonly says: Told;
};

export type Sent =
  /** `created`: the account that the service names in answer to a creation. */
  | { readonly kind: 'answered'; readonly status: number; readonly created: Account | undefined }
  /** The service said no, or nothing left this machine: certainly not done. */
  | ({ readonly kind: 'refused' } & Refusal)
  /** 429 or 412: certainly not done, and may be sent again after the account was read again. */
  | ({ readonly kind: 'not-yet' } & Refusal)
  /** Cut, timed out, 5xx, or answered unreadably: done or not, only reading can tell. */
  | ({ readonly kind: 'unclear' } & Refusal)
  /** The turn came so late that the account is to be read again first. */
  | { readonly kind: 'stale' }
  /** The engine holds it: nothing was sent. */
  | { readonly kind: 'held'; readonly by: GuardWord }
  /** Stopped before anything was sent. */
  | { readonly kind: 'stopped' };

export type Sending = {
  readonly line: ServiceLine;
  readonly order: Order;
  /** Aborts the waiting for a turn, never a request that was sent. */
  readonly stop: AbortSignal;
  /** Aborts a request under way, so that nobody waits for it any longer: what it did is then unclear. */
  readonly abandon: AbortSignal;
  /** Whether what was read before is recent enough still. */
  readonly isFresh: () => boolean;
  /** Checks once more, writes the intent and syncs it; the request leaves only after that. What holds it. */
  readonly begin: () => Promise<GuardWord | undefined>;
  /** How often this order was refused for the time being. */
  readonly refusedBefore: number;
};

/** Certain refusals: the service read the request and did not do it, or it was never sent. */
const refusals: ReadonlySet<ScimErrorKind> = new Set([
  'offline',
  'no-token',
  'unauthorized',
  'forbidden',
  'not-found',
  'filter-unsupported',
  'invalid-request',
  'conflict',
  'redirected',
  'certificate-untrusted',
  'proxy-refused',
  'precondition-unmet',
]);

const ofEverybody: ReadonlySet<ScimErrorKind> = new Set([
  'offline',
  'no-token',
  'unauthorized',
  'certificate-untrusted',
  'proxy-refused',
  'redirected',
]);

/** Whether whoever comes next is refused in the same way: no matter of this person. */
export function isOfEverybody(code: ScimErrorKind): boolean {
  return ofEverybody.has(code);
}

/** Refusals that say nothing against the request itself. RFC 7644 §3.14: 412 where the resource changed since it was read. */
const repeatable: ReadonlySet<ScimErrorKind> = new Set(['rate-limited', 'changed-meanwhile']);

/** Waits for a turn to write, writes the intent, sends once. */
export async function sendOrder({
  line,
  order,
  stop,
  abandon,
  isFresh,
  begin,
  refusedBefore,
}: Sending): Promise<Sent> {
  let isBegun = false;
  try {
    return await line.pace.run({
      kind: 'write',
      signal: stop,
      refusedBefore,
      send: async (): Promise<Sent> => {
        if (stop.aborted) return { kind: 'stopped' };
        if (!isFresh()) return { kind: 'stale' };
        const held = await begin();
        if (held !== undefined) return { kind: 'held', by: held };
        isBegun = true;
        const { status, account } = await dispatch(line.client, order, abandon);
        return { kind: 'answered', status, created: order.kind === 'create' ? account : undefined };
      },
    });
  } catch (error) {
    if (!(error instanceof ScimError)) throw error;
    if (!isBegun && error.kind === 'cancelled') return { kind: 'stopped' };
    return judge(error, isBegun);
  }
}

/** The request that the order sends. */
export function planOrder(client: ScimClient, order: Order): PlannedRequest {
  return order.kind === 'create'
    ? client.plan({ create: order.user })
    : client.plan({ account: order.account, active: order.active });
}

function dispatch(
  client: ScimClient,
  order: Order,
  signal: AbortSignal,
): Promise<{ readonly status: number; readonly account: Account | undefined }> {
  return order.kind === 'create'
    ? client.create({ user: order.user, signal })
    : client.setActive({ account: order.account, active: order.active, signal });
}

/**
 * 303, and in practice 301 and 302, follow a request that was done (RFC 9110 §15.4.4); 307 and 308 alone want it sent elsewhere unchanged.
 * Electron does not tell which one it was.
 */
function mayBeDone({ kind, status }: ScimError): boolean {
  return kind === 'redirected' && status !== 307 && status !== 308;
}

function judge(error: ScimError, isBegun: boolean): Sent {
  const { kind: code, status, scimType, detail, says } = error;
  const refusal = { code, status, scimType, detail, says };
  if (isBegun && repeatable.has(code)) return { kind: 'not-yet', ...refusal };
  if (!isBegun || (refusals.has(code) && !mayBeDone(error))) return { kind: 'refused', ...refusal };
  return { kind: 'unclear', ...refusal };
}
