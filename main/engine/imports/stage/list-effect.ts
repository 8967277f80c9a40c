import { loginOf } from '../read/lists/list-person.ts';
import { words } from '../../../words/words.ts';
import type { ImportAlarm } from '../../../domain/files/import-alarm.ts';
import {
  assignmentOf,
  beingListed,
  blankCell,
  worksOf,
  type PersonState,
  type RowAssignment,
} from '../../../domain/states/state.ts';
import { foldWord } from '../../../domain/states/words.ts';
import type { ListEffect, StateWord } from '../../../domain/files/import.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { isOfSome } from '../catalog/find-source.ts';
import { appFlags } from '../catalog/app-flags.ts';
import { sourceCalled } from '../catalog/source.ts';
import type { ReadyFile } from '../examined/file.ts';
import type { ListSummary } from '../read/lists/list-rows.ts';
import { ListTally } from '../read/lists/list-tally.ts';
import { groupColumns } from '../recognize/apps/group-names.ts';
import { dayAfterEvening, type EveningColumn } from '../recognize/days/evening-days.ts';
import { answersIn } from '../recognize/lists/answers.ts';
import { mayBeOfWhoIsHere } from '../recognize/lists/listed-here.ts';
import { unknownSystems } from '../recognize/read-list.ts';
import { hasUnknownStates } from '../recognize/states/state-columns.ts';
import { tellsEndsAlone, tellsWhoLeft } from './tells-who-left.ts';

const wordsNamed = 8;
/** From this share of the seat holders on, a column that somebody chose may say the opposite. */
const manyShare = 0.5;
const manyAtLeast = 2;
const mostAtLeast = 3;

/**
 * What a list would say once it is in, the rows that are known already (`knownIds`) with those that were read, in people; how many of who
 * hold a seat now would count as left; and how many people are here by one row and gone by another.
 */
export function listEffect(
  database: ReadableDatabase,
  file: ReadyFile,
  { summary, knownIds }: { readonly summary: ListSummary; readonly knownIds: readonly number[] },
): { readonly effect: ListEffect; readonly contradicting: number } {
  const tally = new ListTally(summary.rows);
  addKnown(tally, database, knownIds);
  const { gone, contradicting, ...counts } = tally.counts();
  const holders = database.prepare<[string], [held: number, left: number]>(holdersSql).raw();
  const [seatHolders, seatHoldersLeft] = holders.get(JSON.stringify(gone)) ?? [0, 0];
  const effect = {
    tellsWhoLeft: tellsWhoLeft(file.mapping.columns),
    ...counts,
    seatHolders,
    seatHoldersLeft,
    words: [...beingListedIn(file, counts), ...summary.words],
  };
  return { effect, contradicting };
}

/** What it says of somebody to be in a list of everybody that says of nobody whether they are here ([N71]). */
function beingListedIn(
  file: ReadyFile,
  { here, left, unknown }: { readonly here: number; readonly left: number; readonly unknown: number },
): readonly StateWord[] {
  if (!mayBeOfWhoIsHere(file)) return [];
  const state = file.listedHere === undefined ? 'unknown' : 'here';
  return [{ column: '', word: beingListed, rows: here + left + unknown, state, isOptional: true }];
}

/** Two rows of the user list may be of one person. */
const holdersSql = `
WITH gone AS MATERIALIZED (SELECT DISTINCT value FROM json_each(?))
SELECT count(*), ifnull(sum(is_gone), 0) FROM (
  SELECT max(s.email_key IN (SELECT value FROM gone) OR s.external_id IN (SELECT value FROM gone)) AS is_gone
  FROM seat_record s LEFT JOIN person_record pr ON pr.source = 0 AND pr.record_id = s.id
  WHERE s.to_import IS NULL AND (s.sales_license IS NULL OR s.sales_license = 'active')
  GROUP BY ifnull(pr.person_id, -s.id))`;

