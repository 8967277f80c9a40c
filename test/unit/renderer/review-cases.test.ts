import { describe, expect, it } from 'vitest';
import type { ReviewItem } from '../../../preload/contract/values/review.ts';
import { anchorText } from '../../../renderer/features/review/anchor-text.ts';
import { casesOf, decisionsFor } from '../../../renderer/features/review/cases.ts';

function item(
  one: string,
  other: string,
  more: Partial<Pick<ReviewItem, 'reason' | 'mayBeOne'>> = {},
): ReviewItem {
  const person = { displayName: other } as never;
  const isName = one.startsWith('name:');
  return {
    one: { anchor: one, name: isName ? one.slice(5) : undefined, person: isName ? undefined : person },
    other: { anchor: other, name: undefined, person },
    reason: more.reason ?? 'not-sure',
    mayBeOne: more.mayBeOne ?? true,
    evidence: { rule: 'names-and-email', probability: 0.5, says: '', fields: [] },
  };
}

describe('the queue by records', () => {
  const items = [item('name:Kian', 'E1'), item('email:a@x', 'E7'), item('name:Kian', 'E2')];

  it('asks about a record once, with everybody it may be', () => {
    expect(casesOf(items).map(({ record, candidates }) => [record.anchor, candidates.length])).toEqual([
      ['name:Kian', 2],
      ['email:a@x', 1],
    ]);
  });

  it.each<[string, readonly ReviewItem[], number | undefined, readonly string[]]>([
    ['one of a name’s candidates rules the others out', items, 1, ['different', 'same']],
    ['none of them', items, undefined, ['different', 'different']],
    ['[U7] two with a unique id each are not made one', [item('E3', 'E7', { mayBeOne: false })], 0, []],
    [
      '… and are two when somebody says so',
      [item('E3', 'E7', { mayBeOne: false })],
      undefined,
      ['different'],
    ],
    ['a person may be several others', [item('email:a@x', 'E1'), item('email:a@x', 'E2')], 0, ['same']],
    [
      'where several fit, one is right',
      [
        item('email:a@x', 'E1', { reason: 'several-fit' }),
        item('email:a@x', 'E2', { reason: 'several-fit' }),
      ],
      0,
      ['same', 'different'],
    ],
  ])('%s', (_what, queue, chosen, verdicts) => {
    const [first] = casesOf(queue);
    if (first === undefined) throw new Error('nothing is asked');
    expect(decisionsFor(first, chosen).map(({ verdict }) => verdict)).toEqual(verdicts);
  });
});

it.each([
  ['email:a@b.example', 'e-mail a@b.example'],
  ['renamed-email:a@b.example', 'e-mail at the service a@b.example'],
  ['former-email:a@b.example anton keller', 'earlier holder of a@b.example (anton keller)'],
])('%s is read as %s', (anchor, words) => {
  expect(anchorText(anchor)).toBe(words);
});
