import { dayNumber } from '../../calendar.ts';
import type { FindingKind } from '../../findings/finding.ts';
import type { CalendarDay } from '../../ids.ts';
import { count, day, number } from './format.ts';
import type { PageFacts } from './facts.ts';

const mostSteps = 5;
/** Contracts want notice before they renew. */
const renewalNearDays = 120;

/** What comes next, the gravest first (PG7 of SPEC.md). */
export function nextSteps(facts: PageFacts): readonly string[] {
  const { open, done, ages, costs, renewsOn, writtenAt } = facts;
  const people = (...kinds: readonly FindingKind[]): number =>
    open.filter(({ kind }) => kinds.includes(kind)).reduce((sum, one) => sum + one.people, 0);
  const old = ages.filter(({ isOld }) => isOld);
  const leavers = people('leaver-with-seat');
  const idle = people('idle');
  const invited = people('never-activated');
  const unclear = people('identifier-mismatch', 'duplicate', 'unknown-to-service');
  const steps = [
    ...(done.open > 0 ? [`Find out what became of ${count(done.open, 'act', 'acts')}.`] : []),
    ...(leavers > 0
      ? [`Take back the seats of ${count(leavers, 'person', 'people')} who left or lost the app.`]
      : []),
    ...(idle > 0 ? [`Ask ${count(idle, 'person', 'people')} who are idle whether the seat is needed.`] : []),
    ...(invited > 0 ? [`Remind ${count(invited, 'person', 'people')} who never activated the seat.`] : []),
    ...(unclear > 0 ? [`Clear ${number(unclear)} findings on who is who.`] : []),
    ...missingLists(facts),
    ...renewalStep(renewsOn, writtenAt),
    ...(old.length > 0 ? ['Import newer exports: some are past the age that is set.'] : []),
    ...(costs === undefined ? ['Enter the price of a seat, so that costs are known.'] : []),
  ];
  return steps.length === 0 ? ['Nothing is to be done before next month.'] : steps.slice(0, mostSteps);
}

const lacked: readonly { readonly kind: FindingKind; readonly step: string }[] = [
  {
    kind: 'never-activated',
    step: 'Import a user list that says who holds a license.',
  },
  { kind: 'idle', step: 'Import a usage report: who is idle is not known.' },
  { kind: 'leaver-with-seat', step: 'Import a list that says who left: it is not known.' },
];

/** What would have to be imported for the page to know ([PG7]). */
function missingLists({ untold }: PageFacts): readonly string[] {
  const steps = lacked.filter(({ kind }) => untold[kind] !== undefined);
  // Without a user list nothing else is known either.
  return steps.slice(0, untold['never-activated'] === undefined ? undefined : 1).map(({ step }) => step);
}

function renewalStep(renewsOn: CalendarDay | undefined, writtenAt: string): readonly string[] {
  if (renewsOn === undefined) return [];
  const ahead = dayNumber(renewsOn) - Math.floor(Date.parse(writtenAt) / 86_400_000);
  if (ahead < 0 || ahead > renewalNearDays) return [];
  return [
    `Decide how many seats to buy: the contract renews on ${day(renewsOn)}, in ${count(ahead, 'day', 'days')}.`,
  ];
}
