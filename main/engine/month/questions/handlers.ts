import type { Handlers } from '../../thread/context.ts';
import { askPeople, takeQuestionsBack } from './ask-people.ts';
import {
  readLatestQuestion,
  readLatestQuestions,
  shownQuestion,
  tallyQuestions,
} from './latest-questions.ts';
import { prepareLetters } from './prepare-letters.ts';
import { answerQuestions, takeAnswers } from './take-answers.ts';
import { readAnswerSheet } from './read-answer-sheet.ts';
import { readTemplates, writeTemplate } from './templates.ts';

/** What can be asked about questions to people. Everything that writes is one transaction. */
export const questionHandlers = {
  'prepare-letters': ({ readable }, input) => prepareLetters(readable, input),
  'ask-people': ({ writable }, input) => writable.transaction(() => askPeople(writable, input))(),
  'read-questions': ({ readable }, { on }) => ({
    questions: readLatestQuestions(readable, on)
      .toSorted((one, other) =>
        one.askedOn === other.askedOn ? one.id - other.id : one.askedOn < other.askedOn ? 1 : -1,
      )
      .map(shownQuestion),
  }),
  'read-person-question': ({ readable }, { id, on }) => {
    const question = readLatestQuestion(readable, id, on);
    return question === undefined ? undefined : shownQuestion(question);
  },
  'tally-questions': ({ readable }, { on }) => tallyQuestions(readLatestQuestions(readable, on)),
  'answer-questions': ({ writable }, input) => writable.transaction(() => answerQuestions(writable, input))(),
  'take-answers': ({ writable }, input) => writable.transaction(() => takeAnswers(writable, input))(),
  'read-answer-sheet': (_context, input) => readAnswerSheet(input),
  'take-questions-back': ({ writable }, input) =>
    writable.transaction(() => takeQuestionsBack(writable, input))(),
  'read-templates': ({ readable }) => readTemplates(readable),
  'write-template': ({ writable }, input) => writable.transaction(() => writeTemplate(writable, input))(),
} satisfies Partial<Handlers>;
