import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { dayOf } from '../../domain/calendar.ts';
import type { PersonId } from '../../domain/ids.ts';
import { instantOf } from '../../domain/instant.ts';
import { freeSeats, isBelowMinimum, seatsBeyond, type SeatRoom } from '../../domain/seats/room.ts';
import { readWaitingLines } from '../../domain/seats/waiting-lines.ts';
import type { NextInLine, WaitingRefusal } from '../../domain/seats/waiting-list.ts';
import type { RefusedLine } from '../../engine/operations/seats.ts';
import type { JobDesk } from '../desk/desk.ts';
import { JobFailure } from '../job-failure.ts';

/** Keeps what the command line says of seats, and says how they stand; how many of a waiting list were refused. */
export async function keepSeats(desk: JobDesk): Promise<number> {
  const { waitingList, bought, aMonth, minimumFree } = desk.order.seats;
  const given = { seats_bought: bought, monthly_assignments: aMonth, minimum_free_seats: minimumFree };
  for (const [name, value] of Object.entries(given))
    if (value !== undefined) await desk.engine.ask('write-setting', { name, value: String(value) });
  if (desk.order.isSample) await desk.giveSampleSeats(dayOf(instantOf(desk.now())));
  const refused = waitingList === undefined ? 0 : await putOnList(desk, waitingList);
  await tellSeats(desk);
  return refused;
}

async function putOnList(desk: JobDesk, file: string): Promise<number> {
  const lines = readWaitingLines(await readText(resolve(desk.cwd, file), basename(file)));
  if (lines.length === 0) throw new JobFailure(1, `${basename(file)} names nobody.`);
  const { added, refused } = await desk.engine.ask('add-waiting', {
    who: { kind: 'lines', lines },
    since: dayOf(instantOf(desk.now())),
  });
  desk.say(
    `Waiting    ${basename(file)}: ${String(added)} put on the waiting list, ${String(refused.length)} not`,
  );
  for (const one of refused) desk.say(`           ${refusalWords[one.why](one)}`);
  return refused.length;
}

async function readText(path: string, name: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    const why = error instanceof TypeError ? 'is not UTF-8 text' : 'cannot be read';
    throw new JobFailure(1, `${name} ${why}. Give a text file with one e-mail address or unique id a line.`);
  }
}

const refusalWords: Readonly<Record<WaitingRefusal, (refused: RefusedLine) => string>> = {
  'holds-seat': (refused) => `${called(refused)} holds a seat already`,
  'waits-already': (refused) => `${called(refused)} is on the list already`,
  left: (refused) => `${called(refused)} left`,
  unknown: ({ as }) => `${as}: nobody known here has it. Import a list that names the person first`,
  shared: ({ as, people }) =>
    `${as}: ${people.join(' and ')} have it. Name each by an address or unique id of their own`,
};

function called({ as, people }: RefusedLine): string {
  const [name = as] = people;
  return name === as ? as : `${name} (${as})`;
}

/** Only where the admin said something of seats, or somebody waits. */
async function tellSeats(desk: JobDesk): Promise<void> {
  const room = await desk.engine.ask('read-seat-room', { at: instantOf(desk.now()) });
  const { entries } = await desk.engine.ask('read-waiting-list', {});
  if (room.bought === undefined && entries.length === 0) return;
  const waiting = entries.filter(({ standing }) => standing === 'waits').length;
  desk.say(`Seats      ${sayRoom(room)}; ${String(waiting)} wait for one`);
  if (isBelowMinimum(room))
    desk.say(`           Fewer are free than the ${String(room.minimumFree)} that are to be`);
  const beyond = seatsBeyond(room);
  if (beyond > 0) desk.say(`           ${String(beyond)} are held beyond those bought`);
}

function sayRoom(room: SeatRoom): string {
  const known = (value: number | undefined): string => (value === undefined ? 'not known' : String(value));
  const cap = room.monthlyCap === undefined ? '' : ` of ${String(room.monthlyCap)}`;
  return [
    `${known(room.bought)} bought`,
    `${known(room.held)} held`,
    `${known(room.invited)} of them invited`,
    `${known(freeSeats(room))} free`,
    `${String(room.givenThisMonth)}${cap} given this month`,
  ].join(', ');
}

/** The next of the waiting list, and what the list named them by. Throws `JobFailure` where nobody knows how many seats are free. */
export async function readNext(
  desk: JobDesk,
  wanted: number,
): Promise<{
  readonly people: readonly PersonId[];
  readonly named: readonly { readonly personId: PersonId; readonly as: string }[];
}> {
  const { next, named } = await desk.engine.ask('next-in-line', { wanted, at: instantOf(desk.now()) });
  if (next.kind === 'not-known') throw new JobFailure(2, `--give-next: ${lackWords[next.lacks]}`);
  if (next.limit !== 'none')
    desk.say(`Waiting    ${String(next.people.length)} of ${String(wanted)}: ${limitWords[next.limit]}`);
  return { people: next.people, named };
}

const lackWords = {
  bought: 'how many seats were bought is not known. Add --seats-bought N.',
  'user-list': 'no user list says who holds a seat, so how many are free is not known. Add --users FILE.',
} as const;

const limitWords: Readonly<Record<Exclude<Extract<NextInLine, { kind: 'next' }>['limit'], 'none'>, string>> =
  {
    free: 'no more seats are free',
    cap: 'the cap of the month leaves no more',
    waiting: 'nobody else waits',
  };
