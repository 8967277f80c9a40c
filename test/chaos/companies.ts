import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { instantOf } from '../../main/domain/time/instant.ts';
import { type LastCheck, lastCheck } from '../../main/domain/plans/last-check.ts';
import { bringIn } from './companies/bring-in.ts';
import { carryOut } from './companies/carry-out.ts';
import { companySize, makeCompany } from './companies/company.ts';
import { damageAll } from './companies/damages.ts';
import { openCompanyDesk } from './companies/desk.ts';
import { makeExports } from './companies/exports.ts';
import { judge, readSaid } from './companies/judge.ts';
import { seeded } from './support/seeded.ts';

export type CompaniesChaos = {
  readonly companies: number;
  readonly plans: number;
  /** Changes at the service that reached somebody else's account than that of whom was meant. */
  readonly wrongAccount: number;
  /** People who work here and are said to have left. */
  readonly falseLeavers: number;
  /** People said to be idle on days on which they were active, or that nothing was measured of. */
  readonly falseIdle: number;
  /** People who left, whom undamaged rows name, and whom neither a finding nor a question tells. */
  readonly missedLeavers: number;
  /** Questions: alarms of files, matches to decide, people held in doubt. */
  readonly asked: number;
};

const now = instantOf(new Date('2026-11-28T09:00:00.000Z'));

/**
 * Random companies whose truth is known: their systems' files damaged at random, taken in, looked up, and plans carried out on the practice
 * service. `--companies`, `--seed`; `--only N` goes through company N alone and says what it was.
 */
export async function run({ args }: { readonly args: readonly string[] }): Promise<CompaniesChaos> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      companies: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '20261128' },
      only: { type: 'string' },
    },
  });
  const result = await companiesChaos({
    companies: Number(values.companies),
    seed: Number(values.seed),
    ...(values.only === undefined ? {} : { only: Number(values.only) }),
    lastCheck,
    say: (text) => process.stderr.write(`${text}\n`),
  });
  if (!isSound(result)) process.exitCode = 1;
  return result;
}

/** Nobody's account taken for another's, nobody taken for gone or idle who is not, and nobody missed. */
export function isSound({ wrongAccount, falseLeavers, falseIdle, missedLeavers }: CompaniesChaos): boolean {
  return wrongAccount + falseLeavers + falseIdle + missedLeavers === 0;
}

export async function companiesChaos(options: {
  readonly companies: number;
  readonly seed: number;
  readonly only?: number;
  readonly lastCheck: LastCheck;
  readonly say: (text: string) => void;
}): Promise<CompaniesChaos> {
  let sum = {
    companies: 0,
    plans: 0,
    wrongAccount: 0,
    falseLeavers: 0,
    falseIdle: 0,
    missedLeavers: 0,
    asked: 0,
  };
  for (let number = options.only ?? 0; number < (options.only ?? options.companies - 1) + 1; number += 1) {
    const { told, story } = await oneCompany(options.seed + number * 7919, options.lastCheck);
    sum = {
      companies: sum.companies + 1,
      plans: sum.plans + told.plans,
      wrongAccount: sum.wrongAccount + told.wrongAccount.length,
      falseLeavers: sum.falseLeavers + told.falseLeavers.length,
      falseIdle: sum.falseIdle + told.falseIdle.length,
      missedLeavers: sum.missedLeavers + told.missedLeavers.length,
      asked: sum.asked + told.asked,
    };
    const { wrongAccount, falseLeavers, falseIdle, missedLeavers } = told;
    const wrong = Object.entries({ wrongAccount, falseLeavers, falseIdle, missedLeavers }).flatMap(
      ([kind, all]) => all.map((one) => `  ${kind}: ${one}`),
    );
    if (wrong.length > 0 || options.only !== undefined)
      options.say([`company ${String(number)}: ${story}`, ...wrong].join('\n'));
    if (sum.companies % 100 === 0) options.say(JSON.stringify(sum));
  }
  return sum;
}

/** One company from its founding to the last plan. */
async function oneCompany(seed: number, check: LastCheck) {
  const random = seeded(seed);
  const company = makeCompany(companySize(random), random);
  const { sources, done } = damageAll(makeExports(company, random), company, random);
  const folder = mkdtempSync(join(tmpdir(), 'purser-company-'));
  const desk = await openCompanyDesk({ folder, accounts: company.accounts, lastCheck: check, at: now });
  try {
    const { files, asked } = await bringIn(desk.engine, { sources, folder, at: now, random });
    const who = { kind: 'known', staleBefore: now } as const;
    const lookUps = await desk.runs.startLookUps({ connectionId: desk.connection.id, who });
    await desk.runs.ended(lookUps.id);
    const said = await readSaid(desk.engine);
    const wrong = await judge(desk.engine, company, { said, files });
    const { plans, held, wrongAccount } = await carryOut(desk, company, { said, at: now, random });
    const order = files.map(({ name, part }) => (part === 'whole' ? name : `${name} (${part})`)).join(', ');
    return {
      told: { ...wrong, plans, wrongAccount, asked: asked + said.review.length + held },
      story: `${String(company.workers.length)} people; ${order}; damaged: ${done.join(', ') || 'nothing'}`,
    };
  } finally {
    await desk.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
