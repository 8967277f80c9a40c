import { count, day, number } from '../../ui/text/format.ts';
import type { questions as english } from '../en/questions.ts';

const people = (value: number): string => count(value, 'Person', 'Personen');
const letters = (value: number): string => count(value, 'Brief', 'Briefe');
const inLetters = (value: number): string => count(value, 'Brief', 'Briefen');
const lines = (value: number): string => count(value, 'Zeile', 'Zeilen');

const answers = { 'needs-it': 'Braucht ihn', 'gives-it-up': 'Gibt ihn ab', 'not-mine': 'Nicht meiner' };

export const questions: typeof english = {
  subtitle: (asked, open) =>
    asked === 0 ? 'Noch niemand wurde gefragt' : `${people(asked)} gefragt, ${number(open)} ohne Antwort`,
  standings: { open: 'Gefragt', silent: 'Keine Antwort', ...answers },
  answers,
  emptyTitle: 'Noch niemand wurde gefragt',
  emptyText:
    'Wählen Sie Personen aus, oder alle mit einem Befund, und fragen Sie zuerst, ob ihre Plätze gebraucht werden. Purser sendet selbst nichts.',
  toPeople: 'Personen auswählen',
  ofPerson: {
    title: 'Zuerst gefragt',
    asked: (on, who) => `Gefragt am ${day(on)}: ${who}`,
    due: (on) => `Antwort bis ${day(on)}`,
    answered: (on) => `beantwortet am ${day(on)}`,
    answeredBy: (on, who) => `beantwortet am ${day(on)} von ${who}`,
    show: 'Fragen anzeigen',
  },
  tally: (on, unanswered, silent) =>
    unanswered === 0
      ? `Zuerst gefragt, zuletzt am ${day(on)}: Alle haben geantwortet.`
      : `Zuerst gefragt, zuletzt am ${day(on)}: ${people(unanswered)} ohne Antwort${silent === 0 ? '' : `, davon ${number(silent)} über den Tag hinaus`}.`,
  tallyShow: 'Fragen anzeigen',
  remind: (value) => `${people(value)} erinnern`,
  list: 'Wer gefragt wurde',
  listHint:
    'Schweigen über den Tag hinaus ist ein Vorschlag: Nur ein Plan nimmt einen Platz zurück, und jede Antwort steht daneben.',
  filter: 'Anzeigen',
  all: 'Alle',
  filterOf: (label, value) => `${label} ${number(value)}`,
  columns: {
    chosen: 'Ausgewählt',
    person: 'Person',
    recipient: 'Geschrieben an',
    askedOn: 'Gefragt am',
    due: 'Antwort bis',
    standing: 'Antwort',
    answered: 'Beantwortet',
  },
  choose: (name) => `${name} auswählen`,
  chooseAll: 'Alle angezeigten auswählen',
  reminded: (on) => `erinnert ${day(on)}`,
  until: (on) => `bis ${day(on)}`,
  by: (who, on) => (who === undefined ? day(on) : `${day(on)} von ${who}`),
  more: (value) => `${number(value)} weitere anzeigen`,
  nobody: 'Niemand wird angezeigt.',
  enter: {
    answer: 'Antwort der Ausgewählten',
    none: 'Keine Antwort',
    until: 'Gebraucht bis',
    untilHint: 'Leer: 90 Tage ab heute',
    act: (value) => `Für ${people(value)} eintragen`,
    done: (value) => `Antwort von ${people(value)} eingetragen`,
    takeBack: (value) => `Nicht gesendet: ${count(value, 'Frage', 'Fragen')} zurücknehmen`,
    takenBack: (value) => `${count(value, 'Frage', 'Fragen')} zurückgenommen`,
  },
  plan: {
    silent: (value) => `Plan für ${number(value)} ohne Antwort`,
    given: (value) =>
      value === 1 ? 'Plan für eine Person, die ihn abgibt' : `Plan für ${number(value)}, die ihn abgeben`,
  },
  take: {
    title: 'Eingegangene Antworten',
    text: 'Antworten',
    textHint:
      'Eine je Zeile: E-Mail-Adresse oder eindeutige ID, die Antwort, bis wann. Dazwischen Tabulator, Semikolon oder Komma; eine erste Zeile kann die Spalten benennen.',
    file: 'Datei öffnen…',
    act: 'Antworten übernehmen',
    done: (value) => `${count(value, 'Antwort', 'Antworten')} übernommen`,
    blank: (value) => `${lines(value)} ohne Antwort ${value === 1 ? 'sagt' : 'sagen'} nichts.`,
    refused: (value) => `${lines(value)} nicht übernommen`,
    stays: 'Sie bleiben hier stehen, um berichtigt zu werden.',
    notText: 'Diese Datei ist weder Text noch eine Arbeitsmappe. Speichern Sie sie zuerst als CSV oder XLSX.',
    why: {
      unknown: (as) => `${as}: Niemand hier Bekanntes hat das.`,
      shared: (as, who) => `${as}: ${who.join(' und ')} haben das.`,
      'never-asked': (as, who) => `${nameOf(as, who)} wurde nie gefragt.`,
      word: (as, who, cell: string | undefined) =>
        `${nameOf(as, who)}: „${cell ?? ''}“ ist keine der Antworten: braucht ihn, gibt ihn ab, nicht meiner.`,
      day: (as, who, cell: string | undefined) =>
        `${nameOf(as, who)}: „${cell ?? ''}“ ist kein Tag. Schreiben Sie ihn als 2027-01-31.`,
      'past-day': (as, who) => `${nameOf(as, who)}: Der Tag ist schon vorbei.`,
      twice: (as, who) => `${nameOf(as, who)} hat bereits dasselbe geantwortet.`,
      contradicting: (as, who, _cell, line) =>
        `${nameOf(as, who)} hat hier zwei verschiedene Antworten; keine wird übernommen: ${line}`,
      differs: (as, who) =>
        `${nameOf(as, who)} hat zuvor etwas anderes geantwortet. Tragen Sie von Hand ein, was gilt.`,
    },
  },
  ask: {
    start: 'Erst fragen, ob sie ihn brauchen',
    title: 'Erst fragen',
    titleReminder: 'Erinnern',
    subtitle: (asked, of) => `${people(asked)} in ${inLetters(of)}; Purser sendet selbst nichts`,
    back: 'Zurück zu den Gefragten',
    audience: 'Geschrieben an',
    audiences: { person: 'Jede Person', manager: 'Jede Führungskraft, mit einer Liste' },
    due: 'Antwort bis',
    language: 'Sprache, wo keine bekannt ist',
    languages: { en: 'Englisch', de: 'Deutsch' },
    letters: 'Briefe',
    letterOf: (name, value) => `${name}, ${people(value)}`,
    nobody: 'Es ist niemand mehr zu fragen.',
    moreLetters: (value) => `und ${count(value, 'weiterer Brief', 'weitere Briefe')}`,
    preview: (name) => `Brief an ${name}`,
    to: 'An',
    subject: 'Betreff',
    open: 'Im Mailprogramm öffnen',
    tooLong: 'Zu lang für einen Link ins Mailprogramm: Schreiben Sie einen Entwurf.',
    drafts: (value) => `${count(value, 'Entwurf', 'Entwürfe')} schreiben…`,
    merge: 'Für einen Serienbrief speichern…',
    how: 'Mit jedem davon gelten die Personen als heute gefragt. Was nicht gesendet wurde, lässt sich zurücknehmen.',
    done: (value) => `${people(value)} gefragt`,
    reminded: (value) => `${people(value)} erinnert`,
    written: (of, name) => `${letters(of)} in ${name}`,
    opened: 'Der Brief ist im Mailprogramm.',
    notAsked: (value) => `${people(value)} nicht gefragt`,
    moreNotAsked: (value) => `und ${number(value)} weitere`,
    why: {
      'no-seat': (name) => `${name} hat keinen Platz.`,
      left: (name) => `${name} ist ausgeschieden.`,
      'needs-it': (name, until: string | undefined) =>
        `${name} braucht ihn, laut Antwort; ab ${day(until ?? '')} wieder zu fragen.`,
      'asked-lately': (name, until: string | undefined) =>
        `${name} wurde kürzlich gefragt; ab ${day(until ?? '')} wieder zu fragen.`,
      'no-address': (name) => `${name}: Keine Adresse zum Anschreiben ist bekannt.`,
      'no-manager': (name) => `${name}: Keine Führungskraft ist bekannt.`,
      'manager-unclear': (name) =>
        `${name}: Es ist nicht klar, wer die Führungskraft ist. „Teams“ sagt, warum.`,
      'manager-left': (name) => `${name}: Die Führungskraft ist ausgeschieden.`,
    },
  },
  words: {
    title: 'Texte der Briefe',
    language: 'Sprache der Texte',
    subject: 'Betreff der Briefe',
    text: 'Text der Briefe',
    fields: (names) => `Felder: ${names.map((name) => `{${name}}`).join(', ')}`,
    save: 'Texte speichern',
    saved: 'Die Texte sind gespeichert',
    own: 'Zurück zu den Texten von Purser',
    unknown: (names) =>
      `Es gibt kein Feld ${names.map((name) => `{${name}}`).join(', ')}. Niemand wird gefragt, bevor das berichtigt ist.`,
  },
};

function nameOf(as: string, who: readonly string[]): string {
  const [name = as] = who;
  return name === as ? as : `${name} (${as})`;
}
