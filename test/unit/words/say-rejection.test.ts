import { expect, test } from 'vitest';

import type { KeptRejection } from '../../../main/domain/files/rejection.ts';
import { sayRejection as sayInGerman } from '../../../main/words/de/files/say-rejection.ts';
import { sayRejection } from '../../../main/words/en/files/say-rejection.ts';

test.each<[KeptRejection, string, string]>([
  [
    { kind: 'cell', value: 'ann at halden', fault: 'notAnAddress' },
    '"ann at halden" is not an e-mail address.',
    '„ann at halden“ ist keine E-Mail-Adresse.',
  ],
  [
    { kind: 'other-window', value: '2026-08-25', expected: '2026-09-25' },
    '"2026-08-25" is not the window of the other rows (2026-09-25). Export one file per window.',
    '„2026-08-25“ ist nicht der Zeitraum der anderen Zeilen (2026-09-25). Exportieren Sie eine Datei je Zeitraum.',
  ],
  [
    { kind: 'too-many-cells', cells: 6, columns: 5 },
    'The row has 6 cells where the header has 5.',
    'Die Zeile hat 6 Zellen, die Kopfzeile 5.',
  ],
  [
    { kind: 'nobody', of: 'usage' },
    'The row has no name, e-mail address or id.',
    'Die Zeile hat weder Namen noch E-Mail-Adresse oder ID.',
  ],
  [
    { kind: 'nobody', of: 'people' },
    'The row has neither an e-mail address nor an id.',
    'Die Zeile hat weder eine E-Mail-Adresse noch eine ID.',
  ],
  [
    {
      kind: 'nobody',
      of: 'people',
      damaged: { column: 'Employee ID', value: '####', damage: 'hashes' },
    },
    'Nothing in the row tells whose it is but "####" in the column "Employee ID": the column was too narrow in a spreadsheet and its signs were saved instead of the id. It identifies nobody. Export the list again, or widen the column and save it again.',
    'Nichts in der Zeile sagt, von wem sie ist, als die ID „####“ in der Spalte „Employee ID“: Die Spalte war in einer Tabellenkalkulation zu schmal, und statt der ID wurden ihre Zeichen gespeichert. Sie identifiziert niemanden. Exportieren Sie die Liste erneut, oder verbreitern Sie die Spalte und speichern Sie noch einmal.',
  ],
  [
    { kind: 'other-months-alone', column: 'Oct 2026', others: 'Sep 2026' },
    'Nothing stands under "Oct 2026", and days active do under "Sep 2026": whether it is none or was not counted is not known. Write 0 where it is none.',
    'Unter „Oct 2026“ steht nichts, unter „Sep 2026“ stehen aktive Tage: ob es keine waren oder nicht gezählt wurde, ist nicht bekannt. Schreiben Sie 0, wo es keine waren.',
  ],
  [
    { kind: 'too-many-alike', most: 1000 },
    'More than 1000 rows have this identifier.',
    'Mehr als 1000 Zeilen haben diese ID.',
  ],
  ['Kept before as a sentence.', 'Kept before as a sentence.', 'Kept before as a sentence.'],
])('%j is said in either language', (rejection, english, german) => {
  expect(sayRejection(rejection)).toBe(english);
  expect(sayInGerman(rejection)).toBe(german);
});
