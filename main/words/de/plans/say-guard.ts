import type { AgedSource } from '../../../domain/files/import.ts';
import type { Act } from '../../../domain/plans/act.ts';
import type { GuardKind } from '../../../domain/plans/action.ts';
import type {
  GuardFacts,
  GuardWord,
  NoAccountFact,
  NoAccountReason,
} from '../../../domain/plans/guard-facts.ts';
import type { OpenAction } from '../../../domain/plans/open-action.ts';
import { sayAsked } from '../questions/say-asked.ts';
import { findingWords } from '../people/findings.ts';
import { sayDoubt } from './say-doubt.ts';

export function sayGuard({ kind, stops, facts }: GuardWord): string {
  if ('told' in facts) return facts.told;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table gives each kind its own words
  const say = words[kind] as (facts: GuardWord['facts'], stops: boolean) => string;
  return say(facts, stops);
}

type Words = { readonly [Kind in GuardKind]: (facts: GuardFacts[Kind], stops: boolean) => string };

const words: Words = {
  'left-out': () => 'Aus diesem Plan ausgelassen.',
  'writing-off': (facts) =>
    facts.connection === undefined
      ? 'Die Verbindung wurde entfernt.'
      : `Die Verbindung „${facts.connection}“ darf ${boxes[facts.act]}. Das Kästchen dafür lässt sich in ihren Einstellungen setzen.`,
  'clock-wrong': ({ fileName, importedOn, today }) =>
    `Die Uhr dieses Rechners zeigt den ${today}, und ${fileName} wurde am ${importedOn} importiert. Stellen Sie die Uhr; ging sie damals falsch, machen Sie den Import rückgängig und importieren Sie die Datei erneut.`,
  'no-account': sayNoAccount,
  'person-in-doubt': ({ doubt }) => sayDoubt(doubt),
  'open-action': ({ open, wanted }) => sayOpenAction(open, wanted),
  'acted-since': ({ planId, act }) =>
    `Plan ${String(planId)} hat der Person nach der Bestätigung dieses Plans ${act === 'provision' ? 'eine Lizenz gegeben' : 'die Lizenz genommen'}. Machen Sie einen neuen Plan, falls dies noch gelten soll.`,
  'reason-gone': ({ reasons }) =>
    `Als der Plan bestätigt wurde, sprach dies dafür: ${reasons.map((kind) => findingWords[kind].name).join(', ')}. Nach dem, was seither importiert wurde, ist es nicht mehr so. Machen Sie einen neuen Plan, falls der Platz trotzdem genommen werden soll.`,
  'account-gone': () =>
    'Das Konto ist beim Dienst seit der Rücknahme weg; es zurückzunehmen legt also ein neues an.',
  'nothing-to-do': ({ isActive }) => `Das Konto ist bereits ${isActive ? 'aktiv' : 'inaktiv'}.`,
  'no-create-rule': ({ connection }) =>
    `Der Dienst hat kein Konto für die Person, und die Verbindung „${connection}“ hat keine Regel, eines anzulegen. Sie lässt sich in ihren Einstellungen setzen, bei einem Job mit --allow-creating.`,
  'no-unique-id': ({ reason }) =>
    reason === 'none'
      ? 'Weder das Verzeichnis noch die Benutzerliste hat eine eindeutige ID, und erfunden wird keine.'
      : 'Die eindeutige ID enthält ein Zeichen, nach dem sich Dienste nicht fragen lassen.',
  'no-email': () => 'Keine E-Mail-Adresse ist bekannt.',
  'differs-from-learning': ({ uniqueId, learningIds }) =>
    `LinkedIn Learning kennt die Person als ${learningIds.join(' und ')}, und dies würde ${uniqueId} anlegen: SCIM muss für beide dieselbe eindeutige ID verwenden.`,
  protected: ({ because, override }) =>
    override === undefined
      ? `Die Person ist geschützt: ${because}. Geben Sie einen Grund an, um es trotzdem zu tun.`
      : `Die Person ist geschützt (${because}), und dies geschieht trotzdem: ${override}.`,
  asked: ({ said, override }, stops) => sayAsked(said, stops ? undefined : override),
  'directory-would-revert': ({ act }) =>
    act === 'deprovision'
      ? 'Der Identitätsanbieter weist die App noch zu: Sein nächster Durchlauf würde die Lizenz wieder vergeben. Nehmen Sie die Zuweisung dort weg.'
      : 'Der Identitätsanbieter weist die App nicht zu: Sein nächster Durchlauf würde die Lizenz wegnehmen. Weisen Sie sie dort zu.',
  'on-leave': () =>
    'Eine Liste sagt, dass die Person abwesend ist; ein Platz ohne Nutzungstag sagt daher nichts. Sehen Sie später, ob er gebraucht wird.',
  'works-here': () =>
    'Eine Liste sagt, dass die Person hier arbeitet, und eine andere, dass sie ausgeschieden ist. Klären Sie, welche von beiden stimmt, bevor der Platz genommen wird.',
  'has-left': () =>
    'Eine Liste sagt, dass die Person ausgeschieden ist: Der Platz ginge an jemanden, der nicht mehr hier arbeitet. Nehmen Sie sie heraus, oder berichtigen Sie die Liste.',
  administers: ({ permission }) =>
    `Die Benutzerliste gibt der Person die Berechtigung „${permission}“. Verwalten braucht keine Lizenz, und ob die Berechtigung bleibt, wenn die Lizenz geht, ist nicht dokumentiert: Sorgen Sie im Admin Center dafür, dass noch jemand sie hat.`,
  'no-free-seat': ({ assignments, free, bought }) =>
    `${String(assignments)} Lizenzen sollen vergeben werden, und ${String(free)} von ${String(bought)} sind nach der letzten Benutzerliste und dem seitdem Vergebenen frei. Lizenzen gehen der Reihe nach weg: Einige davon bleiben vielleicht ohne.`,
  'monthly-cap': ({ assigned, more, cap }) =>
    `${String(assigned)} Lizenzen wurden diesen Monat zugewiesen, und ${String(more)} weitere würden die gesetzte Obergrenze von ${String(cap)} im Monat überschreiten. Um trotzdem fortzufahren, geben Sie die Zahl ein: ${String(more)}.`,
  'old-source': ({ sources }) => {
    const named = sources.map(
      ({ source, called, on, ageDays, limitDays }) =>
        `${calledSource[source]}${called === undefined ? '' : ` „${called}“`} ist vom ${on}, ${String(ageDays)} Tage alt und über dem Höchstalter von ${String(limitDays)}`,
    );
    return `Dies beruht auf etwas, das vielleicht nicht mehr gilt: ${named.join('; ')}. Importieren Sie Neueres, oder geben Sie die Zahl ein.`;
  },
  'too-many': ({ removals, seats, limits }) => {
    const percent = seats === 0 ? undefined : Math.round((removals / seats) * 1000) / 10;
    const share =
      percent === undefined
        ? ''
        : `, ${String(percent).replace('.', ',')} % von ${seats.toLocaleString('de')} belegten Plätzen`;
    return (
      `${removals.toLocaleString('de')} Rücknahmen auf einmal${share}. Über ${String(limits.count)} Rücknahmen oder ${String(limits.share * 100)} % ` +
      `ist die Zahl einzugeben: ${String(removals)}.`
    );
  },
};

