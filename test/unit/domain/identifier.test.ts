import { describe, expect, it } from 'vitest';
import {
  emailKey,
  idKey,
  isAskable,
  nameKey,
  personName,
  readId,
} from '../../../main/domain/people/identifiers/identifier.ts';
import { foldText } from '../../../main/domain/list/search/fold-text.ts';
import { readMailAddresses } from '../../../main/domain/people/identifiers/mail-addresses.ts';
import { isBeyondNumbers, mayHaveBeen } from '../../../main/domain/people/identifiers/spreadsheet-damage.ts';

describe('emailKey', () => {
  it.each([
    [' Anna.Berg@Example.COM ', 'anna.berg@example.com'],
    ['\uFEFFanna@example.com\u200B', 'anna@example.com'],
    ['zoe\u0308@example.com', 'zoë@example.com'],
    ['ZOË@example.com', 'zoë@example.com'],
    ['anna+sales@example.com', 'anna+sales@example.com'],
    ["o'brien@example.com", "o'brien@example.com"],
    ['', undefined],
    ['   ', undefined],
    ['not an address', undefined],
    ['@example.com', undefined],
    ['anna@', undefined],
    [undefined, undefined],
  ])('of %j is %j', (text, key) => {
    expect(emailKey(text)).toBe(key);
  });
});

describe('readMailAddresses', () => {
  it.each<readonly [string, string | undefined, readonly string[]]>([
    ['a@x.example; b@x.example', 'a@x.example', ['b@x.example']],
    ['a@x.example b@x.example', 'a@x.example', ['b@x.example']],
    ['smtp:b@x.example;SMTP:a@x.example', 'a@x.example', ['b@x.example']],
    ['Otto Lind <Otto@x.example>', 'otto@x.example', []],
    ['"Lind, Otto" <otto@x.example>', 'otto@x.example', []],
    ['mailto:a@x.example?subject=hello', 'a@x.example', []],
    ['otto_partner.example#EXT#@tenant.example', 'otto@partner.example', []],
    ['\u2068a@x.example\u2069', 'a@x.example', []],
    ['a\u00AD@x.example', 'a@x.example', []],
    ['ann at x', undefined, []],
  ])('[I5] [I6] of %j', (text, primary, others) => {
    expect(readMailAddresses(text)).toEqual({ primary, others });
  });
});

describe('readId', () => {
  it.each(
    '#N/A | #NV | #DIV/0! | #ЗНАЧ! | #N/D | n/a | N.A. | NULL | (null) | none | nan | - | — | ? | 0 | 0000 | TBD | k.A. | keine | nicht verfügbar | aucun | néant | ninguno | não aplicável | nessuno | n.v.t. | brak | Saknas | puuttuu | není | nincs | yok | нет | なし | 无 | 없음 | لا يوجد | אין'.split(
      ' | ',
    ),
  )('[I1] takes %j for nothing', (text) => {
    expect(readId(text)).toEqual({ kind: 'nothing' });
  });

  it.each([
    ['2.02601E+17', 'scientific'],
    ['2,02601e+17', 'scientific'],
    ['########', 'hashes'],
    ['1-Mar', 'day'],
    ['Sep-12', 'day'],
    ['01. Mrz', 'day'],
    ['12-sept', 'day'],
    ['12345678901234500000', 'rounded'],
    ['="202600114000100000', 'rounded'],
  ])('[I2] names what a spreadsheet did to %j: %s', (text, damage) => {
    expect(readId(text)).toEqual({ kind: 'damaged', damage });
  });

  it.each([
    ["'00123", '00123', true],
    ['="00123"', '00123', true],
    ['="00123', '00123', true],
    ["O'Neil7", "O'Neil7", false],
    ['12E45', '12E45', false],
    ['123456789012345678', '123456789012345678', false],
    ['#7', '#7', false],
    ['jdoe', 'jdoe', false],
    ['10234.0', '10234', false],
    ['10234,0', '10234', false],
    ['10234.5', '10234.5', false],
    ['7.0.0', '7.0.0', false],
    ['MAR-20', 'MAR-20', false],
    ['MAR1', 'MAR1', false],
    ['EMP-01', 'EMP-01', false],
    ['E\u200B7', 'E7', false],
  ])('[I3] reads %j as %j', (text, id, marked) => {
    expect(readId(text)).toEqual({ kind: 'id', id, marked });
  });

  it('[I2] tells a number past 2^53 from digits as they are', () => {
    expect(
      ['12345678901234568', '12345678901234567', '42', '1234567890123456800'].map(isBeyondNumbers),
    ).toEqual([true, false, false, true]);
  });

  it.each([
    ['20260004200010000', '20260004200010087', true],
    ['20260004200010000', '20260004200011000', false],
    ['20260004200010000', 'E4200010000', false],
    ['2.026E+16', '20260004200010087', true],
    ['2.026E+16', '20280004200010087', false],
    ['2,02600E+16', '2026000420001008', false],
    ['5.00E+10', '5E10', true],
    ['########', 'E42', true],
  ])('[I2] a damaged cell %j may have been %j: %j', (cell, id, may) => {
    expect(mayHaveBeen(cell, id)).toBe(may);
  });

  it('[I4] loses every character that cannot be seen, wherever it stands', () => {
    for (const code of [
      0xad, 0x34f, 0x61c, 0x180e, 0x200b, 0x202a, 0x2060, 0x2066, 0x2069, 0xfe0f, 0xfeff, 0xe0001,
    ]) {
      const sign = String.fromCodePoint(code);
      expect(idKey(`E${sign}7${sign}`)).toBe('E7');
      expect(emailKey(`${sign}ann${sign}@x.example`)).toBe('ann@x.example');
      expect(nameKey(`An${sign}na Berg`)).toBe('anna berg');
    }
  });
});