function addKnown(tally: ListTally, database: ReadableDatabase, ids: readonly number[]): void {
  if (ids.length === 0) return;
  const rows = database
    .prepare<
      [string],
      [
        state: PersonState | null,
        assignment: RowAssignment | null,
        email: string | null,
        id: string | null,
        userName: string | null,
        displayName: string | null,
        firstName: string | null,
        lastName: string | null,
      ]
    >(
      `SELECT state, assignment, email_key, external_id, user_name, display_name, first_name, last_name
        FROM assignment_record WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .raw();
  for (const [state, assignment, email, id, userName, ...names] of rows.iterate(JSON.stringify(ids))) {
    const said = state ?? undefined;
    const person = {
      email: email ?? undefined,
      id: id ?? undefined,
      login: loginOf(userName ?? undefined),
      name: names.filter((name) => name !== null).join(' '),
    };
    tally.add(person, worksOf(said), assignment ?? assignmentOf(said));
  }
}

/** Questions that only a person can answer of what a list says. */
export function listAlarms(file: ReadyFile, effect: ListEffect): readonly ImportAlarm[] {
  return [...unknownWords(file, effect), ...manyLeft(file, effect), ...statesUnclear(file)];
}

/** Words that somebody said are not known are asked no more. */
function unknownWords(
  { declaration, mapping }: ReadyFile,
  { words: met }: ListEffect,
): readonly ImportAlarm[] {
  const given = new Set(Object.keys(mapping.list?.meanings ?? {}));
  const open = met.filter(
    ({ word, state, isOptional }) => state === 'unknown' && isOptional !== true && !given.has(foldWord(word)),
  );
  if (open.length === 0) return [];
  const roles = new Set(mapping.columns.filter(({ field }) => field === 'role').map(({ column }) => column));
  const ofRoles = namedWords(open.filter(({ column }) => roles.has(column)));
  const ofBlanks = open.filter(({ word }) => word === blankCell);
  const flags = new Set(
    mapping.columns.filter(({ field }) => field === 'hasApp').map(({ column }) => column),
  );
  const others = open.filter(({ column, word }) => !roles.has(column) && word !== blankCell);
  const [ofApp, ofStates] = [true, false].map((is) =>
    others.filter(({ column }) => flags.has(column) === is),
  );
  const says = [
    ...(ofRoles.length === 0 ? [] : [words().imports.ownersUnknown(ofRoles)]),
    ...ofBlanks.map(({ column, rows }) =>
      declaration.kind === 'staff'
        ? words().imports.unmarkedUnknown(column, rows)
        : words().imports.blanksUnknown(column, rows),
    ),
    ...sayUnknown(ofApp, words().imports.appWordsUnknown),
    ...sayUnknown(ofStates, words().imports.wordsUnknown),
  ];
  return [{ kind: 'unknown-words', says: says.join(' ') }];
}

function sayUnknown(
  met: ListEffect['words'] = [],
  say: (named: readonly string[], others: number) => string,
): readonly string[] {
  return met.length === 0 ? [] : [say(namedWords(met), Math.max(0, met.length - wordsNamed))];
}

function namedWords(met: ListEffect['words']): readonly string[] {
  return met
    .slice(0, wordsNamed)
    .map(({ column, word, rows, until }) => words().imports.wordOf(word, column, rows, until));
}

/** Of a system whose columns nobody knows, also where those of any HR system are known. */
function isOfUnknown(report: ReadyFile['report']): boolean {
  return report === undefined || unknownSystems.has(report.system);
}

/**
 * By columns that somebody chose, or that are told by the form of their names: half of the seat holders. What known headers say is known, but when most of
 * them would have left by a list of everybody of an unknown system, it is of who is gone, or its column is of something else.
 */
function manyLeft(file: ReadyFile, effect: ListEffect): readonly ImportAlarm[] {
  const { seatHolders, seatHoldersLeft } = effect;
  const { isMapped, mapping, declaration, report } = file;
  const isUnsure =
    isMapped || hasUnknownStates(mapping.columns, declaration, report) || areAllInactive(effect);
  const isAsked = isUnsure
    ? seatHoldersLeft >= manyAtLeast && seatHoldersLeft >= seatHolders * manyShare
    : declaration.kind === 'staff' &&
      isOfUnknown(report) &&
      seatHoldersLeft >= mostAtLeast &&
      seatHoldersLeft > seatHolders * manyShare;
  if (!isAsked) return [];
  return [
    {
      kind: 'many-left',
      says: words().imports.seatHoldersWouldCount(seatHoldersLeft, seatHolders),
    },
  ];
}

const inactiveAtLeast = 3;

/** Nobody is here, and each is inactive by a word: it may be a report of who has not signed in for long, and no list of who is gone. */
function areAllInactive({ here, unknown, left, words: met }: ListEffect): boolean {
  const isInactive = met.length > 0 && met.every(({ state }) => state === 'suspended');
  return isInactive && here === 0 && unknown === 0 && left >= inactiveAtLeast;
}

/** Nobody is gone by a column that is not read, and nobody is here. */
function statesUnclear({ unclear }: ReadyFile): readonly ImportAlarm[] {
  if (unclear.length === 0) return [];
  const named = unclear.map(
    ({ column, words: found }) =>
      `"${column}" (${found
        .slice(0, 4)
        .map((word) => `"${word}"`)
        .join(', ')}${found.length > 4 ? ', …' : ''})`,
  );
  return [
    {
      kind: 'states-unclear',
      says: words().imports.statesUnclear(named),
    },
  ];
}

/** What is made of who has no day of leaving, where the list says nothing else of who is here. */
function endsSaid({ blankEnds }: ReadyFile, { here, unknown }: ListEffect): readonly string[] {
  const { imports } = words();
  if (blankEnds === 'here') return here > 0 ? [imports.blankEndIsHere] : [];
  if (unknown === 0) return [];
  return [blankEnds === 'leavers' ? imports.tellsLeaversMostly : imports.tellsLeaversAlone];
}

/** What is made of who is in a list without a column of who left. */
function listedSaid({ listedHere, blankEnds }: ReadyFile): string {
  const { imports } = words();
  if (listedHere === undefined)
    return blankEnds === 'no-days' ? imports.noEndAtAll : imports.noColumnTellsWhoAlso;
  return listedHere === 'called' ? imports.calledAfterWhoIsHere : imports.saidAllAreHere;
}

function saidOfEvening({ column, example }: EveningColumn): string {
  return words().imports.eveningDays(column, example, dayAfterEvening(example) ?? '');
}

/** What is to be said of a list before it goes in. */
export function listWarnings(
  file: ReadyFile,
  { effect, contradicting }: ReturnType<typeof listEffect>,
  elsewhere: number,
): readonly string[] {
  const { report, mapping, declaration } = file;
  const said: string[] = [];
  if (declaration.kind === 'staff') {
    const what = report === undefined ? words().imports.theFile : sourceCalled(report);
    const isOfPart = isOfSome(mapping.list);
    said.push(
      isOfPart ? words().imports.readListSomeTells(what) : words().imports.readListEverybodyTells(what),
    );
  }
  if (mapping.list?.source === appFlags)
    said.push(
      words().imports.readFlagsTell(
        mapping.columns
          .filter(({ field }) => field === 'hasApp' || field === 'decision')
          .map(({ column }) => column),
      ),
    );
  if (mayBeOfWhoIsHere(file)) said.push(listedSaid(file));
  else if (declaration.kind === 'staff' && tellsEndsAlone(mapping.columns))
    said.push(...endsSaid(file, effect));
  if (file.blankEnds === 'unlocked') said.push(words().imports.blankIsUnlocked);
  said.push(...file.evenings.map(saidOfEvening));
  const answers = answersIn(file.header, file.firstRows);
  if (answers !== undefined) said.push(words().imports.answersBeside(answers));
  if (contradicting > 0) said.push(words().imports.bothHereAndGone(contradicting));
  const { applications } = mapping.list ?? {};
  const listing = applications === undefined ? undefined : listingOf(mapping);
  if (applications !== undefined && listing !== undefined)
    said.push(words().imports.listedOfEach(listing, applications));
  if (elsewhere > 0 && applications !== undefined)
    said.push(
      areGroups(mapping)
        ? words().imports.ofOtherGroups(elsewhere, applications)
        : words().imports.ofOtherApplications(elsewhere, applications),
    );
  return said;
}

/** Whether rows are parted by groups, and not by applications. */
function areGroups({ columns }: ReadyFile['mapping']): boolean {
  const names = columns.filter(({ field }) => field === 'application').map(({ column }) => column);
  return groupColumns(names).length > 0;
}

/** The column that lists what each person has, where one does: rows are of no application then. */
function listingOf({ columns }: ReadyFile['mapping']): string | undefined {
  if (columns.some(({ field }) => field === 'application')) return undefined;
  return columns.find(({ field }) => field === 'hasApp')?.column;
}
