import type { UsageWindow } from '../usage/usage.ts';
import type { CalendarDay } from '../ids.ts';
import type { UnknownSystem } from './unknown-systems.ts';
import type { ColumnMapping, DateOrder, ExportKind } from './import.ts';

/** What speaks against a file and only a person can answer; an import waits until each is accepted. */
export const alarmKinds = [
  'far-fewer-rows',
  'other-people',
  /** No alarm of its own but the other answer to `other-people` and `far-fewer-rows`: the list is a further part, and nobody is gone. */
  'add-to-list',
  /** A list of everybody of a system that nobody knows, or one of assignees, that is not of the system of the one that is in. */
  'other-system',
  /** The other answer to `other-system`: it is the next list of the same system. */
  'same-system',
  'columns-gone',
  'column-renamed',
  'column-blank',
  'dates-flipped',
  /** The file's letters are others in another encoding that is as likely. */
  'encoding-unclear',
  'unknown-words',
  'many-left',
  /** A list of everybody in which most of the seat holders do not stand, or any list of people in which hardly one does. */
  'lacks-holders',
  /** A list of assignees from one sheet of several alike, in which seat holders do not stand. */
  'other-sheets',
  /** No column says who left, and one that is not read may. */
  'states-unclear',
  /** A list of everybody with the ids of another system. */
  'other-numbers',
  /** Addresses or ids beside the names of other people: a column was sorted or moved alone. */
  'columns-apart',
  /** Unique ids of sixteen digits that all end in 0: a spreadsheet may have cut them. */
  'ids-cut',
  /** The list that is in was made on a later day. */
  'older-list',
  /** Who had left by the list before is here again: a column of states was sorted or moved alone. */
  'came-back',
  /** States in order, in rows that stand in another order: a column of states was sorted alone. */
  'states-sorted',
  'all-zero',
  /** Nobody in a usage report has a figure: all would count as never having activated their seat. */
  'all-blank',
  'days-beyond-window',
  'window-ahead',
  'window-far',
] as const;
export type AlarmKind = (typeof alarmKinds)[number];
export type ImportAlarm = {
  readonly kind: AlarmKind;
  /** What is so, in numbers and names, and what it may mean. */
  readonly says: string;
};

/** How many seat holders there are, how many are not in the file, and the first of those. */
type LackingHolders = {
  readonly holders: number;
  readonly lacking: number;
  readonly names: readonly string[];
};

/** What speaks against a file by what it and those before it have, as facts; the words are made of them. */
export type AlarmFact =
  | {
      readonly kind: 'other-people';
      readonly earlier: number;
      readonly gone: number;
      /** The first of those who are gone. */
      readonly names: readonly string[];
      /** Of a list of some of the company: nobody is gone for not being in it. */
      readonly isOfSome?: true;
    }
  | ({
      readonly kind: 'lacks-holders';
      /** Of whom the list would be. */
      readonly of: 'everybody' | 'assignees';
      /** Hardly one of them stands there. */
      readonly isHardly: boolean;
    } & LackingHolders)
  | ({
      readonly kind: 'other-sheets';
      /** Of whom the list would be. */
      readonly of: 'everybody' | 'assignees';
      /** The sheet that is read, and those that look like it. */
      readonly sheet: string;
      readonly others: readonly string[];
    } & LackingHolders)
  | {
      readonly kind: 'other-system';
      /** Of which list it may be the next one. */
      readonly of: 'everybody' | 'assignees';
      readonly fileName: string;
      readonly madeOn: CalendarDay;
    }
  | { readonly kind: 'column-renamed'; readonly field: string; readonly was: string; readonly is: string }
  | {
      readonly kind: 'far-fewer-rows';
      readonly rows: number;
      readonly before: number;
      readonly isOfSome?: true;
    }
  | { readonly kind: 'columns-gone'; readonly columns: readonly string[] }
  | { readonly kind: 'column-blank'; readonly column: string }
  | { readonly kind: 'dates-flipped'; readonly was: DateOrder; readonly is: DateOrder }
  | { readonly kind: 'all-zero'; readonly people: number; readonly wasActive: boolean }
  | { readonly kind: 'all-blank'; readonly people: number }
  | { readonly kind: 'days-beyond-window'; readonly most: number; readonly windowDays: number }
  | { readonly kind: 'window-ahead'; readonly window: UsageWindow; readonly madeOn: CalendarDay }
  | { readonly kind: 'window-far'; readonly window: UsageWindow }
  | { readonly kind: 'came-back'; readonly back: number; readonly left: number }
  | { readonly kind: 'states-sorted'; readonly column: string; readonly by: string; readonly rows: number }
  | { readonly kind: 'older-list'; readonly madeOn: CalendarDay; readonly before: CalendarDay }
  | {
      readonly kind: 'ids-cut';
      readonly column: string;
      readonly ids: number;
      readonly example: string;
      /** So many digits a spreadsheet kept of each. */
      readonly kept: 6 | 15;
    }
  | {
      readonly kind: 'columns-apart';
      readonly column: string;
      readonly apart: number;
      readonly compared: number;
      /** The first of them: the value, the name beside it in the file, and the one it had before. */
      readonly value: string;
      readonly here: string;
      readonly known: string;
    }
  | {
      readonly kind: 'other-numbers';
      /** Whether the list of the other numbers is the one that is in already, and not the file. */
      readonly ofListBefore: boolean;
      readonly column: string;
      readonly others: number;
      readonly compared: number;
      /** The first of them: the id in the file, and the one known before. */
      readonly here: string;
      readonly known: string;
    };

