import { count, number } from '../../ui/text/format.ts';

type Act = 'provision' | 'deprovision';

const people = (value: number): string => count(value, 'person', 'people');
const seats = (value: number): string => count(value, 'seat', 'seats');
const aYear = (amount: string | undefined): string => (amount === undefined ? '' : `, ${amount} a year`);

export const plans = {
  override: {
    title: (value: number) => `${count(value, 'protected person is', 'protected people are')} left out`,
    reason: 'Reason to act on them all the same',
    anew: 'Make the plan anew with this reason',
  },
  unmet: {
    title: (value: number) =>
      `${count(value, 'change was', 'changes were')} refused for an If-Match that cannot be met`,
    means:
      'The service answered 412 although the account was exactly as it was read, so nothing was done. Without If-Match a change that somebody else makes in the same moment is not noticed; Purser reads each account before and after all the same.',
    act: 'Go without If-Match and plan these again',
  },
  undo: {
    act: (value: number) => `Undo ${count(value, 'action', 'actions')}`,
    /** The connection may not do what takes it back: the plan that does is permitted it, and no other. */
    permitting: {
      provision: (value: number) => `Undo ${count(value, 'action', 'actions')} and allow giving seats`,
      deprovision: (value: number) => `Undo ${count(value, 'action', 'actions')} and allow taking seats back`,
    },
    one: 'Undo',
    of: (name: string) => `for ${name}`,
    title: 'Take back what this plan did?',
    means: 'A plan of the opposite was made. Nothing is sent until it is confirmed. It cannot take back:',
    limits: {
      provision: [
        'The license is given again, not the activation: each person has to activate it again.',
        'A seat that somebody else took meanwhile is not given back: licenses go to whoever comes first while there are any.',
      ],
      deprovision: [
        'An account that was created stays, inactive: nothing is deleted.',
        'What a person did with the license meanwhile is not taken back.',
      ],
    },
    permit: {
      provision: 'Undo may give seats back (provision)',
      deprovision: 'Undo may take seats back (deprovision)',
    },
    look: 'Look at the plan',
    nothing: 'There is nothing to take back',
  },
  rehearsal: {
    title: 'Rehearse on the practice service',
    hint: 'The same plan, carried out on a practice service that holds the accounts as they were last looked up. The real service is not asked, and nothing is written into the journal.',
    scenes: 'What the practice service is to do',
    chosen: (value: number) =>
      value === 0 ? 'No faults chosen' : `${count(value, 'fault', 'faults')} chosen`,
    names: {
      'shows-late': 'Changes show an hour later',
      'filters-late': 'Filters have a change an hour later',
      'answers-lost': 'The connection is cut after every other change',
      'changes-fail': 'Every other change fails with 500',
      'done-and-fails': 'Every other change is done, and answered with 500',
      busy: 'Too many requests: 429 above ten a second',
      'never-met': 'If-Match is never met',
      'gone-when-inactive': 'Whoever is deactivated is gone',
      'no-license-left': 'No license is left',
      'dead-filter': 'Nobody is found by unique ID',
      'ascii-addresses': 'Addresses beyond ASCII are refused',
    },
    start: 'Rehearse',
    again: 'Rehearse again',
    stop: 'Stop the rehearsal',
    fails: 'The rehearsal could not be held',
    column: 'Rehearsed',
    what: (changed: {
      readonly created: number;
      readonly activated: number;
      readonly deactivated: number;
    }) => {
      const parts = [
        ...(changed.created === 0 ? [] : [`${number(changed.created)} created`]),
        ...(changed.activated === 0 ? [] : [`${number(changed.activated)} activated`]),
        ...(changed.deactivated === 0 ? [] : [`${number(changed.deactivated)} deactivated`]),
      ];
      return parts.length === 0 ? 'no account changed' : parts.join(', ');
    },
    result: (accounts: number, what: string) =>
      `Of ${count(accounts, 'account', 'accounts')} on the practice service: ${what}.`,
    done: 'The run came to its end.',
    notDone: (state: string) => `The run would have ended early: ${state}.`,
    summary: 'What the rehearsal came to',
  },
  subtitle: (value: number) => count(value, 'plan', 'plans'),
  acts: {
    provision: (value: number) => `Give ${seats(value)}`,
    deprovision: (value: number) => `Take back ${seats(value)}`,
  },
  outcomes: {
    draft: (act: Act, value: number, yearly: string | undefined) =>
      value === 0
        ? `${act === 'provision' ? 'Give' : 'Take back'} seats: nobody is ready yet`
        : `${act === 'provision' ? 'Give' : 'Take back'} ${seats(value)}${aYear(yearly)}`,
    running: (act: Act, value: number, yearly: string | undefined) =>
      `${act === 'provision' ? 'Giving' : 'Taking back'} ${seats(value)}${aYear(yearly)}`,
    done: (act: Act, value: number, yearly: string | undefined) =>
      `${act === 'provision' ? 'Gave' : 'Took back'} ${seats(value)}${aYear(yearly)}`,
    interrupted: (act: Act, value: number, yearly: string | undefined) =>
      `${act === 'provision' ? 'Gave' : 'Took back'} ${seats(value)}${aYear(yearly)}, and stopped`,
    discarded: (act: Act): string =>
      act === 'provision' ? 'A discarded plan to give seats' : 'A discarded plan to take seats back',
  } satisfies Record<string, (act: Act, value: number, yearly: string | undefined) => string>,
  undoing: (outcome: string) => `${outcome} (undo)`,
  receipt: {
    provision: (value: number) => `${seats(value)} given`,
    deprovision: (value: number) => `${seats(value)} taken back`,
  },
  receiptRest: (held: number, open: number) =>
    [
      held === 0 ? 'Nobody was held back.' : `${people(held)} held back or not done: see each row.`,
      open === 0 ? '' : `${number(open)} not seen yet: the next look-up settles it.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  receiptNext: {
    provision: 'Each person activates the seat; the next user list shows it.',
    deprovision: 'The numbers follow at once; the next user list will show it too.',
  },
  toOverview: 'Overview',
  toReport: 'Make the report',
  heldBack: (value: number, why: string) => `${people(value)}: ${why}`,
  groups: {
    'no-account': 'no fresh, certain account to act on',
    'writing-off': 'this connection may not do that',
    'person-in-doubt': 'who is meant and whose account it is do not agree',
    'called-otherwise': 'the account is called otherwise, and an address alone speaks for it',
    'open-action': 'another act is open or not seen yet',
    'nothing-to-do': 'already as wanted',
    'no-create-rule': 'no account, and no rule for creating one',
    'no-unique-id': 'no unique id to create an account with',
    'no-email': 'no e-mail address to create an account with',
    'differs-from-learning': 'LinkedIn Learning knows them by another unique id',
    protected: 'protected',
  } as Readonly<Record<string, string>>,
  /** What a row says of what is said above for many. */
  shortWarnings: {
    'directory-would-revert': 'The identity provider would revert it',
    'account-gone': 'Account gone: a new one is created',
    'on-leave': 'On leave',
    'works-here': 'Works here, by a list',
    'has-left': 'Left, by a list',
    administers: 'Has a permission in the Admin Center',
  } as Readonly<Record<string, string>>,
  forMany: (value: number, says: string) => `${people(value)}: ${says}`,
  lookingUp: 'Being looked up',
  lookUp: (value: number) => (value === 1 ? 'Look this person up' : `Look these ${number(value)} up`),
  allow: {
    provision: 'Allow giving seats (provisioning) for this plan',
    deprovision: 'Allow taking seats back (deprovisioning) for this plan',
  },
  toReview: 'Open the review',
  samePeople: {
    open: (value: number): string =>
      value === 1 ? 'This is the same person …' : 'Say who is the same person …',
    title: (value: number): string =>
      value === 1 ? 'Is this the same person?' : 'Who of these is the same person?',
    /** `act`: what the plan does. */
    means: {
      deprovision:
        'An address leads to an account with a name that no list has for the person. The address may have been handed on: then the seat of somebody else would be taken.',
      provision:
        'An address leads to an account with a name that no list has for the person. The address may have been handed on: then somebody else would be given the seat.',
    },
    one: (name: string, called: string) => `${name} is also called ${called}`,
    holds: 'This holds for this plan, and for as long as the account has that name. It can be taken back.',
    say: (value: number) => (value <= 1 ? 'It is the same person' : `${number(value)} are the same people`),
    said: (called: string) => `Said to be the same person as ${called}.`,
    takeBack: 'Take that back',
  },
  take: (name: string) => `Take ${name} in`,
  noWhy: 'nothing found',
  use: {
    notSeen: (days: number, since: string, until: string) =>
      `not seen from ${since} to ${until}: ${count(days, 'day', 'days')}`,
    active: (days: number, until: string) => `active on ${count(days, 'day', 'days')} up to ${until}`,
  },
  /** Of whoever a plan takes back to how it was. */
  asBefore: 'as it was before',
  states: {
    draft: 'Draft',
    running: 'Running',
    done: 'Done',
    discarded: 'Discarded',
    interrupted: 'Interrupted',
  },
  actionStates: {
    planned: 'Ready',
    held: 'Held back',
    intended: 'Under way',
    requested: 'Requested',
    confirmed: 'Confirmed',
    skipped: 'Skipped',
    failed: 'Failed',
    unsettled: 'Unsettled',
    discarded: 'Discarded',
  },
  actionMeans: {
    planned: 'Nothing stops it.',
    held: 'A guard stops it; it is not sent.',
    intended: 'The intent is in the journal; the answer is not there yet.',
    requested: 'The service accepted it. Whether it took effect is not to be seen yet.',
    confirmed: 'The service accepted it, and a reading afterwards saw it.',
    skipped: 'Not sent, because the account moved since the preview.',
    failed: 'The service refused it or did not answer.',
    unsettled: 'A cut hides whether it took effect. The next run reads the service to find out.',
    discarded: 'The plan was discarded.',
  },
  all: 'All plans',
  made: (when: string, connection: string) => `Made ${when} for ${connection}`,
  beingMade: 'Being made',
  beingMadeFor: (connection: string) => `Being made for ${connection}`,
  madeOtherwise: {
    title: 'The plan is another one than was shown',
    message:
      'Something changed since it was worked out. What is shown now is the plan that was made, of what is known now.',
  },
  madeMeanwhile: { title: 'The plan was made', message: 'It is in the list of plans, as a draft.' },
  gone: 'This connection was removed',
  nothingSent: 'Nothing was sent yet. This is what would be sent, once confirmed.',
  summary: 'Summary',
  columns: {
    taken: 'Taken in',
    person: 'Person',
    why: 'Why',
    change: 'Account',
    request: 'Request',
    guards: 'Remarks',
    state: 'State',
    plan: 'Plan',
    made: 'Made',
    seats: 'Seats',
    acts: 'Acts',
  },
  before: {
    active: 'Active',
    inactive: 'Inactive',
    none: 'None',
    notAsked: 'Not looked up',
    notKnown: 'Not known',
  },
  after: { provision: 'Active', deprovision: 'Inactive' },
  changeOf: (before: string, after: string) => `${before} becomes ${after}`,
  noRequest: 'none',
  body: 'Body',
  stops: 'Stops',
  warns: 'Note',
  discard: 'Discard the plan',
  discarded: 'The plan is discarded',
  discardedText: 'Nothing was sent.',
  typeNumber: (expected: number) => `Type ${String(expected)} to confirm`,
  wrongNumber: (expected: number) => `The number is ${String(expected)}.`,
  notADraft: 'This plan was confirmed or discarded meanwhile.',
  listsChanged: 'Something was imported meanwhile. Look at the plan as it is now, then confirm it.',
  nobodyReady: 'Everybody is held back; each row, or the line above it, says why.',
  running: 'Under way',
  more: (value: number) => `Show ${number(value)} more`,
  practiceNote: 'Practice service: nothing outside this machine changes.',
  writingOffAct: 'Open the connection',
  emptyTitle: 'No plan was made yet',
  emptyText:
    'Choose people in the list, then take their seats back or give them one. A plan shows the exact requests and what speaks against each before anything is sent.',
  toPeople: 'Choose people',
  showAction: (name: string) => `for ${name}`,
};
