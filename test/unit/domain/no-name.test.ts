import { describe, expect, test } from 'vitest';
import { saysNoName } from '../../../main/domain/people/names/no-name.ts';
import { isNoName } from '../../../main/engine/imports/open/plain/no-name.ts';

const isNoNameInBytes = (text: string): boolean => {
  const bytes = Buffer.from(`"${text}"`);
  return isNoName(bytes, 1, bytes.length - 1);
};

describe('[N122] what stands where a name is missing', () => {
  test.each([
    '?',
    '???',
    '-',
    '--',
    '.',
    'n/a',
    'N/A',
    '#N/A',
    '#REF!',
    'NULL',
    'null',
    '(null)',
    'None',
    'Unknown',
    'UNKNOWN',
    'tbd',
    'Unbekannt',
    '不明',
    '0',
    '12',
  ])('%s is no name', (text) => {
    expect(saysNoName(text)).toBe(true);
    expect(isNoNameInBytes(text)).toBe(true);
  });

  test.each([
    'Na',
    'Nil',
    'Null',
    'Tom',
    'Li',
    'Ł',
    'Noa',
    'Nora',
    'Åsa',
    '无名',
    'X',
    'O',
    'Una',
    'Unknowne',
  ])('%s is one', (text) => {
    expect(saysNoName(text)).toBe(false);
    expect(isNoNameInBytes(text)).toBe(false);
  });
});
