import { sampleCases } from './cases.ts';
import { type SampleFile, madeUpId } from './files.ts';
import { type SampleAccount, type SamplePerson, windowDays } from './person.ts';

type Held = SampleAccount & { readonly id: string; readonly givenName: string; readonly familyName: string };

/** Accounts of the simulated service, as `PracticeAccount` of main/practice. */
function heldAccounts(people: readonly SamplePerson[]): readonly Held[] {
  return people.flatMap((person) =>
    person.accounts.map((account, index) => ({
      id: `u-${madeUpId(`account ${String(person.number)}.${String(index)}`, 10)}`,
      externalId: account.externalId,
      userName: account.userName,
      givenName: person.name.given,
      familyName: person.name.family,
      active: account.active,
      license: account.license,
    })),
  );
}

/** One JSON object a line: a change of one person is a change of one line. */
function toLines(name: string, values: readonly object[]): SampleFile {
  return { name, text: `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]\n` };
}

export function serviceFile(people: readonly SamplePerson[]): SampleFile {
  return toLines('sample-service.json', heldAccounts(people));
}

/** What looking the person up must come to when the unique id and the directory's address are asked. */
function expectedLookUp(
  person: SamplePerson,
  held: readonly Held[],
): { kind: string; accountIds: readonly string[] } | undefined {
  // A quotation mark makes one identifier unaskable: what follows from the other one is for the rules to say.
  if (person.uniqueId.includes('"') || (person.rows.length === 0 && !person.assigned)) return undefined;
  const found = held.filter(
    (account) => account.externalId === person.uniqueId || account.userName === person.email,
  );
  const kind = found.length === 0 ? 'absent' : found.length === 1 ? 'found' : 'ambiguous';
  return { kind, accountIds: found.map(({ id }) => id) };
}

function expectedSeat(person: SamplePerson): string | undefined {
  const [row] = person.rows;
  if (row === undefined) return undefined;
  if (row.license === 'inactive') return row.seatId === undefined ? 'none' : 'deactivated';
  return row.seatId === undefined ? 'invited' : 'activated';
}

/** Days without activity back from the end of the last window; `undefined` where the last window has no figures. */
function expectedIdleDays(person: SamplePerson): number | undefined {
  if (typeof person.usage.at(-1) !== 'object') return undefined;
  const lastActive = person.usage.findLastIndex((row) => typeof row !== 'object' || row.daysActive > 0);
  return (person.usage.length - 1 - lastActive) * windowDays;
}

/** Per person, which hard case it is and what must come out; absent keys are not decided by the sample. */
export function truthFile(people: readonly SamplePerson[]): SampleFile {
  const held = heldAccounts(people);
  const findings = new Map(sampleCases.map(({ name, finding }) => [name, finding]));
  const truth = people.map((person) => ({
    number: person.number,
    case: person.case,
    name: `${person.name.given} ${person.name.family}`,
    usageName: person.usageName,
    uniqueId: person.uniqueId,
    email: person.email,
    listedEmails: person.rows.map((row) => row.email),
    listedIds: person.rows.map((row) => row.employeeId ?? ''),
    seat: expectedSeat(person),
    assigned: person.assigned,
    daysActive: person.usage.map((row) => (typeof row === 'object' ? row.daysActive : row)),
    idleDays: expectedIdleDays(person),
    lookUp: expectedLookUp(person, held),
    finding: person.case === 'in-order' ? 'in-order' : findings.get(person.case),
  }));
  return toLines('sample-truth.json', truth);
}
