import { dayFromNumber, dayNumber } from '../../../domain/time/calendar.ts';
import { identifierWords, listWords } from './say-set-aside.ts';
import type { SetAsideFact } from '../../../domain/people/set-aside.ts';
import type { SeatState } from '../../../domain/seats/seat.ts';
import type { PersonState } from '../../../domain/states/state.ts';
import type { UsageContradiction } from '../../../domain/usage/read-windows.ts';
import { daysPerMonth } from '../../../domain/findings/finding.ts';
import type {
  ConflictFact,
  FindingFacts,
  FindingLists,
  IdleFact,
  OpenListFact,
} from '../../../domain/findings/finding-facts.ts';
import { sayStates } from './say-states.ts';
import type { FindingWords } from '../../say-finding.ts';
import { many } from '../../counted.ts';
import { sayLookUpConflict, wasRenamed } from './say-look-up-conflict.ts';

const people = (value: number, shown: string): string => many(value, shown, 'person', 'people');

/** Everything that is said of findings, kind by kind. */
export const findingWords: FindingWords = {
  'leaver-with-seat': {
    name: 'Left or lost the app',
    counted: (value, shown) => `${people(value, shown)} with a seat who left or lost the app`,
    because: ({ seat, by, idle, contradictedBy }, lists) =>
      `${leaverWords(by, lists)}, and the seat is ${seatWords(seat, lists)}${idleWords(idle)}.${contradictionWords(contradictedBy, lists)}`,
  },
  'identifier-mismatch': {
    name: 'Identifier mismatch',
    counted: (value, shown) =>
      many(value, shown, 'person whose identifiers do not fit', 'people whose identifiers do not fit'),
    because: ({ conflicts }) => conflicts.map(conflictWords).join(' '),
  },
  'differs-from-learning': {
    name: 'Differs from Learning',
    counted: (value, shown) => `${people(value, shown)} with another ID in Learning`,
    because: ({ uniqueId, learningIds }) =>
      `LinkedIn Learning knows the person as ${learningIds.join(' and ')}, and Sales Navigator as ${uniqueId}: SCIM for both must use the same unique id.`,
  },
  duplicate: {
    name: 'Duplicate',
    counted: (value, shown) => many(value, shown, 'duplicate', 'duplicates'),
    because: ({ conflicts, lines }) =>
      [
        ...conflicts.map(conflictWords),
        ...(lines.length > 0 ? [`Lines ${inOne(lines)} of the user list are the same person.`] : []),
      ].join(' '),
  },
  'unknown-to-service': {
    name: 'Unknown to the service',
    counted: (value, shown) => `${people(value, shown)} unknown to the service`,
    because: ({ seat, askedOn }, lists) =>
      `The seat is ${seatWords(seat, lists)}, and the service knows none of the person's identifiers${askedWords(askedOn)}.`,
  },
  'deactivated-but-listed': {
    name: 'Deactivated but listed',
    counted: (value, shown) => `${people(value, shown)} deactivated but listed`,
    because: ({ seat, askedOn }, lists) =>
      `The account is inactive${askedWords(askedOn)}, and the seat is ${seatWords(seat, lists)}.`,
  },
  idle: {
    name: 'Idle',
    counted: (value, shown) => many(value, shown, 'idle seat', 'idle seats'),
    because: ({ idle: { days, until }, isOnLeave }) =>
      `0 days active from ${dayFromNumber(dayNumber(until) - days + 1)} to ${until} (${String(days)} days).${isOnLeave === true ? ' A list says that the person is on leave.' : ''}`,
  },
  'never-activated': {
    name: 'Never activated',
    counted: (value, shown) => many(value, shown, 'seat never activated', 'seats never activated'),
    because: ({ by }, { userListOn }) =>
      by === 'seat'
        ? `The license is assigned and no seat id exists${asOf(userListOn)}: never activated.`
        : 'Usage reports name the person without any figure: onboarding was not completed.',
  },
  'only-administers': {
    name: 'Only administers',
    counted: (value, shown) => `${people(value, shown)} who only administer`,
    because: ({ permission, idle }) =>
      `The user list gives the permission “${permission}”, which needs no license, and the seat ${idle === undefined ? 'was never activated' : `has 0 days active ${inTheLast(idle)}`}.`,
  },
  'usage-contradicts': {
    name: 'Usage contradicts itself',
    counted: (value, shown) => `${people(value, shown)} whose usage contradicts itself`,
    because: ({ contradictions }) => contradictions.map(usageContradictionWords).join(' '),
  },
  'under-used': {
    name: 'Under-used',
    counted: (value, shown) => many(value, shown, 'under-used seat', 'under-used seats'),
    because: ({ days, activeAtMost, until, belowDays }) =>
      `${String(activeAtMost)} of the latest ${String(days)} days active, to ${until}: fewer than ${String(belowDays)} of ${String(daysPerMonth)}.`,
  },
  'assigned-without-seat': {
    name: 'Assigned without a seat',
    counted: (value, shown) => `${people(value, shown)} assigned without a seat`,
    because: (facts, lists) =>
      `Assigned in the directory${asOf(lists.directoryOn)}, and ${lackWords(facts, lists)}.`,
  },
  'seat-without-assignment': {
    name: 'Seat without assignment',
    counted: (value, shown) => many(value, shown, 'seat without assignment', 'seats without assignment'),
    because: ({ seat, assignment }, lists) =>
      `The seat is ${seatWords(seat, lists)}, and ${assignment === 'ended' ? 'the directory no longer assigns the app to the person' : 'the directory has no assignment of the person'}${asOf(lists.directoryOn)}.`,
  },
  'not-in-staff': {
    name: 'In no list of everybody',
    counted: (value, shown) => `${people(value, shown)} in no list of everybody`,
    because: ({ seat, lists: staff }, lists) =>
      `The seat is ${seatWords(seat, lists)}, and the person is in no list of everybody: ${staff.map((list) => called(list, lists)).join(', ')}.`,
  },
  'unknown-in-usage': {
    name: 'Unknown in usage',
    counted: (value, shown) => `${people(value, shown)} in usage and in no user list`,
    because: () => 'A usage report has the person, and neither a user list nor a list of people does.',
  },
  'in-order': {
    name: 'In order',
    counted: (value, shown) => `${people(value, shown)} in order`,
    because: inOrderWords,
  },
};

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

