import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumber } from '../../../main/domain/time/calendar.ts';
import type { CalendarDay } from '../../../main/domain/ids.ts';
import {
  answerKinds,
  type AskedAndAnswered,
  type AskFacts,
  holdsBack,
  refusalToAsk,
  standingOfQuestion,
} from '../../../main/domain/month/questions/question.ts';

const day = (text: string): CalendarDay => text as CalendarDay;
const asked = (change: Partial<AskedAndAnswered> = {}): AskedAndAnswered => ({
  askedOn: day('2026-10-01'),
  due: day('2026-10-15'),
  answer: undefined,
  neededUntil: undefined,
  ...change,
});
const facts = (change: Partial<AskFacts> = {}): AskFacts => ({
  holdsSeat: true,
  works: 'yes',
  last: undefined,
  ...change,
});
const on = day('2026-11-24');

describe('a question', () => {
  it.each([
    ['2026-10-15', undefined, 'open'],
    ['2026-10-16', undefined, 'silent'],
    ['2026-10-16', 'gives-it-up', 'gives-it-up'],
  ] as const)('is on %s with the answer %s: %s', (today, answer, standing) => {
    expect(standingOfQuestion(asked({ answer }), day(today))).toBe(standing);
  });

  it.each([
    ['nobody was asked', facts(), undefined],
    ['[AQ2] without a seat', facts({ holdsSeat: false }), { why: 'no-seat', until: undefined }],
    ['[AQ2] who left', facts({ works: 'left' }), { why: 'left', until: undefined }],
    [
      '[AQ1] on the last day of the cool-down',
      facts({ last: asked({ askedOn: day('2026-09-26') }) }),
      { why: 'asked-lately', until: '2026-11-25' },
    ],
    ['[AQ1] on the day after it', facts({ last: asked({ askedOn: day('2026-09-25') }) }), undefined],
    [
      '[AQ1] whatever was answered',
      facts({ last: asked({ answer: 'not-mine' }) }),
      { why: 'asked-lately', until: '2026-11-30' },
    ],
    [
      '[AQ1] by a clock that was ahead',
      facts({ last: asked({ askedOn: day('2027-01-01') }) }),
      { why: 'asked-lately', until: '2027-03-02' },
    ],
    [
      '[AQ2] whose seat is needed today still',
      facts({ last: asked({ askedOn: day('2026-01-01'), answer: 'needs-it', neededUntil: on }) }),
      { why: 'needs-it', until: '2026-11-25' },
    ],
    [
      '[AQ2] whose seat was needed until yesterday',
      facts({
        last: asked({ askedOn: day('2026-01-01'), answer: 'needs-it', neededUntil: day('2026-11-23') }),
      }),
      undefined,
    ],
  ] as const)('%s', (_name, given, refusal) => {
    expect(refusalToAsk(given, { on, coolDownDays: 60 })).toEqual(refusal);
  });

  it('[AQ15] that is answered with a need holds back up to its day', () => {
    const needed = asked({ answer: 'needs-it', neededUntil: on });
    expect([holdsBack(needed, on), holdsBack(needed, day('2026-11-25'))]).toEqual([true, false]);
    expect(holdsBack(asked(), on)).toBe(false);
  });

  it('[AQ1] is put to nobody twice within the cool-down, whatever comes back and whenever one tries', () => {
    const step = fc.record({
      days: fc.integer({ min: 0, max: 40 }),
      answer: fc.option(fc.constantFrom(...answerKinds), { nil: undefined }),
      needed: fc.integer({ min: -30, max: 200 }),
    });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 60 }),
        fc.integer({ min: 1, max: 120 }),
        (steps, coolDownDays) => {
          let today = dayNumber(day('2026-01-01'));
          let last: AskedAndAnswered | undefined;
          const days: number[] = [];
          for (const { days: later, answer, needed } of steps) {
            today += later;
            const askedOn = dayFromNumber(today);
            if (refusalToAsk(facts({ last }), { on: askedOn, coolDownDays }) !== undefined) continue;
            // Nobody is asked while they need it.
            expect(last !== undefined && holdsBack(last, askedOn)).toBe(false);
            days.push(today);
            const neededUntil = answer === 'needs-it' ? dayFromNumber(today + needed) : undefined;
            last = { askedOn, due: dayFromNumber(today + 14), answer, neededUntil };
          }
          days.slice(1).forEach((one, index) => {
            expect(one - (days[index] ?? 0)).toBeGreaterThanOrEqual(coolDownDays);
          });
        },
      ),
    );
  });
});
