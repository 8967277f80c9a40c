/**
 * Some of the people, by their places in the order of the list. Many are marked with a bit each, 32 in a number; of few their places are
 * kept. Of a million people that takes 125 kB at most, where their places would take 4 MB.
 */
export type PeopleSet =
  | { readonly count: number; readonly marks: Int32Array }
  | { readonly count: number; readonly places: Int32Array };

/** So many are in a number of marks: fewer than one in so many are kept by their places. */
const inNumber = 32;

/** Room for a mark of each, none set. */
export function noMarks(people: number): Int32Array {
  return new Int32Array(Math.ceil(people / inNumber));
}

/** A mark of each. */
export function allMarks(people: number): Int32Array {
  const marks = noMarks(people).fill(-1);
  const last = people % inNumber;
  if (last !== 0) marks[marks.length - 1] = (1 << last) - 1;
  return marks;
}

/** Those who are marked; the marks are the set's own from then on. */
export function setOfMarks(marks: Int32Array): PeopleSet {
  let count = 0;
  for (let at = 0; at < marks.length; at += 1) count += bitsIn(marks[at] ?? 0);
  return count < marks.length ? { count, places: placesOfMarks(marks, count) } : { count, marks };
}

/** Those at these places, in order and each once, among so many people. */
export function setOfPlaces(places: Int32Array, people: number): PeopleSet {
  const count = places.length;
  if (count * inNumber < people) return { count, places };
  const marks = noMarks(people);
  for (let index = 0; index < count; index += 1) mark(marks, places[index] ?? 0);
  return { count, marks };
}

/** Where they stand, in order. */
export function placesOf(set: PeopleSet): Int32Array {
  return 'places' in set ? set.places : placesOfMarks(set.marks, set.count);
}

/** The places of one page of them. */
export function pageOf(
  set: PeopleSet,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Int32Array {
  if ('places' in set) return set.places.subarray(offset, offset + limit);
  const { marks, count } = set;
  let passed = 0;
  let number = 0;
  while (number < marks.length) {
    const here = bitsIn(marks[number] ?? 0);
    if (passed + here > offset) break;
    passed += here;
    number += 1;
  }
  const page = new Int32Array(Math.max(0, Math.min(limit, count - offset)));
  let filled = passed - offset;
  for (; number < marks.length && filled < page.length; number += 1) {
    for (let left = marks[number] ?? 0; left !== 0 && filled < page.length; left &= left - 1) {
      if (filled >= 0) page[filled] = lowest(left, number);
      filled += 1;
    }
  }
  return page;
}

/** Marks of them, among so many people; they may be changed. */
export function marksOf(set: PeopleSet, people: number): Int32Array {
  if ('marks' in set) return set.marks.slice();
  const marks = noMarks(people);
  for (const place of set.places) mark(marks, place);
  return marks;
}

/** Leaves the marks that the others have too. */
export function keepMarked(marks: Int32Array, others: Int32Array): void {
  for (let at = 0; at < marks.length; at += 1) marks[at] = (marks[at] ?? 0) & (others[at] ?? 0);
}

export function mark(marks: Int32Array, place: number): void {
  const at = place >>> 5;
  marks[at] = (marks[at] ?? 0) | (1 << (place & 31));
}

export function isMarked(marks: Int32Array, place: number): boolean {
  return ((marks[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
}

/** The place of the lowest mark in the number that stands at this one. */
export function lowest(marks: number, number: number): number {
  return number * inNumber + 31 - Math.clz32(marks & -marks);
}

/** Those who are marked and stand next to each other, run by run: from this place, and up to that one. */
export function eachRun(marks: Int32Array, take: (from: number, to: number) => void): void {
  for (let from = nextMarked(marks, 0); from !== -1;) {
    const to = nextUnmarked(marks, from);
    take(from, to);
    from = nextMarked(marks, to);
  }
}

/** -1 where there is none. */
function nextMarked(marks: Int32Array, from: number): number {
  let number = from >>> 5;
  let left = (marks[number] ?? 0) & (-1 << (from & 31));
  while (left === 0) {
    number += 1;
    if (number >= marks.length) return -1;
    left = marks[number] ?? 0;
  }
  return lowest(left, number);
}

function nextUnmarked(marks: Int32Array, from: number): number {
  let number = from >>> 5;
  let left = ~(marks[number] ?? 0) & (-1 << (from & 31));
  while (left === 0) {
    number += 1;
    if (number >= marks.length) return number * inNumber;
    left = ~(marks[number] ?? 0);
  }
  return lowest(left, number);
}

function placesOfMarks(marks: Int32Array, count: number): Int32Array {
  const places = new Int32Array(count);
  let place = -1;
  for (let found = 0; found < count; found += 1) {
    place = nextMarked(marks, place + 1);
    places[found] = place;
  }
  return places;
}

/** How many bits are set, two, four and eight of them added at once. */
function bitsIn(number: number): number {
  const twos = number - ((number >>> 1) & 0x55_55_55_55);
  const fours = (twos & 0x33_33_33_33) + ((twos >>> 2) & 0x33_33_33_33);
  return Math.imul((fours + (fours >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}
