import type { PersonId } from '../../domain/ids.ts';
import type { PeopleSelection } from '../../domain/people/person.ts';
import { readMailAddresses } from '../../domain/people/identifiers/mail-addresses.ts';
import { nameKey } from '../../domain/people/identifiers/identifier.ts';
import { areTwoNames } from '../../domain/people/names/other-names.ts';
import { acts } from '../../domain/plans/act.ts';
import { heldSeatStates } from '../../domain/seats/seat.ts';
import type { OperationOutput } from '../../engine/operations.ts';
import { words } from '../../words/words.ts';
import type { Choice } from '../arguments/choice.ts';
import type { PeopleRows } from '../arguments/list-file.ts';
import type { JobContext } from '../begin/job-context.ts';
import { JobFailure } from '../job-failure.ts';
import { type NamedInList, namedInRows } from './named-in-list.ts';
import { readNext } from './seat-step.ts';
import type { Named } from './show-plan.ts';

/** Whom a choice leads to. `unknown` and `shared`: how many of its values lead to nobody and to several. */
export type Selected = {
  readonly selection: PeopleSelection;
  readonly unknown: number;
  readonly named: readonly Named[];
  readonly shared: number;
  /** Of whom the command line says that they are the same people, whatever they are called ([LC30] of plans). */
  readonly samePeople: readonly PersonId[];
};

/** Says of a list what in it names nobody for certain. `except`: people who are left out. */
export async function select(
  context: JobContext,
  { chosen }: Choice,
  except: ReadonlySet<PersonId>,
): Promise<Selected> {
  const samePeople = await readSamePeople(context);
  if (chosen.kind === 'next') {
    const { people, named } = await readNext(context, chosen.wanted);
    return { selection: { kind: 'ids', ids: people }, unknown: 0, named, shared: 0, samePeople };
  }
  if (chosen.kind === 'idle')
    return { selection: idle(chosen.days, [...except]), unknown: 0, named: [], shared: 0, samePeople };
  const { ids, unknown, named, called, shared, strange } = await namedIn(context, chosen);
  for (const column of strange) context.say(words().job.strangeColumn(chosen.file, column));
  if (unknown.length > 0) context.say(words().job.unknownNames(chosen.file, unknown));
  for (const { as, people } of shared) {
    context.say(words().job.sharedName(as, chosen.file, people));
  }
  const others = await calledOtherwise(
    context,
    called.filter(({ personId }) => !samePeople.includes(personId)),
  );
  for (const { as, name, known } of others)
    context.say(words().job.calledOtherwise(as, chosen.file, name, known));
  const out = new Set([...except, ...others.map(({ personId }) => personId)]);
  return {
    selection: { kind: 'ids', ids: ids.filter((id) => !out.has(id)) },
    unknown: unknown.length,
    named: named.filter(({ personId }) => !out.has(personId)),
    shared: shared.length + others.length,
    samePeople,
  };
}

/** Throws where one of them is nobody here, or several people have it. */
async function readSamePeople({ engine, order }: JobContext): Promise<readonly PersonId[]> {
  const identifiers = [...new Set(order.samePeople)];
  if (identifiers.length === 0) return [];
  const { named } = await engine.ask('find-people', { identifiers });
  const known = new Map(named.map(({ as, personId }) => [as, personId]));
  return identifiers.map((as) => {
    const personId = known.get(as);
    if (personId === undefined) throw new JobFailure('wrong-arguments', words().job.samePersonNobody(as));
    return personId;
  });
}

/** Whom a row calls as no list does ([LC20] of plans): the address may have been handed on since the row was written. */
async function calledOtherwise(
  context: JobContext,
  called: NamedInList['called'],
): Promise<readonly (NamedInList['called'][number] & { readonly known: string })[]> {
  if (called.length === 0) return [];
  const people = [...new Set(called.map(({ personId }) => personId))];
  const known = new Map(
    (await context.engine.ask('names-of-people', { people })).map((one) => [one.personId, one]),
  );
  return called.flatMap((one) => {
    const { names = [], displayName = '' } = known.get(one.personId) ?? {};
    const key = nameKey(one.name);
    const isOther = key !== undefined && names.length > 0 && names.every((name) => areTwoNames(key, name));
    return isOther ? [{ ...one, known: displayName }] : [];
  });
}

/** Whom one command line both takes a seat from and gives one to, by name: nothing of it is done ([TU2] of plans). */
export async function chosenForBoth(
  context: JobContext,
  choices: readonly Choice[],
): Promise<ReadonlySet<PersonId>> {
  const [given, taken] = await Promise.all(
    acts.map(async (act) => {
      const ofAct = choices.filter((choice) => choice.act === act);
      return new Set((await Promise.all(ofAct.map((choice) => peopleOf(context, choice)))).flat());
    }),
  );
  const both = [...(given ?? [])].filter((personId) => taken?.has(personId) === true);
  for (const id of both) {
    const person = await context.engine.ask('read-person', { id });
    context.say(words().job.chosenForBoth(person?.summary.displayName ?? ''));
  }
  return new Set(both);
}

/** Whoever waits for a seat holds none. */
async function peopleOf(context: JobContext, { chosen }: Choice): Promise<readonly PersonId[]> {
  if (chosen.kind === 'next') return [];
  if (chosen.kind === 'list') return (await namedIn(context, chosen)).ids;
  return context.engine.ask('select-people', { selection: idle(chosen.days, []) });
}

/** Who holds no seat has none to be taken. */
function idle(days: number, except: readonly PersonId[]): PeopleSelection {
  return {
    kind: 'filter',
    filter: { idleAtLeastDays: days, seat: [...heldSeatStates, 'unknown'] },
    except,
  };
}

/** Whom the rows of a list lead to. */
export async function namedIn(context: JobContext, chosen: PeopleRows): Promise<NamedInList> {
  const all = chosen.rows.flat().flatMap((cell) => [cell, ...readMailAddresses(cell).others]);
  const identifiers = [...new Set(all.filter((cell) => cell !== ''))];
  const found: OperationOutput<'find-people'> = await context.engine.ask('find-people', { identifiers });
  const { columns, names } = chosen;
  return namedInRows({ columns, rows: withWhoElse(chosen, found), names }, found);
}

/** Further addresses of a cell, and cells that no heading has, name somebody too where they lead to anybody ([LC15] of plans). */
function withWhoElse(
  { columns, rows }: PeopleRows,
  { named, shared }: OperationOutput<'find-people'>,
): readonly (readonly string[])[] {
  const leading = new Set([...named, ...shared].map(({ as }) => as));
  return rows.map((row) => {
    const more = row.flatMap((cell, at) => [
      ...(at < columns.length ? [] : [cell]),
      ...readMailAddresses(cell).others,
    ]);
    return [...row.slice(0, columns.length), ...more.filter((cell) => leading.has(cell))];
  });
}
