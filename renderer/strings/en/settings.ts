import { count } from '../../ui/format.ts';

export const settings = {
  findings: 'Findings',
  idle: 'Idle threshold',
  idleHint:
    'Days without activity, counted over known usage windows, after which a seat counts as idle. A blank is not a zero.',
  idleUnit: 'days',
  idleSaved: (days: number) => `Seats count as idle after ${count(days, 'day', 'days')}`,
  licenses: 'Licenses',
  saved: 'The setting is saved',
  limits: {
    removalCount: {
      name: 'Removals without a typed number',
      hint: 'A plan that takes more licenses than this away needs their number typed.',
    },
    removalPercent: {
      name: 'Share of seats without a typed number',
      hint: 'The same for a share of the seats held.',
    },
    seatsBought: {
      name: 'Seats bought',
      hint: 'As the contract has it. A plan that gives more than are free says so. 0 where it is not known.',
    },
    monthlyAssignments: {
      name: 'License assignments a month',
      hint: 'What the contract allows in a calendar month. Past it a plan needs its number typed. 0 for no cap.',
    },
  },
  appearance: 'Appearance',
  appearances: { system: 'As the system', light: 'Light', dark: 'Dark' },
  density: 'Rows',
  densities: { comfortable: 'Comfortable', dense: 'Dense' },
  network: 'Network',
  offline: 'Work offline',
  offlineHint: 'Nothing is sent to any service while this is on. Imports, lists and reports work as ever.',
  data: 'Data',
  backUp: 'Copy of the database',
  backUpHint:
    'Made while Purser runs, and checked. It holds people and the journal, and no token. To restore it, close Purser and put it in the data folder as purser.db.',
  backUpDo: 'Save a copy',
  backedUp: 'The copy is saved and checked',
  about: 'About Purser',
  version: 'Version',
  runtime: 'Runs in',
  keychain: 'Keychain',
  keychains: { available: 'available', locked: 'locked', absent: 'absent' },
  keys: 'Keyboard',
  keyList: [
    ['/', 'Search people'],
    ['↑ ↓', 'Move in the list; the drawer follows'],
    ['Space', 'Select; with Shift everything between'],
    ['Enter', 'Open a person'],
    ['Esc', 'Close, or clear the selection'],
  ] as readonly (readonly [string, string])[],
  paletteKey: 'Command palette',
  selectAllKey: 'Select all that the filter shows',
};
