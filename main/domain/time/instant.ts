import type { Instant } from '../ids.ts';

const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u;

/** A date as stored. Throws `RangeError` outside the years 0 to 9999. */
export function instantOf(date: Date): Instant {
  const text = date.toISOString();
  if (!isInstant(text)) throw new RangeError('The date lies outside the years that can be written.');
  return text;
}

function isInstant(text: string): text is Instant {
  return form.test(text);
}
