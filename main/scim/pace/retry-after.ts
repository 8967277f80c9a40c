/** Longer than a service may ask us to wait, an answer is taken for a mistake. */
const longestMs = 24 * 60 * 60 * 1000;

const httpDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /u;

/**
 * Milliseconds to wait by a `Retry-After` header, as seconds or as a date (RFC 9110 §10.2.3); `undefined` where there
 * is none or it cannot be read. Never negative, at most a day.
 */
export function parseRetryAfter(header: string | null, now: Date): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/u.test(text)) return clamp(Number(text) * 1000);
  // `Date.parse` alone would read a bare "7" or "2026" as a date.
  if (!httpDate.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : clamp(at - now.getTime());
}

/** By the clock of whoever answered, where it tells its time ([NW5]): this machine's may be hours off. */
export function retryAfterOf(headers: Headers, now: Date): number | undefined {
  const told = Date.parse(headers.get('date') ?? '');
  return parseRetryAfter(headers.get('retry-after'), Number.isNaN(told) ? now : new Date(told));
}

function clamp(ms: number): number {
  return Math.min(longestMs, Math.max(0, Math.ceil(ms)));
}
