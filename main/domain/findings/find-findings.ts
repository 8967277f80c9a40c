import { dayFromNumber, dayNumber } from '../calendar.ts';
import { findingKinds, type Finding, type FindingKind } from './finding.ts';
import { hasLeft } from './has-left.ts';
import type { CalendarDay } from '../ids.ts';
import type { AccountState, DirectoryState } from '../people/person.ts';
import type { PersonState, WorksState } from '../states/state.ts';
import type { SeatState } from '../seats/seat.ts';
import type { UsageContradiction } from '../usage/read-windows.ts';

/** Everything that findings about one person are decided from. Days say how old each piece of data is. */
export type FindingFacts = {
  readonly seat: SeatState;
  /** Day of the latest user list as it is to be shown; `undefined` where none was imported. */
  readonly userListOn: string | undefined;
  readonly inLatestUserList: boolean;
  /** Purser took the seat on that day, and the latest user list is older and still shows it. */
  readonly takenBackOn: CalendarDay | undefined;
  readonly directory: DirectoryState;
  readonly directoryOn: string | undefined;
  /** The person is in a directory export, of now or of before. */
  readonly wasInDirectory: boolean;
  /** A list or a report of the time before the directory's list has the person: who came since cannot be in it. */
  readonly isKnownToDirectoryDay: boolean;
  /** Whether the person works here; lists and their days as they are to be shown. */
  readonly works: {
    readonly works: WorksState;
    /** What the list says; `vanished`: no longer in it. */
    readonly state: PersonState | 'vanished' | undefined;
    readonly list: string | undefined;
    /** Lists that have the person as being here all the same. */
    readonly contradictedBy: readonly string[];
  };
  readonly isInStaff: boolean;
  /** The lists of everybody in force. */
  readonly staffLists: readonly string[];
  readonly account: AccountState;
  readonly askedOn: CalendarDay | undefined;
  /** From when on the seat is known to be held. */
  readonly seatSince: CalendarDay | undefined;
  /** Sentences on identifiers that lead to different people or accounts. */
  readonly conflicts: readonly string[];
  /** Lines of the latest user list that are this one person, where there are several. */
  readonly doubledLines: readonly number[];
  /** Sentences on unique ids that share an identifier within one file. */
  readonly duplicates: readonly string[];
  /** Sentences on rows of the latest lists that name the person and could not be read. */
  readonly unread: readonly string[];
  /** The person's unique id, comparable; and those under which LinkedIn Learning has the person's addresses. */
  readonly uniqueId: string | undefined;
  readonly learningIds: readonly string[];
  readonly onlyInUsage: boolean;
  /** Usage reports name the person and none has a figure: onboarding was not completed (LinkedIn Help a103027). */
  readonly isBlankInUsage: boolean;
  readonly idleDays: number | undefined;
  readonly usageUntil: CalendarDay | undefined;
  readonly idleThresholdDays: number;
  /** The latest known days and the most of them that were active; `undefined` where they are not known. */
  readonly use: { readonly days: number; readonly activeAtMost: number } | undefined;
  /** Usage figures that no history of days gives together. */
  readonly contradictions: readonly UsageContradiction[];
  /** Fewer days active of thirty than so many are little use; 0 where that is not asked. */
  readonly underUsedBelowDays: number;
};

type Rule = (facts: FindingFacts) => Omit<Finding, 'kind'> | undefined;

/** All findings about one person, gravest first; `in-order` alone where no rule has anything to say. */
export function findFindings(facts: FindingFacts): readonly Finding[] {
  const findings: Finding[] = [];
  for (const kind of findingKinds) {
    const found = rules[kind](facts);
    if (found !== undefined) findings.push({ kind, ...found });
  }
  return findings.length > 0
    ? findings
    : [{ kind: 'in-order', because: inOrderBecause(facts), suggestion: undefined }];
}

