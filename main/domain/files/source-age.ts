import { dayNumber } from '../time/calendar.ts';
import { findingDefinition, type FindingKind } from '../findings/finding.ts';
import type { CalendarDay } from '../ids.ts';
import { personSources, type PersonSource } from './import.ts';

/** How old what a source says is: a list by the day of its file, usage by the last day that it covers. */
export type SourceAge = {
  readonly source: PersonSource;
  readonly on: CalendarDay;
  readonly ageDays: number;
  /** Older than so many days it suggests nothing by itself. */
  readonly limitDays: number;
  readonly isOld: boolean;
};

/** The ages of the sources that there are, in the order of `personSources`. */
export function sourceAges(
  days: Readonly<Record<PersonSource, CalendarDay | undefined>>,
  limits: Readonly<Record<PersonSource, number>>,
  today: CalendarDay,
): readonly SourceAge[] {
  return personSources.flatMap((source) => {
    const on = days[source];
    if (on === undefined) return [];
    const ageDays = Math.max(0, dayNumber(today) - dayNumber(on));
    return [{ source, on, ageDays, limitDays: limits[source], isOld: ageDays > limits[source] }];
  });
}

/** The old source that takes a finding's suggestion away ([E5]); `undefined` where none does. */
export function oldSourceOf(kind: FindingKind, ages: readonly SourceAge[]): SourceAge | undefined {
  const { restsOn = [] } = findingDefinition(kind);
  return ages.find(({ source, isOld }) => isOld && restsOn.includes(source));
}
