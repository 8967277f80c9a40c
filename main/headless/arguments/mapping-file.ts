import { words } from '../../words/words.ts';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { isCalendarDay } from '../../domain/time/calendar.ts';
import {
  dateOrders,
  encodingNames,
  exportKinds,
  listSubjects,
  type ImportMapping,
} from '../../domain/files/import.ts';
import { givenMeanings } from '../../domain/states/state.ts';
import { foldWord } from '../../domain/states/words.ts';
import { JobFailure } from '../job-failure.ts';

const day = z.string().refine(isCalendarDay, { error: () => words().job.notADay });
const entry = z.strictObject({
  /** Name of the file that it is for; without it, every file of its kind. */
  file: z.string().optional(),
  kind: z.enum(exportKinds),
  /** Column of the file to known field; columns that are not named are read by their headers, or kept beside the record. */
  columns: z.record(z.string(), z.string()).optional(),
  window: z.strictObject({ start: day, end: day }).optional(),
  readAs: z
    .strictObject({
      encoding: z.enum(encodingNames).optional(),
      sheet: z.string().optional(),
      dates: z.enum(dateOrders).optional(),
    })
    .optional(),
  /** Whom a list of people is about, where its columns do not say it. */
  subject: z.enum(listSubjects).optional(),
  /** The report that it is, by its id in the catalog of sources. */
  source: z.string().optional(),
  applications: z.array(z.string()).optional(),
  /** Word of a status to what it means. */
  states: z.record(z.string(), z.enum(givenMeanings)).optional(),
});
const mappingFile = z.array(entry);

/** A mapping of `--mapping FILE` and the file or kind it is for. */
export type NamedMapping = { readonly file: string | undefined; readonly mapping: ImportMapping };

/** Reads the mappings of a JSON file. Throws `JobFailure` with the place that is wrong. */
export async function readMappingFile(path: string, cwd: string): Promise<readonly NamedMapping[]> {
  const text = await readFile(resolve(cwd, path), 'utf8').catch((error: unknown) => {
    throw new JobFailure('wrong-arguments', words().job.mappingCannotReadCheck(path), { cause: error });
  });
  const value = parse(text, path);
  const read = mappingFile.safeParse(Array.isArray(value) ? value : [value]);
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue?.path.slice(1).join('.') ?? '';
    throw new JobFailure('wrong-arguments', words().job.mappingWrong(path, where, issue?.message ?? ''));
  }
  return read.data.map(({ file, kind, columns, window, readAs, ...list }) => ({
    file,
    mapping: {
      kind,
      columns: Object.entries(columns ?? {}).map(([column, field]) => ({ column, field })),
      window,
      readAs,
      ...listOf(list),
    },
  }));
}

function listOf({
  subject,
  source,
  applications,
  states,
}: Pick<z.infer<typeof entry>, 'subject' | 'source' | 'applications' | 'states'>): Pick<
  ImportMapping,
  'list'
> {
  const list = {
    ...(subject === undefined ? {} : { subject }),
    ...(source === undefined ? {} : { source }),
    ...(applications === undefined ? {} : { applications }),
    ...(states === undefined
      ? {}
      : {
          meanings: Object.fromEntries(
            Object.entries(states).map(([word, state]) => [foldWord(word), state]),
          ),
        }),
  };
  return Object.keys(list).length === 0 ? {} : { list };
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new JobFailure('wrong-arguments', words().job.mappingNotJsonHelp(path), { cause: error });
  }
}
