import type { AlarmFact, AlarmKind, AlarmRecord } from '../../../domain/month/alarms/alarm.ts';
import { counted } from '../../counted.ts';

type Words = {
  readonly [Kind in AlarmKind]: (alarm: Extract<AlarmFact, { readonly kind: Kind }>) => string;
};

export function sayHistoryAlarm(alarm: AlarmFact): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table gives each kind its own words
  const say = words[alarm.kind] as (alarm: AlarmFact) => string;
  return say(alarm);
}

const words: Words = {
  'seats-without-plan': ({ people, byPlan, on, since }) =>
    `${counted(people, 'Person hat', 'Personen haben')} in der Benutzerliste vom ${on} einen Platz, den die vom ${since} nicht hat und den kein Plan von Purser vergeben hat; ${counted(byPlan, 'anderer wurde', 'andere wurden')} nach Plan vergeben.`,
  'activations-falling': ({ people, activated, earlierPeople, earlierActivated, on }) =>
    `Laut Benutzerliste vom ${on} hatten ${String(activated)} von ${counted(people, 'Person', 'Personen')}, die ein bis zwei Monate zuvor einen Platz bekamen, ihn aktiviert; von denen davor ${String(earlierActivated)} von ${String(earlierPeople)}.`,
  'quiet-department': ({ department, people, days, daysBefore, on }) =>
    `${department}: ${counted(people, 'Person', 'Personen')} mit Platz ${people === 1 ? 'war' : 'waren'} laut Nutzungsbericht bis ${on} zusammen an ${counted(days, 'Tag', 'Tagen')} aktiv; in jedem der drei Berichte davor an ${String(daysBefore)} oder mehr.`,
  'usage-blank': ({ people, told, on, since }) =>
    `Der Nutzungsbericht bis ${on} sagt nichts zu ${String(people)} von ${counted(told, 'Person', 'Personen')} mit Platz, zu denen der bis ${since} etwas sagte: Ihre Nutzung ist nicht bekannt, was nicht ungenutzt heißt.`,
};

export function sayAlarmRecord({ rang, right, wrong }: AlarmRecord): string {
  if (rang === 0) return 'Keine Warnung dieser Art in den früheren Listen und Berichten.';
  const open = rang - right - wrong;
  const parts = [
    `${String(right)} vom Folgenden bestätigt`,
    ...(wrong === 0 ? [] : [`${String(wrong)} nicht`]),
    ...(open === 0 ? [] : [`${String(open)} offen`]),
  ];
  return `In den früheren Listen und Berichten hätte sie ${rang === 1 ? 'einmal' : `${String(rang)}-mal`} angeschlagen: ${parts.join(', ')}.`;
}
