import type { SamplePerson } from './person.ts';

const offices = ['Oslo', 'Berlin', 'Chicago', 'Singapore'] as const;

/** Departments with their cost centers; Sales is large and has two of each. */
const costCenters: Readonly<Record<string, readonly string[]>> = {
  Sales: ['4100', '4110'],
  'Customer Success': ['4200'],
  Presales: ['4300'],
  Partnerships: ['4400'],
  Marketing: ['5100'],
  'Revenue Operations': ['5200'],
  'People & Culture': ['6100'],
};

/** Cells of manager, cost center and office, the same each time. The first in order of each cost center leads it, and the first of Sales all of them. */
export function teamOf(
  people: readonly SamplePerson[],
): (person: SamplePerson) => readonly [manager: string, costCenter: string, office: string] {
  const leads = new Map<string, SamplePerson>();
  for (const person of people)
    if (person.case === 'in-order' && !leads.has(costCenterOf(person)))
      leads.set(costCenterOf(person), person);
  const first = leads.get('4100');
  const managerOf = (person: SamplePerson): string => {
    const lead = leads.get(costCenterOf(person));
    if (person.number === first?.number) return '';
    if (lead === undefined || lead.number === person.number) return first?.email ?? '';
    if (person.number % 80 === 0) return 'retired.lead@halden.example';
    return lead.department === 'Partnerships' ? `${lead.name.given} ${lead.name.family}` : lead.email;
  };
  return (person) => [
    managerOf(person),
    costCenterOf(person),
    offices[Math.floor(person.number / 3) % offices.length] ?? offices[0],
  ];
}

function costCenterOf({ department, number }: SamplePerson): string {
  const [first = '', second = first] = costCenters[department] ?? [];
  return number % 2 === 0 ? first : second;
}
