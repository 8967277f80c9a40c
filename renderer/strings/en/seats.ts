import { count, number } from '../../ui/text/format.ts';

const people = (value: number): string => count(value, 'person', 'people');
const seatsOf = (value: number): string => count(value, 'seat', 'seats');

export const seats = {
  title: 'Seats of the contract',
  subtitle: (waiting: number) =>
    waiting === 0
      ? 'Nobody waits for a seat'
      : `${people(waiting)} ${waiting === 1 ? 'waits' : 'wait'} for a seat`,
  room: {
    bought: 'Bought',
    held: 'Held',
    between: (least: number, most: number) => `${number(least)} to ${number(most)}`,
    invited: 'Of those invited, not activated',
    free: 'Free',
    given: 'Given this month',
    waiting: 'Waiting for a seat',
    notKnown: 'not known',
    enter: 'Say how many',
    ofCap: (given: number, cap: number) => `${number(given)} of ${number(cap)}`,
    noCap: 'no cap is set',
    unseen: (value: number) => `${number(value)} given, shown by the next user list`,
    planned: (value: number) => `${number(value)} of these in plans`,
    unclear: (value: number) =>
      `${people(value)} of whom the list does not tell ${value === 1 ? 'counts as a holder' : 'count as holders'}`,
    noList: 'no user list says who holds one',
    minimum: (value: number) => `at least ${number(value)} wanted`,
  },
  below: (free: number, minimum: number) =>
    `${seatsOf(free)} free, and there are to be at least ${number(minimum)}. Buying takes time.`,
  beyond: (value: number) => `${seatsOf(value)} held beyond those bought. Is the number bought still right?`,
  toSeats: 'Open the seats',
  list: 'Waiting list',
  listHint: 'Only who waits is given a seat; everybody else stays with a word that says why not.',
  empty: 'Nobody is on the list.',
  order: 'Order of the waiting list',
  orders: { 'by-hand': 'By hand', 'longest-first': 'Longest waiting first' },
  columns: {
    place: 'Place',
    person: 'Person',
    reason: 'Reason',
    askedBy: 'Asked by',
    since: 'Since',
    standing: 'Stands',
    acts: 'Acts',
  },
  reasonOf: (name: string) => `Reason for ${name}`,
  askedByOf: (name: string) => `Who asked for ${name}`,
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  remove: (name: string) => `Take ${name} off the list`,
  removed: (name: string) => `${name} is off the list`,
  back: 'Put back',
  putBack: (name: string) => `Put ${name} back on the list`,
  more: (value: number) => `Show ${number(value)} more`,
  standings: {
    waits: 'Waits',
    'under-way': 'In a plan',
    given: 'Seat given, in no user list yet',
    'holds-seat': 'Holds a seat',
    'active-already': 'Account active already',
    left: 'Left',
    unclear: 'Seat not known',
    'not-known': 'In no list any more',
  },
  served: (value: number) => `Take ${people(value)} with a seat off the list`,
  servedDone: (value: number) => `${people(value)} taken off the list`,
  noAccount: (value: number) =>
    `${value === 1 ? 'One of those who wait has' : `${number(value)} of those who wait have`} no account at the service`,
  noAccountMeans:
    'Such an account is created only where the connection says which unique id it gets. Until then a plan holds them back.',
  noAccountWayOut: 'Say it in the connection',
  give: {
    inPlans: (value: number) =>
      value === 1
        ? 'One free seat is in a plan that was not carried out. Carry it out or discard it to give the seat to somebody else.'
        : `${number(value)} free seats are in plans that were not carried out. Carry them out or discard them to give the seats to others.`,
    toPlan: 'Open the newest of these plans',
    label: 'How many',
    act: giveTo,
    can: (value: number, limit: 'free' | 'cap') =>
      limit === 'cap'
        ? `The cap of the month leaves ${number(value)}.`
        : `${number(value)} can be given now.`,
    limits: {
      none: '',
      free: 'No more seats are free.',
      cap: 'The cap of the month leaves no more.',
      waiting: 'Nobody else waits.',
    },
    nobody: 'No seat is given',
    fewer: (value: number) => `The plan gives ${seatsOf(value)}`,
    lacks: {
      bought: 'How many seats were bought is not known. With it, seats are given within those that are free.',
      'user-list': 'No user list says who holds a seat, so how many are free is not known. Import it first.',
    },
  },
  add: {
    title: 'Put on the list',
    assigned: (value: number) => `Add ${people(value)} assigned the app without a seat`,
    text: 'People',
    textHint:
      'One a line, by e-mail address or unique id; reason and who asked may stand behind it, after a tab or a semicolon.',
    reason: 'Reason, for all of them',
    askedBy: 'Asked by, for all of them',
    act: 'Put on the list',
    added: (value: number) => `${people(value)} put on the list`,
    refused: (value: number) => `${people(value)} not put on the list`,
    stays: 'Their lines stay here, to be put right.',
    why: {
      'holds-seat': (as: string, who: readonly string[]) => `${nameOf(as, who)} holds a seat already.`,
      'waits-already': (as: string, who: readonly string[]) => `${nameOf(as, who)} is on the list already.`,
      left: (as: string, who: readonly string[]) => `${nameOf(as, who)} left.`,
      unknown: (as: string) => `${as}: nobody known here has it. Import a list that names the person first.`,
      shared: (as: string, who: readonly string[]) =>
        `${as}: ${who.join(' and ')} have it. Name each by an address or unique id of their own.`,
    },
  },
  next: {
    title: (value: number) => `Next in line for ${value === 1 ? 'this seat' : 'these seats'}`,
    act: giveTo,
  },
};

function giveTo(value: number): string {
  if (value < 1) return 'Give seats to the next';
  return value === 1 ? 'Give a seat to the next' : `Give seats to the next ${number(value)}`;
}

function nameOf(as: string, who: readonly string[]): string {
  const [name = as] = who;
  return name === as ? as : `${name} (${as})`;
}
