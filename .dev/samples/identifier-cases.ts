import { type SampleCase, withAccount, withRow } from './case.ts';
import type { SamplePerson } from './person.ts';

const otherDomain = 'haldengroup.example';

/** Unique ids and addresses that are missing, doubled, different or hostile. */
export const identifierCases: readonly SampleCase[] = [
  {
    name: 'alias-email',
    count: 6,
    means: 'The user list has an alias of the address; the unique id is the same',
    finding: undefined,
    change: (person, _, index) => withRow(person, { email: aliasOf(person, index) }),
  },
  {
    name: 'alias-email-without-id',
    count: 4,
    means: 'The user list has an alias of the address and no unique id: only the name leads to the directory',
    finding: undefined,
    change: (person, _, index) => withRow(person, { email: aliasOf(person, index), employeeId: undefined }),
  },
  {
    name: 'email-case',
    count: 4,
    means: 'The user list writes the address with capital letters',
    finding: 'in-order',
    change: (person) =>
      withRow(person, { email: person.email.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase()) }),
  },
  {
    name: 'missing-id',
    count: 10,
    means: 'No unique id in the user list; the service has none either for every other one',
    finding: 'in-order',
    change: (person, _, index) => {
      const listed = withRow(person, { employeeId: undefined });
      return index % 2 === 0 ? listed : withAccount(listed, { externalId: undefined });
    },
  },
  {
    name: 'quoted-id',
    count: 1,
    means: 'A quotation mark in the unique id: no service can be trusted with it in a filter',
    finding: undefined,
    change: (person) => {
      const uniqueId = `${person.uniqueId.slice(0, 2)}"${person.uniqueId.slice(2)}`;
      return withAccount(withRow({ ...person, uniqueId }, { employeeId: uniqueId }), {
        externalId: uniqueId,
      });
    },
  },
  {
    name: 'doubled-row',
    count: 3,
    means:
      'Twice in the user list: the same row; the address in capitals and inactive; the row without its unique id',
    finding: 'duplicate',
    change: (person, _, index) => {
      const again = person.rows.map((row) => {
        if (index === 0) return row;
        if (index === 1) return { ...row, email: row.email.toUpperCase(), license: 'inactive' as const };
        return { ...row, employeeId: undefined };
      });
      return { ...person, rows: [...person.rows, ...again] };
    },
  },
  {
    name: 'two-accounts',
    count: 1,
    means: 'One person, two rows and two accounts: the second made by hand with an alias and no unique id',
    finding: undefined,
    change: (person, _, index) => {
      const email = aliasOf(person, index);
      const rows = [
        ...person.rows,
        ...person.rows.map((row) => ({ ...row, email, employeeId: undefined, seatId: undefined })),
      ];
      const second = { externalId: undefined, userName: email, active: true, license: 'assigned' as const };
      return { ...person, rows, accounts: [...person.accounts, second] };
    },
  },
  {
    name: 'identifier-mismatch',
    count: 2,
    means: 'The unique id leads to one account of the service, the address to another',
    finding: 'identifier-mismatch',
    change: (person, _, index) => {
      const stranger = `${index === 0 ? 'paola.ferri' : 'tomas.lind'}@halden.example`;
      const byEmail = person.accounts.map((account) => ({
        ...account,
        externalId: `HG9000${String(index)}`,
      }));
      const byId = person.accounts.map((account) => ({ ...account, userName: stranger }));
      return { ...person, accounts: [...byId, ...byEmail] };
    },
  },
];

/** Three ways an alias is made: initial and family name, the name of the merged company, a plus tag. */
function aliasOf(person: SamplePerson, index: number): string {
  const [local = '', domain = ''] = person.email.split('@');
  if (index % 3 === 0) return `${local.slice(0, 1)}${local.split('.').at(-1) ?? ''}@${domain}`;
  if (index % 3 === 1) return `${local}@${otherDomain}`;
  return `${local}+salesnav@${domain}`;
}
