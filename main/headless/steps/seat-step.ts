import { words } from '../../words/words.ts';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { localDayOf } from '../../domain/time/calendar.ts';
import type { PersonId } from '../../domain/ids.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { storedAs } from '../../domain/settings/settings.ts';
import { toStored } from '../../domain/settings/stored-settings.ts';
import { freeSeats, isBelowMinimum, seatsBeyond, type SeatRoom } from '../../domain/seats/room.ts';
import { readWaitingLines } from '../../domain/seats/waiting-lines.ts';
import type { RefusedLine } from '../../engine/operations/seats.ts';
import type { JobContext } from '../begin/job-context.ts';
import { JobFailure } from '../job-failure.ts';

/** Keeps what the command line says of seats, and says how they stand; how many of a waiting list were refused. */
export async function keepSeats(context: JobContext): Promise<number> {
  const { waitingList, bought, aMonth, minimumFree } = context.order.seats;
  const given = [
    ['seatsBought', bought],
    ['monthlyAssignments', aMonth],
    ['minimumFree', minimumFree],
  ] as const;
  for (const [name, value] of given)
    if (value !== undefined)
      await context.engine.ask('write-setting', { name: storedAs(name), value: toStored(name, value) });
  if (context.order.isSample) await context.giveSampleSeats(localDayOf(instantOf(context.now())));
  const refused = waitingList === undefined ? 0 : await putOnList(context, waitingList);
  await tellSeats(context);
  return refused;
}

async function putOnList(context: JobContext, file: string): Promise<number> {
  const lines = readWaitingLines(await readText(resolve(context.cwd, file), basename(file)));
  if (lines.length === 0) throw new JobFailure('failed', words().job.namesNobody(basename(file)));
  const { added, refused } = await context.engine.ask('add-waiting', {
    who: { kind: 'lines', lines },
    since: localDayOf(instantOf(context.now())),
  });
  context.say(words().job.waitingPutWaitingList(basename(file), added, refused.length));
  for (const one of refused) context.say(`${words().job.indent}${sayRefused(one)}`);
  return refused.length;
}

async function readText(path: string, name: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    const why = error instanceof TypeError ? words().job.notUtfText : words().job.cannotRead;
    throw new JobFailure('failed', words().job.giveTextFileOne(name, why));
  }
}

function sayRefused(refused: RefusedLine): string {
  const said = words().job.waitingList;
  switch (refused.why) {
    case 'unknown':
      return said.unknown(refused.as);
    case 'shared':
      return said.shared(refused.as, refused.people);
    case 'holds-seat':
    case 'waits-already':
    case 'left':
      return said[refused.why](called(refused));
    default:
      return refused.why satisfies never;
  }
}

function called({ as, people }: RefusedLine): string {
  const [name = as] = people;
  return name === as ? as : `${name} (${as})`;
}

/** Only where the admin said something of seats, or somebody waits. */
async function tellSeats(context: JobContext): Promise<void> {
  const room = await context.engine.ask('read-seat-room', { at: instantOf(context.now()) });
  const { entries } = await context.engine.ask('read-waiting-list', {});
  if (room.bought === undefined && entries.length === 0) return;
  const waiting = entries.filter(({ standing }) => standing === 'waits').length;
  context.say(words().job.seatsWaitOne(sayRoom(room), waiting));
  if (isBelowMinimum(room)) context.say(words().job.fewerFreeThan(room.minimumFree ?? 0));
  const beyond = seatsBeyond(room);
  if (beyond > 0) context.say(words().job.heldBeyondThoseBought(beyond));
}

function sayRoom(room: SeatRoom): string {
  const known = (value: number | undefined): string =>
    value === undefined ? words().job.notKnown : String(value);
  return words().job.room({
    bought: known(room.bought),
    held: known(room.held),
    invited: known(room.invited),
    free: known(freeSeats(room)),
    given: room.givenThisMonth,
    cap: room.monthlyCap,
  });
}

/** The next of the waiting list, and what the list named them by. Throws `JobFailure` where nobody knows how many seats are free. */
export async function readNext(
  context: JobContext,
  wanted: number,
): Promise<{
  readonly people: readonly PersonId[];
  readonly named: readonly { readonly personId: PersonId; readonly as: string }[];
}> {
  const { next, named } = await context.engine.ask('next-in-line', { wanted, at: instantOf(context.now()) });
  if (next.kind === 'not-known') throw new JobFailure('wrong-arguments', words().job.lacks[next.lacks]);
  if (next.limit !== 'none') context.say(words().job.next[next.limit](next.people.length, wanted));
  return { people: next.people, named };
}
