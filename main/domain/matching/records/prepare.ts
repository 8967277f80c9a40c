import { idKey } from '../../people/identifiers/identifier.ts';
import { foldText } from '../../list/search/fold-text.ts';
import { readAddress, type Address } from './addresses.ts';
import type { MatchRecord, MatchSettings } from './match-record.ts';
import { marksOf, type Marks } from '../names/marks.ts';
import { isNamedAfter } from '../names/named-after.ts';
import { generationOf, isParticle, nameForms, nameInMailbox, type NameForm } from '../names/name-forms.ts';
import { readingOf } from '../names/readings.ts';
import { isUnspelled } from '../names/scripts.ts';
import { Vocabulary, type WordNumber } from '../names/words.ts';

/** A given or family name as word numbers. */
export type PreparedPart = {
  /** All its words as one. */
  readonly joined: WordNumber;
  /** The same without particles. */
  readonly core: WordNumber;
  /** Single words where there are several, otherwise empty. */
  readonly words: readonly WordNumber[];
};

export type PreparedName = {
  readonly given: PreparedPart | undefined;
  readonly family: PreparedPart | undefined;
  /** Depends on the letters of the whole name alone, not on how they are divided and ordered: equal for "Abd Allah" and "Abdallah". */
  readonly letterSum: number;
  readonly undivided: boolean;
  /** How a name in another script is usually written in Latin letters: to ask by, not to match by. */
  readonly isReading: boolean;
  /** Which name comes first nobody said: it stood in one text. */
  readonly isOrderOpen: boolean;
  /** Folded, where both are there. */
  readonly spelled: { readonly given: string; readonly family: string } | undefined;
};

/** A place, department or title: the whole and its words. */
export type PreparedText = { readonly whole: WordNumber; readonly words: readonly WordNumber[] };

/** A record with everything folded, numbered and counted. */
export type Prepared = {
  readonly record: MatchRecord;
  readonly uniqueId: string | undefined;
  readonly seatId: string | undefined;
  readonly memberKey: string | undefined;
  readonly names: readonly PreparedName[];
  /** The record has no name of its own; the one here is read out of its mailbox. */
  readonly isNameFromEmail: boolean;
  readonly generation: string | undefined;
  readonly marks: Marks | undefined;
  readonly addresses: readonly PreparedAddress[];
  readonly location: PreparedText | undefined;
  readonly postcode: PreparedText | undefined;
  readonly department: PreparedText | undefined;
  readonly title: PreparedText | undefined;
};

export type PreparedAddress = Address & {
  readonly localNumber: WordNumber;
  readonly domainNumber: WordNumber;
  readonly isNamedAfter: boolean;
};

/** Words of the fields whose frequencies are counted apart. */
export type Vocabularies = {
  readonly names: Vocabulary;
  readonly locals: Vocabulary;
  readonly domains: Vocabulary;
  readonly places: Vocabulary;
  readonly postcodes: Vocabulary;
  readonly departments: Vocabulary;
  readonly titles: Vocabulary;
};

export function emptyVocabularies(): Vocabularies {
  return {
    names: new Vocabulary(),
    locals: new Vocabulary(),
    domains: new Vocabulary(),
    places: new Vocabulary(),
    postcodes: new Vocabulary(),
    departments: new Vocabulary(),
    titles: new Vocabulary(),
  };
}

/** Folds and counts a record into the vocabularies. */
export function prepare(
  record: MatchRecord,
  { vocabularies, settings }: { readonly vocabularies: Vocabularies; readonly settings: MatchSettings },
): Prepared {
  const own = nameForms(record);
  const addresses = prepareAddresses(record, { forms: own, vocabularies, settings });
  const isNameFromEmail = own.length === 0;
  const forms = isNameFromEmail ? namesInMailboxes(addresses) : own;
  const readings = isNameFromEmail ? [] : readingsOf(own, addresses);
  const prepared: Prepared = {
    record,
    uniqueId: idKey(record.uniqueId),
    seatId: idKey(record.seatId),
    memberKey: idKey(record.memberKey),
    names: [
      ...forms.map((form) => prepareName(form, vocabularies.names, false)),
      ...readings.map((form) => prepareName(form, vocabularies.names, true)),
    ],
    isNameFromEmail,
    generation: generationOf(record),
    marks: marksOf(record),
    addresses,
    location: prepareText(record.location, vocabularies.places),
    postcode: preparePostcode(record.postcode, vocabularies.postcodes),
    department: prepareText(record.department, vocabularies.departments),
    title: prepareText(record.title, vocabularies.titles),
  };
  countWords(prepared, vocabularies);
  return prepared;
}

