import type { AlarmFact } from '../../../domain/files/import-alarm.ts';
import type { DateOrder } from '../../../domain/files/import.ts';

type Words = { readonly [Kind in AlarmFact['kind']]: (alarm: Extract<AlarmFact, { kind: Kind }>) => string };

/** What speaks against a file, in numbers and names, and what it may mean. */
export function sayAlarm(alarm: AlarmFact): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each kind's words take alarms of that kind
  const say = words[alarm.kind] as (alarm: AlarmFact) => string;
  return say(alarm);
}

/** What is typed on a command line for each answer, where there are two. */
export const alarmAnswers: Readonly<Record<string, string>> = {
  'other-people':
    'If it replaces the list: --accept other-people; if it is a further part: --accept add-to-list',
  'far-fewer-rows':
    'If it is the complete list: --accept far-fewer-rows; if it is a further part: --accept add-to-list',
  'lacks-holders':
    'If everybody of whom it is should be in it: --accept lacks-holders; if it is of some of the company alone: --accept some',
  'other-sheets':
    'If whoever stands on the other sheets belongs on no such list, or they are added afterwards: --accept other-sheets',
  'other-system':
    'If it is the list of another system: --accept other-system; if it is the next list of the same: --accept same-system',
};

const orders: Readonly<Record<DateOrder, string>> = {
  'day-first': 'with the day first',
  'month-first': 'with the month first',
  'year-first': 'with the year first',
  serial: 'as numbers from 1900',
  'serial-1904': 'as numbers from 1904',
};

/** The first of so many, and how many more there are. */
function andMore(names: readonly string[], all: number): string {
  return names.length < all ? `${names.join(', ')} and ${String(all - names.length)} more` : names.join(', ');
}

