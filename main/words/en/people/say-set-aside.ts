import type { LostZeros } from '../../../domain/people/identifiers/leading-zeros.ts';
import type { IdentifierKind, ListKind } from '../../../domain/people/record-table.ts';
import type { SetAside, SharedIdentifiers } from '../../../domain/people/set-aside.ts';

/** What a list is called within a sentence. */
export const listWords: Readonly<Record<ListKind, string>> = {
  users: 'the user list',
  directory: 'the directory',
  usage: 'the usage report',
  staff: 'the list of everybody',
};
export const identifierWords: Readonly<Record<IdentifierKind, string>> = {
  'external-id': 'unique id',
  email: 'e-mail address',
  'seat-id': 'seat id',
};

/** One word in front of each sentence, and the sentence: a count, what follows from it, and the way out. */
export type SetAsideWord = {
  readonly about: string;
  readonly says: string;
};

/** What was set aside, is asked about and is held, said once for everybody; nothing where there is nothing. */
export function saySetAside({ shared, lostZeros, unread, asked, held }: SetAside): readonly SetAsideWord[] {
  const words: readonly (SetAsideWord | undefined)[] = [
    shared.identifiers === 0 ? undefined : { about: 'Set aside', says: sayShared(shared) },
    lostZeros === undefined ? undefined : { about: 'Zeros', says: sayLostZeros(lostZeros) },
    unread === 0
      ? undefined
      : {
          about: 'Unread',
          says: `${people(unread)} named in rows that could not be read: what those rows say is not known, and nobody is taken for gone by it. Correct the rejected rows and import them; they complete the list.`,
        },
    asked === 0
      ? undefined
      : {
          about: 'Asked',
          says: `${asked === 1 ? '1 record waits' : `${String(asked)} records wait`} for a decision: until then nothing is done with the people they may belong to. Decide in the review of the window, on this data folder.`,
        },
    held === 0
      ? undefined
      : {
          about: 'Held',
          says: `${people(held)} held, with identifiers that do not agree (identifier-mismatch): nothing is done with them. Correct the list that is wrong and import it again, or answer what the review asks about them.`,
        },
  ];
  return words.filter((word) => word !== undefined);
}

/** Identifiers that are nobody's, with the first of them and the way out. */
export function sayShared({ identifiers, people: at, examples }: SharedIdentifiers): string {
  const named = examples.map(
    ({ kind, value, source, rows }) =>
      `${identifierWords[kind]} ${value} in ${String(rows)} rows of ${listWords[source]}`,
  );
  const many = identifiers === 1 ? '1 identifier stands' : `${String(identifiers)} identifiers stand`;
  const them = identifiers === 1 ? 'it identifies nobody and is' : 'they identify nobody and are';
  return `${many} beside different people within one list, at ${at === 1 ? '1 person' : `${String(at)} people`} (${named.join('; ')}): ${them} not compared and never sent. Give everybody their own where the list is kept, and export it again.`;
}

/** Unique ids without their zeros: one finding about the file, with how to export it again. */
export function sayLostZeros({ ids, lists, withZeros, without }: LostZeros): string {
  const where = lists.map((list) => listWords[list]).join(' and ');
  const many = ids === 1 ? '1 unique id' : `${String(ids)} unique ids`;
  return `${many} lost the zeros in front in ${where}, for example ${without} for ${withZeros}: a spreadsheet took the column for numbers. Both forms were taken for one id, so that everybody stays whole. Export ${where} again and import that file without opening it in a spreadsheet, or set the column to text there.`;
}

function people(count: number): string {
  return count === 1 ? '1 person is' : `${String(count)} people are`;
}