it('[I10] reads full width as plain width', () => {
  expect(idKey('Ｅ－１０１')).toBe('E-101');
  expect(emailKey('ｏｎｏ＠ｘ．ｅｘａｍｐｌｅ')).toBe('ono@x.example');
});

describe('idKey', () => {
  it.each([
    [' E1042 ', 'E1042'],
    ['e1042', 'e1042'],
    ['0042', '0042'],
    ['  ', undefined],
    [undefined, undefined],
  ])('of %j is %j', (text, key) => {
    expect(idKey(text)).toBe(key);
  });
});

describe('nameKey', () => {
  it.each([
    ['Jörg Müller', 'Muller, Jorg'],
    ['Łukasz Øberg', 'lukasz oberg'],
    ["Siobhán O'Brien", 'OBrien Siobhan'],
    ['Siobhán O’Brien', "Siobhan O'Brien"],
    ['مُحَمَّد عـلي', 'محمد علي'],
    ['Ｗａｎｇ　Wei', 'wang wei'],
    ['Anna-Maria Berg', 'Anna Maria Berg'],
  ])('holds %j and %j for one name', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
    expect(nameKey(one)).toBeDefined();
  });

  it.each([
    ['かとう', 'がとう'],
    ['王伟', '王薇'],
    ['Anna Berg', 'Anna Berger'],
  ])('holds %j and %j apart', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('is undefined where there are no letters', () => {
    expect(nameKey(' - ')).toBeUndefined();
  });
});

describe('foldText', () => {
  it.each([
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['CAFÉ@Example.com', 'cafe@example.com'],
  ])('of %j is %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('folds Western letters one by one as it folds them beside any others', () => {
    const letters = Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code));
    for (const one of letters) {
      const text = letters.map((other) => one + other).join('');
      // Beside a letter of another script the whole text is taken apart.
      expect(foldText(text)).toBe(foldText(`${text}か`).slice(0, -1));
    }
  });
});

describe('personName', () => {
  it.each([
    [{ firstName: 'Anna', lastName: 'Berg', displayName: 'aberg' }, 'Anna Berg'],
    [{ firstName: ' ', lastName: 'Berg', displayName: 'Anna Berg' }, 'Anna Berg'],
    [{ firstName: 'Anna', lastName: undefined, displayName: undefined }, 'Anna'],
    [{ displayName: '王伟' }, '王伟'],
    [{}, undefined],
  ])('of %j is %j', (parts, name) => {
    expect(personName(parts)).toBe(name);
  });
});

describe('isAskable', () => {
  it.each([
    ['E1042', true],
    ["o'brien@example.com", true],
    ['E"1042', false],
    ['DOMAIN\\anna', false],
    ['E1\n042', false],
    ['', false],
  ])('of %j is %j', (value, askable) => {
    expect(isAskable(value)).toBe(askable);
  });
});
