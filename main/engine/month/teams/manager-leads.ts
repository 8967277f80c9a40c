import { emailKey, idKey, nameKey } from '../../../domain/people/identifiers/identifier.ts';
import { foldText } from '../../../domain/list/search/fold-text.ts';
import {
  nameWithin,
  partsOfName,
  readManagerCell,
  type ManagerLead,
} from '../../../domain/month/teams/managers.ts';
import type { TeamName } from '../../../domain/month/teams/roll-up.ts';
import { readSetting, writeSetting } from '../../connections/settings.ts';
import type { ReadableDatabase, WritableDatabase } from '../../database/handles.ts';
import type { OperationInput, OperationOutput } from '../../operations.ts';
import type { ManagerRemarks } from '../../operations/teams.ts';
import { identifierCodes } from '../../people/bring-together/codes.ts';
import { readStored } from '../../thread/stored-json.ts';
import { namesakeReader } from './namesakes.ts';

const answersSetting = 'manager_names';

/** Whom an address or a unique id means, and the name as it was asked about. */
type NamedManager = { readonly as: string; readonly asked: string };
/** Who is meant where a manager is named by name alone, by the name in its comparable form. */
type NamedManagers = Readonly<Record<string, NamedManager>>;

/** What was said of names, as it is kept. */
export function managerAnswers(database: ReadableDatabase): string {
  return readSetting(database, answersSetting) ?? '';
}

function readNamed(database: ReadableDatabase): NamedManagers {
  const stored = managerAnswers(database);
  // Kept before the name as it was asked about was kept beside it: the address or unique id alone.
  const kept = stored === '' ? {} : readStored<Readonly<Record<string, NamedManager | string>>>(stored);
  return Object.fromEntries(
    Object.entries(kept).map(([name, said]) => [
      name,
      typeof said === 'string' ? { as: said, asked: name } : said,
    ]),
  );
}

/** Where a cell leads, and what it says there. */
export type CellLead = { readonly as: string; readonly lead: ManagerLead };
/** `of`: where it leads for the people of one department, where several are called so ([TE19]). */
export type CellLeads = CellLead & { readonly of?: (department: TeamName | undefined) => CellLead };

/** A function that says where a cell leads ([TE5] to [TE7]); each text is looked up once. `isWhole`: cells of everybody are asked. */
export function managerLeadReader(
  database: ReadableDatabase,
  { isWhole }: { readonly isWhole: boolean },
): (cell: { readonly text: string; readonly isAccountId: boolean }) => CellLeads | undefined {
  const ownerOf = ownerReader(database);
  const named = readNamed(database);
  const areSeveral = namesakeReader(database, { isWhole });
  const byAccount = database
    .prepare<[string], number>(
      `SELECT ifnull(s.person_id, l.person_id) FROM look_up_answer l LEFT JOIN person_successor s ON s.old_id = l.person_id
        WHERE l.answer ->> '$.lookUp.account.id' = ? ORDER BY l.id DESC LIMIT 1`,
    )
    .pluck();
  const answered = (asked: string): ManagerLead => {
    const answer = named[answerKey(asked)];
    const lead = answer === undefined ? undefined : ownerOf(emailKey(answer.as), idKey(answer.as));
    return lead?.kind === 'person' ? lead : { kind: 'by-name' };
  };
  const leads = new Map<string, CellLeads | undefined>();
  const find = (text: string, isAccountId: boolean): CellLeads | undefined => {
    const cell = readManagerCell(text);
    if (cell === undefined) return undefined;
    const { as, email, id, name } = cell;
    const account = isAccountId ? byAccount.get(text.trim()) : undefined;
    if (account !== undefined) return { as, lead: { kind: 'person', person: account } };
    const sure = ownerOf(email, id);
    // What no list has as an id and reads like a name is one.
    if (sure.kind !== 'unknown' || name === undefined) return { as, lead: sure };
    if (!areSeveral(name)) return { as, lead: answered(as) };
    const of = (department: TeamName | undefined): CellLead => {
      if (department === undefined) return { as, lead: { kind: 'shared' } };
      const asked = nameWithin(as, department.name);
      return { as: asked, lead: answered(asked) };
    };
    return { as, lead: { kind: 'shared' }, of };
  };
  return ({ text, isAccountId }) => {
    const key = `${String(isAccountId)} ${text}`;
    if (!leads.has(key)) leads.set(key, find(text, isAccountId));
    return leads.get(key);
  };
}

/** What was asked, in the form in which its answer is kept. */
function answerKey(asked: string): string {
  const { name, department } = partsOfName(asked);
  const key = nameKey(name) ?? '';
  return department === undefined ? key : nameWithin(key, foldText(department));
}

/** Who has an address or a unique id, or that nobody or several have it. */
export function ownerReader(
  database: ReadableDatabase,
): (email: string | undefined, id: string | undefined) => ManagerLead {
  const owners = database.prepare<[number, string], { readonly person: number; readonly owned: 0 | 1 }>(
    `SELECT i.person_id AS person, i.owned FROM person_identifier i JOIN person p ON p.id = i.person_id
        WHERE i.kind = ? AND i.value = ? ORDER BY i.owned DESC`,
  );
  const ask = (kind: number, value: string | undefined): ManagerLead => {
    const [first] = value === undefined ? [] : owners.all(kind, value);
    if (first === undefined) return { kind: 'unknown' };
    return first.owned === 1 ? { kind: 'person', person: first.person } : { kind: 'shared' };
  };
  return (email, id) => {
    const byId = ask(identifierCodes['external-id'], id);
    return byId.kind === 'unknown' ? ask(identifierCodes.email, email) : byId;
  };
}

/** Whom answers led to, by name, so that a wrong one is seen and can be taken back ([TE14]). */
export function answeredManagers(database: ReadableDatabase): ManagerRemarks['answered'] {
  const ownerOf = ownerReader(database);
  const called = database.prepare<[number], string>('SELECT display_name FROM person WHERE id = ?').pluck();
  return Object.values(readNamed(database)).flatMap(({ as, asked }) => {
    const lead = ownerOf(emailKey(as), idKey(as));
    const displayName = lead.kind === 'person' ? called.get(lead.person) : undefined;
    return displayName === undefined ? [] : [{ name: asked, as, displayName }];
  });
}

/** Keeps who is meant by a name ([TE6]), or forgets it where nobody is said; a name whose answer nobody has is given back. Inside the caller's transaction. */
export function nameManagers(
  database: WritableDatabase,
  { named }: OperationInput<'name-managers'>,
): OperationOutput<'name-managers'> {
  const ownerOf = ownerReader(database);
  const isKnown = ({ as }: { readonly as: string }): boolean =>
    ownerOf(emailKey(as), idKey(as)).kind === 'person';
  const forgotten = new Set(named.filter(({ as }) => as.trim() === '').map(({ name }) => answerKey(name)));
  const before = Object.entries(readNamed(database)).filter(([key]) => !forgotten.has(key));
  const kept = Object.fromEntries(
    named.filter(isKnown).flatMap(({ name, as }) => {
      const key = answerKey(name);
      return key === '' ? [] : [[key, { as: as.trim(), asked: name.trim() }] as const];
    }),
  );
  writeSetting(database, {
    name: answersSetting,
    value: JSON.stringify({ ...Object.fromEntries(before), ...kept }),
  });
  return { unknown: named.filter((one) => one.as.trim() !== '' && !isKnown(one)).map(({ as }) => as) };
}
