import {
  type Alarm,
  type AlarmHistory,
  type AlarmKind,
  type AlarmRecord,
  keyOf,
  type SetAsideAlarm,
} from './alarm.ts';

/** An alarm that rings now, with how often one of its kind was right before. */
export type ToldAlarm = {
  readonly alarm: Alarm;
  readonly record: AlarmRecord;
  /** Said not to ring again. */
  readonly isSetAside: boolean;
};

/** What rings about the latest list and the latest report, each of whose histories is one of those given. */
export function toldAlarms(
  histories: readonly AlarmHistory[],
  aside: readonly SetAsideAlarm[],
): readonly ToldAlarm[] {
  return histories.flatMap((history) => {
    const latest = history.days.at(-1);
    return history.rings
      .filter(({ alarm }) => alarm.on === latest)
      .map(({ alarm }) => ({
        alarm,
        record: recordOf(history, alarm.kind),
        isSetAside: aside.some((one) => covers(one, alarm, history)),
      }));
  });
}

/** What is set aside without what is about the same as an alarm. */
export function asideWithout(
  aside: readonly SetAsideAlarm[],
  { kind, key, on }: SetAsideAlarm,
): readonly SetAsideAlarm[] {
  return aside.filter(
    (one) => one.kind !== kind || one.key !== key || (kind !== 'quiet-department' && one.on !== on),
  );
}

/** Of everything before the latest. */
function recordOf({ rings, days }: AlarmHistory, kind: AlarmKind): AlarmRecord {
  const before = rings.filter(({ alarm }) => alarm.kind === kind && alarm.on !== days.at(-1));
  const count = (verdict: 'right' | 'wrong'): number =>
    before.filter((ring) => ring.verdict === verdict).length;
  return { rang: before.length, right: count('right'), wrong: count('wrong') };
}

/** [AH10] */
function covers(aside: SetAsideAlarm, alarm: Alarm, { rings, days }: AlarmHistory): boolean {
  if (aside.kind !== alarm.kind || aside.key !== keyOf(alarm)) return false;
  if (aside.on === alarm.on) return true;
  if (alarm.kind !== 'quiet-department' || aside.on > alarm.on) return false;
  return days
    .filter((day) => day >= aside.on && day <= alarm.on)
    .every((day) =>
      rings.some(
        (ring) => ring.alarm.on === day && ring.alarm.kind === alarm.kind && keyOf(ring.alarm) === alarm.key,
      ),
    );
}
