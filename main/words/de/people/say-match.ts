import type { LookUpAnswer, LookUpAttempt } from '../../../domain/service/look-ups/look-up.ts';

const resultWords: Readonly<Record<LookUpAttempt['result'], string>> = {
  found: 'gefunden',
  empty: 'niemand',
  several: 'mehrere Konten',
  'other-person': 'eine andere Person',
  'not-repeated': 'ein Benutzer, und die Antwort wiederholt das Attribut nicht',
  'filter-unsupported': 'Filter abgelehnt',
  'not-askable': 'nicht abfragbar',
  failed: 'keine Antwort',
};

export function sayMatch(answer: LookUpAnswer): string {
  const filters = answer.attempts.map(({ filter, result }) => `${filter}: ${resultWords[result]}`);
  return `${headline(answer)}${filters.length === 0 ? '' : ` (${filters.join('; ')})`}`;
}

function headline({ lookUp, attempts }: LookUpAnswer): string {
  switch (lookUp.kind) {
    case 'found': {
      const by = attempts.find(({ result }) => result === 'found')?.attribute;
      return by === undefined ? 'Über seine ID gefunden' : `Über ${by} gefunden`;
    }
    case 'absent':
      return 'Dem Dienst nicht bekannt';
    case 'ambiguous':
      return 'Mehrdeutig';
    case 'undecidable':
      return `Nicht entscheidbar: ${lookUp.reason}`;
    case 'failed':
      return `Keine Antwort: ${lookUp.code}`;
    default:
      return lookUp satisfies never;
  }
}
