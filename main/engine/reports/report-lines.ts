import type { PersonId } from '../../domain/ids.ts';
import { databasePath } from '../database/open.ts';
import { isPartingKept, readTeamNames } from '../month/teams/parting.ts';
import type { EngineContext } from '../thread/context.ts';
import { collectNow } from '../thread/give-back.ts';
import type { FileWriter } from './file-writer.ts';
import { LinesFailure, LinesThread } from './lines/lines-thread.ts';
import { PeopleLines } from './lines/people-lines.ts';
import { teamColumns } from './lines/team-columns.ts';
import { Turns } from './lines/turns.ts';
import { turnSizes, writeInTurns, type TurnSizes } from './lines/write-in-turns.ts';
import { peopleInOrder, teamRollUps, type ReportOf } from './report-rows.ts';

/** How lines are made: of how many people at once, and from how many on in two threads. */
export type HowLines = { readonly sizes: TurnSizes; readonly apartFrom: number };

/** Fewer lines are made before another thread has started. */
const asIsSoonest: HowLines = { sizes: turnSizes, apartFrom: 50_000 };

type Where = Pick<EngineContext, 'readable' | 'dataFolder' | 'readingThread'>;

/**
 * Writes the lines of the matched report as CSV behind what a file has: the rows of `reportRows`. Of many people another thread makes
 * half of them. `look` is told how many are done, and may throw.
 */
export function writeLines(
  file: FileWriter,
  context: Where,
  wanted: ReportOf,
  { look, how = asIsSoonest }: { readonly look: (rows: number) => void; readonly how?: HowLines | undefined },
): void {
  look(0);
  const { readable } = context;
  const order = sharedOrder(peopleInOrder(readable, wanted));
  const turns = new Turns(order.length, { offset: file.bytes });
  const watch = (): void => {
    look(turns.done);
  };
  const isMany = order.length >= how.apartFrom;
  const rollUps = teamRollUps(wanted.headings);
  const readApart = isMany ? rollUps.filter((by) => by === 'group' && !isPartingKept(readable, by)) : [];
  const thread = isMany ? startThread(context, wanted, readApart) : undefined;
  const { sizes } = how;
  try {
    const readHere = thread === undefined ? rollUps : rollUps.filter((by) => !readApart.includes(by));
    const here = teamColumns(readTeamNames(readable, readHere));
    const apart = thread?.teams(watch) ?? [];
    thread?.begin({ order, turns: turns.memory, teams: here, partPath: file.partPath, sizes });
    const lines = new PeopleLines(readable, wanted, new Map([...here, ...apart]));
    const write = (bytes: Uint8Array, position: number): void => {
      file.writeAt(bytes, position);
    };
    writeInTurns({ order, turns, lines, write, look: watch, sizes });
    thread?.end(watch);
  } catch (error) {
    turns.stop();
    thread?.giveUp();
    throw error instanceof LinesFailure && error.isOfFile ? file.unwritable(error) : error;
  }
  file.extendTo(turns.end);
  look(turns.done);
  if (isMany) collectNow();
}

/** Codes of people are made in this thread alone. */
function startThread(
  { dataFolder, readingThread }: Where,
  { headings, findings, on, codeOf }: ReportOf,
  rollUps: readonly ReturnType<typeof teamRollUps>[number][],
): LinesThread | undefined {
  if (readingThread === undefined || codeOf !== undefined) return undefined;
  return new LinesThread(readingThread, {
    databasePath: databasePath(dataFolder),
    wanted: { headings, findings, on },
    rollUps,
  });
}

function sharedOrder(people: readonly PersonId[]): Float64Array<SharedArrayBuffer> {
  const order = new Float64Array(new SharedArrayBuffer(people.length * Float64Array.BYTES_PER_ELEMENT));
  order.set(people);
  return order;
}
