/** Numbers and days of a page that is sent: it is read elsewhere, so it is written in one way, whatever this machine's is. */
let numbers: Intl.NumberFormat | undefined;
let days: Intl.DateTimeFormat | undefined;

// Made with the first page: they take 8 MiB and 30 ms, which every start of a thread would pay.
export function number(value: number): string {
  numbers ??= new Intl.NumberFormat('en');
  return numbers.format(value);
}

/** `1 seat`, `4,000 seats`. */
export function count(value: number, one: string, other: string): string {
  return `${number(value)} ${value === 1 ? one : other}`;
}

/** A calendar day, `YYYY-MM-DD`, as `31 Oct 2026`. */
export function day(value: string): string {
  days ??= new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return days.format(new Date(`${value}T00:00:00Z`));
}

/** An amount in the currency's smallest unit. */
export function money(minor: number, currency: string): string {
  const form = (digits?: number): Intl.NumberFormat =>
    new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
      ...(digits === undefined ? {} : { maximumFractionDigits: digits }),
    });
  const amount = minor / 10 ** (form().resolvedOptions().maximumFractionDigits ?? 2);
  return form(Number.isInteger(amount) || Math.abs(amount) >= 1000 ? 0 : undefined).format(amount);
}
