import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { z } from 'zod';
import type { PracticeAccount } from '../../main/practice/service.ts';

const resources = (name: string): string =>
  fileURLToPath(new URL(`../../resources/sample/${name}`, import.meta.url));
const truthPath = fileURLToPath(new URL('../fixtures/sample-truth.json', import.meta.url));

const truth = z.array(
  z.object({
    case: z.string(),
    email: z.string(),
    usageName: z.string(),
    listedEmails: z.array(z.string()),
    finding: z.string().nullish(),
  }),
);
const accounts = z.array(z.custom<PracticeAccount>((value) => typeof value === 'object' && value !== null));

export type SmallCompany = {
  /** Exports as files: user list, usage report, directory. */
  readonly users: string;
  readonly usage: string;
  readonly directory: string;
  /** What the service holds of everybody in the sample. */
  readonly accounts: readonly PracticeAccount[];
  readonly people: readonly { readonly email: string; readonly case: string }[];
};

const wanted: Readonly<Record<string, number>> = {
  'in-order': 4,
  leaver: 2,
  'idle-30': 1,
  'unknown-to-service': 1,
};

/** A few people of the sample, so that a run at the pace of a real service takes seconds: their rows of its exports. */
export function makeSmallCompany(folder: string): SmallCompany {
  mkdirSync(folder, { recursive: true });
  const everybody = truth.parse(JSON.parse(readFileSync(truthPath, 'utf8')));
  const chosen = Object.entries(wanted).flatMap(([name, count]) =>
    everybody.filter((person) => person.case === name).slice(0, count),
  );
  const marks = chosen.flatMap(({ email, listedEmails }) => [email, ...listedEmails]);
  const cut = (from: string, to: string): string => {
    const [header = '', ...rows] = readFileSync(resources(from), 'utf8').split(/\r?\n/u);
    const cells = (row: string): readonly string[] => Papa.parse<string[]>(row).data[0] ?? [];
    // Whose row it is, and not whose manager somebody is.
    const manager = cells(header).findIndex((name) => name.startsWith('Manager'));
    const kept = rows.filter((row) => {
      const own = cells(row).filter((_, column) => column !== manager);
      return marks.some((mark) => own.some((cell) => cell.split(',').includes(mark)));
    });
    const path = join(folder, to);
    writeFileSync(path, [header, ...kept, ''].join('\r\n'));
    return path;
  };
  return {
    users: cut('sample-users.csv', 'users.csv'),
    usage: cut('sample-usage-2026-10-25-to-2026-11-23.csv', 'usage 2026-10-25 to 2026-11-23.csv'),
    directory: cut('sample-okta-assignments.csv', 'okta assignments.csv'),
    accounts: accounts.parse(JSON.parse(readFileSync(resources('sample-service.json'), 'utf8'))),
    people: chosen.map((person) => ({ email: person.email, case: person.case })),
  };
}
