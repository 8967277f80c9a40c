import type { ImportAlarm } from './import-alarm.ts';

/** What the figures of a usage report come to. */
export type FigureSummary = {
  /** Rows with a figure, and of those the ones above zero. */
  readonly known: number;
  readonly active: number;
  /** The highest figure. */
  readonly most: number;
};

/** So many people who are all at zero are more likely a fault of the report than a quiet month. */
const zeroAtLeast = 2;
/** In a first report nothing fell: a few may well be idle, everybody hardly. */
const zeroAtFirst = 10;

/** What speaks against the figures of a usage report. `wasActive`: an earlier report has activity. */
export function questionFigures(
  { known, active, most }: FigureSummary,
  { windowDays, wasActive }: { readonly windowDays: number; readonly wasActive: boolean },
): readonly ImportAlarm[] {
  const alarms: ImportAlarm[] = [];
  if (active === 0 && known >= (wasActive ? zeroAtLeast : zeroAtFirst)) {
    const before = wasActive ? ', and earlier reports have activity' : '';
    alarms.push({
      kind: 'all-zero',
      says: `All ${String(known)} people have 0 days active${before}: the report may be of the wrong days or was made while nothing was counted. Everybody would count as idle.`,
    });
  }
  if (most > windowDays) {
    alarms.push({
      kind: 'days-beyond-window',
      says: `A person has ${String(most)} days active and the window has ${String(windowDays)}: it is another window. Taken as it is, all of its days count as active, and zeros may be of other days.`,
    });
  }
  return alarms;
}
