import type { CellFault, KeptRejection } from '../../../domain/files/rejection.ts';
import { causeOfOne } from './say-cells.ts';
import { counted } from '../../counted.ts';

const cellFaults: Readonly<Record<CellFault, string>> = {
  notAnAddress: 'ist keine E-Mail-Adresse',
  notWhole: 'ist keine ganze Zahl',
  notALicenseStatus: 'ist weder „active“ noch „inactive“',
  notADay: 'ist kein Tag, der sich sicher lesen lässt',
  aGroup:
    'ist eine Gruppe: Ihre Mitglieder stehen nicht in dieser Datei. Exportieren Sie auch die zugewiesenen Personen',
};

export function sayRejection(rejection: KeptRejection): string {
  if (typeof rejection === 'string') return rejection;
  switch (rejection.kind) {
    case 'cell':
      return `„${rejection.value}“ ${cellFaults[rejection.fault]}.`;
    case 'other-window':
      return `„${rejection.value}“ ist nicht der Zeitraum der anderen Zeilen (${rejection.expected}). Exportieren Sie eine Datei je Zeitraum.`;
    case 'too-many-cells':
      return `Die Zeile hat ${counted(rejection.cells, 'Zelle', 'Zellen')}, die Kopfzeile ${String(rejection.columns)}.`;
    case 'stray-quote':
      return 'Ein Anführungszeichen in einer Zelle mit Anführungszeichen ist nicht verdoppelt; wo die Zelle endet, ist daher nicht sicher.';
    case 'nobody':
      if (rejection.damaged !== undefined) {
        const { column, value, damage } = rejection.damaged;
        return `Nichts in der Zeile sagt, von wem sie ist, als die ID „${value}“ in der Spalte „${column}“: ${causeOfOne[damage]}.`;
      }
      return rejection.of === 'usage'
        ? 'Die Zeile hat weder Namen noch E-Mail-Adresse oder ID.'
        : 'Die Zeile hat weder eine E-Mail-Adresse noch eine ID.';
    case 'other-months-alone':
      return `Unter „${rejection.column}“ steht nichts, unter „${rejection.others}“ stehen aktive Tage: ob es keine waren oder nicht gezählt wurde, ist nicht bekannt. Schreiben Sie 0, wo es keine waren.`;
    case 'no-seat':
      return 'Die Aktivität hat keine Platz-ID.';
    case 'not-a-time':
      return `„${rejection.value}“ in der Spalte createdAt ist keine Zeit als MM-DD-YYYY HH:MM:SS oder wie ein Tabellenprogramm sie schreibt.`;
    case 'account':
      return rejection.addresses.length === 0
        ? `„${rejection.value}“ ist ein Kontoname, und niemand, der hier bekannt ist, hat eine Adresse, die so beginnt. Exportieren Sie die Liste mit E-Mail-Adressen, oder importieren Sie zuerst eine, die welche hat.`
        : `„${rejection.value}“ ist ein Kontoname wie in ${rejection.addresses.join(', ')}, und der Name in der Zeile sagt nicht, dass es der dieser Person ist. Exportieren Sie die Liste mit E-Mail-Adressen.`;
    case 'too-many-alike':
      return `Mehr als ${String(rejection.most)} Zeilen haben diese ID.`;
    default:
      return rejection satisfies never;
  }
}
