import type { subjects as english } from '../../en/files/subjects.ts';
import { counted } from '../../counted.ts';

const quoted = (names: readonly string[]): readonly string[] => names.map((name) => `„${name}“`);

/** Names with how many rows are of each. */
function rowsOf(found: readonly { readonly application: string; readonly rows: number }[]): string {
  return found
    .map(({ application, rows }) => `„${application}“ (${counted(rows, 'Zeile', 'Zeilen')})`)
    .join(', ');
}

export const subjects: typeof english = {
  whichApplication: (fileName, found, isCut) =>
    `„${fileName}“ betrifft ${found.length === 1 ? 'die Anwendung' : 'mehrere Anwendungen:'} ${rowsOf(found)}${isCut ? ' und weitere' : ''}, und keine heißt Sales Navigator. Sagen Sie, von welcher Anwendung die Zeilen zu lesen sind, oder dass es eine Personalliste ist.`,
  whichGroup: (fileName, found, isCut) =>
    `„${fileName}“ nennt die Mitglieder mehrerer Gruppen: ${rowsOf(found)}${isCut ? ' und weitere' : ''}, und keine heißt Sales Navigator. Sagen Sie, welcher Gruppe die App zugewiesen ist, oder dass es eine Personalliste ist.`,
  membersOfGroups: (fileName, { groups, isCut, isNamed }) =>
    `„${fileName}“ nennt die Mitglieder ${groups.length === 1 ? 'der Gruppe' : 'mehrerer Gruppen:'} ${rowsOf(groups)}${isCut ? ' und weitere' : ''}.${isNamed ? ` Dem Namen nach ist ${groups.length === 1 ? 'es vielleicht die' : 'eine davon vielleicht die'} der App.` : ''} Nennt die Liste alle im Unternehmen, zeigt sie, wer ausgeschieden ist, und sagt nichts über die App; ist es nur ein Teil des Unternehmens, sagt sie nichts über alle, die nicht darin stehen. Nennt sie, wem die App zugewiesen ist, gilt als nicht zugewiesen, wer nicht darin steht, und als wartend, wer keinen Platz hat. Sagen Sie, was davon stimmt.`,
  ownersUnknown: (named) =>
    `Nichts sagt, ob ${named.join(', ')} die App hat oder sie nur betreut. Sagen Sie es; bis dahin ist von diesen Personen nicht bekannt, ob sie ihnen zugewiesen ist.`,
  ofOtherGroups: (rows, groups) =>
    `${counted(rows, 'Zeile betrifft', 'Zeilen betreffen')} andere Gruppen als ${quoted(groups).join(' und ')} und ${rows === 1 ? 'ist' : 'sind'} ausgelassen.`,
  ofOtherApplications: (rows, applications) =>
    `${counted(rows, 'Zeile betrifft', 'Zeilen betreffen')} andere Anwendungen als ${quoted(applications).join(' und ')} und ${rows === 1 ? 'ist' : 'sind'} ausgelassen.`,
  listedOfEach: (column, applications) =>
    `Die Spalte „${column}“ zählt auf, was jede Person hat: Wer dort ${quoted(applications).join(' oder ')} hat, dem ist die App zugewiesen, und wer nur anderes hat, dem nicht.`,
  listPeopleColumnsDo: (fileName) =>
    `„${fileName}“ ist eine Personenliste, und ihre Spalten sagen nicht, von wem. Sind es alle im Unternehmen, zeigt sie, wer ausgeschieden ist, und sagt nichts über die App; ist es nur ein Teil des Unternehmens, sagt sie nichts über alle, die nicht darin stehen. Sind es die, denen die App zugewiesen ist, gilt als nicht zugewiesen, wer nicht darin steht, und als wartend, wer keinen Platz hat. Sagen Sie, was sie ist.`,
  calledAfterGroup: (fileName) =>
    `„${fileName}“ heißt wie die App oder eine Gruppe, und die Spalten sind die jeder Liste eines Verzeichnisses. Nennt sie alle im Unternehmen, zeigt sie, wer ausgeschieden ist, und sagt nichts über die App; ist es nur ein Teil des Unternehmens, sagt sie nichts über alle, die nicht darin stehen. Nennt sie, wem die App zugewiesen ist, gilt als nicht zugewiesen, wer nicht darin steht, und als wartend, wer keinen Platz hat. Sagen Sie, was davon stimmt.`,
  severalRowsManyPeople: (fileName) =>
    `„${fileName}“ hat für viele Personen mehrere Zeilen, wie Protokolle und Listen von Kursen, Bestellungen oder Geräten, und ihre Spalten sagen nicht, was die Zeilen sind. Ist es keine Personenliste, lassen Sie sie weg: Wer in der nächsten fehlt, würde als ausgeschieden zählen. Sind es alle im Unternehmen oder die, denen die App zugewiesen ist, sagen Sie, welches von beiden.`,
  severalLists: (fileName, [first, second]) =>
    `„${fileName}“ hat untereinander zwei Personenlisten mit verschiedenen Spalten: Ihre Kopfzeilen stehen in den Zeilen ${String(first)} und ${String(second)}. Speichern Sie jede als eigene Datei und importieren Sie beide.`,
  listsBeside: (fileName, [first, second]) =>
    `„${fileName}“ hat zwei Personenlisten nebeneinander, mit einer leeren Spalte dazwischen: Die eine beginnt bei der Spalte „${first}“, die andere bei „${second}“. Speichern Sie jede als eigene Datei, und importieren Sie beide.`,
};
