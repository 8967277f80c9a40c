import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { JournalEntry, Plan } from '../../../main/domain/plans/action.ts';
import { seedPracticeAccounts } from '../../../main/practice/seed.ts';
import type { PracticeFault, PracticeService, PracticeSwitches } from '../../../main/practice/service.ts';
import { testFolder } from '../../support/engine.ts';
import { practiceOverHttp, practiceToken } from '../../support/scim-practice.ts';
import { type Company, accountsOfCompany, address, openCompany } from '../runs/company.ts';
import { sayGuard } from '../../../main/words/en/plans/say-guard.ts';

const hourMs = 3_600_000;

type Scene = {
  readonly company: Company;
  readonly service: PracticeService;
  readonly dataFolder: string;
  /** Lets time go by, for the service and for the program. */
  readonly pass: (ms: number) => void;
  readonly writes: () => readonly string[];
};

/** A company whose service behaves as the switches say, on a clock that can be let pass. */
async function scene(
  switches: Partial<PracticeSwitches>,
  onWrite: () => PracticeFault | undefined = () => undefined,
): Promise<Scene> {
  let aheadMs = 0;
  const now = (): Date => new Date(Date.now() + aheadMs);
  const writes: string[] = [];
  const { server, client, service } = await practiceOverHttp({
    accounts: seedPracticeAccounts(accountsOfCompany),
    switches,
    now,
    faultFor: ({ method }) => {
      if (method === 'GET') return undefined;
      writes.push(method);
      return onWrite();
    },
  });
  onTestFinished(() => server.close());
  const dataFolder = join(testFolder(), 'data');
  const company = await openCompany({ client, dataFolder, changesShowWithinMs: hourMs, runs: { now } });
  await company.lookEverybodyUp();
  const pass = (ms: number): void => {
    aheadMs += ms;
  };
  return { company, service, dataFolder, pass, writes: () => writes };
}

function guardsOf(plan: Plan): readonly string[] {
  return plan.actions.flatMap(({ guards }) => guards.filter(({ stops }) => stops).map(({ kind }) => kind));
}

async function bodies(
  company: Company,
  kind: JournalEntry['kind'],
): Promise<readonly JournalEntry['body'][]> {
  return (await company.journal()).filter((entry) => entry.kind === kind).map(({ body }) => body);
}

describe('a creation that shows late', () => {
  it('[G1] [G3] is not sent again, by the next plan or at the recheck, until a read shows it', async () => {
    const { company, pass, writes } = await scene({ visibleAfterMs: hourMs / 2, uniqueness: 'ignored' });
    const twin = await company.plan('provision', 9);
    const { plan } = await company.carryOut(await company.plan('provision', 9));
    expect(plan.actions[0]?.state).toBe('requested');
    await company.lookEverybodyUp();
    const again = await company.plan('provision', 9);
    expect([again.ready, ...guardsOf(again)]).toEqual([0, 'open-action']);
    expect(again.actions[0]?.guards[0]?.facts).toMatchObject({ open: { state: 'requested' } });
    const late = await company.carryOut(twin);
    expect(late.plan.actions[0]?.state).toBe('skipped');
    expect(writes()).toEqual(['POST']);
    pass(hourMs / 2 + 1000);
    expect(await company.runs.settleOpenIntents()).toMatchObject({ confirmed: 1, unseen: 0 });
    await company.lookEverybodyUp();
    expect(guardsOf(await company.plan('provision', 9))).toEqual(['nothing-to-do']);
  });

  it('[G6] is read by the id of the 201 where only filters lag, and taken back through it', async () => {
    const { company, service, writes } = await scene({ filterLagMs: hourMs, uniqueness: 'ignored' });
    const { plan } = await company.carryOut(await company.plan('provision', 9));
    expect(plan.actions[0]?.state).toBe('confirmed');
    const created = service.accounts().find(({ userName }) => userName === address(9).toLowerCase());
    const [answer] = await bodies(company, 'answer');
    expect(answer).toMatchObject({ ok: true, status: 201, accountId: created?.id });
    // The filters still know nobody; the id does.
    await company.lookEverybodyUp();
    expect(guardsOf(await company.plan('provision', 9))).toEqual(['nothing-to-do']);
    const { plan: undo } = await company.runs.proposeUndo({ planId: plan.id });
    if (undo === undefined) throw new Error('nothing to take back');
    expect(undo.actions[0]?.request?.path).toBe(`/Users/${created?.id ?? ''}`);
    expect((await company.carryOut(undo)).plan.actions[0]?.state).toBe('confirmed');
    expect(service.accounts().find(({ id }) => id === created?.id)?.active).toBe(false);
    expect(writes()).toEqual(['POST', 'PATCH']);
  });

  it('[G6] that the service refuses as a duplicate leaves the person undecided, not absent', async () => {
    const { company, pass, writes } = await scene({ visibleAfterMs: 10 * hourMs });
    await company.carryOut(await company.plan('provision', 9));
    // What was sent never showed: it is not waited for, and decided anew.
    pass(2 * hourMs);
    await company.runs.settleOpenIntents();
    await company.lookEverybodyUp();
    const { plan } = await company.carryOut(await company.plan('provision', 9));
    expect(plan.actions[0]).toMatchObject({ state: 'failed' });
    expect(plan.actions[0]?.outcome).toMatch(
      /^The service says: "Another user has this userName\." \(uniqueness\)/u,
    );
    expect((await company.people()).find(({ externalId }) => externalId === 'W109')?.account).toBe(
      'undecidable',
    );
    await company.lookEverybodyUp();
    expect(guardsOf(await company.plan('provision', 9))).toEqual(['no-account']);
    expect(writes()).toEqual(['POST', 'POST']);
  });
});

