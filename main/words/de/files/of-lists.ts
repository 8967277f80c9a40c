import type { AnswerCounts } from '../../../domain/month/questions/answer-names.ts';
import type { ofLists as english } from '../../en/files/of-lists.ts';

type Answers = AnswerCounts & { readonly column: string };

const answered = ({ column, needed, givenUp, others }: Answers): string =>
  `Spalte „${column}“: ${String(needed)}-mal ja, ${String(givenUp)}-mal nein${others === 0 ? '' : `, ${String(others)}-mal anderes`}`;

/** What is said of a list of people that goes in: of whom it is, and what it says of who left. */
export const ofLists: typeof english = {
  answersOfSurvey: (fileName, answers) =>
    `„${fileName}“ hat Antworten darauf, ob ein Platz noch gebraucht wird (${answered(answers)}), und nichts, was eine Personenliste hat: wer hier arbeitet oder wer die App hat. Übernehmen Sie die Antworten dort, wo gefragt wird („Eingegangene Antworten“; beim Auftrag --answers): Von allen, die gefragt wurden, werden sie übernommen, die anderen werden genannt. Ist es doch eine Personenliste, sagen Sie, von wem.`,
  answersBeside: (answers) =>
    `Sie hat Antworten darauf, ob ein Platz noch gebraucht wird (${answered(answers)}); eine Liste sagt damit nichts: Kein Platz bleibt oder wird dadurch zurückgenommen. Übernehmen Sie sie dort, wo gefragt wird („Eingegangene Antworten“; beim Auftrag --answers).`,
  readListEverybodyTells: (what) =>
    `${what} wird als Personalliste gelesen: Sie handelt davon, wer hier arbeitet, und sagt nichts darüber, wem die App zugewiesen ist.`,
  readFlagsTell: (columns) =>
    `Sie wird als Liste gelesen, die in ${columns.map((column) => `„${column}“`).join(', ')} sagt, wer die App hat. Wer nicht darin steht, ist durch sie nicht bekannt: Nichts sagt, dass sie alle nennt, die die App haben. Nennt sie alle, sagen Sie, dass sie von denen ist, denen die App zugewiesen ist.`,
  readListSomeTells: (what) =>
    `${what} wird als Liste von einem Teil des Unternehmens gelesen: Was sie über die Personen darin sagt, gilt, und über alle, die nicht oder nicht mehr darin stehen, sagt sie nichts. Sie sagt nichts darüber, wem die App zugewiesen ist.`,
  eveningDays: (column, example, day) =>
    `Jeder Tag in der Spalte „${column}“ trägt eine Abendstunde (${example}), so wie Programme östlich von Greenwich Mitternacht schreiben: Er gilt als der Tag, der dann beginnt (${day}). Eine Tabellenkalkulation zeigt den Tag davor.`,
  tellsLeaversAlone:
    'Die Spalten sagen, wann jemand ausscheidet, und nicht, wer hier ist. Wer keinen solchen Tag oder einen künftigen hat, gilt nach dieser Liste weder als ausgeschieden noch als hier.',
  blankEndIsHere:
    'Die Liste sagt, wann jemand ausscheidet. Wer keinen solchen Tag oder einen künftigen hat, gilt nach ihr als hier, weil bei anderen einer steht.',
  noEndAtAll:
    'Die Liste hat eine Spalte dafür, wann jemand ausscheidet, und keinen einzigen Tag darin. Ob das etwas sagt, ist nicht bekannt: Nach dieser Liste gilt niemand als ausgeschieden und niemand als hier. Nennt sie nur, wer jetzt hier arbeitet, sagen Sie es.',
  tellsLeaversMostly:
    'Fast alle in der Liste haben einen vergangenen Austrittstag: Vielleicht nennt sie nur Ausgeschiedene. Wer keinen hat, gilt nach ihr weder als ausgeschieden noch als hier.',
  noColumnTellsWhoAlso:
    'Keine Spalte sagt, wer ausgeschieden ist. Nach dieser Liste gilt niemand als ausgeschieden und niemand als hier. Nennt sie nur, wer jetzt hier arbeitet, sagen Sie es: Dann sind alle darin hier.',
  calledAfterWhoIsHere:
    'Keine Spalte sagt, wer ausgeschieden ist, und die Liste heißt nach denen, die jetzt hier arbeiten: Alle darin sind hier. Nennt sie auch andere, nehmen Sie das zurück.',
  saidAllAreHere: 'Keine Spalte sagt, wer ausgeschieden ist. Alle darin sind hier, wie gesagt wurde.',
};
