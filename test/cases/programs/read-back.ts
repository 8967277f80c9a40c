import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Instant } from '../../../main/domain/ids.ts';
import { startEngine } from '../../../main/engine/client.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { type ColumnType, people, type Value } from './people.ts';

/** A file of the list as a program wrote it. */
export type WrittenForm = {
  readonly program: string;
  readonly form: string;
  readonly file: string;
  /** Rows that the form can hold, by their number in the list; all of them where it is not said. */
  readonly rows?: readonly number[];
  /** Why there is no file. */
  readonly failed?: string;
};

const engineThread = new URL('../../../main/engine/thread.ts', import.meta.url);
const wrongShown = 5;

/** Imports a file into a data folder of its own, as the window does, and holds every cell against the list; what is not as it was. */
export async function readBack(form: WrittenForm, folder: string): Promise<readonly string[]> {
  if (form.failed !== undefined) return [`it was not written: ${form.failed.slice(0, 300)}`];
  const dataFolder = mkdtempSync(join(tmpdir(), 'purser-program-'));
  const engine = await startEngine({ thread: engineThread, dataFolder });
  try {
    return await compare(engine, join(folder, form.file), form.rows);
  } finally {
    await engine.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function compare(
  engine: Engine,
  path: string,
  rows: readonly number[] | undefined,
): Promise<readonly string[]> {
  const preview = await engine.ask('preview-import', { path });
  if (preview.kind !== 'ready') return [preview.kind === 'refused' ? preview.detail : preview.kind];
  const wanted = rows === undefined ? people.rows : rows.map((index) => people.rows[index] ?? []);
  const wrong = [...compareHeader(preview.header), ...compareRows(preview.firstRows, wanted)];
  if (preview.exportKind !== 'users') wrong.push(`it is taken for ${preview.exportKind}`);
  const outcome = await engine.ask('commit-import', { path, at: '2026-11-28T09:00:00.000Z' as Instant });
  const counts = outcome.kind === 'committed' ? outcome.import.counts : undefined;
  if (counts?.accepted !== wanted.length)
    wrong.push(`${String(counts?.accepted)} of ${String(wanted.length)} people went in`);
  const more = wrong.length - wrongShown;
  return more > 0 ? [...wrong.slice(0, wrongShown), `and ${String(more)} more`] : wrong;
}

function compareHeader(header: readonly string[]): string[] {
  return people.header
    .filter((name, column) => header[column] !== name)
    .map((name) => `the header has no "${name}" where it was: ${header.join(' | ')}`);
}

function compareRows(read: readonly (readonly string[])[], wanted: readonly (readonly Value[])[]): string[] {
  const count =
    read.length === wanted.length ? [] : [`${String(read.length)} rows instead of ${String(wanted.length)}`];
  const cells = wanted.flatMap((row, line) =>
    row.flatMap((value, column) => {
      const cell = read[line]?.[column] ?? '';
      return isSame(value, cell, people.types[column] ?? 'text')
        ? []
        : [
            `row ${String(line + 1)}, ${people.header[column] ?? ''}: ${JSON.stringify(cell)} instead of ${JSON.stringify(value)}`,
          ];
    }),
  );
  return [...count, ...cells];
}

/** Texts to the character; the others by what they mean, since programs say "yes" and part moments in ways of their own. */
function isSame(value: Value, cell: string, type: ColumnType): boolean {
  if (value === null) return cell === '';
  switch (type) {
    case 'text':
      return cell === value;
    case 'day':
      return cell.replaceAll('/', '-').replace(/[ T]00:00:00$/u, '') === value;
    case 'moment':
      return cell.replaceAll('/', '-').replace(' ', 'T') === value;
    case 'yes-no':
      return (value === true ? ['true', '1'] : ['false', '0']).includes(cell.toLowerCase());
    case 'whole':
    case 'decimal':
      return cell !== '' && Number(cell.replace(',', '.')) === value;
    default:
      return type satisfies never;
  }
}
