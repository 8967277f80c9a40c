import { expect, it } from 'vitest';

import { pastDay } from '../../../main/domain/states/state.ts';
import { imports as wordsDe } from '../../../main/words/de/files/imports.ts';
import { imports as wordsEn } from '../../../main/words/en/files/imports.ts';
import { imports as stringsDe } from '../../../renderer/strings/de/files/imports.ts';
import { imports as stringsEn } from '../../../renderer/strings/en/files/imports.ts';

it('[S17] days of contracts that are over are told as such, and not as a word of the file', () => {
  const told = [
    wordsEn.wordOf(pastDay, 'Contract end', 2, undefined),
    wordsDe.wordOf(pastDay, 'Vertragsende', 2, undefined),
    stringsEn.list.word('Contract end', pastDay, 2),
    stringsDe.list.word('Vertragsende', pastDay, 2),
  ];
  expect(told).toEqual([
    'a day that is past in the column "Contract end" (2 people)',
    'ein vergangener Tag in der Spalte „Vertragsende“ (2 Personen)',
    'A day that is past in Contract end (2 rows) means',
    'Ein vergangener Tag in Vertragsende (2 Zeilen) bedeutet',
  ]);
});
