import type { FullName } from './names.ts';
import type { Activity, ListRow, SamplePerson } from './person.ts';

/** What a case may use to change the person it is given: draws from the company's own random numbers. */
export type CaseTools = { activity(): Activity; idle(): Activity; otherFamilyName(): string };

export type SampleCase = {
  readonly name: string;
  readonly count: number;
  readonly means: string;
  /** The finding it stands for; `undefined` where rules of different depth may rightly differ. */
  readonly finding: string | undefined;
  /** Names in place of drawn ones, one for each person of the case. */
  readonly names?: readonly FullName[];
  readonly accented?: true;
  /** `index` counts the people of this case from 0. */
  readonly change: (person: SamplePerson, tools: CaseTools, index: number) => SamplePerson;
};

export function withRow(person: SamplePerson, change: Partial<ListRow>): SamplePerson {
  return { ...person, rows: person.rows.map((row) => ({ ...row, ...change })) };
}

export function withAccount(
  person: SamplePerson,
  change: Partial<SamplePerson['accounts'][number]>,
): SamplePerson {
  return { ...person, accounts: person.accounts.map((account) => ({ ...account, ...change })) };
}