function leaverWords(by: FindingFacts['leaver-with-seat']['by'], lists: FindingLists): string {
  if ('list' in by) return `${stateWords[by.state]} in ${called(by.list, lists)}`;
  return `${by.assignment === 'ended' ? 'No longer assigned' : 'Not assigned'} in the directory${asOf(lists.directoryOn)}`;
}

function contradictionWords(contradictedBy: readonly string[], lists: FindingLists): string {
  if (contradictedBy.length === 0) return '';
  const has = contradictedBy.length === 1 ? 'has' : 'have';
  return ` ${contradictedBy.map((list) => called(list, lists)).join(' and ')} ${has} the person as being here.`;
}

function conflictWords(fact: ConflictFact): string {
  switch (fact.kind) {
    case 'leads-apart':
      return leadsApartWords(fact);
    case 'set-aside':
      return `${setAsideWords(fact.fact)}${fact.alone ? ' There is nothing else to tell this row by.' : ''}`;
    case 'elsewhere':
      return `An identifier of the person stands in ${listWords[fact.list]} in a row that may be the person's or somebody else's.`;
    case 'namesake':
      return `A row of ${listWords[fact.list]} may be the person's by its name, and no identifier says for certain whose it is.`;
    case 'other-names':
      return `The user list calls the person ${fact.listed}, and ${listWords[fact.list ?? 'directory']} ${fact.assigned}.${fact.byUniqueId === true ? wasRenamed : ''}`;
    case 'recycled-id':
      return `The user list has ${fact.listed} <${fact.emails[0]}> under a unique id that ${fact.before} <${fact.emails[1]}> had in one of before: it may have been given to somebody else. Say in the review whether they are one.`;
    case 'service':
      return sayLookUpConflict(fact.conflict);
  }
}

