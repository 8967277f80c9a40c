import { dayNumber } from '../../domain/time/calendar.ts';
import type { FindingKind } from '../../domain/findings/finding.ts';
import { oldSources } from '../../domain/files/source-age.ts';
import type { CalendarDay } from '../../domain/ids.ts';
import type { PageFacts } from '../../domain/month/page/facts.ts';
import { words } from '../words.ts';
import { day, number } from './format.ts';

const mostSteps = 5;
/** Contracts want notice before they renew. */
const renewalNearDays = 120;

/** What comes next, the gravest first (PG7 of the month's SPEC.md). */
export function nextSteps(facts: PageFacts): readonly string[] {
  const { open, done, asking, ages, costs, renewsOn, writtenAt } = facts;
  const people = (...kinds: readonly FindingKind[]): number =>
    open.filter(({ kind }) => kinds.includes(kind)).reduce((sum, one) => sum + one.people, 0);
  const old = oldSources(ages);
  const leavers = people('leaver-with-seat');
  const invited = people('never-activated');
  const unclear = people('identifier-mismatch', 'duplicate', 'unknown-to-service');
  const said = words().page.steps;
  const counted = (value: number, say: (value: number, shown: string) => string): readonly string[] =>
    value > 0 ? [say(value, number(value))] : [];
  const steps = [
    ...counted(done.open, said.settle),
    ...counted(leavers, said.leavers),
    ...counted(asking.givenUp, said.givenUp),
    ...counted(asking.silent, said.silent),
    ...counted(asking.idle, said.idle),
    ...counted(invited, said.invited),
    ...counted(unclear, said.unclear),
    ...missingLists(facts),
    ...renewalStep(renewsOn, writtenAt),
    ...(old.length > 0 ? [said.newer] : []),
    ...(costs === undefined ? [said.price] : []),
  ];
  return steps.length === 0 ? [said.none] : steps.slice(0, mostSteps);
}

const lacked = ['never-activated', 'idle', 'leaver-with-seat'] as const;

/** What would have to be imported for the page to know ([PG7]). */
function missingLists({ untold }: PageFacts): readonly string[] {
  const { missing } = words().page.steps;
  const kinds = lacked.filter((kind) => untold[kind] !== undefined);
  // Without a user list nothing else is known either.
  return kinds.slice(0, untold['never-activated'] === undefined ? undefined : 1).map((kind) => missing[kind]);
}

function renewalStep(renewsOn: CalendarDay | undefined, writtenAt: string): readonly string[] {
  if (renewsOn === undefined) return [];
  const ahead = dayNumber(renewsOn) - Math.floor(Date.parse(writtenAt) / 86_400_000);
  if (ahead < 0 || ahead > renewalNearDays) return [];
  return [words().page.steps.renewal(day(renewsOn), ahead, number(ahead))];
}