/** Of names in scripts that are not spelled in Latin letters: their usual reading, and the name that the mailbox is made of. */
function readingsOf(forms: readonly NameForm[], addresses: readonly PreparedAddress[]): readonly NameForm[] {
  const isForeign = (text: string): boolean => !plainLetters.test(text) && isUnspelled(text);
  if (!forms.some(({ given, family, undivided }) => [...given, ...family, undivided ?? ''].some(isForeign)))
    return [];
  return [...forms.map(readingOf).filter((form) => form !== undefined), ...namesInMailboxes(addresses)];
}

const plainLetters = /^[a-z]*$/u;

function prepareName(
  { given, family, undivided, isOrderOpen }: NameForm,
  words: Vocabulary,
  isReading: boolean,
): PreparedName {
  if (undivided !== undefined) {
    const whole = words.add(undivided);
    const part = { joined: whole, core: whole, words: [] };
    return {
      given: undefined,
      family: part,
      letterSum: letterSum([undivided]),
      undivided: true,
      isReading,
      isOrderOpen: false,
      spelled: undefined,
    };
  }
  return {
    given: preparePart(given, words),
    family: preparePart(family, words),
    letterSum: letterSum(given) + letterSum(family),
    undivided: false,
    isReading,
    isOrderOpen: isOrderOpen === true,
    spelled:
      given.length > 0 && family.length > 0 ? { given: given.join(''), family: family.join('') } : undefined,
  };
}

/** Sum of a scattered number for each letter: without the scattering "ad" and "bc" would have the same sum. */
function letterSum(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) {
      const mixed = Math.imul(word.charCodeAt(at) ^ 0x9e3779b1, 0x85ebca6b);
      sum += Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0;
    }
  }
  return sum;
}

function preparePart(part: readonly string[], words: Vocabulary): PreparedPart | undefined {
  const [only] = part;
  if (only === undefined) return undefined;
  const joined = words.add(part.join(''));
  if (part.length === 1) return { joined, core: joined, words: noWords };
  const kept = part.filter((word) => !isParticle(word));
  const core = kept.length === 0 ? joined : words.add(kept.join(''));
  return { joined, core, words: (kept.length === 0 ? part : kept).map((word) => words.add(word)) };
}

const noWords: readonly WordNumber[] = [];

function prepareAddresses(
  record: MatchRecord,
  context: {
    readonly forms: readonly NameForm[];
    readonly vocabularies: Vocabularies;
    readonly settings: MatchSettings;
  },
): readonly PreparedAddress[] {
  const { forms, vocabularies, settings } = context;
  const addresses: PreparedAddress[] = [];
  for (const text of record.emails) {
    const address = readAddress(text, settings.mailboxRules);
    if (address === undefined || addresses.some((other) => other.text === address.text)) continue;
    addresses.push({
      ...address,
      localNumber: vocabularies.locals.add(address.local),
      domainNumber: vocabularies.domains.add(address.domain),
      isNamedAfter: isNamedAfter(foldText(address.local), forms),
    });
  }
  return addresses;
}

function namesInMailboxes(addresses: readonly PreparedAddress[]): readonly NameForm[] {
  return addresses
    .filter(({ domain }) => domain !== '')
    .map(({ local }) => nameInMailbox(local))
    .filter((form) => form !== undefined);
}

function prepareText(text: string | undefined, words: Vocabulary): PreparedText | undefined {
  if (text === undefined) return undefined;
  const parts = foldText(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  return {
    whole: words.add(parts.join(' ')),
    words: parts.length === 1 ? [] : parts.filter((part) => part.length >= 3).map((part) => words.add(part)),
  };
}

function preparePostcode(text: string | undefined, words: Vocabulary): PreparedText | undefined {
  const plain = text === undefined ? '' : foldText(text).replaceAll(/[^\p{L}\p{N}]+/gu, '');
  return plain === '' ? undefined : { whole: words.add(plain), words: [] };
}

/** Each word counts once for a record, however often the record has it. */
function countWords(prepared: Prepared, vocabularies: Vocabularies): void {
  const { names, locals, domains, places, postcodes, departments, titles } = vocabularies;
  for (const { given, family } of prepared.names) {
    countPart(names, given);
    countPart(names, family);
  }
  for (const { localNumber, domainNumber } of prepared.addresses) {
    locals.count(localNumber);
    domains.count(domainNumber);
  }
  countText(places, prepared.location);
  countText(postcodes, prepared.postcode);
  countText(departments, prepared.department);
  countText(titles, prepared.title);
  for (const vocabulary of Object.values(vocabularies)) vocabulary.nextRecord();
}

function countPart(names: Vocabulary, part: PreparedPart | undefined): void {
  if (part === undefined) return;
  names.count(part.joined);
  names.count(part.core);
  for (const word of part.words) names.count(word);
}

function countText(words: Vocabulary, text: PreparedText | undefined): void {
  if (text === undefined) return;
  words.count(text.whole);
  for (const word of text.words) words.count(word);
}
