import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { makeSamples } from '../../../.dev/make-samples.ts';
import { sampleCases } from '../../../.dev/samples/cases.ts';

const made = makeSamples();
const sample = (name: string): string => made.get(join('resources', 'sample', name)) ?? '';

/** Rows by header, read as any reader of CSV would, without the byte order mark. */
function rowsOf(name: string): readonly Readonly<Record<string, string>>[] {
  const parsed = Papa.parse<Record<string, string>>(sample(name).replace('\u{FEFF}', ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(parsed.errors).toEqual([]);
  return parsed.data;
}

const truthSchema = z.array(
  z.object({
    case: z.string(),
    name: z.string(),
    usageName: z.string(),
    uniqueId: z.string(),
    email: z.string(),
    listedEmails: z.array(z.string()),
    listedIds: z.array(z.string()),
    seat: z.string().optional(),
    assigned: z.boolean(),
    daysActive: z.array(z.union([z.number(), z.string()])),
    idleDays: z.number().optional(),
    lookUp: z.object({ kind: z.string(), accountIds: z.array(z.string()) }).optional(),
    finding: z.string().optional(),
  }),
);
const truth = truthSchema.parse(JSON.parse(made.get(join('test', 'fixtures', 'sample-truth.json')) ?? ''));
const accounts = z
  .array(
    z.object({
      id: z.string(),
      externalId: z.string().optional(),
      userName: z.string(),
      active: z.boolean(),
    }),
  )
  .parse(JSON.parse(sample('sample-service.json')));
const usageNames = [...made.keys()]
  .filter((path) => path.includes('sample-usage'))
  .map((path) => path.split(/[/\\]/).at(-1) ?? '');

describe('the files', () => {
  test.each([...made.keys()])('%s is what the script makes, byte by byte', (path) => {
    const stored = readFileSync(path);
    expect(stored.equals(Buffer.from(made.get(path) ?? ''))).toBe(true);
  });

  test('made again they are the same', () => {
    expect([...makeSamples()]).toEqual([...made]);
  });

  test('all samples together stay under 400 KB', () => {
    const shipped = [...made].filter(([path]) => path.startsWith('resources'));
    expect(shipped.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0)).toBeLessThan(400_000);
  });

  test('the user list has the published headers', () => {
    expect(sample('sample-users.csv').split('\r\n')[0]).toBe(
      'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,' +
        'sales_license_current_status,teamlink_extend_license_current_status,admin_permission,groups',
    );
  });

  test('the four usage windows follow each other without a gap', () => {
    const days = usageNames.map((name) =>
      z.tuple([z.string(), z.string()]).parse(name.match(/\d{4}-\d\d-\d\d/g)),
    );
    const starts = days.slice(1).map(([start]) => Date.parse(start));
    expect(starts).toEqual(days.slice(0, -1).map(([, end]) => Date.parse(end) + 86_400_000));
  });

  test('every address lies under .example', () => {
    const addresses = [...made.values()].flatMap((text) => text.match(/[\w.+-]+@[\w.-]+/g) ?? []);
    expect(addresses.filter((address) => !/\.example$/i.test(address))).toEqual([]);
  });

  test('both assignment files hold the same people, and Entra a group besides', () => {
    const okta = rowsOf('sample-okta-assignments.csv').map((row) => row['Employee number'] ?? '');
    const entra = rowsOf('sample-entra-assignments.csv');
    expect(entra.filter((row) => row['objectType'] === 'Group')).toHaveLength(1);
    const ids = entra.filter((row) => row['objectType'] === 'User').map((row) => row['employeeId'] ?? '');
    expect(ids.toSorted()).toEqual(okta.toSorted());
  });
});

describe('the people', () => {
  test('there are 400, in the numbers that each case says', () => {
    expect(truth).toHaveLength(400);
    const counted = sampleCases.map(({ name }) => truth.filter((person) => person.case === name).length);
    expect(counted).toEqual(sampleCases.map(({ count }) => count));
  });

  test('no two share a unique id or an address', () => {
    expect(new Set(truth.map((person) => person.uniqueId)).size).toBe(400);
    const addresses = truth.map(
      (person) => new Set([person.email, ...person.listedEmails.map((email) => email.toLowerCase())]),
    );
    expect(new Set(addresses.flatMap((each) => [...each])).size).toBe(
      addresses.flatMap((each) => [...each]).length,
    );
  });

  test('names are shared only where a case says so', () => {
    const seen = Map.groupBy(truth, (person) => person.name.normalize('NFC'));
    const shared = [...seen].filter(([, people]) => people.length > 1).map(([name]) => name);
    expect(shared.toSorted()).toEqual(['Anna Schmidt', 'James Wilson', 'Maria Garcia', 'Wei Wang']);
  });

  test('every one of them stands in a file', () => {
    const everything = [
      sample('sample-users.csv'),
      sample('sample-okta-assignments.csv'),
      ...usageNames.map(sample),
    ].join('');
    const missing = truth.filter(({ uniqueId, usageName }) => {
      return !everything.includes(uniqueId.replaceAll('"', '""')) && !everything.includes(usageName);
    });
    expect(missing).toEqual([]);
  });

  test('the user list and the truth hold the same rows', () => {
    const rows = rowsOf('sample-users.csv').map(
      (row) => `${row['invited_email_address'] ?? ''} ${row['employee_id'] ?? ''}`,
    );
    const told = truth.flatMap(({ listedEmails, listedIds }) =>
      listedEmails.map((email, n) => `${email} ${listedIds[n] ?? ''}`),
    );
    expect(rows.toSorted()).toEqual(told.toSorted());
  });

  test.each(usageNames.map((name, index) => ({ name, index })))(
    '$name and the truth hold the same days active',
    ({ name, index }) => {
      const rows = rowsOf(name).map((row) => `${row['Name'] ?? ''} ${row['Days Active'] ?? ''}`);
      const told = truth
        .filter(({ daysActive }) => daysActive[index] !== 'absent')
        .map(
          ({ usageName, daysActive }) =>
            `${usageName} ${daysActive[index] === 'blank' ? '' : String(daysActive[index])}`,
        );
      expect(rows.toSorted()).toEqual(told.toSorted());
    },
  );

  test('blank usage never counts as idle', () => {
    const blank = truth.filter(({ daysActive }) => daysActive.at(-1) === 'blank');
    expect(blank.length).toBeGreaterThan(10);
    expect(blank.every(({ idleDays }) => idleDays === undefined)).toBe(true);
  });
});

describe('the service', () => {
  test('holds each unique id and each address once', () => {
    const ids = accounts.flatMap(({ externalId }) => (externalId === undefined ? [] : [externalId]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(accounts.map(({ userName }) => userName.toLowerCase())).size).toBe(accounts.length);
  });

  test('answers look-ups of every outcome', () => {
    const kinds = new Set(truth.map(({ lookUp }) => lookUp?.kind));
    expect(kinds).toEqual(new Set(['found', 'absent', 'ambiguous', undefined]));
  });

  test('holds the accounts that the truth names', () => {
    const known = new Set(accounts.map(({ id }) => id));
    expect(truth.flatMap(({ lookUp }) => lookUp?.accountIds ?? []).filter((id) => !known.has(id))).toEqual(
      [],
    );
  });

  test('has inactive accounts among the listed', () => {
    expect(accounts.filter(({ active }) => !active).length).toBeGreaterThanOrEqual(19);
  });
});
