import Database from 'better-sqlite3';
import { closeSync, openSync } from 'node:fs';
import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';

import type { RollUp } from '../../../domain/month/teams/roll-up.ts';
import { brandHandles } from '../../database/handles.ts';
import { readTeamNames } from '../../month/teams/parting.ts';
import { writeAll } from '../file-writer.ts';
import { PeopleLines, type LinesOf } from './people-lines.ts';
import { teamColumns, type NamedColumn } from './team-columns.ts';
import { Turns } from './turns.ts';
import { writeInTurns, type TurnSizes } from './write-in-turns.ts';

/** Words of the memory that both threads share: how many messages this one sent, and the other. */
export const saidAt = 0;
export const toldAt = 1;
export const signalWords = 2;

/** What a thread is started with that makes lines of a report for another one. */
export type LinesStart = {
  readonly role: 'lines';
  readonly port: MessagePort;
  readonly signals: Int32Array<SharedArrayBuffer>;
  readonly databasePath: string;
  readonly wanted: Omit<LinesOf, 'codeOf'>;
  /** Columns of teams that it reads for both. */
  readonly rollUps: readonly Exclude<RollUp, 'department'>[];
};

/** What there is to be done, once both know it: whose lines, what is read of teams, and into which file. */
export type LinesOrder = {
  readonly order: Float64Array<SharedArrayBuffer>;
  readonly turns: SharedArrayBuffer;
  readonly teams: readonly NamedColumn[];
  readonly partPath: string;
  readonly sizes: TurnSizes;
};

export type FromLines =
  | { readonly kind: 'teams'; readonly teams: readonly NamedColumn[] }
  | { readonly kind: 'done' }
  /** `code`: the system's, which an error does not keep from one thread to another. */
  | { readonly kind: 'failed'; readonly error: unknown; readonly code: string | undefined };

/** The whole life of such a thread. */
export function serveLines({ port, signals, databasePath, wanted, rollUps }: LinesStart): void {
  const send = (message: FromLines): void => {
    port.postMessage(message);
    Atomics.add(signals, saidAt, 1);
    Atomics.notify(signals, saidAt);
  };
  let database: Database.Database | undefined;
  try {
    database = new Database(databasePath, { readonly: true });
    const { readable } = brandHandles(database);
    const teams = teamColumns(readTeamNames(readable, rollUps));
    send({ kind: 'teams', teams });
    Atomics.wait(signals, toldAt, 0);
    const told: { readonly message: LinesOrder } | undefined = receiveMessageOnPort(port);
    if (told !== undefined) {
      const { message } = told;
      const lines = new PeopleLines(
        readable,
        { ...wanted, codeOf: undefined },
        new Map([...teams, ...message.teams]),
      );
      work(message, lines);
    }
    send({ kind: 'done' });
  } catch (error) {
    send({ kind: 'failed', error, code: codeOf(error) });
  } finally {
    database?.close();
    port.close();
  }
}

function work({ order, turns: shared, partPath, sizes }: LinesOrder, lines: PeopleLines): void {
  const turns = new Turns(order.length, shared);
  const file = openSync(partPath, 'r+');
  try {
    const write = (bytes: Uint8Array, position: number): void => {
      writeAll(file, bytes, position);
    };
    writeInTurns({ order, turns, lines, write, look: () => undefined, sizes });
  } catch (error) {
    turns.stop();
    throw error;
  } finally {
    closeSync(file);
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
