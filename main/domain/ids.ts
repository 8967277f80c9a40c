declare const brand: unique symbol;

/** A plain value that only the function named after its brand should make. */
export type Branded<Value, Brand extends string> = Value & { readonly [brand]: Brand };

export type PersonId = Branded<number, 'PersonId'>;
export type ConnectionId = Branded<number, 'ConnectionId'>;
export type ImportId = Branded<number, 'ImportId'>;
export type RunId = Branded<number, 'RunId'>;
export type PlanId = Branded<number, 'PlanId'>;
export type ActionId = Branded<number, 'ActionId'>;

/** A date without a time, `YYYY-MM-DD`. */
export type CalendarDay = Branded<string, 'CalendarDay'>;

/** A moment in UTC, ISO 8601 with milliseconds, as `Date.prototype.toISOString` writes it. */
export type Instant = Branded<string, 'Instant'>;
