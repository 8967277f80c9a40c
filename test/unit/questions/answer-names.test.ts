import { describe, expect, test } from 'vitest';
import { readAnswerLines } from '../../../main/domain/month/questions/answer-lines.ts';
import { countAnswers, namesAnswer } from '../../../main/domain/month/questions/answer-names.ts';

describe('[N128] a column of answers to whether a seat is still needed', () => {
  test.each([
    'Still needed?',
    'Keep?',
    'Keep seat',
    'Keep the license?',
    'Needs it',
    'Needs seat?',
    'Seat still required',
    'Noch benötigt?',
    'Wird noch gebraucht',
    'Platz behalten?',
    'Lizenz weiterhin benötigt',
    'Encore nécessaire ?',
    'À garder',
    'Nog nodig?',
    'Answer',
  ])('%s is one', (name) => {
    expect(namesAnswer(name)).toBe(true);
  });

  test.each(['Keeper', 'Needs training', 'Give up?', 'Status', 'Seat', 'Required skills', 'Antworten am'])(
    '%s is none',
    (name) => {
      expect(namesAnswer(name)).toBe(false);
    },
  );

  test.each<[readonly string[], ReturnType<typeof countAnswers>]>([
    [['Yes', 'no', '', 'Maybe'], { needed: 1, givenUp: 1, others: 1 }],
    [['ja', 'ja', 'nein'], { needed: 2, givenUp: 1, others: 0 }],
    [['Sales', 'Finance', 'yes'], undefined],
    [['', ''], undefined],
  ])('of %j', (cells, counts) => {
    expect(countAnswers(cells)).toEqual(counts);
  });

  test('is read where answers are taken', () => {
    const lines = readAnswerLines([
      ['Name', 'Email', 'Still needed?'],
      ['Ada Stone', 'ada.stone@halden.example', 'Yes'],
      ['Ben Reed', 'ben.reed@halden.example', 'No'],
    ]);
    expect(lines.map((line) => (line.kind === 'answered' ? [line.as, line.answer] : line.kind))).toEqual([
      ['ada.stone@halden.example', 'needs-it'],
      ['ben.reed@halden.example', 'gives-it-up'],
    ]);
  });
});
