import { ScimError } from '../errors.ts';
import { parseHttpDate } from './http-date.ts';

/** A service that writes its own time as if it were UTC is off by less. */
const hourMs = 60 * 60 * 1000;
const mostApartMs = 24 * hourMs;

/**
 * Throws where the clock of this machine and that of whoever answered (`Date`, RFC 9110 §6.6.1) are more than a day apart: by the days of
 * this machine people have left, are idle or are on leave ([CL1]). What a cache kept (`Age`) tells the time of then. A service
 * whose clock somebody said to be wrong is held to what was said ([CL10]).
 */
export function refuseOtherTime(
  response: Response,
  {
    host,
    now,
    clockAheadHours,
  }: { readonly host: string; readonly now: Date; readonly clockAheadHours: number },
): void {
  const told = parseHttpDate(response.headers.get('date'));
  if (told === undefined || response.headers.has('age')) return;
  if (Math.abs(told - clockAheadHours * hourMs - now.getTime()) <= mostApartMs) return;
  void response.body?.cancel();
  throw new ScimError('clock-off', {
    kind: 'clock',
    host,
    here: toTheMinute(now),
    there: toTheMinute(new Date(told)),
  });
}

function toTheMinute(time: Date): string {
  return time.toISOString().slice(0, 16).replace('T', ' ');
}
