import type { AlarmFact } from '../../../domain/files/import-alarm.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { appFlags } from '../catalog/app-flags.ts';
import { isOfSome } from '../catalog/find-source.ts';
import type { ReadyFile } from '../examined/file.ts';
import { countFound, type ListIdentifiers, type TalliedRows } from '../read/lists/list-tally.ts';

/** Of more seat holders it is not asked: each would be looked for in every row. */
const holdersAtMost = 20_000;
const lackingAtLeast = 3;
const lackingShare = 0.5;
const namedAtMost = 5;

type Holder = {
  readonly name: string;
  readonly known: ListIdentifiers[];
  /** They stand in another list of the kind. */
  readonly isListed: boolean;
};

/** No more than so many of them stand there by chance. */
const hardlyShare = 0.1;

/**
 * Whether most of the seat holders stand in no row of the first list of everybody of a system, by address or unique id, nor in another system's ([Q20]): it may be of some of
 * the company alone, or of another one. Who said that it is of everybody is not asked, nor is it of a list without addresses, or of assignees, unless hardly anybody stands
 * there ([Q35]): what people are called in it may lead to nobody.
 */
export function lacksHolders(
  database: ReadableDatabase,
  file: Pick<ReadyFile, 'declaration' | 'mapping' | 'before' | 'isSubjectSaid' | 'source'>,
  rows: TalliedRows,
): readonly AlarmFact[] {
  const { declaration, mapping, before, isSubjectSaid } = file;
  const { kind } = declaration;
  if ((kind !== 'staff' && kind !== 'directory') || before !== undefined) return [];
  if (isOfSome(mapping.list) || mapping.list?.source === appFlags) return [];
  // That is asked of its sheets ([N65]).
  if (kind === 'directory' && (file.source.sheet?.alike.length ?? 0) > 0) return [];
  const hasAddresses = mapping.columns.some(({ field }) => field === 'email' || field === 'userName');
  const isWhole = kind === 'staff' && !isSubjectSaid && hasAddresses;
  const holders = readHolders(database, kind);
  if (holders.length < lackingAtLeast || holders.length > holdersAtMost) return [];
  const found = countFound(
    rows,
    holders.map(({ known }) => known),
    Math.ceil(holders.length * lackingShare),
  );
  const lacking = holders.filter(({ isListed }, at) => !isListed && !found.has(at));
  const isFew = holders.length - lacking.length <= holders.length * hardlyShare;
  const isMost = lacking.length >= lackingAtLeast && lacking.length > holders.length * lackingShare;
  if (!(isFew || (isWhole && isMost))) return [];
  const isHardly = isFew && !(kind === 'staff' && findsByAddress(rows, holders));
  const names = lacking.slice(0, namedAtMost).map(({ name }) => name);
  const of = kind === 'staff' ? 'everybody' : 'assignees';
  return [{ kind: 'lacks-holders', of, holders: holders.length, lacking: lacking.length, names, isHardly }];
}

/** Whether a seat holder stands there by an address: then it can tell people, and is of few of them ([N97]). */
function findsByAddress(rows: TalliedRows, holders: readonly Holder[]): boolean {
  const addresses = holders.map(({ known }) => known.map(({ email }) => ({ email, id: undefined })));
  return countFound(rows, addresses, 1).size > 0;
}

/** Fewer may be missing by chance: they came, or went. */
const apartAtLeast = 2;

/**
 * Whether seat holders stand in no row of the first list of assignees ([N65]) or of everybody ([Q36]) where the workbook has further sheets like the one
 * that is read: those who stand on them would count as without the app, or be in no list of everybody.
 */
export function lacksSheets(
  database: ReadableDatabase,
  { declaration, before, source, mapping }: Pick<ReadyFile, 'declaration' | 'before' | 'source' | 'mapping'>,
  rows: TalliedRows,
): readonly AlarmFact[] {
  const { sheet } = source;
  const { kind } = declaration;
  if ((kind !== 'staff' && kind !== 'directory') || before !== undefined || sheet === undefined) return [];
  if (sheet.alike.length === 0 || (kind === 'staff' && isOfSome(mapping.list))) return [];
  const holders = readHolders(database, kind);
  if (holders.length > holdersAtMost) return [];
  const wanted = holders.map(({ known }) => known);
  const found = countFound(rows, wanted, holders.length);
  const lacking = holders.filter(({ isListed }, at) => !found.has(at) && !(kind === 'staff' && isListed));
  if (lacking.length < apartAtLeast) return [];
  return [
    {
      kind: 'other-sheets',
      of: kind === 'staff' ? 'everybody' : 'assignees',
      holders: holders.length,
      lacking: lacking.length,
      names: lacking.slice(0, namedAtMost).map(({ name }) => name),
      sheet: sheet.name,
      others: sheet.alike,
    },
  ];
}

type Cells = [person: number, name: string, email: string | null, id: string | null, isListed: 0 | 1];

/** Two rows of the user list may be of one person. `kind`: of which lists it counts that somebody stands there. */
function readHolders(database: ReadableDatabase, kind: 'staff' | 'directory'): readonly Holder[] {
  const rows = database
    .prepare<[kind: string, most: number], Cells>(
      `SELECT ifnull(pr.person_id, -s.id), coalesce(nullif(concat_ws(' ', s.first_name, s.last_name), ''), s.email_key, s.external_id, ''),
         s.email_key, s.external_id, EXISTS (
           SELECT 1 FROM person_record other JOIN assignment_record a ON a.id = other.record_id JOIN import i ON i.id = a.from_import
            WHERE other.person_id = pr.person_id AND other.source = 1 AND a.to_import IS NULL AND i.kind = ?)
       FROM seat_record s LEFT JOIN person_record pr ON pr.source = 0 AND pr.record_id = s.id
       WHERE s.to_import IS NULL AND (s.sales_license IS NULL OR s.sales_license = 'active') ORDER BY s.id LIMIT ?`,
    )
    .raw();
  const holders = new Map<number, Holder>();
  for (const [person, name, email, id, isListed] of rows.iterate(kind, holdersAtMost + 1)) {
    const holder = holders.get(person) ?? { name, known: [], isListed: isListed === 1 };
    holder.known.push({ email: email ?? undefined, id: id ?? undefined });
    holders.set(person, holder);
  }
  return [...holders.values()];
}
