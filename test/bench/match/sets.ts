import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { MatchRecord } from '../../../main/domain/matching/records/match-record.ts';

/** A record and the person it truly is of. */
export type Labeled = { readonly record: MatchRecord; readonly entity: string };

/** One list in which people occur several times. */
export type GroupSet = { readonly name: string; readonly records: readonly Labeled[] };

/** Two lists in which people occur once each. */
export type LinkSet = {
  readonly name: string;
  readonly left: readonly Labeled[];
  readonly right: readonly Labeled[];
};

const files = ['fake_1000.csv', 'febrl4a.csv', 'febrl4b.csv'] as const;

/** Which of the files are not in the folder. */
export function missingFiles(folder: string): readonly string[] {
  return files.filter((file) => !existsSync(join(folder, file)));
}

/** splink's demo data: first name, surname, city and e-mail. The date of birth is not used: no export of ours has one. */
export function readFake1000(folder: string): GroupSet {
  const records = readRows(join(folder, 'fake_1000.csv')).map((row) => ({
    entity: cell(row, 'cluster') ?? '',
    record: {
      id: cell(row, 'unique_id') ?? '',
      emails: [cell(row, 'email') ?? ''],
      givenName: cell(row, 'first_name'),
      familyName: cell(row, 'surname'),
      location: cell(row, 'city'),
    },
  }));
  return { name: 'fake_1000', records };
}

/** Febrl data set 4: given name, surname, suburb and postcode. Neither date of birth, number nor street are used. */
export function readFebrl4(folder: string): LinkSet {
  const read = (file: string): readonly Labeled[] =>
    readRows(join(folder, file)).map((row) => {
      const id = cell(row, 'rec_id') ?? '';
      return {
        entity: /^rec-(\d+)-/u.exec(id)?.[1] ?? '',
        record: {
          id,
          emails: [],
          givenName: cell(row, 'given_name'),
          familyName: cell(row, 'surname'),
          location: cell(row, 'suburb'),
          postcode: cell(row, 'postcode'),
        },
      };
    });
  return { name: 'febrl4', left: read('febrl4a.csv'), right: read('febrl4b.csv') };
}

type Row = Readonly<Record<string, string>>;

function readRows(path: string): readonly Row[] {
  return Papa.parse<Row>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
    transformHeader: (header) => header.trim(),
  }).data;
}

function cell(row: Row, column: string): string | undefined {
  const text = row[column]?.trim() ?? '';
  return text === '' ? undefined : text;
}

/** Seed of the split; changing it moves people between the halves. */
const splitSeed = 20261123;

/** Which half a person falls into: all their records fall into the same. */
export function halfOf(entity: string): 'tuning' | 'figure' {
  return scatter(`${splitSeed}/${entity}`) % 2 === 0 ? 'tuning' : 'figure';
}

/** The same lists with one person in `oneIn` missing from each, not the same ones: nobody knows beforehand who is in both. */
export function withGaps({ name, left, right }: LinkSet, oneIn: number): LinkSet {
  return {
    name: `${name}, one in ${oneIn} missing`,
    left: left.filter(({ entity }) => scatter(`left/${entity}`) % oneIn !== 0),
    right: right.filter(({ entity }) => scatter(`right/${entity}`) % oneIn !== 0),
  };
}

/** The same lists with nothing but names, as in a usage report. */
export function namesAlone({ name, left, right }: LinkSet): LinkSet {
  const strip = ({ record: { id, givenName, familyName }, entity }: Labeled): Labeled => ({
    entity,
    record: { id, emails: [], givenName, familyName },
  });
  return { name: `${name}, names alone`, left: left.map(strip), right: right.map(strip) };
}

/** FNV-1a. */
function scatter(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
