import { letterHeadings } from '../../../domain/month/questions/letter-columns.ts';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarDay } from '../../../domain/ids.ts';
import { csvLine } from '../../../domain/list/report/csv-cell.ts';
import { EngineError } from '../../errors.ts';
import type { Letter, LettersOut } from '../../operations/questions.ts';
import { writeWhole, unwritable } from '../../reports/file-writer.ts';
import { draftFile, draftName } from './draft-file.ts';

/** Writes letters where they are to go, whole or not at all; the folder of drafts. Throws `report-unwritable` and `disk-full`. */
export function writeLettersOut(
  letters: readonly Letter[],
  out: LettersOut,
  on: CalendarDay,
): string | undefined {
  switch (out.kind) {
    case 'drafts':
      return writeDrafts(letters, freeName(join(out.folder, `questions-${on}`)));
    case 'merge':
      write(out.path, `\uFEFF${[letterHeadings, ...letters.map(mergeCells)].map(csvLine).join('')}`);
      return undefined;
    case 'mail':
      return undefined;
    default:
      return out satisfies never;
  }
}

/** Written beside its name and renamed once every draft is there. */
function writeDrafts(letters: readonly Letter[], folder: string): string {
  const part = `${folder}.${String(process.pid)}.part`;
  try {
    mkdirSync(part);
    letters.forEach((letter, index) => {
      write(join(part, draftName(index + 1, letter.to.email)), draftFile(letter));
    });
    renameSync(part, folder);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    if (error instanceof EngineError) throw error;
    throw unwritable(error, folder);
  }
  return folder;
}

function freeName(wanted: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}-${String(number)}`;
    if (!existsSync(name)) return name;
  }
}

function mergeCells({ to, language, subject, text, people }: Letter): readonly string[] {
  return [
    to.email,
    to.displayName,
    language,
    subject,
    withBullets(text),
    people.map(({ displayName }) => displayName).join(', '),
  ];
}

/** A dash before an item could begin a formula, and would stand behind an apostrophe in every letter ([AQ21]). */
function withBullets(text: string): string {
  return text.replaceAll(/^- /gmu, '• ');
}

function write(path: string, text: string): void {
  writeWhole(path, (file) => {
    file.write(text);
  });
}
