import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createPracticeService } from '../../main/practice/create-service.ts';
import { listenPractice } from '../../main/practice/listen.ts';
import type { PracticeService } from '../../main/practice/service.ts';
import { type Carried, LateLife } from './support/late-life.ts';
import type { LateOrder } from './support/late-messages.ts';
import { oneOf, seeded } from './support/seeded.ts';
import { type Player, accountsOf, lateCastOf, setTheLateStage } from './support/stage.ts';
import type { Act } from '../../main/domain/plans/act.ts';

export type LateChaos = {
  readonly rounds: number;
  readonly kills: number;
  /** People for whom the service has more than one account. */
  readonly createdTwice: number;
  /** People of whose act or undo the service got more than one request. */
  readonly sentTwice: number;
  /** People whose act was to be taken back and in the end was not. */
  readonly undoLost: number;
  /** Times when something that was asked for was neither sent nor told to be waiting. */
  readonly untold: number;
};

const token = 'late-token-5f0c2ab94e71';
const secondMs = 1000;
const hourMs = 3600 * secondMs;
/** Changes certainly show, and what was never done is settled as such. */
const longMs = 80 * 60 * secondMs;
const peopleInRound = 2;
/** A data folder serves for so many rounds, so that what piles up in it is that of a year and not of a century. */
const roundsInFolder = 20;

/**
 * A service that shows every change only after a delay, 1 s to an hour of its own clock, and that does not keep users unique: the
 * same line again, kills, undo within the delay. `--rounds`, `--seed`, `--kills` (share of lines).
 */
export async function run({ args }: { readonly args: readonly string[] }): Promise<LateChaos> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '500' },
      kills: { type: 'string', default: '0.06' },
      seed: { type: 'string', default: '20261128' },
    },
  });
  const result = await lateChaos({
    rounds: Number(values.rounds),
    killShare: Number(values.kills),
    seed: Number(values.seed),
    say: (text) => process.stderr.write(`${text}\n`),
  });
  if (result.createdTwice + result.sentTwice + result.undoLost + result.untold > 0) process.exitCode = 1;
  return result;
}

export async function lateChaos(options: {
  readonly rounds: number;
  readonly killShare: number;
  readonly seed: number;
  readonly say: (text: string) => void;
}): Promise<LateChaos> {
  const random = seeded(options.seed);
  const total = { kills: 0, createdTwice: 0, sentTwice: 0, undoLost: 0, untold: 0 };
  for (let played = 0; played < options.rounds; played += roundsInFolder) {
    const rounds = Math.min(roundsInFolder, options.rounds - played);
    const found = await playRounds({ rounds, killShare: options.killShare, random });
    for (const key of countedKeys) total[key] += found[key];
    options.say(`${String(played + rounds)} rounds, ${String(total.kills)} kills`);
  }
  return { rounds: options.rounds, ...total };
}

const countedKeys = ['kills', 'createdTwice', 'sentTwice', 'undoLost', 'untold'] as const;

