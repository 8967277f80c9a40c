import { expect, test } from 'vitest';

import { listsBeside } from '../../../main/engine/imports/recognize/lists-beside.ts';

const rows = (...lines: readonly string[]) => lines.map((line) => ({ cells: line.split(',') }));

test.each([
  [
    'Name,Email,,Leaver,Leaver email,Last day',
    ['Ada,ada@b.example,,Ben,ben@b.example,2026-08-31', 'Dan,dan@b.example,,Cleo,cleo@b.example,2026-09-30'],
    ['Name', 'Leaver'],
  ],
  [
    'Name,Email,,Name,Email',
    ['Ada,ada@b.example,,Ben,ben@b.example', 'Dan,dan@b.example,,,', ',,,Cleo,cleo@b.example'],
    ['Name', 'Name'],
  ],
  [
    'Name,Email,,Status,Manager email',
    ['Ada,ada@b.example,,here,x@b.example', 'Dan,dan@b.example,,here,y@b.example'],
    undefined,
  ],
  ['Name,Email,,Login', ['Ada,ada@b.example,,ada@b.example', 'Dan,dan@b.example,,d@b.example'], undefined],
  ['Name,Email,,Lead', ['Ada,ada@b.example,,x@b.example', 'Dan,dan@b.example,,x@b.example'], undefined],
  [
    'Name,Email,,Mail',
    ['Ada,ada@b.example,note,ben@b.example', 'Dan,dan@b.example,,cleo@b.example'],
    undefined,
  ],
  ['Name,Email,Mail', ['Ada,ada@b.example,ben@b.example', 'Dan,dan@b.example,cleo@b.example'], undefined],
])('[T10] under %s with %j: %j', (header, lines, found) => {
  expect(listsBeside(header.split(','), rows(...lines))).toEqual(found);
});
