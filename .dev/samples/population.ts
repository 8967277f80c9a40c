import type { CaseTools, SampleCase } from './case.ts';
import { sampleCases } from './cases.ts';
import { type FullName, createNameSource, foldToAscii } from './names.ts';
import { type Activity, type SamplePerson, windows } from './person.ts';
import { type Random, createRandom, sampleSeed } from './random.ts';

export const peopleCount = 400;

const titles = [
  ['Account Executive', 'Sales'],
  ['Senior Account Executive', 'Sales'],
  ['Sales Development Representative', 'Sales'],
  ['Regional Sales Manager', 'Sales'],
  ['Customer Success Manager', 'Customer Success'],
  ['Account Manager', 'Customer Success'],
  ['Solutions Consultant', 'Presales'],
  ['Partner Manager', 'Partnerships'],
  ['Demand Generation Manager', 'Marketing'],
  ['Sales Operations Analyst', 'Revenue Operations'],
  ['Recruiter, Sales', 'People & Culture'],
] as const;

/** Group names are free text: one holds commas, one quotation marks. */
const groups = [
  'EMEA',
  'Americas',
  'APAC',
  'Nordics, Baltics',
  'The "Hunters"',
  'Strategic Accounts',
] as const;

const inOrder: SampleCase = {
  name: 'in-order',
  count: peopleCount - sampleCases.reduce((sum, { count }) => sum + count, 0),
  means: 'Nothing unusual',
  finding: 'in-order',
  change: (person) => person,
};

function createActivity(random: Random): Pick<CaseTools, 'activity' | 'idle'> {
  return {
    activity: (): Activity => {
      const daysActive = random.between(1, 22);
      const inMailsSent = random.between(0, daysActive);
      return {
        daysActive,
        searches: daysActive * random.between(1, 9),
        profileViews: daysActive * random.between(2, 14),
        leadsSaved: random.between(0, daysActive * 3),
        accountsSaved: random.between(0, daysActive),
        inMailsSent,
        inMailsAccepted: random.between(0, inMailsSent),
        messagesSent: random.between(0, daysActive * 2),
        ssi: random.between(28, 88),
      };
    },
    idle: (): Activity => ({
      daysActive: 0,
      searches: 0,
      profileViews: 0,
      leadsSaved: 0,
      accountsSaved: 0,
      inMailsSent: 0,
      inMailsAccepted: 0,
      messagesSent: 0,
      ssi: random.between(8, 30),
    }),
  };
}

/** Somebody with everything in order, which a case then changes. */
function createPerson(
  number: number,
  name: FullName,
  email: string,
  tools: CaseTools,
  random: Random,
): SamplePerson {
  const uniqueId = `HG${String(10_000 + number * 7)}`;
  const [title, department] = random.pick(titles);
  const month = String(random.between(1, 7)).padStart(2, '0');
  const day = String(random.between(1, 28)).padStart(2, '0');
  return {
    number,
    case: inOrder.name,
    name,
    usageName: `${name.given} ${name.family}`,
    email,
    uniqueId,
    title,
    department,
    rows: [
      {
        name,
        email,
        employeeId: uniqueId,
        license: 'active',
        seatId: `ID${String(4_100_000 + number * 37)}`,
      },
    ],
    teamLink: random.between(1, 10) === 1,
    permission: '',
    groups: [...new Set([random.pick(groups), random.pick(groups)])].toSorted(),
    assigned: true,
    assignedOn: `2026-${month}-${day}`,
    usage: windows.map(() => tools.activity()),
    accounts: [{ externalId: uniqueId, userName: email, active: true, license: 'activated' }],
  };
}

/** 400 people, always the same ones: the hard cases first, then everybody else. */
export function createPopulation(): readonly SamplePerson[] {
  const random = createRandom(sampleSeed);
  const source = createNameSource();
  const tools: CaseTools = { ...createActivity(random), otherFamilyName: () => source.plain().family };
  const addresses = new Set<string>();
  const people: SamplePerson[] = [];
  for (const sampleCase of [...sampleCases, inOrder]) {
    for (let index = 0; index < sampleCase.count; index++) {
      const name = sampleCase.names?.[index] ?? (sampleCase.accented ? source.accented() : source.plain());
      const person = createPerson(people.length + 1, name, freeAddress(name, addresses), tools, random);
      people.push({ ...sampleCase.change(person, tools, index), case: sampleCase.name });
    }
  }
  return people.map(withPermission).map(withQuietTeam);
}

function freeAddress(name: FullName, taken: Set<string>): string {
  const local = `${foldToAscii(name.given)}.${foldToAscii(name.family)}`.replaceAll(' ', '');
  for (let number = 1; ; number++) {
    const address = `${local}${number === 1 ? '' : String(number)}@halden.example`;
    if (taken.has(address)) continue;
    taken.add(address);
    return address;
  }
}

const quietTeam = 'Presales';

/** One department was hardly active in the latest report, as before a change of tools or a reorganization. */
function withQuietTeam(person: SamplePerson): SamplePerson {
  if (person.department !== quietTeam) return person;
  const usage = person.usage.map((row, window) =>
    window === windows.length - 1 && typeof row === 'object' && row.daysActive > 0 ? quieter(row) : row,
  );
  return { ...person, usage };
}

/** Still active, on few days: nobody of them is idle by it. */
function quieter(activity: Activity): Activity {
  const part = (figure: number): number => Math.floor(figure / 5);
  const inMailsSent = part(activity.inMailsSent);
  return {
    daysActive: Math.max(1, part(activity.daysActive)),
    searches: part(activity.searches),
    profileViews: part(activity.profileViews),
    leadsSaved: part(activity.leadsSaved),
    accountsSaved: part(activity.accountsSaved),
    inMailsSent,
    inMailsAccepted: Math.min(inMailsSent, part(activity.inMailsAccepted)),
    messagesSent: part(activity.messagesSent),
    ssi: activity.ssi,
  };
}

/** A few admins among those in order. */
function withPermission(person: SamplePerson): SamplePerson {
  if (person.case !== inOrder.name) return person;
  if (person.number % 60 === 0) return { ...person, permission: 'admin' };
  return person.number % 45 === 0 ? { ...person, permission: 'reporting' } : person;
}
