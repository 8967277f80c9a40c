import type { AlarmFact } from '../../../domain/files/import-alarm.ts';
import type { DateOrder } from '../../../domain/files/import.ts';

type Words = { readonly [Kind in AlarmFact['kind']]: (alarm: Extract<AlarmFact, { kind: Kind }>) => string };

export function sayAlarm(alarm: AlarmFact): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each kind's words take alarms of that kind
  const say = words[alarm.kind] as (alarm: AlarmFact) => string;
  return say(alarm);
}

/** What is typed on a command line for each answer, where there are two. */
export const alarmAnswers: Readonly<Record<string, string>> = {
  'other-people':
    'Ersetzt sie die Liste: --accept other-people; ist sie ein weiterer Teil: --accept add-to-list',
  'far-fewer-rows':
    'Ist sie die vollständige Liste: --accept far-fewer-rows; ist sie ein weiterer Teil: --accept add-to-list',
  'lacks-holders':
    'Sollten alle, um die es geht, darin stehen: --accept lacks-holders; nennt sie nur einen Teil des Unternehmens: --accept some',
  'other-sheets':
    'Gehören die Personen auf den anderen Blättern auf keine solche Liste, oder kommen diese danach dazu: --accept other-sheets',
  'other-system':
    'Ist sie die Liste eines anderen Systems: --accept other-system; ist sie die nächste desselben: --accept same-system',
};

const orders: Readonly<Record<DateOrder, string>> = {
  'day-first': 'mit dem Tag zuerst',
  'month-first': 'mit dem Monat zuerst',
  'year-first': 'mit dem Jahr zuerst',
  serial: 'als Zahlen ab 1900',
  'serial-1904': 'als Zahlen ab 1904',
};

/** The first of so many, and how many more there are. */
function andMore(names: readonly string[], all: number): string {
  return names.length < all
    ? `${names.join(', ')} und ${String(all - names.length)} weitere`
    : names.join(', ');
}

