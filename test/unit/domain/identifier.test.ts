import { describe, expect, it } from 'vitest';
import {
  emailKey,
  foldText,
  idKey,
  isAskable,
  nameKey,
  personName,
} from '../../../main/domain/people/identifier.ts';

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