function setAsideWords({ kind, value, source, rows }: SetAsideFact): string {
  return `The ${identifierWords[kind]} ${value} stands in ${String(rows)} rows of ${listWords[source]} beside different people: it was set aside and identifies nobody.`;
}

function leadsApartWords({
  identifier,
  uniqueIds,
}: Extract<ConflictFact, { readonly kind: 'leads-apart' }>): string {
  const what = `The ${identifierWords[identifier.kind]} ${identifier.value}`;
  const parts = uniqueIds.map(({ id, lists }) => {
    const where = lists.map((list) => listWords[list]).join(' and ');
    return where === '' ? id : `${id} (${where})`;
  });
  return parts.length === 1
    ? `${what} links unique id ${parts[0] ?? ''} with another one.`
    : `${what} leads to several unique ids: ${parts.join(', ')}.`;
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

function seatWords(seat: SeatState, { userListOn }: FindingLists): string {
  const said = seat === 'licensed' ? 'licensed, whether activated or not' : seat;
  return `${said}${asOf(userListOn)}`;
}

function lackWords({ lacks, seat }: FindingFacts['assigned-without-seat'], lists: FindingLists): string {
  if (lacks === 'row') return `not in the latest user list${asOf(lists.userListOn)}`;
  return seat === 'deactivated'
    ? `the seat is ${seatWords(seat, lists)}`
    : `without a license${asOf(lists.userListOn)}`;
}

/** A list of people by its name, with its day. */
function called(list: string, lists: FindingLists): string {
  const known = lists.called[list];
  return known === undefined ? 'a list of before' : `“${known.called}”${asOf(known.on)}`;
}

function asOf(day: string | undefined): string {
  return day === undefined ? '' : ` (as of ${day})`;
}

function idleWords(idle: IdleFact | undefined): string {
  return idle === undefined ? '' : `, with 0 days active ${inTheLast(idle)}`;
}

function inTheLast({ days, until }: IdleFact): string {
  return `in the last ${days === 1 ? 'day' : `${String(days)} days`} to ${until}`;
}

function askedWords(askedOn: string | undefined): string {
  return askedOn === undefined ? '' : ` (asked on ${askedOn})`;
}

function inOne(lines: readonly number[]): string {
  const listed = lines.map(String);
  return `${listed.slice(0, -1).join(', ')} and ${listed.at(-1) ?? ''}`;
}

function inOrderWords(facts: FindingFacts['in-order']): string {
  const { takenBackOn, givenOn, open = [], snoozed, use } = facts;
  if (snoozed !== undefined)
    return `Snoozed until ${snoozed.until}: ${snoozed.kinds.map((kind) => findingWords[kind].name).join(', ')}.`;
  const known = sayStates(facts);
  if (takenBackOn !== undefined)
    return `The seat was taken back on ${takenBackOn}, and the service showed it; the next user list will${known === '' ? '' : ` (${known})`}.`;
  if (givenOn !== undefined)
    return `The seat was given on ${givenOn}, and the service shows the account active; the next user list will show the seat.`;
  const held = open.map((fact) => ` ${openWords(fact)}`).join('');
  const unused = use === undefined ? '' : ' Whether the seat was used of late is not known.';
  return `Nothing speaks against it${known === '' ? '' : `: ${known}`}.${unused}${held}`;
}

function openWords(fact: OpenListFact): string {
  if (fact.kind === 'unread')
    return `Line ${String(fact.line)} of the latest ${fact.source === 'users' ? 'user list' : 'directory export'} names the person and could not be read.`;
  return `An identifier of the person stands in ${listWords[fact.list]} in a row that may be somebody else's.`;
}
