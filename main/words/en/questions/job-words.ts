import type { AnswerRefusal } from '../../../domain/month/questions/answer-refusal.ts';
import type { AskRefusal } from '../../../domain/month/questions/question.ts';

/** Why somebody is not asked; `until`: the first day on which that holds no more. */
export const notAskedWords: Readonly<Record<AskRefusal, (name: string, until: string) => string>> = {
  'no-seat': (name) => `${name} holds no seat`,
  left: (name) => `${name} left`,
  'needs-it': (name, until) => `${name} needs it, as was answered; to be asked from ${until}`,
  'asked-lately': (name, until) => `${name} was asked lately; to be asked again from ${until}`,
  'no-address': (name) => `${name}: no address to write to is known`,
  'no-manager': (name) => `${name}: no manager is known`,
  'manager-unclear': (name) => `${name}: it is not clear who the manager is. --by-team manager says why`,
  'manager-left': (name) => `${name}: the manager left`,
};

type Refused = {
  readonly as: string;
  readonly people: readonly string[];
  readonly cell: string | undefined;
  /** The cells of the line, as they stand. */
  readonly line: string;
};

/** Why a line of answers was not taken. */
export const answerRefusedWords: Readonly<Record<AnswerRefusal, (refused: Refused) => string>> = {
  unknown: ({ as }) => `${as}: nobody known here has it`,
  shared: ({ as, people }) => `${as}: ${people.join(' and ')} have it`,
  'never-asked': (refused) => `${called(refused)} was never asked`,
  word: (refused) =>
    `${called(refused)}: "${refused.cell ?? ''}" is none of the answers: needs it, gives it up, not mine`,
  day: (refused) => `${called(refused)}: "${refused.cell ?? ''}" is no day. Write it as 2027-01-31`,
  'past-day': (refused) => `${called(refused)}: the day is past already`,
  twice: (refused) => `${called(refused)} answered the same already`,
  contradicting: (refused) =>
    `${called(refused)} has two different answers; neither is taken: ${refused.line}`,
  differs: (refused) =>
    `${called(refused)} answered something else before. Enter in the window which one holds`,
};

function called({ as, people }: Refused): string {
  const [name = as] = people;
  return name === as ? as : `${name} (${as})`;
}
