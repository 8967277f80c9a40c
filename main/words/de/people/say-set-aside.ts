import type { LostZeros } from '../../../domain/people/identifiers/leading-zeros.ts';
import type { IdentifierKind, ListKind } from '../../../domain/people/record-table.ts';
import type { SetAside, SharedIdentifiers } from '../../../domain/people/set-aside.ts';
import type { SetAsideWord } from '../../en/people/say-set-aside.ts';

/** After “in”. */
export const listWords: Readonly<Record<ListKind, string>> = {
  users: 'der Benutzerliste',
  directory: 'dem Verzeichnis',
  usage: 'dem Nutzungsbericht',
  staff: 'der Personalliste',
};
export const identifierWords: Readonly<Record<IdentifierKind, string>> = {
  'external-id': 'eindeutige ID',
  email: 'E-Mail-Adresse',
  'seat-id': 'Platz-ID',
};

export function saySetAside({ shared, lostZeros, unread, asked, held }: SetAside): readonly SetAsideWord[] {
  const words: readonly (SetAsideWord | undefined)[] = [
    shared.identifiers === 0 ? undefined : { about: 'Beiseite', says: sayShared(shared) },
    lostZeros === undefined ? undefined : { about: 'Nullen', says: sayLostZeros(lostZeros) },
    unread === 0
      ? undefined
      : {
          about: 'Ungelesen',
          says: `${people(unread)} in Zeilen genannt, die nicht lesbar waren: Was diese Zeilen sagen, ist nicht bekannt, und niemand gilt deshalb als ausgeschieden. Berichtigen Sie die zurückgewiesenen Zeilen und importieren Sie sie; sie ergänzen die Liste.`,
        },
    asked === 0
      ? undefined
      : {
          about: 'Gefragt',
          says: `${asked === 1 ? '1 Datensatz wartet' : `${String(asked)} Datensätze warten`} auf eine Entscheidung: Bis dahin geschieht nichts mit den Personen, zu denen sie gehören könnten. Entscheiden Sie in der Klärung des Fensters, über diesem Datenordner.`,
        },
    held === 0
      ? undefined
      : {
          about: 'Gehalten',
          says: `${people(held)} zurückgehalten, mit IDs, die nicht übereinstimmen (identifier-mismatch): ${held === 1 ? 'Mit ihr' : 'Mit ihnen'} geschieht nichts. Berichtigen Sie die falsche Liste und importieren Sie sie erneut, oder beantworten Sie, was die Klärung ${held === 1 ? 'zu ihr' : 'zu ihnen'} fragt.`,
        },
  ];
  return words.filter((word) => word !== undefined);
}

export function sayShared({ identifiers, people: at, examples }: SharedIdentifiers): string {
  const named = examples.map(
    ({ kind, value, source, rows }) =>
      `${identifierWords[kind]} ${value} in ${String(rows)} Zeilen in ${listWords[source]}`,
  );
  const many = identifiers === 1 ? '1 ID steht' : `${String(identifiers)} IDs stehen`;
  const them =
    identifiers === 1
      ? 'Sie identifiziert niemanden, wird nicht verglichen'
      : 'Sie identifizieren niemanden, werden nicht verglichen';
  return `${many} innerhalb einer Liste bei verschiedenen Personen, bei ${at === 1 ? '1 Person' : `${String(at)} Personen`} (${named.join('; ')}): ${them} und nie gesendet. Geben Sie allen eine eigene, wo die Liste geführt wird, und exportieren Sie sie erneut.`;
}

function sayLostZeros({ ids, lists, withZeros, without }: LostZeros): string {
  const where = lists.map((list) => listWords[list]).join(' und ');
  const many = ids === 1 ? '1 eindeutige ID hat' : `${String(ids)} eindeutige IDs haben`;
  return `${many} in ${where} die führenden Nullen verloren, zum Beispiel ${without} statt ${withZeros}: Eine Tabellenkalkulation hat die Spalte für Zahlen gehalten. Beide Formen gelten als eine ID, damit alle ganz bleiben. Exportieren Sie erneut und importieren Sie diese Datei, ohne sie in einer Tabellenkalkulation zu öffnen, oder stellen Sie die Spalte dort auf Text.`;
}

function people(count: number): string {
  return count === 1 ? '1 Person ist' : `${String(count)} Personen sind`;
}
