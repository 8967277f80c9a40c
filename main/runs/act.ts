import type { ScimErrorKind } from '../domain/service/look-up.ts';
import type { ActionTask } from '../engine/operations.ts';
import { type Ground, type Order, isAsIntended, regardGround } from './ground.ts';
import { instantOf } from '../domain/instant.ts';
import { readAccount } from './read-account.ts';
import type { PlannedRequest } from '../scim/client.ts';
import { type Sent, planOrder, sendOrder } from './send-order.ts';
import { found, settleIntent } from './settle-intent.ts';
import type { Work } from './work.ts';

/** What came of one action. `code`: how the service failed, for telling an outage. */
export type Acted =
  | { readonly kind: 'confirmed' | 'skipped' | 'failed'; readonly code?: ScimErrorKind }
  /** The service answered well, and a read did not see it yet. */
  | { readonly kind: 'not-seen-yet'; readonly code?: undefined }
  /** Done or not: nobody can tell yet. The intent stays open. */
  | {
      readonly kind: 'open';
      readonly code: ScimErrorKind;
      readonly because: string;
      readonly intendedAt: Date;
    }
  /** The account could not be read before, so nothing was sent. */
  | { readonly kind: 'unread'; readonly code: ScimErrorKind; readonly says: string }
  | { readonly kind: 'stopped' };

type Refusal = {
  readonly says: string;
  readonly status: number | undefined;
  readonly code: ScimErrorKind;
};

/** What was read is acted on within this time, or read again. */
const freshForMs = 10_000;
/** So often a 429, a 412 or a late turn lets an action begin anew. */
const triesAtMost = 8;

/** Carries one action out: read, check, intent on disk, send once, answer on disk, read back. */
export async function act(work: Work, task: ActionTask): Promise<Acted> {
  const attempt = new Attempt(work, task);
  for (let tries = 0; tries < triesAtMost; tries += 1) {
    const acted = await attempt.once();
    if (acted !== 'again') return acted;
  }
  return attempt.giveUp();
}

/** One action's way, which a 429 may lead around more than once; its intent is written at most once. */
class Attempt {
  readonly #work: Work;
  readonly #task: ActionTask;
  #intendedAt: Date | undefined;
  /** As the journal has it. */
  #intended: PlannedRequest | undefined;
  /** How the service refused the last try, where another one may succeed. */
  #refusal: Refusal = { says: '', status: undefined, code: 'rate-limited' };

  constructor(work: Work, task: ActionTask) {
    this.#work = work;
    this.#task = task;
  }

