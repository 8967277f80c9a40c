import type { CalendarDay } from '../ids.ts';
import type { AccountState, DirectoryState } from '../people/person.ts';
import { holdsSeat, type SeatState } from '../seats/seat.ts';
import type { PersonState, WorksState } from '../states/state.ts';
import type { UsageContradiction } from '../usage/read-windows.ts';
import { daysPerMonth, findingKinds, type FindingKind, type Suggestion } from './finding.ts';
import type { ConflictFact, Finding, FindingFacts, IdleFact, OpenListFact } from './finding-facts.ts';
import { hasLeft } from './has-left.ts';

/** Everything that findings about one person are decided from. */
export type KnownOfPerson = {
  readonly seat: SeatState;
  readonly hasUserList: boolean;
  readonly inLatestUserList: boolean;
  /** Purser took the seat on that day, and the latest user list is older and still shows it. */
  readonly takenBackOn: CalendarDay | undefined;
  /** Purser gave a seat then, the service shows it, and the latest user list is older. */
  readonly givenOn: CalendarDay | undefined;
  readonly directory: DirectoryState;
  /** The person is in a directory export, of now or of before. */
  readonly wasInDirectory: boolean;
  /** A list or a report of the time before the directory's list has the person: who came since cannot be in it. */
  readonly isKnownToDirectoryDay: boolean;
  /** Whether the person works here; lists as `kind/series`. */
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
  /** A service that was asked about others was not asked about this person. */
  readonly isUnasked: boolean;
  /** From when on the seat is known to be held. */
  readonly seatSince: CalendarDay | undefined;
  /** The service answered before the latest user list was made. */
  readonly isAskedBeforeList: boolean;
  /** Identifiers that lead to different people or accounts. */
  readonly conflicts: readonly ConflictFact[];
  /** Lines of the latest user list that are this one person, where there are several. */
  readonly doubledLines: readonly number[];
  /** Unique ids that share an identifier within one file. */
  readonly duplicates: readonly ConflictFact[];
  /** Lists that may have the person without anybody knowing. */
  readonly open: readonly OpenListFact[];
  /** The person's unique id, comparable; and those under which LinkedIn Learning has the person's addresses. */
  readonly uniqueId: string | undefined;
  readonly learningIds: readonly string[];
  /** In the Admin Center, by the latest user list; `undefined` where it gives none. */
  readonly permission: string | undefined;
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

type Found<Kind extends FindingKind> = readonly [
  facts: FindingFacts[Kind],
  suggestion: Suggestion | undefined,
];
type Rules = { readonly [Kind in FindingKind]: (known: KnownOfPerson) => Found<Kind> | undefined };

/** All findings about one person, gravest first; `in-order` alone where no rule has anything to say. */
export function findFindings(known: KnownOfPerson): readonly Finding[] {
  const findings: Finding[] = [];
  for (const kind of findingKinds) {
    const finding = find(kind, known);
    if (finding !== undefined) findings.push(finding);
  }
  return findings.length > 0
    ? findings
    : [{ kind: 'in-order', facts: inOrder(known), suggestion: undefined }];
}

function find(kind: FindingKind, known: KnownOfPerson): Finding | undefined {
  const found = rules[kind](known);
  if (found === undefined) return undefined;
  const [facts, suggestion] = found;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table gives each kind its own facts
  return { kind, facts, suggestion } as Finding;
}

const rules: Rules = {
  'leaver-with-seat': (known) =>
    isLeaver(known)
      ? [
          {
            seat: known.seat,
            by: leftBy(known),
            idle: idleFact(known),
            contradictedBy: known.works.contradictedBy,
          },
          known.works.contradictedBy.length > 0 ? 'review' : 'deprovision',
        ]
      : undefined,
  'identifier-mismatch': ({ conflicts }) => (conflicts.length > 0 ? [{ conflicts }, 'review'] : undefined),
  'differs-from-learning': ({ uniqueId, learningIds }) => {
    if (uniqueId === undefined || learningIds.length === 0) return undefined;
    const others = learningIds.filter((id) => id !== uniqueId);
    return others.length === 0 ? undefined : [{ uniqueId, learningIds: others }, 'review'];
  },
  duplicate: ({ duplicates, doubledLines }) => {
    const lines = doubledLines.length > 1 ? doubledLines.toSorted((one, other) => one - other) : [];
    return duplicates.length + lines.length === 0 ? undefined : [{ conflicts: duplicates, lines }, 'review'];
  },
  'unknown-to-service': (known) =>
    known.account === 'absent' && !known.isUnasked && holdsSeat(known.seat) && !isAskedBeforeSeat(known)
      ? [{ seat: known.seat, askedOn: known.askedOn }, 'review']
      : undefined,
  'deactivated-but-listed': (known) =>
    known.account === 'inactive' && holdsSeat(known.seat)
      ? [{ seat: known.seat, askedOn: known.askedOn }, 'review']
      : undefined,
  idle: findIdle,
  'never-activated': findNeverActivated,
  'only-administers': findOnlyAdministers,
  'usage-contradicts': ({ contradictions }) =>
    contradictions.length === 0 ? undefined : [{ contradictions }, 'review'],
  'under-used': findUnderUsed,
  'assigned-without-seat': (known) =>
    known.directory === 'assigned' &&
    known.works.works !== 'left' &&
    known.hasUserList &&
    known.takenBackOn === undefined &&
    known.givenOn === undefined &&
    lacksLicense(known)
      ? [{ lacks: known.inLatestUserList ? 'license' : 'row', seat: known.seat }, 'provision']
      : undefined,
  'seat-without-assignment': (known) =>
    known.directory === 'not-assigned' && holdsSeat(known.seat) && !isLeaver(known)
      ? [{ seat: known.seat, assignment: known.wasInDirectory ? 'ended' : 'never' }, 'review']
      : undefined,
  'not-in-staff': (known) =>
    known.staffLists.length > 0 && !known.isInStaff && holdsSeat(known.seat) && !isLeaver(known)
      ? [{ seat: known.seat, lists: known.staffLists }, 'review']
      : undefined,
  'unknown-in-usage': ({ onlyInUsage }) => (onlyInUsage ? [{}, 'review'] : undefined),
  'in-order': () => undefined,
};

function isLeaver(known: KnownOfPerson): boolean {
  return holdsSeat(known.seat) && hasLeft(known);
}

function leftBy({ works, wasInDirectory }: KnownOfPerson): FindingFacts['leaver-with-seat']['by'] {
  return works.works === 'left' && works.list !== undefined
    ? { list: works.list, state: works.state ?? 'left' }
    : { assignment: wasInDirectory ? 'ended' : 'never' };
}

function idleFact({ idleDays, usageUntil }: KnownOfPerson): IdleFact | undefined {
  return idleDays === undefined || idleDays === 0 || usageUntil === undefined
    ? undefined
    : { days: idleDays, until: usageUntil };
}

function findNeverActivated(known: KnownOfPerson): Found<'never-activated'> | undefined {
  if (known.account === 'inactive') return undefined;
  if (known.seat === 'invited') return [{ by: 'seat' }, 'invite-again'];
  return known.seat === 'activated' && known.isBlankInUsage ? [{ by: 'usage' }, 'invite-again'] : undefined;
}

/** Administering and reporting need no license (LinkedIn Help a10268730, a106094). */
function findOnlyAdministers(known: KnownOfPerson): Found<'only-administers'> | undefined {
  const { permission } = known;
  if (permission === undefined || !holdsSeat(known.seat)) return undefined;
  const [idle] = findIdle(known) ?? [];
  return idle === undefined && findNeverActivated(known) === undefined
    ? undefined
    : [{ permission, idle: idle?.idle }, 'review'];
}

/** Some use, and little of it: who is not active at all is idle, or will be. */
function findUnderUsed(known: KnownOfPerson): Found<'under-used'> | undefined {
  const { use, usageUntil, underUsedBelowDays, idleDays } = known;
  if (use === undefined || usageUntil === undefined || (idleDays ?? 0) > 0) return undefined;
  const { days, activeAtMost } = use;
  // A share of the days that are known: two of two are much, two of thirty are little.
  const below = Math.round((underUsedBelowDays * days) / daysPerMonth);
  if (activeAtMost === 0 || activeAtMost >= below) return undefined;
  if (known.seat === 'none' || known.seat === 'deactivated' || known.account === 'inactive') return undefined;
  return [{ days, activeAtMost, until: usageUntil, belowDays: underUsedBelowDays }, 'review'];
}

function findIdle(known: KnownOfPerson): Found<'idle'> | undefined {
  const idle = idleFact(known);
  if (idle === undefined || idle.days < known.idleThresholdDays) return undefined;
  if (known.seat === 'none' || known.seat === 'deactivated' || known.account === 'inactive') return undefined;
  // Who is on leave cannot have used it.
  return known.works.state === 'on-leave' ? [{ idle, isOnLeave: true }, 'review'] : [{ idle }, 'deprovision'];
}

/** The service was asked before the person had the seat: what it knew then says nothing of now. */
function isAskedBeforeSeat({ askedOn, seatSince, isAskedBeforeList }: KnownOfPerson): boolean {
  if (askedOn === undefined || seatSince === undefined) return false;
  return askedOn < seatSince || (askedOn === seatSince && isAskedBeforeList);
}

function lacksLicense({ seat }: KnownOfPerson): boolean {
  return seat === 'none' || seat === 'deactivated';
}

function inOrder(known: KnownOfPerson): FindingFacts['in-order'] {
  const { seat, directory, account, takenBackOn, givenOn, open } = known;
  const { works } = known.works;
  return {
    ...(known.hasUserList ? { seat } : {}),
    ...(directory === 'no-directory' ? {} : { directory }),
    ...(works === 'unknown' ? {} : { works }),
    ...(account === 'not-asked' ? {} : { account }),
    ...(takenBackOn === undefined ? {} : { takenBackOn }),
    ...(givenOn === undefined ? {} : { givenOn }),
    ...(open.length === 0 ? {} : { open }),
    ...(seat === 'activated' && known.idleDays === undefined ? { use: 'not-known' as const } : {}),
  };
}
