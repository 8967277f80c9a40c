import { foldText } from '../../list/search/fold-text.ts';
import { type AnswerKind, answerKinds } from './question.ts';

/** Words that mean an answer, in English and German, folded; nothing else is taken for one. */
const words: Readonly<Record<AnswerKind, readonly string[]>> = {
  'needs-it': [
    'needs it',
    'need it',
    'needs',
    'needed',
    'still needed',
    'keep',
    'keeps it',
    'yes',
    'y',
    'braucht ihn',
    'braucht',
    'wird gebraucht',
    'wird benotigt',
    'benotigt',
    'behalten',
    'ja',
  ],
  'gives-it-up': [
    'gives it up',
    'give it up',
    'give up',
    'gives up',
    'not needed',
    'no longer needed',
    'no',
    'n',
    'gibt ihn ab',
    'gibt ab',
    'abgeben',
    'nicht gebraucht',
    'wird nicht gebraucht',
    'nicht benotigt',
    'nicht mehr benotigt',
    'nein',
  ],
  'not-mine': [
    'not mine',
    'not my team',
    'not my person',
    'wrong person',
    'nicht meins',
    'nicht meiner',
    'nicht mein team',
    'falsche person',
  ],
};

const byWord: ReadonlyMap<string, AnswerKind> = new Map(
  answerKinds.flatMap((kind) => [kind, ...words[kind]].map((word) => [plain(word), kind] as const)),
);

/** What a cell answers; `undefined` where its words are not known. */
export function answerOf(cell: string): AnswerKind | undefined {
  return byWord.get(plain(cell));
}

function plain(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
