import type { PersonId } from '../../domain/ids.ts';
import type { LookUpAnswer } from '../../domain/service/look-ups/look-up.ts';
import type { LookUpTask } from '../../engine/operations/look-ups.ts';
import type { ScimClient } from '../../scim/client.ts';
import { ScimError } from '../../scim/errors.ts';
import { listedClient } from '../../scim/accounts/listed-client.ts';
import { FilterTrust } from '../../scim/accounts/filters/trust.ts';
import { paceClient } from '../../scim/pace/pace.ts';
import { Doubts, inView, mayBeDoubted } from '../plans/doubts.ts';
import { lookUpPerson } from './look-up-person.ts';
import { type Outage, OutageWatch } from '../service/outage.ts';
import { type Asked, Unsettled, isUnsettled, mayPass } from './unsettled.ts';
import type { Work, WorkEnd } from '../work.ts';

/** Questions under way or waiting for their turn: more than any sensible limit of calls in flight. */
const askersAtOnce = 64;
const tasksAtOnce = 200;
const fewTasksLeft = 64;
const flushEveryMs = 1000;
const flushAtAnswers = 250;
/** Somebody whose question failed is asked again when everybody else was. */
const roundsAtMost = 3;

type Answered = { readonly personId: PersonId; readonly answer: LookUpAnswer };

/** Asks about everybody whom the run still wants to know of, and stores the answers. */
export function runLookUps(work: Work): Promise<WorkEnd> {
  return new LookUpRun(work).carryOut();
}

class LookUpRun {
  readonly #work: Work;
  #client: ScimClient;
  readonly #watch: OutageWatch;
  readonly #halt = new AbortController();
  readonly #trust: FilterTrust;
  readonly #doubts: Doubts;
  readonly #unsettled: Unsettled;
  #round = 1;
  #tasks: LookUpTask[] = [];
  /** Another number whenever somebody came to the front. */
  #order = 0;
  #refilling: Promise<void> | undefined;
  #isExhausted = false;
  /** Handed out by the engine, not recorded yet. */
  readonly #held = new Set<PersonId>();
  /** Failed in this round: nothing of them is recorded until the service answers somebody again. */
  #again: Asked[] = [];
  #answers: Answered[] = [];
  #storing: Promise<void> = Promise.resolve();
  #outage: Outage | undefined;
  #failure: { readonly error: unknown } | undefined;

  constructor(work: Work) {
    this.#work = work;
    this.#client = paceClient({ client: work.line.client, pace: work.line.pace });
    this.#watch = new OutageWatch(() => work.line.pace.standing());
    this.#trust = work.line.trust ?? new FilterTrust();
    this.#trust.beginRun();
    this.#unsettled = new Unsettled({ trust: this.#trust, signal: this.#halt.signal });
    this.#doubts = new Doubts({ work, trust: this.#trust, client: this.#client, signal: this.#halt.signal });
  }

