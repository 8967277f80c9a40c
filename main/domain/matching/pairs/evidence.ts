import type { PairComparison } from './compare-pair.ts';
import type { Prepared } from '../records/prepare.ts';
import type { Contradiction, MatchRule } from './rules.ts';
import { jaroWinkler } from '../names/string-similarity.ts';

/** One field of a match, as data. */
export type FieldEvidence = {
  readonly field: MatchField;
  /** Both sides as they came; empty where blank. */
  readonly left: string;
  readonly right: string;
  /** How they relate, a level of weights.ts; `blank` where one side has nothing. */
  readonly level: string;
  /** 0 (nothing in common) to 1 (the same). */
  readonly similarity: number;
  /** Bits for (above 0) or against (below 0). */
  readonly weight: number;
};

const matchFields = [
  'given name',
  'family name',
  'order of names',
  'e-mail',
  'location',
  'postcode',
  'department',
  'title',
  'seat',
  'generation',
  'account',
  'name at the service',
  'unique ID at the service',
  'account before',
  'name',
  'name before',
  'e-mail before',
  'seat before',
] as const;
export type MatchField = (typeof matchFields)[number];

/** Why two records are, or may be, one person. */
export type MatchEvidence = {
  readonly rule: MatchRule;
  /** The identifier both have, for rules by identifier. */
  readonly identifier: string | undefined;
  /** Who had the identifier before, where it was handed on. */
  readonly hadBy?: string;
  readonly contradiction: Contradiction | undefined;
  /** Sum of weights and prior in bits. */
  readonly score: number;
  /** 0 to 1; of rules by likeness with the other candidates taken into account, of rules by identifier as measured. */
  readonly probability: number;
  readonly fields: readonly FieldEvidence[];
};

/** The fields of a compared pair that say something, in the order of `matchFields`. */
export function fieldsOf(left: Prepared, right: Prepared, pair: PairComparison): readonly FieldEvidence[] {
  const { names, email } = pair;
  const isSwapped = names.order === 'swapped';
  const one = left.record;
  const other = right.record;
  const shown = (value: string | undefined, from: Prepared): string =>
    value ?? from.record.displayName ?? (from.isNameFromEmail ? (from.record.emails[0] ?? '') : '');
  const fields: (FieldEvidence | undefined)[] = [
    fieldOf('given name', names.given, [
      shown(one.givenName, left),
      shown(isSwapped ? other.familyName : other.givenName, right),
    ]),
    fieldOf('family name', names.family, [
      shown(one.familyName, left),
      shown(isSwapped ? other.givenName : other.familyName, right),
    ]),
    isSwapped && names.given !== undefined && names.family !== undefined
      ? {
          field: 'order of names',
          left: 'given, family',
          right: 'family, given',
          level: 'swapped',
          similarity: 1,
          weight: names.weight - names.given.weight - names.family.weight,
        }
      : undefined,
    email === undefined
      ? undefined
      : fieldOf('e-mail', { ...email, weight: pair.emailWeight }, [email.left.text, email.right.text]),
    fieldOf('location', pair.location, [one.location, other.location]),
    fieldOf('postcode', pair.postcode, [one.postcode, other.postcode]),
    fieldOf('department', pair.department, [one.department, other.department]),
    fieldOf('title', pair.title, [one.title, other.title]),
    against('seat', pair.seatWeight, [left.seatId, right.seatId]),
    against('generation', pair.generationWeight, [left.generation, right.generation]),
  ];
  return fields.filter((field) => field !== undefined);
}

type Sides = readonly [string | undefined, string | undefined];

function fieldOf(
  field: MatchField,
  compared: { readonly level: string; readonly similarity: number; readonly weight: number } | undefined,
  [left = '', right = '']: Sides,
): FieldEvidence | undefined {
  if (compared === undefined) return undefined;
  const { level, weight } = compared;
  const similarity =
    level === 'different' ? jaroWinkler(left.toLowerCase(), right.toLowerCase()) : compared.similarity;
  return { field, left, right, level, similarity, weight };
}

function against(
  field: MatchField,
  weight: number,
  [left = '', right = '']: Sides,
): FieldEvidence | undefined {
  return weight === 0 ? undefined : { field, left, right, level: 'different', similarity: 0, weight };
}
