import { foldedColumn } from '../../people/identifiers/naming-columns.ts';
import { foldText } from '../../list/search/fold-text.ts';
import { answerOf } from './answer-words.ts';

const seat = '(?:it|the|a|this|seat|place|licen[cs]e|platz|lizenz|den|ihn|sie|sn|salesnav(?:igator)?)*';
const answer = new RegExp(
  [
    'answer|reply|response|antwort|reponse|respuesta|risposta|resposta',
    `(?:is)?${seat}still(?:needed|required|wanted|needs|need|necessary)${seat}`,
    `(?:needed|needs|need|required)${seat}`,
    `keeps?${seat}`,
    `(?:wird|ist)?${seat}(?:noch|weiterhin|weiter)?(?:benotigt|gebraucht|erforderlich)${seat}`,
    `(?:braucht|benotigt)(?:noch|weiterhin)?${seat}`,
    `${seat}(?:behalten|weiterbehalten)`,
    '(?:encore|toujours)(?:necessaire|utile|besoin)|agarder|agardee?|garder|conserver|aconserver',
    '(?:aun|todavia)(?:necesari[oa]|necesita)|mantener|conservar|ancoranecessari[oa]|mantenere|aindanecessari[oa]|manter|nognodig|behouden',
  ].join('|'),
  'u',
);
const whole = new RegExp(`^(?:${answer.source})$`, 'u');

/** Whether a column is called after whether a seat is still needed ("Still needed?", "Keep?"). */
export function namesAnswer(name: string): boolean {
  return whole.test(foldedColumn(foldText(name)));
}

/** How many of some cells say that a seat is needed, and how many that it is given up. */
export type AnswerCounts = { readonly needed: number; readonly givenUp: number; readonly others: number };

/** What stands in a column of answers; `undefined` where less than half of it are some. */
export function countAnswers(cells: readonly string[]): AnswerCounts | undefined {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const answers = filled.map(answerOf);
  const count = (one: string): number => answers.filter((kind) => kind === one).length;
  const [needed, givenUp] = [count('needs-it'), count('gives-it-up')];
  const others = filled.length - needed - givenUp;
  return needed + givenUp > 0 && others <= needed + givenUp ? { needed, givenUp, others } : undefined;
}
