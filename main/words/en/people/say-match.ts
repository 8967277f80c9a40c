import type { LookUpAnswer, LookUpAttempt } from '../../../domain/service/look-ups/look-up.ts';

const resultWords: Readonly<Record<LookUpAttempt['result'], string>> = {
  found: 'found',
  empty: 'nobody',
  several: 'several accounts',
  'other-person': 'another person',
  'not-repeated': 'one user, and the answer does not repeat the attribute',
  'filter-unsupported': 'filter refused',
  'not-askable': 'cannot be asked',
  failed: 'no answer',
};

/** What a match stands on, in a sentence: what the look-up came to, and every filter with its answer. */
export function sayMatch(answer: LookUpAnswer): string {
  const filters = answer.attempts.map(({ filter, result }) => `${filter}: ${resultWords[result]}`);
  return `${headline(answer)}${filters.length === 0 ? '' : ` (${filters.join('; ')})`}`;
}

function headline({ lookUp, attempts }: LookUpAnswer): string {
  switch (lookUp.kind) {
    case 'found': {
      const by = attempts.find(({ result }) => result === 'found')?.attribute;
      return by === undefined ? 'Found by its id' : `Found by ${by}`;
    }
    case 'absent':
      return 'Not known to the service';
    case 'ambiguous':
      return 'Ambiguous';
    case 'undecidable':
      return `Undecidable: ${lookUp.reason}`;
    case 'failed':
      return `No answer: ${lookUp.code}`;
    default:
      return lookUp satisfies never;
  }
}