const words: Words = {
  'other-people': ({ earlier, gone, names, isOfSome }) => {
    const kept = earlier - gone;
    return `${kept === 0 ? 'Keine' : String(kept)} der ${String(earlier)} Personen der vorherigen Liste ${kept <= 1 ? 'ist' : 'sind'} in dieser Datei. Sie kann ein weiterer Teil der Liste sein: Dann fügen Sie sie hinzu, und niemand ist ausgeschieden. Ersetzt sie die Liste, ${isOfSome === true ? `wäre durch sie von ${String(gone)} nicht mehr bekannt, ob sie hier arbeiten` : `würden ${String(gone)} als ausgeschieden zählen`}: ${andMore(names, gone)}.`;
  },
  'lacks-holders': ({ of, isHardly, holders, lacking, names }) => {
    if (isHardly)
      return `Von den ${String(holders)} Inhabern eines Platzes steht ${lacking === holders ? 'niemand' : `nur ${String(holders - lacking)}`} darin; es fehlen ${andMore(names, lacking)}. Wahrscheinlich lassen sich die Personen an der gelesenen Spalte nicht erkennen (Kontonamen oder Nummern eines anderen Systems), oder die Liste nennt andere Personen. Als Liste ${of === 'everybody' ? 'aller im Unternehmen würde sie über alle diese sagen, dass sie in keiner solchen Liste stehen' : 'derer, denen die App zugewiesen ist, würde sie über alle diese sagen, dass sie es nicht sind'}. Exportieren Sie sie mit E-Mail-Adressen, oder sagen Sie, welche Spalte sie hat.`;
    return `${String(lacking)} der ${String(holders)} Inhaber eines Platzes stehen in keiner Zeile: ${andMore(names, lacking)}. Als Liste aller im Unternehmen würde sie über alle diese sagen, dass sie in keiner solchen Liste stehen. Nennt sie nur einen Teil des Unternehmens (eine Abteilung, Ausgeschiedene, Eingetretene), sagen Sie es: Dann sagt sie nichts über Personen, die nicht darin stehen.`;
  },
  'other-sheets': ({ of, holders, lacking, names, sheet, others }) => {
    const missing = `${String(lacking)} der ${String(holders)} Inhaber eines Platzes stehen in keiner Zeile des Blatts „${sheet}“: ${andMore(names, lacking)}. Die Arbeitsmappe hat weitere Blätter dieser Art: ${andMore(others, others.length)}.`;
    return of === 'everybody'
      ? `${missing} Als Liste aller im Unternehmen würde dieses Blatt über alle auf einem anderen Blatt sagen, dass sie in keiner solchen Liste stehen. Sind die Blätter Teile einer Liste, oder nennt eines die Ausgeschiedenen, importieren Sie es, wählen danach jedes der anderen und fügen es ebenfalls hinzu.`
      : `${missing} Als Liste derer, denen die App zugewiesen ist, würde dieses Blatt über alle auf einem anderen Blatt sagen, dass sie es nicht sind. Sind die Blätter Teile einer Liste, importieren Sie es, wählen danach jedes der anderen und fügen es als weiteren Teil hinzu.`;
  },
  'other-system': ({ fileName, madeOn, of }) =>
    of === 'assignees'
      ? `Sie ist von einem anderen System als „${fileName}“ vom ${madeOn}, die vorhandene Liste derer, denen die App zugewiesen ist, oder hat andere Spalten. Als Liste eines anderen Systems steht sie neben jener, und wer in einer der beiden steht, gilt als zugewiesen. Als nächste Liste desselben, oder dessen, das die Firma stattdessen hat, tritt sie an deren Stelle, und wer nicht in ihr steht, gilt als nicht zugewiesen.`
      : `Kein bekanntes System schreibt eine solche Liste, und sie hat andere Spalten als „${fileName}“ vom ${madeOn}, die vorhandene Personalliste. Als Liste eines anderen Systems steht sie neben jener, und niemand ist durch sie ausgeschieden. Als nächste Liste desselben Systems tritt sie an deren Stelle, und wer nicht in ihr steht, ist ausgeschieden.`,
  'column-renamed': ({ was, is }) => `Die Spalte „${is}“ wird als das gelesen, was zuvor „${was}“ war.`,
  'far-fewer-rows': ({ rows, before, isOfSome }) =>
    `${rows === 1 ? '1 Zeile' : `${String(rows)} Zeilen`}, wo die vorherige Liste ${String(before)} hatte: Sie kann gefiltert oder nur ein Teil sein. Ein weiterer Teil der Liste wird hinzugefügt, und niemand ist ausgeschieden. Als vollständige Liste genommen, ${isOfSome === true ? `wäre durch sie von mindestens ${String(before - rows)} anderen nicht mehr bekannt, ob sie hier arbeiten` : `würden mindestens ${String(before - rows)} andere als ausgeschieden zählen`}.`,
  'columns-gone': ({ columns }) => {
    const list = columns.map((column) => `„${column}“`).join(', ');
    return columns.length === 1
      ? `Die Spalte ${list} der vorherigen Datei ist nicht in dieser: Was sie sagte, wäre unbekannt.`
      : `Die Spalten ${list} der vorherigen Datei sind nicht in dieser: Was sie sagten, wäre unbekannt.`;
  },
  'column-blank': ({ column }) => `Die Spalte „${column}“ ist in jeder Zeile leer; zuvor war sie es nicht.`,
  'dates-flipped': ({ was, is }) =>
    `Tage sind ${orders[is]} geschrieben; in der vorherigen Datei waren sie es ${orders[was]}.`,
  'all-zero': ({ people, wasActive }) =>
    `Alle ${String(people)} Personen haben 0 aktive Tage${wasActive ? ', und frühere Berichte haben Aktivität' : ''}: Der Bericht kann von falschen Tagen sein oder erstellt worden sein, während nichts gezählt wurde. Alle würden als ungenutzt zählen.`,
  'all-blank': ({ people }) =>
    `Keine der ${String(people)} Personen hat aktive Tage: Die Zahlen des Berichts können fehlen. LinkedIn lässt sie bei denen leer, die ihren Platz nicht aktiviert haben; alle darin würden also zählen, als hätten sie ihren nie aktiviert.`,
  'days-beyond-window': ({ most, windowDays }) =>
    `Eine Person hat ${String(most)} aktive Tage, und der Zeitraum hat ${String(windowDays)}: Es ist ein anderer Zeitraum. So übernommen, zählen alle seine Tage als aktiv, und Nullen können von anderen Tagen sein.`,
  'window-ahead': ({ window, madeOn }) =>
    `Der Bericht ist von ${window.start} bis ${window.end}, und seine Datei wurde am ${madeOn} erstellt: Seine letzten Tage standen noch bevor. Ist er von anderen Tagen, geben Sie diese an; stimmen sie, zählt er bis zu dem Tag, an dem er erstellt wurde.`,
  'window-far': ({ window }) =>
    `Der Bericht ist von ${window.start} bis ${window.end}, und der nächste andere Bericht liegt Jahre entfernt. Sehen Sie nach, ob das Jahr stimmt; ist er von anderen Tagen, geben Sie diese an.`,
  'columns-apart': ({ column, apart, compared, value, here, known }) =>
    `${String(apart)} der ${String(compared)} bekannten Werte der Spalte „${column}“ stehen neben dem Namen einer anderen Person als zuvor (${value} neben ${here}, wo ${known} stand): Eine Spalte kann allein sortiert oder verschoben worden sein, in dieser Datei oder in der vorherigen Liste. So übernommen, bekämen Personen die Adressen, Plätze und Lizenzen anderer. Exportieren Sie die Liste neu.`,
  'ids-cut': ({ column, ids, example, kept }) =>
    kept === 6
      ? `Alle ${String(ids)} angesehenen langen eindeutigen IDs in der Spalte „${column}“ haben sechs Ziffern und dahinter nur Nullen (${example}): Eine Tabellenkalkulation speichert lange Zahlen als 1,23457E+11, und die Ziffern dahinter sind verloren. Solche IDs gehören niemandem oder anderen. Exportieren Sie die Liste neu und importieren Sie sie, wie sie kommt, oder lassen Sie die Spalte, wie sie ist, dann werden Personen an ihren Adressen erkannt.`
      : `Alle ${String(ids)} angesehenen eindeutigen IDs mit sechzehn Ziffern in der Spalte „${column}“ enden auf 0 (${example}): Eine Tabellenkalkulation behält fünfzehn Ziffern einer Zahl und schreibt 0 für die letzte. Gekürzte IDs gehören anderen. Exportieren Sie die Liste neu und importieren Sie sie, wie sie kommt, oder lassen Sie die Spalte, wie sie ist, dann werden Personen an ihren Adressen erkannt.`,
  'older-list': ({ madeOn, before }) =>
    `Die Datei wurde am ${madeOn} erstellt, die geltende Liste am ${before}: Sie ist älter. Übernommen, tritt sie an die Stelle der neueren, und wer seither gekommen ist, gilt nach ihr als nicht mehr da. Trägt die Datei nur durch Kopieren oder Speichern diesen Tag, ist sie so neu, wie Sie es wissen.`,
  'states-sorted': ({ column, by, rows }) =>
    `Die Wörter der Spalte „${column}“ stehen in allen ${String(rows)} Zeilen beieinander, und die Zeilen stehen in der Reihenfolge von „${by}“: Die Spalte kann allein sortiert worden sein. So übernommen, gälten andere als ausgeschieden als die, die es sind. Exportieren Sie die Liste neu.`,
  'came-back': ({ back, left }) =>
    `${left === 1 ? 'Die eine Person, die nach der vorherigen Liste ausgeschieden war, ist' : `${String(back)} der ${String(left)} Personen, die nach der vorherigen Liste ausgeschieden waren, ${back === 1 ? 'ist' : 'sind'}`} nach dieser wieder da, und ebenso viele andere sind ausgeschieden: Die Statusspalte kann allein sortiert oder verschoben worden sein, hier oder in der vorherigen Liste. So übernommen, gälten an ihrer Stelle andere als ausgeschieden. Exportieren Sie die Liste neu.`,
  'other-numbers': ({ ofListBefore, column, others, compared, here, known }) => {
    const whom = ofListBefore ? 'eine frühere Personalliste' : 'die früheren Listen';
    const means = ofListBefore
      ? 'Jene Liste ist von einem anderen System nummeriert. Lassen Sie ihre Nummern, wie sie sind, dann werden Personen an ihren Adressen erkannt. Sind es die des Unternehmens, berichtigen Sie diese Datei.'
      : 'Sie ist von einem anderen System nummeriert. Lassen Sie die Spalte, wie sie ist, dann werden Personen an ihren Adressen erkannt. Sind ihre Nummern die des Unternehmens, berichtigen Sie die früheren Listen.';
    return `${String(others)} der ${String(compared)} Personen, die ${whom} unter derselben Adresse ${ofListBefore ? 'hat' : 'haben'}, haben in der Spalte „${column}“ eine andere eindeutige ID (${here} statt ${known}): ${means}`;
  },
};