describe('a removal that shows late', () => {
  it('[G2] [G3] is not sent again, and taken back only when it shows', async () => {
    const { company, service, pass, writes } = await scene({ visibleAfterMs: hourMs / 2 });
    const { plan } = await company.carryOut(await company.plan('deprovision', 1));
    await company.lookEverybodyUp();
    expect(guardsOf(await company.plan('deprovision', 1))).toEqual(['open-action']);
    const early = await company.runs.proposeUndo({ planId: plan.id });
    expect(early.plan?.ready).toBe(0);
    expect(early.plan?.actions[0]?.guards.map(sayGuard)[0]).toContain('It can be taken back once it shows');
    pass(hourMs / 2 + 1000);
    await company.runs.settleOpenIntents();
    await company.lookEverybodyUp();
    const { plan: undo } = await company.runs.proposeUndo({ planId: plan.id });
    if (undo === undefined) throw new Error('nothing to take back');
    await company.carryOut(undo);
    expect(service.accounts().find(({ userName }) => userName === address(1))?.active).toBe(true);
    expect(writes()).toEqual(['PATCH', 'PATCH']);
  });

  it('[G4] that never showed is told, and not waited for any longer', async () => {
    const { company, pass } = await scene({ visibleAfterMs: 10 * hourMs });
    await company.carryOut(await company.plan('deprovision', 1));
    pass(2 * hourMs);
    expect(await company.runs.settleOpenIntents()).toMatchObject({ confirmed: 0, unseen: 1 });
    expect(await company.runs.settleOpenIntents()).toMatchObject({ confirmed: 0, unseen: 0 });
    expect(await bodies(company, 'read-back')).toHaveLength(2);
    await company.lookEverybodyUp();
    expect(guardsOf(await company.plan('deprovision', 1))).toEqual([]);
  });
});

describe('whoever is gone after a removal', () => {
  it('[G5] is removed, and taking it back creates anew and says so', async () => {
    const { company, service } = await scene({ inactive: 'gone' });
    const { plan } = await company.carryOut(await company.plan('deprovision', 1));
    expect(plan.actions[0]).toMatchObject({ state: 'confirmed' });
    expect(plan.actions[0]?.outcome).toContain('it is gone');
    expect((await company.people()).find(({ externalId }) => externalId === 'W101')?.account).toBe('absent');
    const { plan: undo, cannotGiveBack } = await company.runs.proposeUndo({ planId: plan.id });
    if (undo === undefined) throw new Error('nothing to take back');
    expect(cannotGiveBack.join(' ')).toContain('creates accounts anew');
    expect(undo.actions[0]?.request?.method).toBe('POST');
    expect(undo.actions[0]?.guards.map(({ kind }) => kind)).toContain('account-gone');
    expect((await company.carryOut(undo)).plan.actions[0]?.state).toBe('confirmed');
    expect(
      service.accounts().filter(({ active, externalId }) => active && externalId === 'W101'),
    ).toHaveLength(1);
  });
});

describe('what the service answers to a write', () => {
  it('is in the journal when it comes, without the token, also where the outcome stays open', async () => {
    const detail = 'Bad header {header}\u001B[2J\u202Ebeside it';
    const { company, dataFolder } = await scene({}, () => ({ kind: 'status', status: 500, detail }));
    const { plan } = await company.carryOut(await company.plan('deprovision', 1));
    expect(plan.actions[0]).toMatchObject({ state: 'unsettled' });
    expect(plan.actions[0]?.outcome).toMatch(
      /^The service says: "Bad header Bearer \[token\] \[2J beside it"\./u,
    );
    const answers = await bodies(company, 'answer');
    expect(answers).toMatchObject([
      { ok: false, status: 500, detail: 'Bad header Bearer [token] [2J beside it' },
    ]);
    const files = readdirSync(dataFolder, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    const texts = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'));
    expect(texts.some((text) => text.includes('Bad header'))).toBe(true);
    expect(texts.filter((text) => text.includes(practiceToken))).toEqual([]);
  });

  it('is told by the field and the value it is about', async () => {
    const fault = {
      kind: 'status',
      status: 400,
      scimType: 'invalidValue',
      detail: '[body.emails.0.value] Invalid email address',
    } as const;
    const { company } = await scene({}, () => fault);
    const { plan } = await company.carryOut(await company.plan('provision', 9));
    expect(plan.actions[0]?.state).toBe('failed');
    expect(plan.actions[0]?.outcome).toContain(
      `It is about the e-mail address "${address(9).toLowerCase()}"`,
    );
    expect(plan.actions[0]?.outcome).not.toContain('dialect');
  });
});
