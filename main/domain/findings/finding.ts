import type { PersonSource } from '../files/import.ts';

/** What has to be there for anybody to have a finding ([FI18]). */
export type FindingNeed =
  'holders' | 'seat-ids' | 'leavers' | 'usage' | 'directory' | 'staff' | 'learning' | 'answers';

/** Everything but its rule and its words that makes a kind of finding. */
type Definition = {
  /** Its fields, each by the name that `FindingValues` has for what it holds; with `?` it may be missing. */
  readonly facts: Readonly<Record<string, string>>;
  /** How it is looked upon wherever it is shown. */
  readonly weight: 'grave' | 'warn' | 'note' | 'quiet' | 'good';
  readonly needs: readonly FindingNeed[];
  /**
   * The sources that its suggestion rests on: past the age of one, nothing is suggested ([E5]). Of lists of people only the ones that its facts
   * name, where they do.
   */
  readonly restsOn?: readonly PersonSource[];
  /** It leads to a plan or to a person's decision: what the service says of these people is needed first. */
  readonly isToDecide?: true;
};

/**
 * What reconciling says of a person, gravest first, each kind once: order, facts, weight and what it needs follow from here. Its rule is in
 * `find-findings.ts`, its words in `main/words`, its icon in the window. `in-order` alone means: nothing to do.
 */
export const findingDefinitions = {
  'leaver-with-seat': {
    // By: the list that has the person as gone; or whether an assignment ended or never was. Contradicted by lists that have them as here.
    facts: { seat: 'seat', by: 'left-by', idle: 'idle?', contradictedBy: 'lists' },
    weight: 'grave',
    needs: ['holders', 'leavers'],
    restsOn: ['users', 'directory'],
    isToDecide: true,
  },
  'identifier-mismatch': { facts: { conflicts: 'conflicts' }, weight: 'grave', needs: [], isToDecide: true },
  'differs-from-learning': {
    facts: { uniqueId: 'text', learningIds: 'texts' },
    weight: 'warn',
    needs: ['learning'],
  },
  duplicate: {
    facts: { conflicts: 'conflicts', lines: 'lines' },
    weight: 'warn',
    needs: [],
    isToDecide: true,
  },
  'unknown-to-service': {
    facts: { seat: 'seat', askedOn: 'day?' },
    weight: 'warn',
    needs: ['holders', 'answers'],
    isToDecide: true,
  },
  'deactivated-but-listed': {
    facts: { seat: 'seat', askedOn: 'day?' },
    weight: 'note',
    needs: ['holders', 'answers'],
    isToDecide: true,
  },
  idle: {
    // On leave where a list in force says so.
    facts: { idle: 'idle', isOnLeave: 'yes?' },
    weight: 'warn',
    needs: ['holders', 'usage'],
    restsOn: ['users', 'usage'],
    isToDecide: true,
  },
  'never-activated': {
    // By the seat in the user list, or by usage reports without any figure.
    facts: { by: 'seat-or-usage' },
    weight: 'warn',
    needs: ['holders', 'seat-ids'],
    restsOn: ['users'],
    isToDecide: true,
  },
  'only-administers': {
    // The permission as the user list has it; without idle days where the seat was never activated.
    facts: { permission: 'text', idle: 'idle?' },
    weight: 'note',
    needs: ['holders'],
    restsOn: ['users', 'usage'],
  },
  'usage-contradicts': { facts: { contradictions: 'contradictions' }, weight: 'note', needs: ['usage'] },
  'under-used': {
    // Fewer days of thirty than `belowDays` are little use.
    facts: { days: 'count', activeAtMost: 'count', until: 'day', belowDays: 'count' },
    weight: 'note',
    needs: ['holders', 'usage'],
    restsOn: ['usage'],
  },
  'assigned-without-seat': {
    facts: { lacks: 'lacks', seat: 'seat' },
    weight: 'note',
    needs: ['holders', 'directory'],
    restsOn: ['users', 'directory'],
    isToDecide: true,
  },
  'seat-without-assignment': {
    facts: { seat: 'seat', assignment: 'assignment' },
    weight: 'note',
    needs: ['holders', 'directory'],
    restsOn: ['users', 'directory'],
  },
  'not-in-staff': {
    facts: { seat: 'seat', lists: 'lists' },
    weight: 'note',
    needs: ['holders', 'staff'],
    restsOn: ['users'],
  },
  'unknown-in-usage': { facts: {}, weight: 'quiet', needs: ['usage'] },
  'in-order': {
    // What is known, and nothing else.
    facts: {
      seat: 'seat?',
      directory: 'directory?',
      works: 'works?',
      account: 'account?',
      takenBackOn: 'day?',
      givenOn: 'day?',
      open: 'open-lists?',
      use: 'not-known?',
      snoozed: 'snoozed?',
    },
    weight: 'good',
    needs: [],
  },
} as const satisfies Readonly<Record<string, Definition>>;

export type FindingKind = keyof typeof findingDefinitions;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the definitions are the kinds
export const findingKinds = Object.keys(findingDefinitions) as [FindingKind, ...FindingKind[]];

/** The definition of a kind, with what not every kind has. */
export function findingDefinition(kind: FindingKind): Definition {
  return findingDefinitions[kind];
}

export const findingsToDecide: readonly FindingKind[] = findingKinds.filter(
  (kind) => findingDefinition(kind).isToDecide === true,
);

/** What speaks for taking a seat back. */
export const removalReasons: readonly FindingKind[] = [
  'leaver-with-seat',
  'idle',
  'never-activated',
  'only-administers',
  'under-used',
  'seat-without-assignment',
  'not-in-staff',
];

/** What would be done about a finding. */
export const suggestions = ['deprovision', 'provision', 'review', 'invite-again'] as const;
export type Suggestion = (typeof suggestions)[number];

/** Of the month that the threshold of little use is said for. */
export const daysPerMonth = 30;
