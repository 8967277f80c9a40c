import { describe, expect, it } from 'vitest';
import { readAnswerLines } from '../../../main/domain/month/questions/answer-lines.ts';
import { answerOf } from '../../../main/domain/month/questions/answer-words.ts';

const table = (text: string): readonly (readonly string[])[] =>
  text.split('\n').map((line) => line.split(';'));

describe('a list of answers', () => {
  it.each([
    ['Needs it', 'needs-it'],
    ['NEIN', 'gives-it-up'],
    ['no longer needed.', 'gives-it-up'],
    ['wird benötigt', 'needs-it'],
    ['not-mine', 'not-mine'],
    ['maybe', undefined],
    ['', undefined],
  ])('takes "%s" for %s', (cell, answer) => {
    expect(answerOf(cell)).toBe(answer);
  });

  it.each([
    ['needs it until 31.3.2027', { kind: 'answered', answer: 'needs-it', until: '2027-03-31' }],
    ['braucht ihn, bis 31.03.2027.', { kind: 'answered', answer: 'needs-it', until: '2027-03-31' }],
    ['Ja, bis zum 2027-03-31', { kind: 'answered', answer: 'needs-it', until: '2027-03-31' }],
    ['needs it until spring', { kind: 'refused', why: 'day', cell: 'spring' }],
    ['gives it up until 31.3.2027', { kind: 'refused', why: 'word', cell: 'gives it up until 31.3.2027' }],
    ['until 31.3.2027', { kind: 'refused', why: 'word', cell: 'until 31.3.2027' }],
  ])('[AQ22] has "%s" in one cell as the answer and its day', (cell, read) => {
    expect(readAnswerLines([['E1', cell]])).toMatchObject([read]);
  });

  it('[AQ12] [AQ14] is read by the names of its columns, wherever they stand', () => {
    const lines = readAnswerLines(
      table('Name;Antwort;Bis;E-Mail;Von\nAnn;ja;31.1.2027;ann@x.example;Mia\nBo;;;bo@x.example;\n;ja;;;'),
    );
    expect(lines).toEqual([
      {
        line: 'Ann; ja; 31.1.2027; ann@x.example; Mia',
        as: 'ann@x.example',
        by: 'Mia',
        kind: 'answered',
        answer: 'needs-it',
        until: '2027-01-31',
      },
      { line: 'Bo; ; ; bo@x.example; ', as: 'bo@x.example', by: undefined, kind: 'blank' },
    ]);
  });

  it('[AQ12] is read in the order of who, answer, until and by whom where no row names columns', () => {
    const [first, second, third] = readAnswerLines(
      table('E1;needs it;2027-01-31;Mia\nBo <bo@x.example>;keep;1/2/2027\nE3;perhaps'),
    );
    expect(first).toMatchObject({ as: 'E1', by: 'Mia', answer: 'needs-it', until: '2027-01-31' });
    expect(second).toMatchObject({ as: 'bo@x.example', kind: 'refused', why: 'day', cell: '1/2/2027' });
    expect(third).toMatchObject({ kind: 'refused', why: 'word', cell: 'perhaps' });
  });
});
