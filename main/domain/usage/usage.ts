import type { CalendarDay } from '../ids.ts';

/** Both days belong to the window. */
export type UsageWindow = { readonly start: CalendarDay; readonly end: CalendarDay };

/** One row of one usage report about a person; blank is `undefined`. */
export type UsageFigure = { readonly window: UsageWindow; readonly daysActive: number | undefined };

/**
 * Metrics of one person over one window. `undefined` is "the report does not say" (blank: not onboarded, LinkedIn Help
 * a103027), never zero.
 */
export type Usage = {
  readonly window: UsageWindow;
  readonly daysActive: number | undefined;
  /** Every other metric by its column's header, as text. */
  readonly metrics: Readonly<Record<string, string>>;
};
