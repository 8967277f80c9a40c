import type {
  answerRefusedWords as english,
  notAskedWords as englishNotAsked,
} from '../../en/questions/job-words.ts';

export const notAskedWords: typeof englishNotAsked = {
  'no-seat': (name) => `${name} hat keinen Platz`,
  left: (name) => `${name} ist ausgeschieden`,
  'needs-it': (name, until) => `${name} braucht ihn, laut Antwort; ab ${until} wieder zu fragen`,
  'asked-lately': (name, until) => `${name} wurde kürzlich gefragt; ab ${until} wieder zu fragen`,
  'no-address': (name) => `${name}: Keine Adresse zum Anschreiben ist bekannt`,
  'no-manager': (name) => `${name}: Keine Führungskraft ist bekannt`,
  'manager-unclear': (name) =>
    `${name}: Es ist nicht klar, wer die Führungskraft ist. --by-team manager sagt, warum`,
  'manager-left': (name) => `${name}: Die Führungskraft ist ausgeschieden`,
};

type Refused = Parameters<(typeof english)['unknown']>[0];

export const answerRefusedWords: typeof english = {
  unknown: ({ as }) => `${as}: Niemand hier Bekanntes hat das`,
  shared: ({ as, people }) => `${as}: ${people.join(' und ')} haben das`,
  'never-asked': (refused) => `${called(refused)} wurde nie gefragt`,
  word: (refused) =>
    `${called(refused)}: „${refused.cell ?? ''}“ ist keine der Antworten: braucht ihn, gibt ihn ab, nicht meiner`,
  day: (refused) =>
    `${called(refused)}: „${refused.cell ?? ''}“ ist kein Tag. Schreiben Sie ihn als 2027-01-31`,
  'past-day': (refused) => `${called(refused)}: Der Tag ist schon vorbei`,
  twice: (refused) => `${called(refused)} hat bereits dasselbe geantwortet`,
  contradicting: (refused) =>
    `${called(refused)} hat zwei verschiedene Antworten; keine wird übernommen: ${refused.line}`,
  differs: (refused) =>
    `${called(refused)} hat zuvor etwas anderes geantwortet. Tragen Sie im Fenster ein, was gilt`,
};

function called({ as, people }: Refused): string {
  const [name = as] = people;
  return name === as ? as : `${name} (${as})`;
}
