import { describe, expect, test } from 'vitest';

import { tellDateOrder } from '../../../main/engine/imports/recognize/days/date-order.ts';
import { looksLikeDay } from '../../../main/engine/imports/recognize/days/looks-like-day.ts';
import { readDay } from '../../../main/engine/imports/recognize/days/read-day.ts';
import { windowFromName } from '../../../main/engine/imports/recognize/days/usage-window.ts';

describe('a day is read as each language writes it', () => {
  test.each([
    '2026. 08. 31.',
    '2026.08.31.',
    '2026. 8. 31. 12:00:00',
    '2026. augusztus 31.',
    '2026. aug. 31.',
    '31. srpna 2026',
    '31. kolovoza 2026.',
    '31. avgusta 2026. godine',
    '31. avgust 2026',
    '31. августа 2026.',
    '31 августа 2026 г.',
    '31 серпня 2026 р.',
    '31 sierpnia 2026 r.',
    '31. augusta 2026',
    '31 de agosto de 2026',
    '2026 m. rugpjūčio 31 d.',
    '2026 m. 08 mėn. 31 d.',
    '2026. gada 31. augusts',
    '2026. gada 31. augustā',
    '31. augustā 2026',
    '31 Ağustos 2026',
    '31. elokuuta 2026',
    '31 august 2026',
    '31 Αυγούστου 2026',
  ])('[Y9] %s', (text) => {
    expect(readDay(text)).toBe('2026-08-31');
  });

  test.each([
    '31. 08. 2026',
    '31. 8. 2026.',
    '31.8.2026.',
    '31.08.2026.',
    '31.08.2026. 00:00:00',
    '31 . 08 . 2026',
    '31.\u00A08.\u00A02026',
    '31.08.2026 г.',
    '31 / 8 / 2026',
  ])('[Y9] %s tells that the day is first', (text) => {
    expect(tellDateOrder([text])).toEqual({ kind: 'told', order: 'day-first' });
    expect(readDay(text, 'day-first')).toBe('2026-08-31');
    // Not before it is told.
    expect(readDay(text)).toBeUndefined();
  });

  test('[Y9] two spellings in one column tell one order', () => {
    const spellings = ['31. 8. 2026', '30.09.2026.', '1. října 2026', '05.10.2026'];
    expect(tellDateOrder(spellings)).toEqual({ kind: 'told', order: 'day-first' });
    expect(spellings.map((text) => readDay(text, 'day-first'))).toEqual([
      '2026-08-31',
      '2026-09-30',
      '2026-10-01',
      '2026-10-05',
    ]);
  });

  // October in Croatian, November in Polish.
  test.each([
    '30. listopada 2026.',
    '30 lis 2026',
    '1. 2. 3',
    '31 . 08 - 2026',
    '31. 13. 2026',
    'v1. 2. 2026',
  ])('[Y9] %s is no day', (text) => {
    expect(looksLikeDay(text)).toBe(false);
  });

  test('[Y6] which of two numbers is the month is asked, with blanks between or without', () => {
    expect(tellDateOrder(['1. 2. 2026.'])).toEqual({
      kind: 'ambiguous',
      example: '1.2.2026',
      isMixed: false,
    });
  });

  test('[Y9] in the name of a report too, where a name of a person is no month', () => {
    expect(windowFromName('Usage 1. 10. 2026 - 31. 10. 2026.csv')).toEqual({
      start: '2026-10-01',
      end: '2026-10-31',
    });
    expect(windowFromName('Usage of Maja 2026.csv')).toBeUndefined();
  });
});