const boxes: Readonly<Record<Act, string>> = {
  deprovision: 'keine Plätze zurücknehmen (Deprovisioning)',
  provision: 'keine Plätze vergeben (Provisioning)',
};

const calledSource: Readonly<Record<AgedSource, string>> = {
  users: 'die Benutzerliste',
  directory: 'die Verzeichnisliste',
  staff: 'die Personalliste',
  usage: 'der letzte Nutzungsbericht',
};

const noAccount: Readonly<Record<NoAccountReason, string>> = {
  'not-imported': 'Nichts Importiertes nennt die Person noch.',
  'not-known': 'Der Dienst kennt kein Konto für die Person.',
  'not-asked': 'Der Dienst wurde nach der Person noch nicht gefragt.',
  'too-old': 'Die Antwort des Dienstes ist zu alt, um danach zu handeln. Fragen Sie die Person erneut ab.',
  several:
    'Für die Person antworten mehrere Konten oder eines mit einer anderen eindeutigen ID. Entscheiden Sie erst, welches es ist.',
  'no-answer': 'Die letzte Abfrage bekam keine Antwort. Fragen Sie die Person erneut ab.',
  'not-read': 'Das Konto wurde unmittelbar davor nicht gelesen.',
  'not-told': 'Eine Schutzregel hält es zurück.',
};

function sayNoAccount(fact: NoAccountFact): string {
  return fact.reason === 'undecidable'
    ? `Ob die Person ein Konto hat, ist nicht entscheidbar (${fact.why}).`
    : noAccount[fact.reason];
}

function sayOpenAction(open: OpenAction, wanted: Act): string {
  const what = open.isCreation
    ? 'das Anlegen'
    : open.act === 'deprovision'
      ? 'die Rücknahme'
      : 'die Zuweisung';
  const which = `${what} aus Plan ${String(open.planId)}`;
  const why =
    open.state === 'requested'
      ? `Der Dienst hat ${which} angenommen und zeigt es noch nicht; Änderungen können bis zu einer Stunde dauern.`
      : `Es ist noch nicht bekannt, ob ${which} ausgeführt wurde; ein späteres Nachlesen klärt es.`;
  const then =
    wanted === open.act
      ? 'Es wird nicht noch einmal gesendet.'
      : 'Zurücknehmen lässt es sich, sobald es zu sehen ist: Sehen Sie später wieder nach, dann tun Sie dasselbe.';
  return `${why} ${then}`;
}