const rules: Readonly<Record<FindingKind, Rule>> = {
  'leaver-with-seat': (facts) =>
    isLeaver(facts)
      ? {
          because: `${leaverWords(facts)}, and the seat is ${seatWords(facts)}${idleWords(facts)}.${contradictionWords(facts)}`,
          suggestion: facts.works.contradictedBy.length > 0 ? 'review' : 'deprovision',
        }
      : undefined,
  'identifier-mismatch': (facts) =>
    facts.conflicts.length > 0 ? { because: facts.conflicts.join(' '), suggestion: 'review' } : undefined,
  'differs-from-learning': (facts) => {
    const { uniqueId } = facts;
    if (uniqueId === undefined || facts.learningIds.length === 0) return undefined;
    const others = facts.learningIds.filter((id) => id !== uniqueId);
    return others.length === 0
      ? undefined
      : {
          because: `LinkedIn Learning knows the person as ${others.join(' and ')}, and Sales Navigator as ${uniqueId}: SCIM for both must use the same unique id.`,
          suggestion: 'review',
        };
  },
  duplicate: (facts) => {
    const { duplicates, doubledLines } = facts;
    if (duplicates.length === 0 && doubledLines.length <= 1) return undefined;
    const sentences = [...duplicates];
    if (doubledLines.length > 1) {
      sentences.push(`Lines ${listLines(doubledLines)} of the user list are the same person.`);
    }
    return { because: sentences.join(' '), suggestion: 'review' };
  },
  'unknown-to-service': (facts) =>
    facts.account === 'absent' && holdsLicense(facts) && !isAskedBeforeSeat(facts)
      ? {
          because: `The seat is ${seatWords(facts)}, and the service knows none of the person's identifiers${askedWords(facts)}.`,
          suggestion: 'review',
        }
      : undefined,
  'deactivated-but-listed': (facts) =>
    facts.account === 'inactive' && holdsLicense(facts)
      ? {
          because: `The account is inactive${askedWords(facts)}, and the seat is ${seatWords(facts)}.`,
          suggestion: 'review',
        }
      : undefined,
  idle: findIdle,
  'never-activated': findNeverActivated,
  'usage-contradicts': ({ contradictions }) =>
    contradictions.length === 0
      ? undefined
      : { because: contradictions.map(usageContradictionWords).join(' '), suggestion: 'review' },
  'under-used': findUnderUsed,
  'assigned-without-seat': (facts) =>
    facts.directory === 'assigned' &&
    facts.works.works !== 'left' &&
    facts.userListOn !== undefined &&
    facts.takenBackOn === undefined &&
    lacksLicense(facts)
      ? {
          because: `Assigned in the directory${asOf(facts.directoryOn)}, and ${lackWords(facts)}.`,
          suggestion: 'provision',
        }
      : undefined,
  'seat-without-assignment': (facts) =>
    facts.directory === 'not-assigned' && holdsLicense(facts) && !isLeaver(facts)
      ? {
          because: `The seat is ${seatWords(facts)}, and ${facts.wasInDirectory ? 'the directory no longer assigns the app to the person' : 'the directory has no assignment of the person'}${asOf(facts.directoryOn)}.`,
          suggestion: 'review',
        }
      : undefined,
  'not-in-staff': (facts) =>
    facts.staffLists.length > 0 && !facts.isInStaff && holdsLicense(facts) && !isLeaver(facts)
      ? {
          because: `The seat is ${seatWords(facts)}, and the person is in no list of everybody: ${facts.staffLists.join(', ')}.`,
          suggestion: 'review',
        }
      : undefined,
  'unknown-in-usage': (facts) =>
    facts.onlyInUsage
      ? {
          because: 'A usage report has the person, and neither a user list nor a list of people does.',
          suggestion: 'review',
        }
      : undefined,
  'in-order': () => undefined,
};

function isLeaver(facts: FindingFacts): boolean {
  return holdsLicense(facts) && hasLeft(facts);
}

const stateWords: Readonly<Record<PersonState | 'vanished', string>> = {
  here: 'Here',
  invited: 'Invited',
  'on-leave': 'On leave',
  unknown: 'Of an unknown state',
  unassigned: 'No longer assigned',
  suspended: 'Suspended or disabled',
  left: 'Left',
  vanished: 'No longer',
};

function leaverWords({ works, wasInDirectory, directoryOn }: FindingFacts): string {
  if (works.works === 'left' && works.list !== undefined)
    return `${stateWords[works.state ?? 'left']} in ${works.list}`;
  return `${wasInDirectory ? 'No longer assigned' : 'Not assigned'} in the directory${asOf(directoryOn)}`;
}

function contradictionWords({ works }: FindingFacts): string {
  return works.contradictedBy.length === 0
    ? ''
    : ` ${works.contradictedBy.join(' and ')} ${works.contradictedBy.length === 1 ? 'has' : 'have'} the person as being here.`;
}

function findNeverActivated(facts: FindingFacts): Omit<Finding, 'kind'> | undefined {
  if (facts.account === 'inactive') return undefined;
  if (facts.seat === 'invited') {
    return {
      because: `The license is assigned and no seat id exists${asOf(facts.userListOn)}: never activated.`,
      suggestion: 'invite-again',
    };
  }
  return facts.seat === 'activated' && facts.isBlankInUsage
    ? {
        because: 'Usage reports name the person without any figure: onboarding was not completed.',
        suggestion: 'invite-again',
      }
    : undefined;
}

/** Of the month that the threshold of little use is said for. */
const daysPerMonth = 30;

