import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import type { PersonSummary } from '../../../main/domain/people/person.ts';
import type { PersonId } from '../../../main/domain/ids.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { createPracticeService } from '../../../main/practice/create-service.ts';
import type { PracticeAccount } from '../../../main/practice/service.ts';
import { createScimClient } from '../../../main/scim/create-client.ts';
import { defaultDialect } from '../../../main/domain/service/dialect.ts';
import { lookUp } from '../../../main/scim/accounts/look-up.ts';
import { atDay, testEngine } from '../../support/engine.ts';
import { connect, everybody, importAll, sampleFiles, sampleFolder } from '../../support/people.ts';

/** What must come out for each invented person; people whose records only their name holds together are left to a person. */
type Truth = {
  readonly case: string;
  readonly name: string;
  readonly uniqueId: string;
  readonly email: string;
  readonly seat?: string;
  readonly assigned: boolean;
  readonly idleDays?: number;
  /** In each window, the latest last. */
  readonly daysActive?: readonly (number | null)[];
  readonly lookUp?: { readonly kind: string; readonly accountIds: readonly string[] };
  readonly finding?: string;
};

const truths = JSON.parse(
  readFileSync(new URL('../../fixtures/sample-truth.json', import.meta.url), 'utf8'),
) as readonly Truth[];
const byNameAlone = new Set(['alias-email-without-id', 'two-accounts']);

async function askEverybody(engine: Engine): Promise<void> {
  const accounts = JSON.parse(
    readFileSync(join(sampleFolder, 'sample-service.json'), 'utf8'),
  ) as readonly PracticeAccount[];
  const service = createPracticeService({ token: 'token', accounts, now: () => new Date() });
  const client = createScimClient({
    fetch: service.fetch,
    baseUrl: 'https://practice.invalid/scim',
    dialect: defaultDialect,
    token: () => Promise.resolve('token'),
    now: () => new Date(),
  });
  const connectionId = await connect(engine);
  const run = await engine.ask('start-look-ups', {
    connectionId,
    who: { kind: 'known', staleBefore: atDay(1) },
    at: atDay(23),
  });
  const { signal } = new AbortController();
  for (;;) {
    const tasks = await engine.ask('next-look-ups', { runId: run.id, limit: 50, exclude: [] });
    if (tasks.length === 0) return;
    const answers = await Promise.all(
      tasks.map(async ({ personId, identifiers }) => ({
        personId,
        answer: await lookUp({
          client,
          identifiers,
          order: defaultDialect.lookUpOrder,
          signal,
          now: () => new Date(atDay(23)),
        }),
      })),
    );
    await engine.ask('record-look-ups', { runId: run.id, answers });
  }
}

/** Who is active on one day or two of the latest window makes little use of the seat, whatever else is in order. */
function findingOf({ finding, daysActive }: Truth): string | undefined {
  const latest = daysActive?.at(-1) ?? 0;
  return finding === 'in-order' && latest > 0 && latest < 3 ? 'under-used' : finding;
}

function wanted(truth: Truth): unknown {
  return {
    name: truth.name,
    seat: truth.seat ?? 'none',
    isAssigned: truth.assigned,
    idleDays: truth.idleDays,
    lookUp: truth.lookUp?.kind,
  };
}

const lookUpOf: Readonly<Record<PersonSummary['account'], string | undefined>> = {
  'not-asked': undefined,
  active: 'found',
  inactive: 'found',
  'active-unknown': 'found',
  absent: 'absent',
  ambiguous: 'ambiguous',
  undecidable: 'undecidable',
  failed: 'failed',
};

describe('the sample exports, asked about at the practice service', () => {
  test('come out as they were made', async () => {
    const engine = await testEngine();
    await importAll(engine, sampleFiles);
    await askEverybody(engine);
    const people = await everybody(engine);
    const differing: unknown[] = [];
    for (const truth of truths.filter((one) => !byNameAlone.has(one.case))) {
      const person = people.find(
        (one) => one.externalId === truth.uniqueId || one.email?.toLowerCase() === truth.email,
      );
      const found = {
        name: truth.name,
        seat: person?.seat,
        isAssigned: person?.directory === 'assigned',
        idleDays: person?.idleDays,
        lookUp: person === undefined || truth.lookUp === undefined ? undefined : lookUpOf[person.account],
      };
      const finding = findingOf(truth);
      const isFound = finding === undefined || person?.findings.some((kind) => kind === finding);
      if (JSON.stringify(found) !== JSON.stringify(wanted(truth)) || isFound !== true) {
        differing.push({
          case: truth.case,
          found,
          findings: person?.findings,
          wanted: wanted(truth),
          finding,
        });
      }
    }
    expect(differing).toEqual([]);
  });

  test.each(['deprovision', 'provision'] as const)(
    'hold each back in a plan of many (%s) as they would alone',
    async (act) => {
      const engine = await testEngine();
      await importAll(engine, sampleFiles);
      await askEverybody(engine);
      const [connection] = await engine.ask('list-connections', {});
      if (connection === undefined) throw new Error('no connection');
      // Those with a finding first: about them most is to be said.
      const people = (await everybody(engine))
        .toSorted((one, other) => Number(isCalm(one)) - Number(isCalm(other)))
        .slice(0, 60)
        .map(({ id }) => id);
      const planned = async (ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, unknown>> => {
        const order = {
          connectionId: connection.id,
          act,
          selection: { kind: 'ids', ids },
          at: atDay(23),
        } as const;
        const { actions } = await engine.ask('create-plan', order);
        return new Map(
          actions.map(({ personId, guards, request }) => [
            personId,
            // Who is on leave begins left out of a plan of many alone.
            { guards: guards.filter(({ kind }) => kind !== 'left-out'), request },
          ]),
        );
      };
      const together = await planned(people);
      const alone = new Map<PersonId, unknown>();
      for (const id of people) for (const [person, of] of await planned([id])) alone.set(person, of);
      expect(together).toEqual(alone);
      const kinds = [...together.values()].map((of) => JSON.stringify(of));
      expect(new Set(kinds).size).toBeGreaterThan(5);
    },
  );
});

function isCalm({ findings }: PersonSummary): boolean {
  return findings.every((kind) => kind === 'in-order');
}
