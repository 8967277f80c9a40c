import { describe, expect, it, test } from 'vitest';
import { sayEvidence } from '../../../main/words/en/people/say-evidence.ts';
import { sayEvidence as sayEvidenceInGerman } from '../../../main/words/de/people/say-evidence.ts';
import type { MatchEvidence } from '../../../main/domain/matching/pairs/evidence.ts';
import { linkPeople } from '../../../main/domain/matching/groups/link-people.ts';
import { measurementOf, provenPrecision } from '../../../main/domain/matching/measured/measured.ts';
import { bystanders, record, type Somebody } from './people.ts';

function evidenceOf(one: Somebody, other: Somebody): MatchEvidence | undefined {
  const { certain, review } = linkPeople({
    left: [record('l', one)],
    right: [record('r', other), ...bystanders],
  });
  return [...certain, ...review].find(({ right }) => right === 'r')?.evidence;
}

function sentenceOf(one: Somebody, other: Somebody): string {
  const evidence = evidenceOf(one, other);
  return evidence === undefined ? '' : sayEvidence(evidence);
}

describe('the sentence', () => {
  it('names the identifier', () => {
    expect(sentenceOf({ email: 'Anna@x.com' }, { email: 'anna@x.com' })).toBe(
      'The same e-mail address (anna@x.com); for it: e-mail “anna@x.com”; ' +
        'in measured data this rule was right in 551 of 551 matches.',
    );
    expect(sentenceOf({ seatId: '17' }, { seatId: '17' })).toBe('The same seat id (17).');
  });

  it('names who had the identifier before, in each language', () => {
    const same = evidenceOf({ seatId: '17' }, { seatId: '17' });
    if (same === undefined) throw new Error('One seat id is evidence.');
    const evidence: MatchEvidence = { ...same, hadBy: 'Ann Berg' };
    expect(sayEvidence(evidence)).toBe('The same seat id (17, which Ann Berg had before).');
    expect(sayEvidenceInGerman(evidence)).toContain('(17, früher von Ann Berg)');
  });

  it('names what contradicts', () => {
    expect(sentenceOf({ email: 'a@x.com', uniqueId: '1' }, { email: 'a@x.com', uniqueId: '2' })).toBe(
      'The same e-mail address (a@x.com), but the unique ids differ; for it: e-mail “a@x.com”.',
    );
  });

  it('tells every field for and against', () => {
    const sentence = sentenceOf(
      { givenName: 'Bill', familyName: 'Okonkwo', location: 'Munich', title: 'Rep' },
      { givenName: 'William', familyName: 'Okonkwo', location: 'Munich', title: 'Manager' },
    );
    expect(sentence).toMatch(
      /^Both names are alike, and more speaks for it; for it: given name “Bill” and “William” \(a short form\), family name “Okonkwo”, location “Munich”; against it: title “Rep” and “Manager”; in measured data this rule was right in [\d,]+ of [\d,]+ matches\.$/u,
    );
  });

  it('says when names are the other way round', () => {
    expect(
      sentenceOf(
        { givenName: 'Okonkwo', familyName: 'Adaeze' },
        { givenName: 'Adaeze', familyName: 'Okonkwo' },
      ),
    ).toContain('names the other way round');
  });
});

test('evidence as data adds up to the score', () => {
  const evidence = evidenceOf(
    { givenName: 'Bill', familyName: 'Okonkwo', location: 'Munich', email: 'b@x.com' },
    { givenName: 'William', familyName: 'Okonkwo', location: 'Munich', email: 'c@y.org' },
  );
  expect(evidence?.fields.map(({ field, left, right, level }) => [field, left, right, level])).toEqual([
    ['given name', 'Bill', 'William', 'nickname'],
    ['family name', 'Okonkwo', 'Okonkwo', 'same'],
    ['e-mail', 'b@x.com', 'c@y.org', 'different'],
    ['location', 'Munich', 'Munich', 'same'],
  ]);
  // What is not told as a field: the prior of one in 1,024, and names that stand in the usual order.
  const rest = (evidence?.score ?? 0) - (evidence?.fields.reduce((sum, { weight }) => sum + weight, 0) ?? 0);
  expect(rest).toBeCloseTo(-10 + Math.log2(0.8), 6);
});

it('states one figure: how often the rule was right where it decides, how probable the match is where it stays in doubt', () => {
  const names = { givenName: 'Bill', familyName: 'Okonkwo', location: 'Munich', title: 'Rep' };
  const sure = evidenceOf(names, { ...names, givenName: 'William', title: 'Manager' });
  if (sure === undefined) throw new Error('nothing was compared');
  const figures = (evidence: MatchEvidence): readonly (string | undefined)[] => {
    const sentence = sayEvidence(evidence);
    return [/right in [\d,]+ of/u, /[\d.]+ % probable/u].map((figure) => figure.exec(sentence)?.[0]);
  };
  expect(figures(sure)).toEqual([expect.stringContaining('right in'), undefined]);
  expect(figures({ ...sure, probability: 0.5 })).toEqual([undefined, '50.0 % probable']);
});

describe('measured precision', () => {
  it('is claimed no higher than the number of matches allows', () => {
    expect(provenPrecision({ right: 300, all: 300 })).toBeCloseTo(0.99, 10);
    expect(provenPrecision({ right: 99, all: 100 })).toBe(0.99);
    expect(provenPrecision({ right: 1, all: 1 })).toBe(0);
  });

  it('is stated of measured rules alone', () => {
    expect(measurementOf('same-email')).toEqual({ right: 551, all: 551 });
    expect(measurementOf('same-unique-id')).toBeUndefined();
  });
});
