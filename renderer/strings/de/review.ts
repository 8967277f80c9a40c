import { count, number } from '../../ui/text/format.ts';
import type { review as english } from '../en/review.ts';

const pairs = (value: number): string => count(value, 'Paar', 'Paare');

export const review: typeof english = {
  subtitle: (value) =>
    `${count(value, 'Datensatz', 'Datensätze')} ${value === 1 ? 'wartet' : 'warten'} auf eine Entscheidung`,
  emptyTitle: 'Nichts wartet auf eine Entscheidung',
  emptyText:
    'Datensätze, die sicher eine Person sind, werden von selbst zusammengeführt. Wo Zweifel besteht, stehen hier beide Seiten.',
  queue: 'Wartende Datensätze',
  maybe: (name) => `vielleicht ${name}`,
  candidates: (value) => `${number(value)} Personen passen`,
  reasons: {
    'not-sure': 'Wahrscheinlich, aber nicht sicher',
    'several-fit': 'Mehr als eine Person passt',
    'leaver-and-newcomer': 'Die eine ist vielleicht ausgeschieden, die andere seitdem gekommen',
    'handed-on': 'Eine hatte die Adresse vor der anderen, und für beide wurde ein Konto gefunden',
    renamed:
      'Eine eindeutige ID und eine andere Adresse oder ein anderer Name: Die Person heißt inzwischen vielleicht anders',
    contradiction: 'Etwas spricht dagegen',
  },
  forIt: 'Dafür:',
  againstIt: 'Dagegen:',
  sides: (one, other) => `${one} – ${other}`,
  within: (part, whole) => `${part}, in ${whole}`,
  why: 'Warum gefragt wird',
  renamedTo: 'Neben derselben eindeutigen ID',
  usageName: 'Ein Name in Nutzungsberichten',
  accept: 'Dieselbe Person',
  reject: 'Zwei Personen',
  handedOn: (past, present) =>
    `„Zwei Personen“ heißt, dass Adresse und Konto jetzt zu ${present} gehören und nicht mehr zu ${past}: Dann lässt sich für ${present} etwas tun. „Dieselbe Person“ macht aus beiden eine, die inzwischen anders heißt. Lassen Sie es offen, wenn das Konto noch zu ${past} gehören kann.`,
  renamed:
    '„Dieselbe Person“ heißt, dass diese eindeutige ID ab jetzt zu beiden gehört: Der Widerspruch endet, und für die Person lässt sich etwas tun. „Zwei Personen“ hält die Person zurück, bis die Liste oder der Dienst berichtigt ist; hatte sie vorher eine andere Adresse und einen anderen Platz, trennt es die beiden: Notizen, Schutz und Antworten bleiben bei dem, der sie hatte.',
  follows: (isOne) =>
    `„Dieselbe Person“ führt die Datensätze zusammen: Was eine Liste vom einen sagt, gilt auch für den anderen, auch Platz und Ausscheiden. „${isOne ? 'Zwei Personen' : 'Keine davon'}“ hält sie getrennt: Für jeden gilt nur, was die Listen von ihm sagen.`,
  usageFollows: 'Die Nutzungstage zählen für die gewählte Person, sonst für niemanden.',
  sharedName: (past) =>
    `Gemeinsam ist nur der Name, und das sagt wenig. Bis zur Entscheidung geschieht mit ${past} nichts. „Zwei Personen“ heißt, dass hierfür nur gilt, was die Listen von der eigenen ID und Adresse sagen, auch ein Ausscheiden.`,
  twoIds:
    'Beide haben eine eindeutige ID: Aus zwei IDs wird hier nie eine Person. Ist es doch eine, berichtigen Sie die ID in der falschen Liste und importieren Sie sie erneut.',
  none: 'Keine davon',
  skip: 'Überspringen',
  rejectAll: (value) => `Zwei Personen: alle ${pairs(value)} nach dieser Regel auf dieser Seite`,
  acceptAll: (value) => `Dieselbe Person: alle ${pairs(value)} nach dieser Regel auf dieser Seite`,
  keys: 'Tasten: 1, 2, 3 diese Person, N keine davon, S überspringen, J und K nächste und vorherige',
  decided: {
    same: (value) => `${pairs(value)} entschieden: eine Person`,
    different: (value) => `${pairs(value)} entschieden: zwei Personen`,
  },
  undo: 'Zurücknehmen',
  undoHint: (keys) => `${keys} nimmt es zurück.`,
  decisionsTitle: 'Geltende Entscheidungen',
  decisionsHint: 'Sie gehen jeder Regel vor und überdauern neue Importe.',
  verdicts: { same: 'Eine Person', different: 'Zwei Personen' },
  takeBack: (one, other) => `Entscheidung zu ${one} und ${other} zurücknehmen`,
  takenBack: 'Die Entscheidung ist zurückgenommen. Es entscheiden wieder die Regeln.',
  anchorKinds: {
    email: 'E-Mail',
    'former-email': 'früher Inhaber von',
    'renamed-email': 'E-Mail beim Dienst',
    'renamed-name': 'Namen',
    'external-id': 'eindeutige ID',
    'seat-id': 'Platz-ID',
    name: 'Name',
  },
};
