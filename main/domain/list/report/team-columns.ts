import type { RollUp } from '../../month/teams/roll-up.ts';

const called: Readonly<Record<RollUp, string>> = {
  manager: 'Manager',
  department: 'Department',
  'cost-center': 'Cost center',
  office: 'Office',
  group: 'LinkedIn group',
};

/** Headings of a file of teams, a line a team. */
export function teamHeadings(by: RollUp): readonly string[] {
  return [
    called[by],
    ...(by === 'manager' ? ['Managers above'] : []),
    'People',
    'Seats',
    'Activated',
    'Idle',
    'Never activated',
    'Left or lost the app',
    'Seats spent on nobody',
    'Cost a year',
    'Spent on nobody a year',
    'Currency',
    'Changes since',
    'New seats',
    'Seats no longer held',
    'Became idle',
    'Active again',
  ];
}
