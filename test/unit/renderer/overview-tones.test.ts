import { describe, expect, it } from 'vitest';
import { findingKinds } from '../../../preload/contract/lists.ts';
import type { Overview } from '../../../preload/contract/values/month/overview.ts';
import { worksLook } from '../../../renderer/app/words/states.ts';
import { leaversTone } from '../../../renderer/features/overview/tones.ts';

function overview(
  leavers: number,
  works: Overview['works'],
  isUntold = false,
): Parameters<typeof leaversTone>[0] {
  const findings = Object.fromEntries(findingKinds.map((kind) => [kind, 0])) as Overview['findings'];
  return {
    findings: { ...findings, 'leaver-with-seat': leavers },
    works,
    untold: { held: undefined, findings: isUntold ? { 'leaver-with-seat': 'no-people-list' } : {} },
  };
}

describe('the number of leavers', () => {
  it.each([
    ['is grave where there are any', overview(1, { yes: 3, left: 1, unknown: 4 }), 'grave'],
    ['is good news at none, of everybody known', overview(0, { yes: 4, left: 0, unknown: 0 }), 'good'],
    ['is none where of some it is not said', overview(0, { yes: 4, left: 0, unknown: 2 }), 'quiet'],
    ['is good news by who has the app alone', overview(0, { yes: 0, left: 0, unknown: 6 }), 'good'],
    ['is nothing where no list says it', overview(0, { yes: 0, left: 0, unknown: 6 }, true), 'quiet'],
  ] as const)('%s', (_, of, tone) => {
    expect(leaversTone(of)).toBe(tone);
  });
});

describe('whether somebody works here is said as the lists say it', () => {
  it.each([
    ['left', 'left', 'Left'],
    ['left', 'suspended', 'Suspended'],
    ['left', 'vanished', 'No longer listed'],
    ['left', undefined, 'Left or suspended'],
    ['unknown', undefined, 'Not known'],
  ] as const)('%s, by the lists %s: %s', (works, worksState, label) => {
    expect(worksLook({ works, worksState }).label).toBe(label);
  });
});