const words: Words = {
  'other-people': ({ earlier, gone, names, isOfSome }) => {
    const kept = earlier - gone;
    return `${kept === 0 ? 'None' : String(kept)} of the ${String(earlier)} people of the list before ${kept === 1 ? 'is' : 'are'} in this file. It may be another part of the list: then add it, and nobody is gone. If it replaces the list, ${isOfSome === true ? `whether ${String(gone)} work here would no longer be known by it` : `${String(gone)} would count as gone`}: ${andMore(names, gone)}.`;
  },
  'lacks-holders': ({ of, isHardly, holders, lacking, names }) => {
    if (isHardly)
      return `${lacking === holders ? 'Not one' : `Only ${String(holders - lacking)}`} of the ${String(holders)} seat holders stands in it; missing are ${andMore(names, lacking)}. Probably the people in it cannot be told by the column that was read (names of accounts, or numbers of another system), or it is of other people. As a list of ${of === 'everybody' ? 'everybody in the company it would say of each of them that they are in no such list' : 'who is assigned the app it would say of each of them that they are not'}. Export it with e-mail addresses, or say which column has them.`;
    return `${String(lacking)} of the ${String(holders)} seat holders stand in no row of it: ${andMore(names, lacking)}. As a list of everybody in the company it would say of each of them that they are in no such list. If it is of some of the company alone (a department, who left, who joined), say so: then it says nothing of whoever is not in it.`;
  },
  'other-sheets': ({ of, holders, lacking, names, sheet, others }) => {
    const missing = `${String(lacking)} of the ${String(holders)} seat holders stand in no row of the sheet "${sheet}": ${andMore(names, lacking)}. The workbook has further sheets like it: ${andMore(others, others.length)}.`;
    return of === 'everybody'
      ? `${missing} As a list of everybody in the company, this sheet would say of whoever stands on another one that they are in no such list. If the sheets are parts of one list, or one of them has who left, import it, then choose each of the others and add it as well.`
      : `${missing} As the list of who is assigned the app, this sheet would say of whoever stands on another one that they are not. If the sheets are parts of one list, import it, then choose each of the others and add it as a further part.`;
  },
  'other-system': ({ fileName, madeOn, of }) =>
    of === 'assignees'
      ? `It is of another system than "${fileName}" of ${madeOn}, the list of who is assigned the app that is in, or has other columns. As the list of another system it stands beside that one, and whoever is in either of the two is assigned. As the next list of the same, or of the one that the company has instead, it takes its place, and whoever is not in it counts as not assigned.`
      : `No system is known that writes such a list, and it has other columns than "${fileName}" of ${madeOn}, the list of everybody that is in. As the list of another system it stands beside that one, and nobody is gone by it. As the next list of the same system it takes its place, and whoever is not in it is gone.`,
  'column-renamed': ({ was, is }) => `The column "${is}" is read as what "${was}" was before.`,
  'far-fewer-rows': ({ rows, before, isOfSome }) =>
    `${rows === 1 ? '1 row' : `${String(rows)} rows`} where the list before had ${String(before)}: it may be filtered or only a part. A further part of the list is added, and nobody is gone. Taken as the complete list, ${isOfSome === true ? `whether at least ${String(before - rows)} others work here would no longer be known by it` : `at least ${String(before - rows)} others would count as gone`}.`,
  'columns-gone': ({ columns }) => {
    const list = columns.map((column) => `"${column}"`).join(', ');
    return columns.length === 1
      ? `The column ${list} of the file before is not in this one: what it said would be unknown.`
      : `The columns ${list} of the file before are not in this one: what they said would be unknown.`;
  },
  'column-blank': ({ column }) => `The column "${column}" is blank in every row; before it was not.`,
  'dates-flipped': ({ was, is }) =>
    `Days are written ${orders[is]}; in the file before it was ${orders[was]}.`,
  'all-zero': ({ people, wasActive }) =>
    `All ${String(people)} people have 0 days active${wasActive ? ', and earlier reports have activity' : ''}: the report may be of the wrong days or was made while nothing was counted. Everybody would count as idle.`,
  'all-blank': ({ people }) =>
    `Not one of the ${String(people)} people has days active: the report's figures may be missing. LinkedIn leaves them blank for who has not activated the seat, so every holder in it would count as never having done so.`,
  'days-beyond-window': ({ most, windowDays }) =>
    `A person has ${String(most)} days active and the window has ${String(windowDays)}: it is another window. Taken as it is, all of its days count as active, and zeros may be of other days.`,
  'window-ahead': ({ window, madeOn }) =>
    `The report is of ${window.start} to ${window.end}, and its file was made on ${madeOn}: its last days were still to come. If it is of other days, give those; if these are right, it counts up to the day it was made.`,
  'window-far': ({ window }) =>
    `The report is of ${window.start} to ${window.end}, and the nearest other report is years away from it. Look whether the year is right; if it is of other days, give those.`,
  'columns-apart': ({ column, apart, compared, value, here, known }) =>
    `${String(apart)} of the ${String(compared)} values of the column "${column}" that are known stand beside another person's name than before (${value} beside ${here}, where it was ${known}): a column may have been sorted or moved alone, in this file or in the list before. Taken as it is, people would get each other's addresses, seats and licenses. Export the list again.`,
  'ids-cut': ({ column, ids, example, kept }) =>
    kept === 6
      ? `All ${String(ids)} long unique ids that were looked at in the column "${column}" have six digits and nothing but zeros behind (${example}): a spreadsheet saves long numbers as 1.23457E+11, and the digits behind are lost. Such ids are nobody's, or other people's. Export the list again and import it as it comes, or keep the column as it is, and people are told by their addresses.`
      : `All ${String(ids)} unique ids of sixteen digits that were looked at in the column "${column}" end in 0 (${example}): a spreadsheet keeps fifteen digits of a number and writes 0 for the last. Cut ids are other people's. Export the list again and import it as it comes, or keep the column as it is, and people are told by their addresses.`,
  'older-list': ({ madeOn, before }) =>
    `The file was made on ${madeOn}, and the list that is in on ${before}: it is older. Taken in, it takes the place of the newer one, and whoever came since is gone by it. If the file was only copied or saved so, it is as new as you know it to be.`,
  'states-sorted': ({ column, by, rows }) =>
    `The words of the column "${column}" stand together in all ${String(rows)} rows, and the rows stand in the order of "${by}": the column may have been sorted alone. Taken as it is, others would count as gone than those who left. Export the list again.`,
  'came-back': ({ back, left }) =>
    `${left === 1 ? 'The one person who had left by the list before is' : `${String(back)} of the ${String(left)} people who had left by the list before ${back === 1 ? 'is' : 'are'}`} here again by this one, and as many others left: its column of states may have been sorted or moved alone, here or in the list before. Taken as it is, others would have left in their place. Export the list again.`,
  'other-numbers': ({ ofListBefore, column, others, compared, here, known }) => {
    const whom = ofListBefore ? 'a list of everybody before has' : 'the lists before have';
    const means = ofListBefore
      ? "that list is numbered by another system. Keep its numbers as they are, and people are told by their addresses. If they are the company's, correct this file."
      : "it is numbered by another system. Keep the column as it is, and people are told by their addresses. If its numbers are the company's, correct the lists before.";
    return `${String(others)} of the ${String(compared)} people whom ${whom} under the same address have another unique id in the column "${column}" (${here} where it was ${known}): ${means}`;
  },
};
