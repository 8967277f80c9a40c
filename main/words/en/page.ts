import { many } from '../counted.ts';
import type { SeatState } from '../../domain/seats/seat.ts';
import type { UntoldReason } from '../../domain/findings/untold-findings.ts';

/** The page for those who pay. Numbers come twice: as such, for their plural, and as they are written. */
export const page = {
  title: 'Sales Navigator seats',
  asOf: (day: string) => `As of ${day}`,
  asOfSince: (day: string, since: string) => `As of ${day}, since ${since}`,
  headings: {
    seats: 'Seats',
    since: 'Since last month',
    money: 'Money',
    done: 'Done',
    open: 'Open',
    groups: {
      manager: 'By manager',
      department: 'By department',
      'cost-center': 'By cost center',
      office: 'By office',
      group: 'By LinkedIn group',
    },
    steps: 'Next steps',
  },
  sources: {
    users: (day: string) => `User list of ${day}`,
    usage: (day: string) => `usage of ${day}`,
    directory: (day: string) => `list of people of ${day}`,
    staff: (day: string) => `list of everybody of ${day}`,
  },
  noList: 'No list was imported',
  writtenBy: (sources: string) => `${sources}. Written by Purser.`,
  writtenWithoutNames: (sources: string) => `${sources}. Written by Purser; nobody is named.`,
  bought: 'Bought',
  held: 'Held',
  free: 'Free',
  active: 'Active share',
  noReport: 'no usage report says',
  activeNote: (used: string, told: string, untold: number, shown: string) =>
    `${used} of ${told} used theirs${untold === 0 ? '' : `; of ${shown} not told`}`,
  notKnown: 'not known',
  notEntered: 'not entered in the settings',
  noUserList: 'no user list says',
  heldNote: (activated: string, invited: string) => `${activated} activated, ${invited} invited`,
  heldNoteUntold: (licensed: string) => `of ${licensed} it is not told whether they are activated`,
  heldNoteBefore: (activated: string, invited: string, before: string, on: string) =>
    `${activated} activated, ${invited} invited, ${before} on ${on}`,
  tooMany: (seats: string) => `${seats} more held than bought`,
  noPrice: 'Not known: no price of a seat was entered.',
  aYear: 'A year',
  seatsAt: (value: number, shown: string, price: string) =>
    `${many(value, shown, 'seat', 'seats')} at ${price}`,
  wasted: 'Of that wasted',
  wastedNote: (value: number, shown: string, kinds: string) =>
    `${many(value, shown, 'seat', 'seats')} ${kinds}`,
  /** Which seats are counted as wasted; of the others nothing is told. */
  wastedKinds: (kinds: readonly ('idle' | 'never-activated' | 'leaver-with-seat')[]) => {
    const said = kinds.map(
      (kind) =>
        ({
          idle: 'idle',
          'never-activated': 'never activated',
          'leaver-with-seat': 'of people who left or lost the app',
        })[kind],
    );
    const last = said.pop();
    if (last === undefined) return 'are known of';
    return said.length === 0 ? last : `${said.join(', ')} or ${last}`;
  },
  untold: {
    'no-user-list': 'no user list was imported',
    'says-not-who-holds': 'no column of the user list says who holds a license',
    'no-seat-ids': 'the user list has no seat ids, which tell who activated theirs',
    'no-usage': 'no usage report was imported',
    'no-directory': 'no list of who is assigned the app was imported',
    'no-staff': 'no list of everybody in the company was imported',
    'no-people-list': 'no list of people was imported',
    'says-not-who-left': 'no list says who left',
    'no-learning-list': 'no LinkedIn Learning list was imported',
    'nobody-asked': 'the service was not asked about anybody',
  } satisfies Readonly<Record<UntoldReason, string>>,
  untoldOpen: {
    'leaver-with-seat': (why: string) => `Not known: who left (${why}).`,
    idle: (why: string) => `Not known: who is idle (${why}).`,
    'never-activated': (why: string) => `Not known: who never activated (${why}).`,
  },
  saved: 'Saved so far',
  savedNote: (value: number, shown: string) =>
    `${many(value, shown, 'seat', 'seats')} taken back and not given again`,
  avoided: 'Avoided at renewal',
  avoidedNote: (day: string) => `for the year from ${day}`,
  taken: (value: number, shown: string, names: string) =>
    `${many(value, shown, 'seat', 'seats')} taken back${names === '' ? '' : `: ${names}`}.`,
  given: (value: number, shown: string, names: string) =>
    `${many(value, shown, 'seat', 'seats')} given${names === '' ? '' : `: ${names}`}.`,
  undone: (value: number, shown: string) => `${many(value, shown, 'act', 'acts')} done and undone again.`,
  failed: (value: number, shown: string) =>
    `${many(value, shown, 'act', 'acts')} refused by the service or not carried out.`,
  unsure: (value: number, shown: string) =>
    `${many(value, shown, 'act', 'acts')} of which it is not known yet whether the service did it.`,
  nothingDone: (since: string) => `Nothing was changed with Purser since ${since}.`,
  nothingOpen: 'Nothing is open.',
  openHead: ['What', 'People', 'Who'],
  noTeam: {
    manager: 'No manager known',
    department: 'No department known',
    'cost-center': 'No cost center known',
    office: 'No office known',
    group: 'In no LinkedIn group',
  },
  teamOf: {
    manager: 'Manager',
    department: 'Department',
    'cost-center': 'Cost center',
    office: 'Office',
    group: 'LinkedIn group',
  },
  groupHead: ['Seats', 'Activated', 'Idle', 'Left or lost the app', 'Wasted'],
  onNobodyAYear: 'Wasted a year',
  /** The page of one team. */
  team: {
    title: (name: string) => `Sales Navigator seats: ${name}`,
    /** Where its name would say who somebody is. */
    nameless: 'one team',
    tooFew: 'A team of fewer than five people is not shown without names.',
    heldNote: (activated: string, people: number, shown: string) =>
      `${activated} activated; ${many(people, shown, 'person', 'people')} in all`,
    people: 'People',
    head: ['Person', 'Seat', 'Use', 'Findings'],
    seats: {
      activated: 'activated',
      invited: 'invited',
      licensed: 'licensed',
      deactivated: 'deactivated',
      none: 'none',
      unknown: 'not known',
    } satisfies Readonly<Record<SeatState, string>>,
    notTold: 'not told',
    daysActive: (days: number, shown: string) => `${many(days, shown, 'day', 'days')} active`,
    daysIdle: (days: number, shown: string) => `${many(days, shown, 'day', 'days')} idle`,
    nobody: 'Nobody holds a seat or needs anything.',
    more: (shown: string) => `${shown} more are in the workbook.`,
    others: (value: number, shown: string) =>
      `${many(value, shown, 'other person holds', 'other people hold')} no seat and ${value === 1 ? 'needs' : 'need'} nothing.`,
  },
  others: (value: number, shown: string) => `${many(value, shown, 'other', 'others')} together`,
  namesAndMore: (names: string, more: string) => `${names} and ${more} more`,
  changes: {
    first: 'There is nothing to compare with yet: the next lists say what changed.',
    left: (_people: number, shown: string) => `${shown} left or lost the app`,
    cameBack: (_people: number, shown: string) => `${shown} came back`,
    newSeats: (people: number, shown: string) => many(people, shown, 'new seat', 'new seats'),
    endedSeats: (people: number, shown: string) => `${many(people, shown, 'seat', 'seats')} no longer held`,
    becameIdle: (_people: number, shown: string) => `${shown} became idle`,
    activeAgain: (_people: number, shown: string) => `${shown} active again`,
    none: 'No change is known',
    since: (day: string, said: string) => `Since ${day}: ${said}.`,
    sinceBut: (day: string, said: string, missing: string) => `Since ${day}: ${said}. Not known: ${missing}.`,
    noSeats: 'seats (no newer user list)',
    noPeople: 'who left (no newer list of people to compare)',
    noUsage: 'who became idle (no newer usage report)',
  },
  steps: {
    settle: (value: number, shown: string) => `Find out what became of ${many(value, shown, 'act', 'acts')}.`,
    leavers: (value: number, shown: string) =>
      `Take back the ${value === 1 ? 'seat' : 'seats'} of ${many(value, shown, 'person', 'people')} who left or lost the app.`,
    givenUp: (value: number, shown: string) =>
      `Take back the ${value === 1 ? 'seat' : 'seats'} of ${many(value, shown, 'person who gives it', 'people who give them')} up.`,
    silent: (value: number, shown: string) =>
      `Decide on the ${value === 1 ? 'seat' : 'seats'} of ${many(value, shown, 'person', 'people')} who did not answer in time.`,
    idle: (value: number, shown: string) =>
      `Ask ${many(value, shown, 'person who is', 'people who are')} idle whether the seat is needed.`,
    invited: (value: number, shown: string) =>
      `Remind ${many(value, shown, 'person', 'people')} who never activated the seat.`,
    unclear: (value: number, shown: string) =>
      `Clear ${many(value, shown, 'finding', 'findings')} on who is who.`,
    renewal: (day: string, ahead: number, shown: string) =>
      `Decide how many seats to buy: the contract renews on ${day}, in ${many(ahead, shown, 'day', 'days')}.`,
    missing: {
      'never-activated': 'Import a user list that says who holds a license.',
      idle: 'Import a usage report: who is idle is not known.',
      'leaver-with-seat': 'Import a list that says who left: it is not known.',
    },
    newer: 'Import newer exports: some are past the age that is set.',
    price: 'Enter the price of a seat, so that costs are known.',
    none: 'Nothing is to be done before next month.',
  },
};
