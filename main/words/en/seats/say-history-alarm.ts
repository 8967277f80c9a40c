import type { AlarmFact, AlarmKind, AlarmRecord } from '../../../domain/month/alarms/alarm.ts';
import { counted } from '../../counted.ts';

type Words = {
  readonly [Kind in AlarmKind]: (alarm: Extract<AlarmFact, { readonly kind: Kind }>) => string;
};

/** What rang, with its figures, in a sentence. */
export function sayHistoryAlarm(alarm: AlarmFact): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table gives each kind its own words
  const say = words[alarm.kind] as (alarm: AlarmFact) => string;
  return say(alarm);
}

const words: Words = {
  'seats-without-plan': ({ people, byPlan, on, since }) =>
    `${counted(people, 'person', 'people')} in the user list of ${on} with a seat that the one of ${since} does not have and no plan of Purser gave; ${counted(byPlan, 'other was', 'others were')} given by plan.`,
  'activations-falling': ({ people, activated, earlierPeople, earlierActivated, on }) =>
    `By the user list of ${on}, ${String(activated)} of ${counted(people, 'person', 'people')} given a seat a month or two before had activated it; of those before them, ${String(earlierActivated)} of ${String(earlierPeople)} had.`,
  'quiet-department': ({ department, people, days, daysBefore, on }) =>
    `${department}: ${counted(people, 'holder', 'holders')} of seats were active on ${counted(days, 'day', 'days')} together in the usage report up to ${on}; in each of the three reports before, on ${String(daysBefore)} or more.`,
  'usage-blank': ({ people, told, on, since }) =>
    `The usage report up to ${on} tells nothing of ${String(people)} of the ${counted(told, 'holder', 'holders')} of seats whom the one up to ${since} told of: their use is not known, which is not unused.`,
};

/** How often alarms of this kind would have been right, replayed on stored imports. */
export function sayAlarmRecord({ rang, right, wrong }: AlarmRecord): string {
  if (rang === 0) return 'No alarm of this kind in the lists and reports before.';
  const open = rang - right - wrong;
  const parts = [
    `${String(right)} right by what came next`,
    ...(wrong === 0 ? [] : [`${String(wrong)} not`]),
    ...(open === 0 ? [] : [`${String(open)} not told`]),
  ];
  return `In the lists and reports before it would have rung ${rang === 1 ? 'once' : `${String(rang)} times`}: ${parts.join(', ')}.`;
}