  async once(): Promise<Acted | 'again'> {
    const { line, stop: signal, abandon, now, clock } = this.#work;
    const seen = await readAccount({ line, task: this.#task, signal, now });
    const readAtMs = clock.now();
    if (seen.kind === 'unanswered') return this.#unread(seen.code, seen.says);
    const ground = this.#checkAgainstPlan(regardGround(this.#task, seen));
    if (ground.kind === 'skip') {
      if (this.#intendedAt !== undefined && isAsIntended(this.#task, seen))
        return this.#settle(this.#refusal);
      return this.#leave(ground.says);
    }
    const stop = this.#intendedAt === undefined ? await this.#stoppedBy() : undefined;
    if (stop !== undefined) return this.#leave(`${stop} Nothing was sent.`);
    const sent = await sendOrder({
      line,
      order: ground.order,
      stop: signal,
      abandon,
      isFresh: () => clock.now() - readAtMs <= freshForMs,
      begin: () => this.#begin(ground.order),
    });
    return this.#conclude(sent);
  }

  /** Nobody is created in another way than the plan showed, and nothing is sent that the journal has otherwise. */
  #checkAgainstPlan(ground: Ground): Ground {
    if (ground.kind === 'skip') return ground;
    const agreed = this.#intended ?? (ground.order.kind === 'create' ? this.#task.action.request : undefined);
    if (agreed === undefined) return ground;
    const { body, path } = planOrder(this.#work.line.client, ground.order);
    if (body === agreed.body && path === agreed.path) return ground;
    const says = 'The request would be another than the one agreed on. It was not sent; make the plan anew.';
    return { kind: 'skip', says };
  }

  /** Every try was refused for the time being, so nothing was done. */
  async giveUp(): Promise<Acted> {
    if (this.#intendedAt === undefined)
      return this.#leave('The turn to write never came in time. Nothing was sent.');
    return this.#refused(this.#refusal);
  }

  async #begin(order: Order): Promise<void> {
    if (this.#intendedAt !== undefined) return;
    const { engine, line, now } = this.#work;
    const intendedAt = now();
    const request = planOrder(line.client, order);
    await engine.ask('begin-action', {
      actionId: this.#task.action.id,
      before: order.kind === 'create' ? undefined : order.account,
      request,
      at: instantOf(intendedAt),
    });
    this.#intendedAt = intendedAt;
    this.#intended = request;
  }

  async #conclude(sent: Sent): Promise<Acted | 'again'> {
    switch (sent.kind) {
      case 'answered':
        return this.#answered(sent.status);
      case 'refused':
        return this.#intendedAt !== undefined
          ? this.#refused(sent)
          : { kind: 'unread', code: sent.code, says: sent.says };
      case 'not-yet':
        this.#refusal = sent;
        return 'again';
      case 'unclear':
        return this.#settle(sent);
      case 'stale':
        return 'again';
      case 'stopped':
        return this.#intendedAt !== undefined ? this.#refused(this.#refusal) : sent;
      default:
        return sent satisfies never;
    }
  }

  async #answered(status: number): Promise<Acted> {
    const { engine, line, now, abandon } = this.#work;
    const actionId = this.#task.action.id;
    const says = `The service answered ${String(status)}.`;
    await engine.ask('record-action-answer', { actionId, ok: true, status, says, at: instantOf(now()) });
    // Also when the run is being stopped: what was sent is read back, so that the journal says what it can.
    const seen = await readAccount({ line, task: this.#task, signal: abandon, now });
    const isSeen = seen.kind !== 'unanswered' && isAsIntended(this.#task, seen);
    await engine.ask('record-read-back', {
      actionId,
      seen: isSeen ? 'as-intended' : seen.kind === 'unanswered' ? 'unreadable' : 'otherwise',
      answer: seen.kind === 'unanswered' ? undefined : seen.answer,
      says:
        seen.kind === 'unanswered'
          ? `It could not be read back: ${seen.says}`
          : `A read afterwards found ${found(this.#task, seen)}${isSeen ? ', as intended' : '; changes may take up to an hour to show'}.`,
      at: instantOf(now()),
    });
    return isSeen ? { kind: 'confirmed' } : { kind: 'not-seen-yet' };
  }

  async #refused({ says, status, code }: Refusal): Promise<Acted> {
    await this.#work.engine.ask('record-action-answer', {
      actionId: this.#task.action.id,
      ok: false,
      status,
      says: `${says} It was not done.`,
      at: instantOf(this.#work.now()),
    });
    return { kind: 'failed', code };
  }

  async #settle({ code, says }: Pick<Refusal, 'code' | 'says'>): Promise<Acted> {
    const { engine, line, now, abandon } = this.#work;
    const intendedAt = this.#intendedAt ?? now();
    const because = `What the service did is unknown: ${says}`;
    const settlement = await settleIntent({
      engine,
      line,
      task: this.#task,
      intendedAt,
      because,
      signal: abandon,
      now,
    });
    if (settlement === 'done') return { kind: 'confirmed' };
    return settlement === 'not-done' ? { kind: 'failed', code } : { kind: 'open', code, because, intendedAt };
  }

  async #unread(code: ScimErrorKind, says: string): Promise<Acted> {
    if (this.#intendedAt !== undefined) return this.#refused(this.#refusal);
    return code === 'cancelled' ? { kind: 'stopped' } : { kind: 'unread', code, says };
  }

  /** Nothing was sent, or the service said that nothing was done. */
  async #leave(says: string): Promise<Acted> {
    if (this.#intendedAt !== undefined)
      return this.#refused({ ...this.#refusal, says: `${this.#refusal.says} ${says}` });
    const { engine, now } = this.#work;
    await engine.ask('skip-action', { actionId: this.#task.action.id, says, at: instantOf(now()) });
    return { kind: 'skipped' };
  }

  /** What changed since the plan was made and stops it now, as a sentence. */
  async #stoppedBy(): Promise<string | undefined> {
    const { engine, now } = this.#work;
    const { stops } = await engine.ask('recheck-action', {
      actionId: this.#task.action.id,
      at: instantOf(now()),
    });
    return stops[0]?.says;
  }
}
