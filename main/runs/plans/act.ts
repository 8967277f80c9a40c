import type { Told } from '../../domain/service/scim-fault.ts';
import type { LookUpAnswer, ScimErrorKind } from '../../domain/service/look-ups/look-up.ts';
import { type GuardWord, stopping } from '../../domain/plans/guard-facts.ts';
import type { NotSentReason, Outcome, UnknownAnswer } from '../../domain/plans/outcome.ts';
import type { ActionTask } from '../../engine/operations/plans.ts';
import type { Account } from '../../domain/service/account.ts';
import { refusalOf } from './refusal-of.ts';
import { type OrderNow, type Order, accountOf, isAsIntended, orderNow } from './order-now.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { readAccount, type Seen } from './read-account.ts';
import type { PlannedRequest } from '../../scim/client.ts';
import { type Refusal, type Sent, isOfEverybody, planOrder, sendOrder } from './send-order.ts';
import { seeChange } from './see-change.ts';
import { foundAccount, settleIntent } from './settle-intent.ts';
import type { Work } from '../work.ts';

/** What came of one action. `code`: how the service failed, for telling an outage. */
export type Acted =
  | { readonly kind: 'confirmed' | 'skipped'; readonly code?: undefined }
  | { readonly kind: 'failed'; readonly code: ScimErrorKind; readonly detail?: string | undefined }
  /** Refused for what is no matter of this person, and certainly not done: planned still. */
  | ({ readonly kind: 'planned-still' } & Pick<Refusal, 'code' | 'says' | 'detail'>)
  /** The service answered well, and a read did not see it yet. */
  | { readonly kind: 'not-seen-yet'; readonly code?: undefined; readonly task: ActionTask }
  /** Done or not: nobody can tell yet. The intent stays open. */
  | {
      readonly kind: 'open';
      readonly code: ScimErrorKind;
      readonly because: UnknownAnswer;
      readonly intendedAt: Date;
    }
  /** The account could not be read before, so nothing was sent. */
  | { readonly kind: 'unread'; readonly code: ScimErrorKind; readonly says: Told }
  | { readonly kind: 'stopped' };

/** What an engine that names no guard is taken to say. */
const unnamedGuard = stopping('no-account', { reason: 'not-told' });

