import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

import type { PracticeAnswer } from './answers.ts';
import type { PracticeStore } from './store.ts';
import { accountResource } from './wire.ts';

const timerLateMs = 1;

/** The connection ended without an answer, as `fetch` reports it. */
export class ConnectionCut extends TypeError {
  constructor() {
    super('fetch failed', { cause: new Error('other side closed') });
    this.name = 'ConnectionCut';
  }
}

/** The first half of what would have been answered. */
export function brokenResponse(answer: PracticeAnswer): Response {
  const text = JSON.stringify(answer.body ?? {});
  return new Response(text.slice(0, Math.ceil(text.length / 2)), {
    status: answer.status === 204 ? 200 : answer.status,
    headers: { 'content-type': 'application/scim+json' },
  });
}

/** The same answer with another user's resource in it; answers without a user stay as they are. */
export function otherUser(answer: PracticeAnswer, store: PracticeStore): PracticeAnswer {
  const { body } = answer;
  if (body === undefined || answer.status >= 300) return answer;
  const asked = Array.isArray(body['Resources']) ? firstId(body['Resources']) : body['id'];
  const other = store.allSeen().find((account) => account.id !== asked);
  if (other === undefined) return answer;
  const resource = accountResource(other, { withVersion: false, location: `/Users/${other.id}` });
  if (!Array.isArray(body['Resources'])) return { ...answer, headers: {}, body: resource };
  return { ...answer, body: { ...body, totalResults: 1, itemsPerPage: 1, Resources: [resource] } };
}

/** The same list with nobody in it; other answers stay as they are. */
export function nobody(answer: PracticeAnswer): PracticeAnswer {
  const { body } = answer;
  if (answer.status >= 300 || !Array.isArray(body?.['Resources'])) return answer;
  return { ...answer, body: { ...body, totalResults: 0, itemsPerPage: 0, Resources: [] } };
}

/** Never answers; fails as `fetch` does when the caller gives up. */
export function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const give = (): void => {
      reject(abortReason(signal));
    };
    if (signal.aborted) give();
    else signal.addEventListener('abort', give, { once: true });
  });
}

/** Until a moment of `performance.now`; rejects when the caller gives up. */
export async function waitUntil(atMs: number, signal: AbortSignal): Promise<void> {
  // A timer is late by a millisecond and more: the last of the way is looked at again and again.
  const waitMs = Math.floor(atMs - performance.now()) - timerLateMs;
  try {
    if (waitMs > 0) await sleep(waitMs, undefined, { signal });
    while (performance.now() < atMs) await nextTurn(undefined, { signal });
  } catch (error) {
    throw signal.aborted ? abortReason(signal) : error;
  }
}

function abortReason(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  return reason instanceof Error ? reason : new DOMException('The request was aborted.', 'AbortError');
}

function firstId(resources: readonly unknown[]): unknown {
  const [first] = resources;
  return typeof first === 'object' && first !== null && 'id' in first ? first.id : undefined;
}
