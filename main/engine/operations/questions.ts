import type { CalendarDay, PersonId } from '../../domain/ids.ts';
import type { PeopleSelection } from '../../domain/people/person.ts';
import type { AnswerRefusal } from '../../domain/month/questions/answer-refusal.ts';
import type {
  AnswerKind,
  AskRefusal,
  Audience,
  QuestionLanguage,
  QuestionStanding,
} from '../../domain/month/questions/question.ts';
import type { Template } from '../../domain/month/questions/template.ts';

/** Templates by language and by who is written to. */
export type Templates = Readonly<Record<QuestionLanguage, Readonly<Record<Audience, Template>>>>;

export type AskOrder = {
  /** People chosen, or everybody who has not answered and was not reminded. */
  readonly who:
    { readonly kind: 'people'; readonly selection: PeopleSelection } | { readonly kind: 'reminder' };
  readonly audience: Audience;
  /** Of who says none. */
  readonly language: QuestionLanguage;
  readonly due: CalendarDay;
  /** The day of asking. */
  readonly on: CalendarDay;
};

/** One letter, to one recipient. */
export type Letter = {
  readonly to: { readonly personId: PersonId; readonly displayName: string; readonly email: string };
  readonly audience: Audience;
  readonly language: QuestionLanguage;
  readonly people: readonly { readonly personId: PersonId; readonly displayName: string }[];
  readonly subject: string;
  readonly text: string;
};

/** Why somebody is not asked, and the first day on which that holds no more. */
export type NotAsked = {
  readonly personId: PersonId;
  readonly displayName: string;
  readonly why: AskRefusal;
  readonly until: CalendarDay | undefined;
};

export type PreparedLetters = {
  readonly letters: readonly Letter[];
  readonly notAsked: readonly NotAsked[];
  /** Fields in the templates that there are not; while there are any, nobody is asked. */
  readonly unknownFields: readonly string[];
};

/** How letters leave: drafts in a new folder of this one, a file for a mail merge, or a link that the mail program opens. */
export type LettersOut =
  | { readonly kind: 'drafts'; readonly folder: string }
  | { readonly kind: 'merge'; readonly path: string }
  | { readonly kind: 'mail' };

export type Question = {
  readonly id: number;
  /** Who it is now. */
  readonly personId: PersonId;
  readonly displayName: string;
  /** False for whom nothing imported names any more. */
  readonly isKnown: boolean;
  /** Whether a seat is held now. */
  readonly holdsSeat: boolean;
  readonly askedOn: CalendarDay;
  readonly due: CalendarDay;
  readonly audience: Audience;
  readonly language: QuestionLanguage;
  readonly recipientName: string;
  readonly recipientEmail: string;
  readonly remindedOn: CalendarDay | undefined;
  readonly standing: QuestionStanding;
  readonly neededUntil: CalendarDay | undefined;
  readonly answeredOn: CalendarDay | undefined;
  readonly answeredBy: string | undefined;
};

export type QuestionTally = {
  /** `undefined` where nobody was asked who holds a seat. */
  readonly askedOn: CalendarDay | undefined;
  readonly unanswered: number;
  readonly silent: number;
};

export type RefusedAnswer = {
  readonly line: string;
  readonly as: string;
  readonly why: AnswerRefusal;
  /** Who is meant, as far as that is known. */
  readonly people: readonly string[];
  /** The cell that is not understood. */
  readonly cell: string | undefined;
};

export type QuestionsOperations = {
  /** The letters that would be written, and who is not asked. Writes nothing. */
  'prepare-letters': { input: AskOrder; output: PreparedLetters };
  /**
   * Writes letters and keeps who was asked, all in one; `only`: the recipients meant, everybody where absent. Throws `report-unwritable` and
   * `disk-full`; then nobody was asked.
   */
  'ask-people': {
    input: AskOrder & { readonly only: readonly PersonId[] | undefined; readonly out: LettersOut };
    output: {
      asked: number;
      letters: readonly Letter[];
      notAsked: readonly NotAsked[];
      unknownFields: readonly string[];
      ids: readonly number[];
      /** The folder of the drafts. */
      folder: string | undefined;
    };
  };
  /** The latest question of each person, the latest day first. */
  'read-questions': { input: { on: CalendarDay }; output: { questions: readonly Question[] } };
  /** The latest question about one person. */
  'read-person-question': { input: { id: PersonId; on: CalendarDay }; output: Question | undefined };
  /** Of those asked who hold a seat: the latest day of asking, who has not answered, and of these who is past the day. */
  'tally-questions': { input: { on: CalendarDay }; output: QuestionTally };
  /** By hand, in place of what was answered before; without an answer it is open again. */
  'answer-questions': {
    input: {
      ids: readonly number[];
      answer: AnswerKind | undefined;
      until: CalendarDay | undefined;
      by: string | undefined;
      on: CalendarDay;
    };
    output: { answered: number };
  };
  /** Answers of a list, as text of a CSV file or a table that was copied. */
  'take-answers': {
    input: { text: string; on: CalendarDay };
    output: { taken: number; blank: number; refused: readonly RefusedAnswer[] };
  };
  /** The lines of a workbook, as text for `take-answers`; absent where the file is none. Throws `file-unreadable`. */
  'read-answer-sheet': { input: { path: string }; output: { text: string | undefined } };
  /** Questions that were not sent, those without an answer; how many are gone. */
  'take-questions-back': { input: { ids: readonly number[] }; output: { gone: number } };
  'read-templates': { input: Record<never, never>; output: Templates };
  /** In place of those before; what is left empty is as Purser has it. */
  'write-template': {
    input: { audience: Audience; language: QuestionLanguage; template: Template | undefined };
    output: Templates;
  };
};
