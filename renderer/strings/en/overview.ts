import type { UntoldReason } from '../../../preload/contract/values/month/overview.ts';
import { count, number } from '../../ui/text/format.ts';

const people = (value: number): string => count(value, 'person', 'people');

function old(days: number, limit: number | undefined): string {
  const age = days === 0 ? 'today' : `${count(days, 'day', 'days')} old`;
  return limit === undefined ? age : `${age}: past ${number(limit)} it suggests nothing by itself`;
}

export const overview = {
  alarms: {
    title: 'Unusual by your own history',
    show: (value: number) => `Show ${people(value)}`,
    showDepartment: (name: string) => `Show ${name}`,
    setAside: 'Not again for this',
    setAsideOf: (says: string) => `Not again for this: ${says}`,
    silent: (value: number) => count(value, 'alarm is silent', 'alarms are silent'),
    ringAgain: 'Let it ring again',
    ringAgainOf: (says: string) => `Let it ring again: ${says}`,
    /** What a filter by whom an alarm was about is called. */
    conditions: {
      'seats-without-plan': 'Given a seat without a plan',
      'activations-falling': 'Given a seat, not activated',
      'quiet-department': 'Department gone quiet',
      'usage-blank': 'Usage blank at once',
    },
  },
  month: {
    title: 'Since last month',
    first: 'What changed is said here after the next import.',
    left: 'For so many people, what changed since last month takes a few seconds to work out.',
    workOut: 'Work it out',
    since: (on: string, parts: string) => `Since ${on}: ${parts}.`,
    unchanged: (on: string) => `Since ${on} nothing changed.`,
    changed: {
      left: (value: number) => `${number(value)} left or lost the app`,
      cameBack: (value: number) => `${number(value)} came back`,
      newSeats: (value: number) => count(value, 'new seat', 'new seats'),
      endedSeats: (value: number) => `${count(value, 'seat', 'seats')} no longer held`,
      becameIdle: (value: number) => `${number(value)} became idle`,
      activeAgain: (value: number) => `${number(value)} active again`,
    },
    /** In a sentence of its own: the seats are among those no longer held. */
    done: (taken: number, given: number) =>
      `Purser ${[
        ...(taken === 0 ? [] : [`took back ${count(taken, 'seat', 'seats')}`]),
        ...(given === 0 ? [] : [`gave ${count(given, 'seat', 'seats')}`]),
      ].join(' and ')}`,
    notKnown: (what: string) => `Not known: ${what}.`,
    missing: {
      seats: 'seats, as there is no newer user list',
      people: 'who left, as there is no newer list of people to compare',
      usage: 'who became idle, as there is no newer usage report',
    },
    takeable: (
      value: number,
      { leavers, onLeave, inDoubt }: { leavers: number; onLeave: number; inDoubt: number },
      worth: string | undefined,
    ) => {
      const idle = value - leavers;
      const whose =
        idle === 0
          ? value === 1
            ? 'of a person who left or lost the app'
            : 'all of people who left or lost the app'
          : leavers === 0
            ? value === 1
              ? 'of an idle person'
              : 'all of idle people'
            : `${number(leavers)} of ${leavers === 1 ? 'a person' : 'people'} who left or lost the app, ${number(idle)} more of ${idle === 1 ? 'an idle person' : 'idle people'}`;
      const away =
        onLeave === 0 ? '' : ` ${number(onLeave)} of them ${onLeave === 1 ? 'is' : 'are'} on leave.`;
      const first =
        inDoubt === 0
          ? ''
          : ` ${number(inDoubt)} of them ${inDoubt === 1 ? 'is' : 'are'} held back until it is clear who is meant.`;
      return `${count(value, 'seat', 'seats')} can be taken back: ${whose}${worth === undefined ? '' : `, ${worth} a year`}.${away}${first}`;
    },
    noneTakeable: 'No seat is to be taken back.',
    /** Nobody was found, and something is missing to find somebody. */
    takeableUntold: 'Whether seats can be taken back is not known yet.',
    show: (value: number) => `Show ${count(value, 'seat', 'seats')}`,
    same: (on: string) => `as many as on ${on}`,
    change: (by: string, on: string) => `${by} since ${on}`,
  },
  known: (value: number) => `${people(value)} known`,
  seatsHeld: 'Seats held',
  seatsHeldNote: (
    seats: { activated: number; invited: number; licensed: number },
    unseen: { takenBack: number; given: number },
  ) => {
    const { activated, invited, licensed } = seats;
    const told = [
      ...(activated + invited === 0 && licensed > 0
        ? []
        : [`${number(activated)} activated`, `${number(invited)} invited`]),
      ...(licensed === 0 ? [] : [`${number(licensed)} licensed, whether activated is not told`]),
    ];
    const acts = [
      ...(unseen.given === 0 ? [] : [`${number(unseen.given)} more given`]),
      ...(unseen.takenBack === 0 ? [] : [`${number(unseen.takenBack)} taken back`]),
    ];
    const later = acts.length === 0 ? '' : `; ${acts.join(', ')}, shown by the next user list`;
    return `${told.join(', ')}${later}`;
  },
  idleSeats: 'Idle seats',
  /** `left`: how many of them are among those who left or lost the app. */
  idleNote: (seats: { activated: number; licensed: number }, days: number, left: number) => {
    const of = `${number(seats.activated + seats.licensed)} ${seats.licensed === 0 ? 'activated' : 'with a license'}`;
    const also = left === 0 ? '' : `; ${number(left)} of them left or lost the app`;
    return `of ${of}, ${count(days, 'day', 'days')} or more${also}`;
  },
  leavers: 'Left or lost the app',
  leaversNote: 'with a seat: left, suspended, or no longer assigned the app',
  untoldFigure: {
    'no-user-list': () => 'no user list says who holds one',
    'says-not-who-holds': () => 'no column of the user list says who holds one',
    'no-seat-ids': () => 'the user list has no seat ids',
    'no-usage': () => 'no usage report says who used their seat',
    'no-directory': () => 'no list says who is assigned the app',
    'no-staff': () => 'no list of everybody in use',
    'no-people-list': () => 'no list of people in use',
    'says-not-who-left': (lists: number): string =>
      lists === 1 ? 'this list does not say who left' : 'these lists do not say who left',
    'no-learning-list': () => 'no LinkedIn Learning list imported',
    'nobody-asked': () => 'nobody was looked up',
  } satisfies Record<UntoldReason, (lists: number) => string>,
  decisions: 'To act on',
  decisionsUntold: 'neither who left nor who uses a seat is known',
  /** Of `all` people: `seats` whose seats can be taken back, the others in doubt. */
  decisionsNote: (all: number, seats: number) =>
    [
      ...(seats > 0 ? [`${count(seats, 'seat', 'seats')} to take back`] : []),
      ...(all > seats
        ? [`${seats === 0 ? people(all - seats) : count(all - seats, 'more person', 'more people')} in doubt`]
        : []),
    ].join(', ') || 'nothing found that waits for you',
  seats: 'Seats by state',
  accounts: 'Accounts at the service',
  works: 'Works here',
  directory: 'App assigned',
  findings: 'Findings',
  findingsHint:
    'What user list, lists of people, service and usage say together. Shares are of everybody; one person may have several.',
  state: 'State',
  peopleHeader: 'People',
  shareHeader: 'Share',
  showPeople: (label: string, value: number) => `${label}: show ${people(value)}`,
  whatIf: 'What if the threshold moved?',
  whatIfHint: 'Seats that were active on no day, by the length of that time',
  threshold: 'Idle threshold',
  thresholdDays: (days: number) => count(days, 'day', 'days'),
  atThreshold: (value: number, days: number) =>
    `${count(value, 'seat', 'seats')} idle for ${count(days, 'day', 'days')} or more`,
  worth: (amount: string) => `${amount} a year`,
  replay: 'Had these seats been taken then',
  replayHint: 'Replayed on the stored reports, with what was known on each day',
  replayDay: 'Reports up to',
  replayCut: 'Taken',
  replayBack: 'Active again later',
  replayUnclear: 'Reports do not tell',
  replayNone: 'With a second usage report, this tells who would have come back.',
  trend: 'Usage over time',
  trendHint: 'Of everybody in the reports that end on a day',
  trendDay: 'Reports up to',
  trendStates: { used: 'Active', idle: 'On no day', blank: 'Blank or not there' },
  trendAt: (day: string, used: string, idle: string, blank: string) =>
    `${day}: ${used} active, ${idle} on no day, ${blank} blank or not there`,
  showThem: 'Show these people',
  keepThreshold: (days: number) => `Use ${count(days, 'day', 'days')} as the threshold`,
  tier: (days: number) => `${number(days)} days or more`,
  tierHeader: 'Idle for',
  costs: {
    title: 'Costs',
    hint: (type: string) =>
      type === '' ? 'Every seat at the same price' : `Every seat at the price of ${type}`,
    noPrice: 'With the price of a seat, this shows what idle seats cost and what was saved.',
    enterPrice: 'Enter a price',
    wasted: 'Spent on seats nobody uses',
    aYear: (seats: number) => `a year, ${count(seats, 'seat', 'seats')}`,
    /** What the amount has no seats of, as nothing tells them. */
    wastedUntold: ({ idle, left }: { readonly idle: boolean; readonly left: boolean }) =>
      idle || left
        ? `; without ${[...(idle ? ['idle ones'] : []), ...(left ? ['those of who left or lost the app'] : [])].join(' and ')}, which are not known`
        : '',
    notKnown: 'not known',
    heldUntold: 'no user list says who holds one',
    untilRenewal: 'Of that until the contract renews',
    renewsOn: (date: string) => `on ${date}`,
    held: 'All seats held',
    saved: 'Saved so far',
    savedNote: (seats: number) => `${count(seats, 'seat', 'seats')} taken back and not given again`,
    avoided: 'Avoided at the next renewal',
    avoidedNote: (seats: number) => `for a year, ${count(seats, 'seat', 'seats')}`,
    derivation: 'How these figures come about',
    derived: {
      yearly: (seats: string, price: string, amount: string) => `${seats} × ${price} a year = ${amount}`,
      untilRenewal: (seats: string, day: string) =>
        `${seats}, each day up to ${day} at the price that holds on it, as a part of its contract year`,
      saved:
        'Each day from a removal to the day the seat was given again, or to today, at the price that held on it',
      savedPaid:
        'The year is paid: days count from the renewal after a removal to the day the seat was given again, or to today, at the price that held on them',
    },
    byPrice: 'Saved by the price that held',
    price: 'Price of a seat a year',
    holdsFrom: 'Held from',
    everSince: 'ever since',
    seatDays: 'Days of seats',
    byMonth: 'Saved by the month of the removal',
    month: 'Month',
    seats: 'Seats',
    savedSince: 'Saved since',
  },
  next: 'What to do next',
  sources: 'How fresh the sources are',
  sourceNames: {
    users: 'User list',
    usage: 'Usage report',
    directory: 'Who is assigned the app',
    staff: 'Everybody in the company',
    lookUp: 'Look-ups',
  },
  missing: 'not imported yet',
  untold: (when: string) => `${when}, does not say who left`,
  neverLookedUp: 'not run yet',
  stillToLookUp: (when: string, value: number) => `${when}, ${people(value)} still to look up`,
  sourceAge: {
    users: (on: string, days: number, limit: number | undefined) => `of ${on}, ${old(days, limit)}`,
    directory: (on: string, days: number, limit: number | undefined) => `of ${on}, ${old(days, limit)}`,
    usage: (on: string, days: number, limit: number | undefined) =>
      `figures up to ${on}, ${old(days, limit)}`,
  },
  showRun: 'Show the run',
  steps: {
    'import-users': {
      title: 'Import the user list',
      text: 'Admin Center, Users, Manage users via CSV, Download all users.',
      act: 'Import files',
    },
    'import-usage': {
      title: 'Import a usage report',
      text: 'Admin, Usage Reporting, Download as CSV. One file per window, up to two years back.',
      act: 'Import files',
    },
    'import-directory': {
      title: 'Import a list of people',
      text: 'Who is assigned the app, or everybody in the company (Microsoft 365, Google, HR): without one it cannot be told who left or lost the app.',
      act: 'Import files',
    },
    connect: {
      title: 'Connect to the service',
      text: 'Reading only. Accounts are looked up one by one.',
      act: 'Set up',
    },
    token: {
      title: 'Give the connection its token',
      text: 'Without it the service cannot be asked.',
      act: 'Open',
    },
    'look-up': { title: 'Look people up', text: '', act: 'Look up' },
    'ask-again': { title: 'Ask again about new seats', text: '', act: 'Look up' },
    settle: { title: 'Settle unfinished actions', text: '', act: 'Open journal' },
    leavers: { title: 'Take back the seats of people who left or lost the app', text: '', act: 'Show' },
    mismatch: { title: 'Clear identifier mismatches', text: '', act: 'Show' },
    refresh: { title: 'Refresh old exports', text: '', act: 'Import files' },
    idle: { title: 'Go through idle seats', text: '', act: 'Show' },
    waiting: { title: 'Remind who never activated', text: '', act: 'Show' },
    report: {
      title: 'Export the matched report',
      text: 'One row a person, with every source side by side.',
      act: 'Export',
    },
  },
  stepTexts: {
    'look-up': (value: number) =>
      `${people(value)} still to look up: whether they have an account is unknown.`,
    'ask-again': (value: number) =>
      `${people(value)} got a seat after the service was asked about them. Whether they have an account now is unknown.`,
    settle: (value: number) =>
      `${count(value, 'action', 'actions')} with an intent and no answer. The next run reads the service to settle them.`,
    leavers: (value: number) =>
      `${people(value)} with a seat who left, ${value === 1 ? 'is' : 'are'} suspended or lost the app.`,
    mismatch: (value: number) => `${people(value)} whose identifiers do not lead to one account.`,
    refresh: (names: readonly string[]) => `Older than a month: ${names.join(', ')}.`,
    idle: (value: number) => `${people(value)} with a seat and no active day for long.`,
    waiting: (value: number) =>
      `${people(value)} with a seat and no sign that it was ever activated. Only they themselves can do that.`,
  },
  emptyTitle: 'Nothing imported yet',
  emptyText: 'Drop the exports on this window, or begin with the sample data.',
  begin: 'Begin',
};
