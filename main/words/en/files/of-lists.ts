import type { AnswerCounts } from '../../../domain/month/questions/answer-names.ts';

type Answers = AnswerCounts & { readonly column: string };

const answered = ({ column, needed, givenUp, others }: Answers): string =>
  `column "${column}": ${String(needed)} yes, ${String(givenUp)} no${others === 0 ? '' : `, ${String(others)} other`}`;

/** What is said of a list of people that goes in: of whom it is, and what it says of who left. */
export const ofLists = {
  answersOfSurvey: (fileName: string, answers: Answers) =>
    `"${fileName}" has answers to whether a seat is still needed (${answered(answers)}), and nothing that a list of people has: who works here, or who has the app. Take the answers in where people are asked ("Answers that came back"; for the job --answers): of whoever was asked they are taken, and the others are named. If it is a list of people all the same, say of whom.`,
  answersBeside: (answers: Answers) =>
    `It has answers to whether a seat is still needed (${answered(answers)}), and a list says nothing by them: nobody's seat is kept or taken back by it. Take them in where people are asked ("Answers that came back"; for the job --answers).`,
  readListEverybodyTells: (what: string) =>
    `${what} is read as a list of everybody: it is of who works here, and says nothing of who is assigned the app.`,
  readFlagsTell: (columns: readonly string[]) =>
    `It is read as a list that says in ${columns.map((column) => `"${column}"`).join(', ')} who has the app. Whoever is not in it is not known by it: nothing says that it has everybody who has the app. If it has, say that it is of who is assigned the app.`,
  readListSomeTells: (what: string) =>
    `${what} is read as a list of some of the company: what it says of who is in it holds, and of whoever is not in it, or no longer, it says nothing. It says nothing of who is assigned the app.`,
  eveningDays: (column: string, example: string, day: string) =>
    `Every day in the column "${column}" has an hour of the evening (${example}), as programs east of Greenwich write midnights: it is read as the day that begins then (${day}). A spreadsheet shows the day before.`,
  tellsLeaversAlone:
    'Its columns say when somebody leaves, and not who is here. Who has no such day, or one to come, is neither gone nor here by this list.',
  blankEndIsHere:
    'It says when somebody leaves. Who has no such day, or one to come, works here by this list, as others in it have one.',
  noEndAtAll:
    'It has a column for when somebody leaves, and not one day in it. Whether that says anything is not known: nobody is gone, and nobody here, by this list. Where it has only those who work here now, say so.',
  tellsLeaversMostly:
    'Nearly everybody in it has a day of leaving that is past: it may be a list of who left. Who has no such day is neither gone nor here by this list.',
  noColumnTellsWhoAlso:
    'No column tells who left. Nobody is found to have left by this list, and nobody to be here. Where it has only those who work here now, say so: then everybody in it is here.',
  calledAfterWhoIsHere:
    'No column tells who left, and the list is called after who works here now: everybody in it is here. Where it has others as well, take that back.',
  saidAllAreHere: 'No column tells who left. Everybody in it is here, as was said.',
};