  /** A list that proves whole answers for whoever is in it; everybody else is asked about as ever. */
  async #readList(): Promise<void> {
    const { line, stop, run } = this.#work;
    if (line.list === undefined || run.total < fewTasksLeft) return;
    try {
      const list = await line.list(stop);
      if (list.isWhole) this.#client = listedClient({ client: this.#client, accounts: list.accounts });
    } catch (error) {
      // Whatever the list fails for, the questions that follow say it themselves.
      if (!(error instanceof ScimError)) throw error;
    }
  }

  async carryOut(): Promise<WorkEnd> {
    const { stop } = this.#work;
    const halt = (): void => {
      this.#halt.abort();
    };
    if (stop.aborted) halt();
    stop.addEventListener('abort', halt, { once: true });
    this.#work.hurry.onJoined = () => {
      this.#beginAnew();
    };
    const flushing = this.#flushRegularly();
    await this.#readList();
    await this.#askEverybody();
    const isStopped = stop.aborted;
    stop.removeEventListener('abort', halt);
    halt();
    await flushing;
    this.#trust.endRun();
    await this.#store();
    if (this.#failure !== undefined) throw this.#failure.error;
    if (this.#outage !== undefined) return { kind: 'outage', outage: this.#outage };
    return isStopped ? { kind: 'stopped' } : { kind: 'done', note: undefined };
  }

  async #askEverybody(): Promise<void> {
    do {
      this.#round = 1;
      await this.#askInRounds();
    } while (this.#outage === undefined && !this.#halt.signal.aborted && (await this.#work.hurry.more()));
  }

  async #askInRounds(): Promise<void> {
    for (; this.#round <= roundsAtMost && !this.#halt.signal.aborted; this.#round += 1) {
      if (this.#round === 1) await this.#askFirst();
      await this.#askAll();
      await this.#guarded(() => this.#askAgainWhereFailing());
      await this.#guarded(() => this.#resolveDoubts());
      if (this.#again.length > 0) this.#outage ??= this.#watch.verdict();
      if (this.#outage !== undefined) return;
      // Whoever fails in the last round too is recorded as such.
      this.#tasks = this.#again.map(({ task }) => task);
      this.#again = [];
    }
  }

  /** One person alone: what the service does to this question, all that follow need not find out at the same time. */
  async #askFirst(): Promise<void> {
    await this.#guarded(async () => {
      const task = await this.#take();
      if (task === undefined) return;
      await this.#askAbout(task);
      // Nothing but 404: a wrong base URL, or a service that says so that it knows nobody. Somebody it lists will tell.
      const [failed] = this.#again;
      if (failed?.answer.lookUp.kind === 'failed' && failed.answer.lookUp.code === 'not-found') {
        await this.#doubts.findWitness(this.#work.line.lookUpOrder);
      }
    });
  }

  async #askAll(): Promise<void> {
    await Promise.all(Array.from({ length: askersAtOnce }, () => this.#askOn()));
  }

  /** Whom a filter failed for: asked again, and decided without it where it fails still. */
  async #askAgainWhereFailing(): Promise<void> {
    const failing = await this.#unsettled.askAgain({
      askAbout: (task) => this.#askAbout(task),
      askAll: (tasks) => {
        this.#tasks.push(...tasks);
        return this.#askAll();
      },
    });
    for (const { task, answer } of failing) this.#doubts.hold(task, answer);
  }

  #askOn(): Promise<void> {
    return this.#guarded(async () => {
      for (;;) {
        const task = await this.#take();
        if (task === undefined) return;
        await this.#askAbout(task);
      }
    });
  }

  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof ScimError && error.kind === 'cancelled') return;
      // Not a failure of the service: the engine cannot go on, or a defect.
      this.#failure ??= { error };
      this.#halt.abort();
    }
  }

  /** Answers that rested on a filter in doubt, decided anew by what was learned of it. */
  async #resolveDoubts(): Promise<void> {
    if (this.#halt.signal.aborted) return;
    const resolved = await this.#doubts.resolve();
    for (const { personId, answer } of resolved) this.#answers.push({ personId, answer });
  }

  async #take(): Promise<LookUpTask | undefined> {
    if (this.#tasks.length < fewTasksLeft) {
      const refilled = this.#refill();
      if (this.#tasks.length === 0) await refilled;
    }
    while (this.#tasks.length === 0 && !this.#isExhausted && !this.#halt.signal.aborted) await this.#refill();
    return this.#halt.signal.aborted ? undefined : this.#tasks.shift();
  }

  async #refill(): Promise<void> {
    if (this.#isExhausted || this.#halt.signal.aborted) return;
    this.#refilling ??= this.#fetchTasks().finally(() => {
      this.#refilling = undefined;
    });
    await this.#refilling;
  }

  /** Whoever waits goes back, and is fetched again behind those who came to the front. */
  #beginAnew(): void {
    for (const { personId } of this.#tasks) this.#held.delete(personId);
    this.#tasks = [];
    this.#isExhausted = false;
    this.#order += 1;
  }

  async #fetchTasks(): Promise<void> {
    const order = this.#order;
    try {
      const tasks = await this.#work.engine.ask('next-look-ups', {
        runId: this.#work.run.id,
        limit: tasksAtOnce,
        exclude: [...this.#held],
      });
      // Somebody came to the front meanwhile: who was fetched is behind them.
      if (order !== this.#order) return;
      if (tasks.length === 0) this.#isExhausted = true;
      for (const task of tasks) this.#held.add(task.personId);
      this.#tasks.push(...tasks);
    } catch (error) {
      this.#failure ??= { error };
      this.#halt.abort();
    }
  }

  async #askAbout(task: LookUpTask): Promise<void> {
    let answer: LookUpAnswer;
    try {
      answer = await lookUpPerson({
        client: this.#client,
        identifiers: task.identifiers,
        known: task,
        order: this.#work.line.lookUpOrder,
        signal: this.#halt.signal,
        now: this.#work.now,
        trust: this.#trust,
      });
    } catch (error) {
      if (error instanceof ScimError && error.kind === 'cancelled') return;
      throw error;
    }
    if (this.#halt.signal.aborted && answer.lookUp.kind === 'failed') return;
    this.#judge(task, answer);
  }

  #judge(task: LookUpTask, answer: LookUpAnswer): void {
    const outage = this.#watch.note(answer);
    if (outage !== undefined) {
      this.#outage ??= outage;
      this.#halt.abort();
      return;
    }
    if (mayPass(answer.lookUp) && this.#round < roundsAtMost) {
      this.#again.push({ task, answer });
      return;
    }
    if (isUnsettled(answer.lookUp)) {
      this.#unsettled.hold({ task, answer });
      return;
    }
    if (mayBeDoubted(answer, this.#trust.evidence)) {
      this.#doubts.hold(task, answer);
      return;
    }
    this.#answers.push({ personId: task.personId, answer });
    if (this.#answers.length >= flushAtAnswers) void this.#store();
  }

  async #flushRegularly(): Promise<void> {
    while (!this.#halt.signal.aborted) {
      await this.#work.clock.sleep(flushEveryMs, this.#halt.signal);
      await this.#store();
    }
  }

  /** One after the other; a failure stops the run and is thrown at its end. */
  #store(): Promise<void> {
    this.#storing = this.#storing.then(async () => {
      const { evidence } = this.#trust;
      const answers = this.#answers.map(({ personId, answer }) => ({
        personId,
        answer: inView(answer, evidence),
      }));
      if (answers.length === 0 || this.#failure !== undefined) return;
      this.#answers = [];
      try {
        const { engine, run, onDone } = this.#work;
        const standing = await engine.ask('record-look-ups', { runId: run.id, answers });
        for (const { personId } of answers) this.#held.delete(personId);
        onDone(standing);
      } catch (error) {
        this.#failure = { error };
        this.#halt.abort();
      }
    });
    return this.#storing;
  }
}