/** What was read is acted on within this time, or read again. */
const freshForMs = 10_000;
/** A machine that slept meanwhile may not count that by the one clock, and the other may have been put right ([Q89]). */
const isWithin = (ms: number): boolean => Math.abs(ms) <= freshForMs;
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
  #task: ActionTask;
  #intendedAt: Date | undefined;
  #intended: PlannedRequest | undefined;
  #refusedTimes = 0;
  /** How the service refused the last try, where another one may succeed. */
  #refusal: Refusal = {
    says: '',
    status: undefined,
    scimType: undefined,
    detail: undefined,
    code: 'rate-limited',
  };

  constructor(work: Work, task: ActionTask) {
    this.#work = work;
    this.#task = task;
  }

  async once(): Promise<Acted | 'again'> {
    const { line, stop: signal, abandon, now, clock } = this.#work;
    const seen = await readAccount({ line, task: this.#task, signal, now });
    const readAt = { ms: clock.now(), time: now().getTime() };
    if (seen.kind === 'unanswered') return this.#unread(seen.code, seen.says);
    const ready = this.#checkAgainstPlan(orderNow(this.#task, seen));
    if (ready.kind === 'skip') {
      if (this.#intendedAt !== undefined && isAsIntended(this.#task, seen, { isAnswered: false }))
        return this.#settle(this.#refusal);
      return this.#leave({ kind: 'not-sent', reason: ready.reason }, ofPlanned(ready.reason, seen));
    }
    const stop = await this.#stoppedBy(accountOf(ready.order));
    if (stop !== undefined) return this.#held(stop);
    const sent = await sendOrder({
      line,
      order: ready.order,
      stop: signal,
      abandon,
      isFresh: () => clock.now() - readAt.ms <= freshForMs && isWithin(now().getTime() - readAt.time),
      begin: () => this.#begin(ready.order),
      refusedBefore: this.#refusedTimes,
    });
    return this.#conclude(sent);
  }

  /** Nobody is created in another way than the plan showed, and nothing is sent that the journal has otherwise. */
  #checkAgainstPlan(ready: OrderNow): OrderNow {
    if (ready.kind === 'skip') return ready;
    const agreed = this.#intended ?? (ready.order.kind === 'create' ? this.#task.action.request : undefined);
    if (agreed === undefined) return ready;
    const { body, path } = planOrder(this.#work.line.client, ready.order);
    if (body === agreed.body && path === agreed.path) return ready;
    return { kind: 'skip', reason: 'other-request' };
  }

  /** Every try was refused for the time being, so nothing was done; one that asks for less is no matter of this person ([Q86]). */
  async giveUp(): Promise<Acted> {
    if (this.#intendedAt === undefined) return this.#leave({ kind: 'not-sent', reason: 'no-turn' });
    const refusal = this.#refusal;
    return refusal.code === 'rate-limited' ? this.#keepPlanned(refusal) : this.#refused(refusal);
  }

  /** The first time writes the intent; what holds it. */
  async #begin(order: Order): Promise<GuardWord | undefined> {
    if (this.#intendedAt !== undefined) return undefined;
    const { engine, line, now } = this.#work;
    const intendedAt = now();
    const request = planOrder(line.client, order);
    const begun = await engine.ask('begin-action', {
      actionId: this.#task.action.id,
      before: accountOf(order),
      request,
      at: instantOf(intendedAt),
    });
    if (begun.kind === 'held') return begun.stops[0] ?? unnamedGuard;
    this.#intendedAt = intendedAt;
    this.#intended = request;
    return undefined;
  }

  async #conclude(sent: Sent): Promise<Acted | 'again'> {
    switch (sent.kind) {
      case 'answered':
        return this.#answered(sent);
      case 'refused':
        if (this.#intendedAt === undefined) return { kind: 'unread', code: sent.code, says: sent.says };
        return isOfEverybody(sent.code) ? this.#keepPlanned(sent) : this.#refused(sent);
      case 'not-yet':
        this.#refusal = sent;
        this.#refusedTimes += 1;
        await this.#note(sent, 'tried-again');
        return 'again';
      case 'unclear':
        await this.#note(sent, 'not-known');
        return this.#settle(sent);
      case 'held':
        return this.#held(sent.by);
      case 'stale':
        return 'again';
      case 'stopped':
        if (this.#intendedAt !== undefined) await this.#keepPlanned(this.#refusal);
        return sent;
      default:
        return sent satisfies never;
    }
  }

  async #answered({ status, created }: Extract<Sent, { kind: 'answered' }>): Promise<Acted> {
    const { engine, now } = this.#work;
    if (created !== undefined) this.#task = { ...this.#task, created };
    await engine.ask('record-action-answer', {
      actionId: this.#task.action.id,
      ok: true,
      status,
      created,
      outcome: { kind: 'answered', status, ...(created === undefined ? {} : { accountId: created.id }) },
      at: instantOf(now()),
    });
    return this.#readBack();
  }

  /** Also when the run is being stopped: what was sent is read back, so that the journal says what it can. */
  async #readBack(): Promise<Acted> {
    const { engine, line, now, abandon: signal } = this.#work;
    const task = this.#task;
    const { seen, shows, answer } = await seeChange({ line, task, signal, now });
    const isSeen = shows !== 'not-yet';
    await engine.ask('record-read-back', {
      actionId: task.action.id,
      seen: isSeen ? 'as-intended' : seen.kind === 'unanswered' ? 'unreadable' : 'otherwise',
      answer,
      outcome:
        seen.kind === 'unanswered'
          ? { kind: 'not-read-back', code: seen.code, says: seen.says }
          : { kind: 'read', when: 'at-once', found: foundAccount(task, seen), shows },
      at: instantOf(now()),
    });
    return isSeen ? { kind: 'confirmed' } : { kind: 'not-seen-yet', task };
  }

  /** Writes down what came back, when it came. */
  async #note(refusal: Refusal, effect: 'tried-again' | 'not-known'): Promise<void> {
    const { status, scimType, detail, code } = refusal;
    await this.#work.engine.ask('note-action-answer', {
      actionId: this.#task.action.id,
      status,
      scimType,
      detail,
      code,
      outcome: { kind: 'refused', refusal: refusalOf(refusal, this.#task), effect },
      at: instantOf(this.#work.now()),
    });
  }

  async #refused(refusal: Refusal, noMore?: Outcome): Promise<Acted> {
    await this.#record(refusal, { effect: 'not-done', ...(noMore === undefined ? {} : { noMore }) });
    return { kind: 'failed', code: refusal.code, detail: refusal.detail };
  }

  /** What is taken up again does it with an intent of its own ([G30]). */
  async #keepPlanned(refusal: Refusal): Promise<Acted> {
    await this.#record(refusal, { effect: 'planned-still' });
    const { code, says, detail } = refusal;
    return { kind: 'planned-still', code, says, detail };
  }

  async #record(
    refusal: Refusal,
    end: Pick<Extract<Outcome, { kind: 'refused' }>, 'effect' | 'noMore'>,
  ): Promise<void> {
    const { status, scimType, detail, code } = refusal;
    await this.#work.engine.ask('record-action-answer', {
      actionId: this.#task.action.id,
      ok: false,
      isPlannedStill: end.effect === 'planned-still',
      status,
      scimType,
      detail,
      code,
      outcome: { kind: 'refused', refusal: refusalOf(refusal, this.#task), ...end },
      at: instantOf(this.#work.now()),
    });
  }

  async #settle({ code, says }: Pick<Refusal, 'code' | 'says'>): Promise<Acted> {
    const { engine, line, now, abandon } = this.#work;
    const intendedAt = this.#intendedAt ?? now();
    const because = { kind: 'failure', code, says } as const;
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

  async #unread(code: ScimErrorKind, says: Told): Promise<Acted> {
    if (this.#intendedAt !== undefined) await this.#keepPlanned(this.#refusal);
    return code === 'cancelled' ? { kind: 'stopped' } : { kind: 'unread', code, says };
  }

  /** Nothing was sent, or the service said that nothing was done. What it said of the account is kept: that is how things are. */
  async #leave(outcome: Outcome, answer?: LookUpAnswer): Promise<Acted> {
    if (this.#intendedAt !== undefined) return this.#refused(this.#refusal, outcome);
    const { engine, now } = this.#work;
    const { id: actionId } = this.#task.action;
    await engine.ask('skip-action', { actionId, outcome, answer, at: instantOf(now()) });
    return { kind: 'skipped' };
  }

  async #held(guard: GuardWord): Promise<Acted> {
    return this.#leave({ kind: 'held', guard, isLate: this.#intendedAt === undefined });
  }

  /** What changed since the plan was made, is open, or speaks against the account just read. */
  async #stoppedBy(account: Account | undefined): Promise<GuardWord | undefined> {
    const { engine, now } = this.#work;
    const { stops } = await engine.ask('recheck-action', {
      actionId: this.#task.action.id,
      account,
      at: instantOf(now()),
    });
    return stops[0];
  }
}

/** What was read where it is the planned account, or that of who was to be created: their seat is as the service says now. */
function ofPlanned(reason: NotSentReason, seen: Seen): LookUpAnswer | undefined {
  return seen.kind === 'account' && reason !== 'other-identifiers' ? seen.answer : undefined;
}
