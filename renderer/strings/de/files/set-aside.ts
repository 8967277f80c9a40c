import { count } from '../../../ui/text/format.ts';
import type {
  CellsSetAside,
  SharedIdentifiers,
} from '../../../../preload/contract/values/files/set-aside.ts';
import type { setAside as english } from '../../en/files/set-aside.ts';

type ListKind = SharedIdentifiers['examples'][number]['source'];
type IdentifierKind = SharedIdentifiers['examples'][number]['kind'];

/** After “in”. */
const lists: Readonly<Record<ListKind, string>> = {
  users: 'der Benutzerliste',
  directory: 'der Liste, wem die App zugewiesen ist',
  usage: 'dem Nutzungsbericht',
  staff: 'der Personalliste',
};
const identifiers: Readonly<Record<IdentifierKind, string>> = {
  'external-id': 'eindeutige ID',
  email: 'E-Mail-Adresse',
  'seat-id': 'Platz-ID',
};
const people = (value: number): string => count(value, 'Person', 'Personen');

const reasons: Readonly<Record<CellsSetAside['reason'], string>> = {
  scientific:
    'Eine Tabellenkalkulation hat sie auf Zehnerpotenzen gerundet. Sie identifizieren niemanden und werden nie gesendet. Exportieren Sie die Liste erneut und importieren Sie diese Datei, ohne sie in einer Tabellenkalkulation zu öffnen.',
  rounded:
    'Eine Tabellenkalkulation hat nur ihre ersten Ziffern behalten. Sie identifizieren niemanden und werden nie gesendet. Exportieren Sie die Liste erneut und importieren Sie diese Datei, ohne sie in einer Tabellenkalkulation zu öffnen.',
  hashes:
    'Die Spalte war in einer Tabellenkalkulation zu schmal, die stattdessen ihre Zeichen gespeichert hat. Sie identifizieren niemanden. Exportieren Sie die Liste erneut, oder verbreitern Sie die Spalte und speichern Sie noch einmal.',
  day: 'Eine Tabellenkalkulation hat sie für Tage gehalten. Sie identifizieren niemanden und werden nie gesendet. Exportieren Sie die Liste erneut und importieren Sie diese Datei, ohne sie in einer Tabellenkalkulation zu öffnen.',
  marked: 'Die Zeichen, die einer Tabellenkalkulation sagen, dass es Text ist, wurden weggenommen.',
  'no-value': 'Sie sagen, dass es nichts gibt, und identifizieren niemanden.',
  'not-readable': 'Sie wurden ausgelassen, und der Rest ihrer Zeilen wurde importiert.',
};

export const setAside: typeof english = {
  title: 'Beiseitegelegt, erfragt oder zurückgehalten',
  cellsTitle: 'Einige Zellen wurden ausgelassen',
  cells: ({ column, cells, example, line, reason }) =>
    `Spalte „${column}“: ${count(cells, 'Zelle', 'Zellen')}, etwa „${example}“ (Zeile ${String(line)}). ${reasons[reason]}`,
  shared: ({ identifiers: many, people: at, examples }) =>
    `${count(many, 'ID steht', 'IDs stehen')} innerhalb einer Liste bei verschiedenen Personen, bei ${people(at)}: ${examples
      .map(
        ({ kind, value, source, rows }) =>
          `${identifiers[kind]} ${value} in ${count(rows, 'Zeile', 'Zeilen')} in ${lists[source]}`,
      )
      .join('; ')}.`,
  sharedWayOut:
    'Eine solche ID gehört niemandem: Sie wird mit nichts verglichen und nie gesendet. Geben Sie allen eine eigene, wo die Liste geführt wird, und exportieren Sie sie erneut.',
  lostZeros: ({ ids, lists: where, withZeros, without }) =>
    `${count(ids, 'eindeutige ID hat', 'eindeutige IDs haben')} in ${where.map((list) => lists[list]).join(' und ')} die führenden Nullen verloren, zum Beispiel ${without} statt ${withZeros}: Eine Tabellenkalkulation hat die Spalte für Zahlen gehalten. Beide Formen gelten als eine, und alle bleiben ganz. Exportieren Sie diese Liste erneut und importieren Sie die Datei, ohne sie in einer Tabellenkalkulation zu öffnen, oder stellen Sie die Spalte dort auf Text.`,
  unread: (value) =>
    `${people(value)} ${value === 1 ? 'steht' : 'stehen'} in Zeilen, die nicht lesbar waren: Niemand gilt deshalb als ausgeschieden. Speichern Sie die zurückgewiesenen Zeilen, berichtigen und importieren Sie sie; sie ergänzen die Liste.`,
  asked: (value) =>
    `${count(value, 'Datensatz wartet', 'Datensätze warten')} unter „Klärung“ auf eine Entscheidung: Bis dahin geschieht nichts mit den Personen, zu denen sie gehören könnten.`,
  held: (value) =>
    `${people(value)} ${value === 1 ? 'hat' : 'haben'} IDs, die einander widersprechen: ${value === 1 ? 'Mit ihr' : 'Mit ihnen'} geschieht nichts. Berichtigen Sie die falsche Liste und importieren Sie sie erneut.`,
};
