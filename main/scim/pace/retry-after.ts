import { parseHttpDate } from '../requests/http-date.ts';

/** Longer than a service may ask us to wait, an answer is taken for a mistake. */
const longestMs = 24 * 60 * 60 * 1000;

/**
 * Milliseconds to wait by a `Retry-After` header, as seconds or as a date (RFC 9110 §10.2.3); `undefined` where there
 * is none or it cannot be read. Never negative, at most a day.
 */
export function parseRetryAfter(header: string | null, now: Date): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/u.test(text)) return clamp(Number(text) * 1000);
  const at = parseHttpDate(text);
  return at === undefined ? undefined : clamp(at - now.getTime());
}

/** By the clock of whoever answered, where it tells its time ([NW5]): this machine's may be hours off. */
export function retryAfterOf(headers: Headers, now: Date): number | undefined {
  const told = parseHttpDate(headers.get('date'));
  return parseRetryAfter(headers.get('retry-after'), told === undefined ? now : new Date(told));
}

function clamp(ms: number): number {
  return Math.min(longestMs, Math.max(0, Math.ceil(ms)));
}