/** Some use, and little of it: who is not active at all is idle, or will be. */
function findUnderUsed(facts: FindingFacts): Omit<Finding, 'kind'> | undefined {
  const { use, usageUntil, underUsedBelowDays, idleDays } = facts;
  if (use === undefined || usageUntil === undefined || (idleDays ?? 0) > 0) return undefined;
  const { days, activeAtMost } = use;
  // A share of the days that are known: two of two are much, two of thirty are little.
  const below = Math.round((underUsedBelowDays * days) / daysPerMonth);
  if (activeAtMost === 0 || activeAtMost >= below) return undefined;
  if (facts.seat === 'none' || facts.seat === 'deactivated' || facts.account === 'inactive') return undefined;
  return {
    because: `${String(activeAtMost)} of the latest ${String(days)} days active, to ${usageUntil}: fewer than ${String(underUsedBelowDays)} of ${String(daysPerMonth)}.`,
    suggestion: 'review',
  };
}

function findIdle(facts: FindingFacts): Omit<Finding, 'kind'> | undefined {
  const { idleDays, usageUntil } = facts;
  if (idleDays === undefined || usageUntil === undefined || idleDays < facts.idleThresholdDays)
    return undefined;
  if (facts.seat === 'none' || facts.seat === 'deactivated' || facts.account === 'inactive') return undefined;
  const since = dayFromNumber(dayNumber(usageUntil) - idleDays + 1);
  return {
    because: `0 days active from ${since} to ${usageUntil} (${String(idleDays)} days).`,
    suggestion: 'deprovision',
  };
}

function usageContradictionWords({ figures }: UsageContradiction): string {
  const [first, ...others] = figures.map(
    ({ window, daysActive }) =>
      `${String(daysActive ?? 0)} days active from ${window.start} to ${window.end}`,
  );
  return others.length === 0
    ? `${first ?? ''} are more than the window has.`
    : `${first ?? ''} cannot be beside ${others.join(' and ')}; activity is believed.`;
}

/** The service was asked before the person had the seat: what it knew then says nothing of now. */
function isAskedBeforeSeat({ askedOn, seatSince }: FindingFacts): boolean {
  return askedOn !== undefined && seatSince !== undefined && askedOn < seatSince;
}

/** The user list says that a license is held. */
function holdsLicense(facts: FindingFacts): boolean {
  return facts.seat === 'activated' || facts.seat === 'invited';
}

function lacksLicense(facts: FindingFacts): boolean {
  return facts.seat === 'none' || facts.seat === 'deactivated';
}

function seatWords(facts: FindingFacts): string {
  return `${facts.seat}${asOf(facts.userListOn)}`;
}

function lackWords(facts: FindingFacts): string {
  if (!facts.inLatestUserList) return `not in the latest user list${asOf(facts.userListOn)}`;
  return facts.seat === 'deactivated'
    ? `the seat is ${seatWords(facts)}`
    : `without a license${asOf(facts.userListOn)}`;
}

function asOf(day: string | undefined): string {
  return day === undefined ? '' : ` (as of ${day})`;
}

function idleWords(facts: FindingFacts): string {
  const { idleDays, usageUntil } = facts;
  if (idleDays === undefined || idleDays === 0 || usageUntil === undefined) return '';
  return `, with 0 days active in the last ${String(idleDays)} days to ${usageUntil}`;
}

function askedWords(facts: FindingFacts): string {
  return facts.askedOn === undefined ? '' : ` (asked on ${facts.askedOn})`;
}

function listLines(lines: readonly number[]): string {
  const sorted = lines.toSorted((one, other) => one - other).map(String);
  return `${sorted.slice(0, -1).join(', ')} and ${sorted.at(-1) ?? ''}`;
}

function inOrderBecause(facts: FindingFacts): string {
  const parts = [
    facts.userListOn === undefined ? undefined : `seat ${facts.seat}`,
    facts.directory === 'no-directory' ? undefined : `directory ${facts.directory}`,
    facts.works.works === 'unknown' ? undefined : `works here: ${facts.works.works}`,
    facts.account === 'not-asked' ? undefined : `account ${facts.account}`,
  ].filter((part) => part !== undefined);
  if (facts.takenBackOn !== undefined)
    return `The seat was taken back on ${facts.takenBackOn}, and the service showed it; the next user list will${parts.length === 0 ? '' : ` (${parts.join(', ')})`}.`;
  const held = facts.unread.length === 0 ? '' : facts.unread.map((sentence) => ` ${sentence}`).join('');
  return parts.length === 0
    ? `Nothing speaks against it.${held}`
    : `Nothing speaks against it: ${parts.join(', ')}.${held}`;
}
