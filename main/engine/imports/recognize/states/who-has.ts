import { isAskedFor } from '../../../../domain/states/asked-for.ts';
import { namesEdition, stateInApp } from '../../../../domain/states/in-app.ts';
import { isMark, saysUnknown } from '../../../../domain/states/marks.ts';
import { isNothing, readBoolean } from '../../../../domain/states/words.ts';

/** Words alone are of any state: yes and no tell that the column answers a question. */
const answersShare = 0.5;
/** Of what else stands there ("?", a sum at the foot) it is not known. */
const toldShare = 0.75;

/**
 * Whether what stands in a column says who has something: by yes and no (or what `isAnswer` tells) in half of the filled cells at least, and with the words of what
 * becomes of a license ("Returned", "Requested") in three quarters of them.
 */
export function saysWhoHas(
  rows: readonly { readonly cells: readonly string[] }[],
  at: number,
  isAnswer: (cell: string) => boolean = isYesOrNo,
): boolean {
  const written = rows.map(({ cells }) => (cells[at] ?? '').trim()).filter((cell) => cell !== '');
  const filled = written.filter((cell) => !isNothing(cell));
  // Which edition somebody has answers where others have none: else it is one more thing that is known of everybody who has it.
  const isOfSome = filled.length < written.length || filled.some((cell) => stateInApp(cell) === 'unassigned');
  const answers = filled.filter(
    (cell) => isAnswer(cell) || isMark(cell) || saysUnknown(cell) || (isOfSome && namesEdition(cell)),
  ).length;
  if (answers === 0 || answers < filled.length * answersShare) return false;
  const told = filled.filter((cell) => isAskedFor(cell) || isTold(cell) || isMark(cell) || saysUnknown(cell));
  return told.length >= filled.length * toldShare;
}

function isYesOrNo(cell: string): boolean {
  return readBoolean(cell) !== undefined;
}

function isTold(cell: string): boolean {
  const state = stateInApp(cell);
  return state !== undefined && state !== 'unknown';
}

const fewWords = 4;
const someWord = /^\p{L}[\p{L}\p{M}'-]*(?: \p{L}[\p{L}\p{M}'-]*)?$/u;

/** Whether a few words stand in a column again and again, whatever they mean. */
export function saysFewWords(rows: readonly { readonly cells: readonly string[] }[], at: number): boolean {
  const filled = rows
    .map(({ cells }) => (cells[at] ?? '').trim())
    .filter((cell) => cell !== '' && !isNothing(cell));
  const words = new Set(filled);
  return (
    words.size > 0 &&
    words.size <= fewWords &&
    filled.length >= words.size * 2 &&
    [...words].every((word) => someWord.test(word))
  );
}
