import type { MonthChanges } from '../changes.ts';
import { count, day, number } from './format.ts';

type Counted = 'left' | 'cameBack' | 'newSeats' | 'endedSeats' | 'becameIdle' | 'activeAgain';

const words: Readonly<Record<Counted, (people: number) => string>> = {
  left: (people) => `${number(people)} left or lost the app`,
  cameBack: (people) => `${number(people)} came back`,
  newSeats: (people) => count(people, 'new seat', 'new seats'),
  endedSeats: (people) => `${count(people, 'seat', 'seats')} no longer held`,
  becameIdle: (people) => `${number(people)} became idle`,
  activeAgain: (people) => `${number(people)} active again`,
};
const kinds: readonly Counted[] = ['left', 'cameBack', 'newSeats', 'endedSeats', 'becameIdle', 'activeAgain'];

/** What changed, in a sentence, and what is not known of it (C3 of SPEC.md). */
export function sayChanges(changes: MonthChanges | undefined): string {
  if (changes === undefined) return 'These are the first lists: there is nothing to compare them with yet.';
  const parts = kinds.flatMap((kind) => {
    const people = changes[kind];
    return people === undefined || people === 0 ? [] : [words[kind](people)];
  });
  const missing = [
    ...(changes.newSeats === undefined ? ['seats (no newer user list)'] : []),
    ...(changes.left === undefined ? ['who left (no newer list of people to compare)'] : []),
    ...(changes.becameIdle === undefined ? ['who became idle (no newer usage report)'] : []),
  ];
  const said = parts.length === 0 ? 'No change is known' : parts.join(', ');
  return `Since ${day(changes.since)}: ${said}.${missing.length === 0 ? '' : ` Not known: ${missing.join(', ')}.`}`;
}