/** What two files of a kind are compared by. */
export type FileOutline = {
  /** Id of the report in the catalog: another report has other columns, and says nothing by it. */
  readonly source?: string | undefined;
  readonly columns: readonly ColumnMapping[];
  readonly acceptedRows: number;
  /** Fields that stood in any row. */
  readonly filledFields: readonly string[];
  readonly dates: DateOrder | undefined;
  /** The day on which it was made. */
  readonly madeOn?: CalendarDay | undefined;
};

/** What a list before and a file have in common, however the rows are keyed. */
export type Overlap = {
  /** Rows of the list before. */
  readonly earlier: number;
  /** How many of those are about nobody in the file. */
  readonly gone: number;
  /** Of those, who may be called otherwise in it. */
  readonly renamed: number;
  /** The first of those who are gone. */
  readonly names: readonly string[];
};

/** One goes every day, in small lists too. */
const goneAtLeast = 2;

/**
 * Whether so many of a list are gone that it is asked what the file is ([Q3]): half of it where they are two, a third where they are more, and a
 * quarter without those who may be called otherwise by now.
 */
export function areManyGone({ earlier, gone, renamed }: Omit<Overlap, 'names'>): boolean {
  const left = gone - renamed;
  if (gone < goneAtLeast) return false;
  return gone * (gone === goneAtLeast ? 2 : 3) >= earlier || (left >= goneAtLeast && left * 4 >= earlier);
}

/** A list without many of the people of the one before is another list or another part of it, of whatever size. Two reports of one window are asked about too. */
export function compareOverlap(overlap: Overlap): readonly AlarmFact[] {
  const { earlier, gone, names } = overlap;
  return areManyGone(overlap) ? [{ kind: 'other-people', earlier, gone, names }] : [];
}

/** The same of a list of some of the company: whoever is in it no longer is told nothing ([N103]). */
export function ofSomeAlone(facts: readonly AlarmFact[]): readonly AlarmFact[] {
  return facts.map((fact) =>
    fact.kind === 'other-people' || fact.kind === 'far-fewer-rows' ? { ...fact, isOfSome: true } : fact,
  );
}

/** Whether a list is of a system of its own, or the next one of the list that it may follow ([N29]). */
export function questionSystem(kind: ExportKind, mayFollow: UnknownSystem | undefined): readonly AlarmFact[] {
  if (mayFollow === undefined) return [];
  const { fileName, madeOn } = mayFollow;
  return [{ kind: 'other-system', of: kind === 'directory' ? 'assignees' : 'everybody', fileName, madeOn }];
}

/** A list that is older than the one that is in, and says something else: whoever came since would be gone by it ([Q8]). */
export function compareDays(
  kind: ExportKind,
  before: FileOutline | undefined,
  { madeOn, isOther }: { readonly madeOn: CalendarDay | undefined; readonly isOther: boolean },
): readonly AlarmFact[] {
  if (!isOther || before?.madeOn === undefined || madeOn === undefined || madeOn >= before.madeOn) return [];
  return kind === 'users' || kind === 'directory' || kind === 'staff'
    ? [{ kind: 'older-list', madeOn, before: before.madeOn }]
    : [];
}

/** Of those who had `left` by the list before, half are here again, and as many others left: states may stand beside other people ([Q9]). */
export function questionReturns({ back, left, went }: Returns): readonly AlarmFact[] {
  return back > 0 && back * 2 >= left && went >= back ? [{ kind: 'came-back', back, left }] : [];
}

/** How many had left by the list before, how many of them are here by the file, and how many others left by it. */
export type Returns = { readonly left: number; readonly back: number; readonly went: number };

/** Whether the file goes in beside the list before, ending nobody. */
export function isAddition(
  alarms: readonly Pick<ImportAlarm, 'kind'>[],
  accepted: readonly AlarmKind[],
): boolean {
  return accepted.includes('add-to-list') && alarms.some(({ kind }) => canBeAddition(kind));
}

/** Whether a file of which that is asked may be a further part of the list. */
function canBeAddition(kind: AlarmKind): boolean {
  return kind === 'other-people' || kind === 'far-fewer-rows';
}
