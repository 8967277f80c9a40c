type InCells = Readonly<Partial<Record<string, string>>>;

export const states = {
  seat: {
    activated: 'Activated',
    licensed: 'Licensed',
    invited: 'Invited',
    deactivated: 'Deactivated',
    none: 'No seat',
    unknown: 'Unknown',
  },
  account: {
    active: 'Active',
    inactive: 'Inactive',
    'active-unknown': 'Found, state not said',
    absent: 'Not found',
    ambiguous: 'Unclear',
    undecidable: 'Cannot be decided',
    failed: 'No answer',
    'not-asked': 'Not looked up',
  },
  directory: {
    assigned: 'Assigned',
    'not-assigned': 'Not assigned',
    unknown: 'Not known',
    'no-directory': 'No list in use',
  },
  works: { yes: 'Works here', left: 'Left or suspended', unknown: 'Not known' },
  /** What the lists of people say, where they say more. */
  inLists: {
    here: 'Works here',
    invited: 'Invited',
    'on-leave': 'On leave',
    unknown: 'A word nobody knows',
    unassigned: 'Not known',
    suspended: 'Suspended',
    left: 'Left',
    vanished: 'No longer listed',
  },
  /** Shorter words of the same states, for columns that they do not fit into in a window of 1280. */
  inCells: {
    account: { 'active-unknown': 'State not said', undecidable: 'Undecided' } as InCells,
    directory: { 'no-directory': 'No list' } as InCells,
    works: { left: 'Not here' } as InCells,
    inLists: { unknown: 'Unclear', vanished: 'Unlisted' } as InCells,
  },
  /** Who is gone by a list and holds a seat, by what it says. */
  goneWith: { left: 'Left', suspended: 'Suspended', vanished: 'No longer listed' },
  protected: 'Protected',
  notCompared: 'Not compared',
  usage: {
    used: 'Used',
    idle: 'Idle',
    absent: 'No figures',
  },
};
