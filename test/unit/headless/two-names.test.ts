import { expect, it } from 'vitest';
import { nameReader } from '../../../main/domain/people/identifiers/naming-columns.ts';
import { nameKey } from '../../../main/domain/people/identifiers/identifier.ts';
import { areTwoNames } from '../../../main/domain/people/names/other-names.ts';

it.each([
  ['Anna Berger', 'Andreas Schmidt', true],
  // The same address by initial and family name.
  ['Anna Schmidt', 'Andreas Schmidt', true],
  ['Carla Raposo', 'Laura Raposo', true],
  ['Schmidt, Anna', 'Anna Schmidt', false],
  ['A. Schmidt', 'Anna Schmidt', false],
  ['Bob Smith', 'Robert Smith', false],
  ['Dr. Anna Maria Schmidt', 'Anna Schmidt', false],
  ['José García López', 'Jose Garcia', false],
  ['Müller Jörg', 'Joerg Mueller', false],
  ['Anna', 'Andreas Schmidt', false],
  ['王伟', 'Wang Wei', false],
  ['Иван Петров', 'Ivan Petrov', false],
])('[LC20] "%s" in a list and "%s" here are two: %s', (one, other, areTwo) => {
  expect(areTwoNames(nameKey(one) ?? '', nameKey(other) ?? '')).toBe(areTwo);
});

it('[LC20] a list calls its people by whole names or by their parts', () => {
  const row = ['a@x.example', 'Anna', 'Berger'];
  expect(nameReader(['Email', 'First Name', 'Last name'])?.(row)).toBe('Anna Berger');
  expect(nameReader(['Email', 'Name', 'Note'])?.(row)).toBe('Anna');
  expect(nameReader(['Email', 'Nachname', 'Note'])).toBeUndefined();
});
