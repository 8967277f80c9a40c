import type { Prepared, Vocabularies } from '../records/prepare.ts';
import { consonantsMark } from '../names/readings.ts';
import { scriptOf, soundOf } from '../names/scripts.ts';
import type { Vocabulary, WordNumber } from '../names/words.ts';

/** A key of 31 bits: its strength and 29 bits of a hash. */
export type BlockKey = number;

/**
 * How much a key says: one thing alone (a family name, a place), two things together, or a whole name. Decides how many pairs it may
 * bring together.
 */
export type KeyStrength = 'single' | 'double' | 'whole';

const hashSize = 2 ** 29;
const single = (thing: number): BlockKey => thing;
const double = (one: number, other: number): BlockKey => mixBoth(one, other) + hashSize;
const whole = (one: number, other: number): BlockKey => mixBoth(one, other) + 2 * hashSize;

export function strengthOf(key: BlockKey): KeyStrength {
  return key < hashSize ? 'single' : key < 2 * hashSize ? 'double' : 'whole';
}

/** A name as it is and in a rough form that survives most typos. */
type NameThing = { readonly exact: number; readonly rough: number };

/**
 * Makes the keys of records: any two things of a record together (names, place, postcode), each thing alone, whole names, and parts of
 * mailboxes. Remembers the hashes of words.
 */
export class KeyMaker {
  readonly #vocabularies: Vocabularies;
  readonly #names: (NameThing | undefined)[] = [];
  readonly #places: (number | undefined)[] = [];
  readonly #postcodes: (number | undefined)[] = [];

  constructor(vocabularies: Vocabularies) {
    this.#vocabularies = vocabularies;
  }

  /** Calls `emit` with each key; the same key can come twice. */
  forEachKey(record: Prepared, emit: (key: BlockKey) => void): void {
    const names = this.#nameThings(record);
    const places = this.#placeThings(record);
    for (const place of places) emit(single(place));
    if (places.length === 2) emit(double(places[0] ?? 0, places[1] ?? 0));
    for (const { exact, rough } of names) {
      emit(single(exact));
      emit(single(rough));
      for (const place of places) {
        emit(double(exact, place));
        emit(double(rough, place));
      }
      for (const other of names) {
        if (other.exact === exact) continue;
        if (exact < other.exact) emit(double(rough, other.rough));
        emit(double(exact, other.rough));
      }
    }
    this.#wholeNames(record, emit);
    for (const { text, local } of record.addresses)
      for (const part of [`e${text}`, `m${local}`, `b${text.slice(0, 5)}`, `z${text.slice(-9)}`])
        emit(double(mailSeed, hash(part)));
  }

  /** A whole name, and with the department: in a large company many have the common names. */
  #wholeNames({ names, department, location }: Prepared, emit: (key: BlockKey) => void): void {
    for (const { given, family, undivided, letterSum } of names) {
      if (!undivided && (given === undefined || family === undefined)) continue;
      emit(whole(wholeSeed, letterSum));
      if (department !== undefined) emit(whole(letterSum, department.whole));
      if (location !== undefined) emit(whole(letterSum, -location.whole));
    }
  }

  #nameThings(record: Prepared): readonly NameThing[] {
    const words = new Set<WordNumber>();
    for (const { given, family } of record.names) {
      for (const part of [given, family]) {
        if (part === undefined) continue;
        words.add(part.joined);
        words.add(part.core);
        for (const word of part.words) words.add(word);
      }
    }
    return [...words].map((word) => this.#nameThing(word));
  }

  #nameThing(word: WordNumber): NameThing {
    const known = this.#names[word];
    if (known !== undefined) return known;
    const text = this.#vocabularies.names.textOf(word);
    const thing = { exact: hash(text), rough: hash(`~${skeletonOf(text)}`) };
    this.#names[word] = thing;
    return thing;
  }

  #placeThings({ location, postcode }: Prepared): readonly number[] {
    const { places, postcodes } = this.#vocabularies;
    const things: number[] = [];
    if (location !== undefined)
      things.push(remembered(this.#places, places, location.whole, (text) => `l${skeletonOf(text)}`));
    if (postcode !== undefined)
      things.push(
        remembered(this.#postcodes, postcodes, postcode.whole, (text) => `p${sortedLetters(text)}`),
      );
    return things;
  }
}

const wholeSeed = 0x5bd1e995;
const mailSeed = 0x1b873593;

function remembered(
  hashes: (number | undefined)[],
  words: Vocabulary,
  number: WordNumber,
  formOf: (text: string) => string,
): number {
  const known = hashes[number];
  if (known !== undefined) return known;
  const value = hash(formOf(words.textOf(number)));
  hashes[number] = value;
  return value;
}

/** A word's first letter and the consonants of its sound, each once and by alphabet: most typos leave it as it is. */
function skeletonOf(word: string): string {
  if (scriptOf(word) === 'ideographic') return word;
  const sound = soundOf(word.startsWith(consonantsMark) ? word.slice(1) : word).replaceAll(' ', '');
  const consonants = new Set(sound.replaceAll(/[aeiouh]/gu, ''));
  return `${sound.charAt(0)}${[...consonants].toSorted().join('')}`.slice(0, 5);
}

function sortedLetters(text: string): string {
  return text.split('').toSorted().join('');
}

/** FNV-1a, 29 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) & 0x1fffffff;
}

function mix(one: number, other: number): number {
  let value = Math.imul(one ^ 0x9e3779b1, 0x85ebca6b) ^ other;
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) & 0x1fffffff;
}

/** The same whichever comes first. */
function mixBoth(one: number, other: number): number {
  return one < other ? mix(one, other) : mix(other, one);
}