/** Some rounds on one data folder and one service. */
async function playRounds({
  rounds,
  killShare,
  random,
}: {
  readonly rounds: number;
  readonly killShare: number;
  readonly random: () => number;
}): Promise<Omit<LateChaos, 'rounds'>> {
  const folder = mkdtempSync(join(tmpdir(), 'purser-late-'));
  const dataFolder = join(folder, 'data');
  // Time passes only where a round says so: a machine that is slow today sees no change early.
  const beganAtMs = Date.now();
  const time = { aheadMs: 0, delayMs: 0 };
  const cast = lateCastOf(rounds * peopleInRound, peopleInRound);
  const service = createPracticeService({
    token,
    accounts: accountsOf(cast),
    now: () => new Date(beganAtMs + time.aheadMs),
    switches: { visibleAfterMs: () => time.delayMs, uniqueness: 'ignored' },
  });
  const server = await listenPractice(service);
  const life = new LateLife(() => ({ dataFolder, url: server.url, token, beganAtMs, aheadMs: time.aheadMs }));
  const total = { createdTwice: 0, sentTwice: 0, undoLost: 0, untold: 0 };
  try {
    await setTheLateStage({ folder, dataFolder, cast, url: server.url });
    for (let round = 0; round < rounds; round += 1) {
      const players = cast.slice(round * peopleInRound, (round + 1) * peopleInRound);
      const found = await new Round({ players, life, service, time, random, killShare }).play();
      for (const key of ['createdTwice', 'sentTwice', 'undoLost', 'untold'] as const)
        total[key] += found[key];
    }
    return { kills: life.kills, ...total };
  } finally {
    await life.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

type RoundParts = {
  readonly players: readonly Player[];
  readonly life: LateLife;
  readonly service: PracticeService;
  readonly time: { aheadMs: number; delayMs: number };
  readonly random: () => number;
  readonly killShare: number;
};
type Found = Pick<LateChaos, 'createdTwice' | 'sentTwice' | 'undoLost' | 'untold'>;

/** Some people, one act of theirs and, in half of the rounds, taking it back. */
class Round {
  readonly #parts: RoundParts;
  readonly #act: Act;
  readonly #emails: readonly string[];
  readonly #plans: number[] = [];
  #untold = 0;

  constructor(parts: RoundParts) {
    this.#parts = parts;
    this.#act = parts.players[0]?.part === 'deprovision' ? 'deprovision' : 'provision';
    this.#emails = parts.players.map(({ email }) => email);
  }

  async play(): Promise<Found> {
    const { time, random } = this.#parts;
    time.delayMs = secondMs * 3600 ** random();
    const isTakenBack = random() < 0.6;
    await this.#line();
    // Within the delay: the same again, and perhaps back at once.
    await this.#pass(time.delayMs * random() * 0.4);
    this.#expectTold(await this.#line());
    if (isTakenBack) this.#expectTold(await this.#undo());
    await this.#pass(time.delayMs * random() * 0.4);
    this.#expectTold(await this.#line());
    // Everything shows, and what a kill kept from being sent is settled as not done.
    await this.#pass(Math.max(longMs, hourMs + time.delayMs));
    await this.#until(
      () => this.#line(),
      (active) => active === (this.#act === 'provision'),
    );
    const before = this.#writes();
    if (isTakenBack) {
      await this.#pass(longMs);
      await this.#until(
        () => this.#undo(),
        (active) => active === (this.#act !== 'provision'),
      );
    }
    return this.#judge(isTakenBack, before);
  }

  /** Repeats a line while kills or waiting keep it from its end, letting time go by. */
  async #until(
    line: () => Promise<Carried>,
    isThere: (active: boolean | undefined) => boolean,
  ): Promise<void> {
    for (let tries = 0; tries < 6; tries += 1) {
      if (this.#emails.every((email) => isThere(this.#accounts(email)[0]?.active))) return;
      await line();
      await this.#pass(longMs);
    }
  }

  async #line(): Promise<Carried> {
    const aheadMs = this.#parts.time.aheadMs;
    const carried = await this.#carryOut({ kind: 'line', act: this.#act, emails: this.#emails, aheadMs });
    this.#plans.push(...carried.plans);
    return carried;
  }

  #undo(): Promise<Carried> {
    const aheadMs = this.#parts.time.aheadMs;
    return this.#carryOut({ kind: 'undo', plans: [...this.#plans], aheadMs });
  }

  #carryOut(order: LateOrder): Promise<Carried> {
    const { life, random, killShare, service } = this.#parts;
    if (random() >= killShare) return life.carryOut(order, undefined);
    const [writes, requests] = [service.changes().length, service.requestCount()];
    const atWrite = Math.floor(random() * peopleInRound) + 1;
    const atRequest = Math.floor(random() * 12);
    const kill = oneOf<() => boolean>(
      [
        () => service.changes().length >= writes + atWrite,
        () => service.requestCount() >= requests + atRequest,
      ],
      random,
    );
    return life.carryOut(order, kill);
  }

  /** Within the delay nobody may be told that all is done, or that there is nothing to do. */
  #expectTold({ outcome }: Carried): void {
    this.#untold += outcome?.silent.length ?? 0;
  }

  #pass(ms: number): Promise<void> {
    this.#parts.time.aheadMs += Math.round(ms);
    return Promise.resolve();
  }

  #accounts(email: string): ReturnType<PracticeService['accounts']> {
    return this.#parts.service.accounts().filter(({ userName }) => userName.toLowerCase() === email);
  }

  /** How many changes the service applied to each person's accounts. */
  #writes(): ReadonlyMap<string, number> {
    const changes = this.#parts.service.changes();
    return new Map(
      this.#emails.map((email) => {
        const ids = new Set(this.#accounts(email).map(({ id }) => id));
        return [email, changes.filter(({ accountId }) => ids.has(accountId)).length];
      }),
    );
  }

  #judge(isTakenBack: boolean, before: ReadonlyMap<string, number>): Found {
    const after = this.#writes();
    const found = { createdTwice: 0, sentTwice: 0, undoLost: 0, untold: this.#untold };
    for (const email of this.#emails) {
      const accounts = this.#accounts(email);
      if (accounts.length > 1) found.createdTwice += 1;
      const [first, all] = [before.get(email) ?? 0, after.get(email) ?? 0];
      if (first !== 1 || all !== (isTakenBack ? 2 : 1)) found.sentTwice += 1;
      const wanted = (this.#act === 'provision') !== isTakenBack;
      if (isTakenBack && accounts[0]?.active !== wanted) found.undoLost += 1;
    }
    return found;
  }
}
