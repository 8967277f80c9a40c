import { count, day, number } from '../../ui/text/format.ts';

const people = (value: number): string => count(value, 'person', 'people');

const nameless = {
  manager: 'No manager known',
  department: 'No department known',
  'cost-center': 'No cost center known',
  office: 'No office known',
  group: 'In no LinkedIn group',
};

const rollUps = {
  manager: 'Manager',
  department: 'Department',
  'cost-center': 'Cost center',
  office: 'Office',
  group: 'LinkedIn group',
};

type RollUp = keyof typeof rollUps;

export const teams = {
  subtitle: (value: number, everybody: number) =>
    `${count(value, 'team', 'teams')}, ${people(everybody)} in all`,
  aYear: 'amounts are a year',
  by: 'Grouped by',
  find: 'Find a team',
  rollUps,
  nameless,
  list: 'Teams',
  all: 'All teams',
  columns: {
    name: 'Team',
    people: 'People',
    seats: 'Seats',
    activated: 'Activated',
    idle: 'Idle',
    neverActivated: 'Never activated',
    leavers: 'Left or lost the app',
    cost: 'Cost',
    wasted: 'Wasted',
    seatsChange: 'Seats ±',
    idleChange: 'Newly idle ±',
  },
  sortBy: (column: string) => `Sort by ${column}`,
  sortByChange: (column: string, since: string) => `Since ${day(since)}. Sort by ${column}`,
  changesSince: (since: string) => `± since ${day(since)}`,
  workOut: 'Work out what changed',
  /** What came to a figure, and what went from it. */
  changed: {
    seatsChange: (more: number, less: number) => `${number(more)} new, ${number(less)} no longer held`,
    idleChange: (more: number, less: number) => `${number(more)} became idle, ${number(less)} active again`,
  },
  changeNotTold: {
    seatsChange: 'Not known: no newer user list to compare with',
    idleChange: 'Not known: no newer usage report to compare with',
  },
  nobodyCondition: 'Seat that nobody uses',
  changedCondition: (part: 'seats' | 'idle', since: string) =>
    part === 'seats' ? `Seat new or ended since ${day(since)}` : `Idle or active again since ${day(since)}`,
  /** Of a figure that opens the people it counts. */
  opens: (team: string, column: string, figure: string) => `${team}, ${column}: ${figure}`,
  save: {
    act: 'Export',
    as: (format: string) => `Save as ${format}`,
    done: 'The teams are written',
    written: (value: number, file: string) => `${count(value, 'team', 'teams')}, ${file}.`,
  },
  toPage: (team: string) => `${team}: page to hand over`,
  page: {
    subtitle: 'A page to hand over',
    back: 'All teams',
    people: 'Show the people',
    saved: 'The page of the team is written',
    gone: 'There is no such team any more',
  },
  under: (above: readonly string[]) => `under ${above.join(', ')}`,
  noPrice: 'Enter a price to see what teams cost.',
  enterPrice: 'Enter a price',
  none: (rollUp: RollUp) =>
    `Nothing imported says it: ${nameless[rollUp].toLowerCase()}. Everybody is in the one team without a name.`,
  ofPerson: 'Teams',
  unclearManager: (as: string) => `${as}: who is meant is not clear, Teams says why`,
  show: (rollUp: RollUp, name: string) => `${rollUps[rollUp]} ${name}: show the people`,
  facet: 'Team',
  facetBy: 'Team by',
  facetNone: 'Any team',
  nobodyTitle: 'No people yet',
  nobodyText: 'Import a user list, and a list that says who works where.',
  noMatch: 'No team is called so',
  condition: (team: {
    readonly by: RollUp;
    readonly key?: string | undefined;
    readonly name?: string | undefined;
  }) => (team.key === undefined ? nameless[team.by] : `${rollUps[team.by]}: ${team.name ?? team.key}`),
  managers: {
    title: (value: number) => `${count(value, 'remark', 'remarks')} about managers`,
    'by-name': (as: string, value: number) =>
      `${as}, manager of ${people(value)}, is named by name alone. Who is meant?`,
    who: (as: string) => `Who ${as} is`,
    whoHint: 'Address or unique id',
    candidate: (who: string, about: readonly string[]) => [who, ...about].join(', '),
    keep: 'Keep',
    kept: (as: string) => `Who ${as} is, is kept`,
    answered: (name: string, who: string, as: string) => `“${name}” was said to be ${who} (${as}).`,
    forget: 'Ask again',
    forgetWho: (name: string) => `Ask again who ${name} is`,
    nobodyHas: 'Nobody known here has it, or more than one does.',
    unknown: (as: string, value: number) =>
      `${as}, manager of ${people(value)}, is an address or unique id that nobody known here has.`,
    shared: (as: string, value: number) =>
      `${as}, manager of ${people(value)}, is had by more than one person.`,
    self: (who: string, as: string) => `${who} is named as their own manager (${as}).`,
    answersTitle: (value: number) => `${count(value, 'answer', 'answers')} about managers`,
    rest: (value: number) => `and ${number(value)} more; the job prints all of them with --by-team manager`,
    loop: (names: readonly string[]) => `Above each other in a circle: ${names.join(', ')}.`,
    left: (name: string, value: number) => `${name}, manager of ${people(value)}, left.`,
  },
};
