import type { ChangeKind, MonthChanges } from '../../domain/month/changes.ts';
import { words } from '../words.ts';
import { day, number } from './format.ts';

const kinds = ['left', 'cameBack', 'newSeats', 'endedSeats', 'becameIdle', 'activeAgain'] as const;

/** What changed, in a sentence, and what is not known of it (C3 of the month's SPEC.md). */
export function sayChanges(changes: Pick<MonthChanges, 'since' | ChangeKind> | undefined): string {
  const said = words().page.changes;
  if (changes === undefined) return said.first;
  const parts = kinds.flatMap((kind) => {
    const people = changes[kind];
    return people === undefined || people === 0 ? [] : [said[kind](people, number(people))];
  });
  const missing = [
    ...(changes.newSeats === undefined ? [said.noSeats] : []),
    ...(changes.left === undefined ? [said.noPeople] : []),
    ...(changes.becameIdle === undefined ? [said.noUsage] : []),
  ];
  const what = parts.length === 0 ? said.none : parts.join(', ');
  const since = day(changes.since);
  return missing.length === 0 ? said.since(since, what) : said.sinceBut(since, what, missing.join(', '));
}
