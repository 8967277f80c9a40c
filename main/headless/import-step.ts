import { basename, resolve } from 'node:path';
import type { Import, RejectedRow } from '../domain/import.ts';
import { instantOf } from '../domain/instant.ts';
import type { JobDesk } from './desk.ts';
import { JobFailure } from './job-failure.ts';
import { progressText } from './progress-line.ts';

/** So many rejected rows are named; the rest is counted. */
const rejectedShown = 5;

/** Imports every file, people before what is said of them; how many rows were rejected. */
export async function importFiles(desk: JobDesk): Promise<number> {
  const { order } = desk;
  const files = order.isSample ? desk.sampleExports : [...order.users, ...order.directory, ...order.usage];
  let rejected = 0;
  for (const file of files) rejected += await importFile(desk, resolve(desk.cwd, file));
  return rejected;
}

async function importFile(desk: JobDesk, path: string): Promise<number> {
  const name = basename(path);
  const answer = await desk.engine.ask(
    'commit-import',
    { path, at: instantOf(desk.now()) },
    {
      signal: desk.signal,
      onProgress: ({ stage, done, total }) => {
        desk.progress.show(progressText({ what: `${name}, ${stage}`, done, total }));
      },
    },
  );
  desk.progress.clear();
  switch (answer.kind) {
    case 'refused':
      throw new JobFailure(1, `${name} was not imported. ${answer.detail}`);
    case 'already-imported':
      desk.say(`Imported   ${name}: the same file as before, nothing changed`);
      return answer.import.counts.rejected;
    case 'committed':
      tell(desk, answer.import, answer.rejected);
      return answer.import.counts.rejected;
    default:
      return answer satisfies never;
  }
}

function tell(desk: JobDesk, { fileName, counts, window }: Import, rejected: readonly RejectedRow[]): void {
  const days = window === undefined ? '' : `, ${window.start} to ${window.end}`;
  desk.say(
    `Imported   ${fileName}${days}: ${String(counts.read)} rows, ${String(counts.accepted)} accepted, ${String(counts.rejected)} rejected`,
  );
  for (const { line, reason } of rejected.slice(0, rejectedShown)) {
    desk.say(`           line ${String(line)}: ${reason}`);
  }
  const more = rejected.length - rejectedShown;
  if (more > 0) desk.say(`           and ${String(more)} more`);
}
