import type { Source } from './source.ts';

/** A list that says by yes and no who has the app, and of which nobody said that it has all of them ([N66]). */
export const appFlags = 'app-flags';

/** Lists of some of the company, which are told by their rows and names (`recognize/part-lists.ts`), and of what became of them. */
export const partSources: readonly Source[] = [
  {
    id: 'leavers-list',
    system: 'leavers',
    systemName: 'An HR system',
    report: 'list of who left',
    about: 'some',
    headers: [],
    tells: [],
    states: 'Everybody in it has a day of leaving, or a word for it.',
    trap: 'Who is not in it may work there, or not: it says nothing of them.',
    where: 'A report of all employees, former ones included, with the work email.',
    knownFrom: 'Header rows of public exporters of leavers',
  },
  {
    id: 'joiners-list',
    system: 'joiners',
    systemName: 'An HR system',
    report: 'list of who joined',
    about: 'some',
    headers: [],
    tells: [],
    states: 'In the words of its language, or none.',
    trap: 'Who is not in it may work there, or not: it says nothing of them.',
    where: 'A report of all employees, former ones included, with the work email.',
    knownFrom: 'Header rows of public exporters of newcomers',
  },
  {
    id: 'changes-list',
    system: 'joiners-and-leavers',
    systemName: 'An HR system',
    report: 'list of who joined or left',
    about: 'some',
    headers: [],
    tells: [],
    states: 'Who left has a day of leaving; who has none joined.',
    trap: 'Who is not in it may work there, or not: it says nothing of them.',
    where: 'A report of all employees, former ones included, with the work email.',
    knownFrom: 'The names that companies give such lists',
  },
  {
    id: appFlags,
    system: 'any',
    systemName: 'A system',
    report: 'list with a column of who has the app',
    about: 'assignees',
    headers: [],
    tells: [],
    states: 'Yes or no in the column that is called after the app.',
    trap: 'Whoever is not in it may have the app all the same: nothing says that it has everybody.',
    where: 'The list of who is assigned LinkedIn Sales Navigator in the identity provider.',
    knownFrom: 'Lists that companies keep by hand',
  },
  {
    id: 'movements',
    system: 'any',
    systemName: 'A system',
    report: 'list of movements of staff',
    about: 'nobody',
    headers: [
      'Datum der Maßnahme;Personalnummer;Mitarbeiter;Kostenstelle;Abteilung;Vorgesetzter;Maßnahmenart;Maßnahmegrund',
    ],
    tells: ['datumdermassnahme massnahmenart'],
    states: '',
    trap: 'It has a row for each change, who joined, who left and who was moved alike, and nobody without one.',
    where:
      'Export the list of the people themselves, those who left included, with their work e-mail address.',
    knownFrom: 'Public programs that read such lists',
  },
];
