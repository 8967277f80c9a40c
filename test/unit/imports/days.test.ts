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
    // Jira's days, SAS's DATE9., and XML Schema's days with a zone.
    '31/Aug/2026',
    '31AUG2026',
    '31 August, 2026',
    '2026-08-31-07:00',
    '2026-08-31+01:00',
    '2026-08-31Z',
    '20260831T080000Z',
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

  test('[Y9] a year of two digits behind a month in letters is asked about, whatever stands between', () => {
    expect(tellDateOrder(['31/Aug/26 8:00 AM'])).toMatchObject({ kind: 'ambiguous' });
    expect(readDay('31/Aug/26 8:00 AM')).toBeUndefined();
    expect(readDay('31/Aug/26 8:00 AM', 'day-first')).toBe('2026-08-31');
  });

  test.each(['12ABC2026', '3SEAT2026', '2026-08-31-XL', '2026-08-31-07'])('[Y9] %s is no day', (text) => {
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

describe('a day is read with its weekday, and by the years that other calendars count', () => {
  test.each([
    'Thursday, October 1, 2026',
    'Thu Oct 01 2026 00:00:00 GMT+0200 (Central European Summer Time)',
    'Thu, 01 Oct 2026 00:00:00 GMT',
    'Thu Oct  1 00:00:00 2026',
    'Thu Oct 1 00:00:00 CEST 2026',
    'Donnerstag, 1. Oktober 2026',
    'jeudi 1 octobre 2026',
    'jueves, 1 de octubre de 2026',
    'чт, 1 октября 2026',
    '2026/10/01(木)',
    '2026-10-01 (Thu)',
    '2026年10月1日(木)',
    '2026年10月1日 00:00:00',
    '2026년 10월 1일',
    '令和8年10月1日',
    'R8.10.1',
  ])('[Y20] %s', (text) => {
    expect(readDay(text)).toBe('2026-10-01');
  });

  test('[Y20] numbers behind a weekday are in the order that is told', () => {
    expect(tellDateOrder(['Do., 01.10.2026', 'Sa., 31.10.2026'])).toEqual({
      kind: 'told',
      order: 'day-first',
    });
    expect(readDay('Do., 01.10.2026', 'day-first')).toBe('2026-10-01');
    expect(readDay('Do., 01.10.2026')).toBeUndefined();
  });

  // A word that is no weekday may say what the day is of; "mar" is a Tuesday and March.
  test.each(['Until 1 October 2026', 'Ada 1. Oktober 2026', 'Sun 2026', 'Thu 31'])(
    '[Y20] %s is no day',
    (text) => {
      expect(looksLikeDay(text)).toBe(false);
    },
  );

  test('[Y20] a month that is called as a weekday is stays one', () => {
    expect(readDay('mar 31 2026')).toBe('2026-03-31');
    expect(readDay('mar. 6 oct. 2026')).toBe('2026-10-06');
  });

  test('[Y21] years of the Thai calendar are those of ours, and of a calendar with other months nothing is known', () => {
    expect(readDay('30/11/2569', 'day-first')).toBe('2026-11-30');
    expect(readDay('1448-06-09')).toBeUndefined();
    expect(readDay('1405/09/09')).toBeUndefined();
    expect(['9999-12-31', '1601-01-01', '0001-01-01'].map((text) => readDay(text))).toEqual([
      '9999-12-31',
      '1601-01-01',
      '0001-01-01',
    ]);
  });
});
