import { count, number } from '../../../ui/text/format.ts';
import type { importHistory as english } from '../../en/files/import-history.ts';

export const importHistory: typeof english = {
  lists: {
    title: 'Personenlisten in Gebrauch',
    hint: 'Jede gilt, bis die nächste aus ihrem System kommt. Wird ein System nicht mehr verwendet, nehmen Sie seine Liste außer Gebrauch: Dann gilt nach ihr niemand als zugewiesen, hier oder ausgeschieden.',
    of: (on) => `vom ${on}`,
    outOfUse: (on) => `vom ${on}, außer Gebrauch`,
    takeOut: 'Außer Gebrauch nehmen',
    takenOut: 'Außer Gebrauch',
    useAgain: 'Wieder verwenden',
    usedAgain: 'Wieder in Gebrauch',
  },
  mappings: {
    title: 'Gemerkte Spalten',
    hint: 'Was Spalten bedeuten, wie es einmal gesagt wurde. Gilt für jede Datei mit derselben Kopfzeile.',
    columns: (names, all) =>
      all > names.length ? `${names.join(', ')} und ${number(all - names.length)} weitere` : names.join(', '),
    edit: 'Bearbeiten',
    editTitle: 'Was die Spalten bedeuten',
    holds: 'Gilt ab der nächsten Datei. Bereits gemachte Importe bleiben, wie sie sind.',
    forget: 'Vergessen',
    forgotten: 'Die Spalten sind vergessen',
  },
  undo: 'Rückgängig machen',
  undoOf: (file) => `Import von ${file} rückgängig machen`,
  undoTitle: 'Diesen Import rückgängig machen?',
  undoText: (file, value) =>
    `${count(value, 'Zeile', 'Zeilen')} von „${file}“ ${value === 1 ? 'wird' : 'werden'} zurückgenommen, als wäre die Datei nie importiert worden. Abfragen und Journal bleiben.`,
  undoConfirm: (value) => `Import von ${count(value, 'Zeile', 'Zeilen')} rückgängig machen`,
  undone: 'Der Import ist rückgängig gemacht',
  undoLater:
    'Der letzte Import jeder Art lässt sich rückgängig machen, bei Listen aller im Unternehmen der letzte jedes Systems. Danach der davor, bis zum ersten.',
};
