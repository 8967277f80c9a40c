/** Why a line of answers was not taken ([AQ12], [AQ13]). */
export const answerRefusals = [
  'unknown',
  'shared',
  'never-asked',
  'word',
  'day',
  'past-day',
  'twice',
  'contradicting',
  'differs',
] as const;
export type AnswerRefusal = (typeof answerRefusals)[number];
