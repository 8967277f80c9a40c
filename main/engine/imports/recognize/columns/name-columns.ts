import { emailKey } from '../../../../domain/people/identifiers/identifier.ts';
import { foldWord, stateOfWord } from '../../../../domain/states/words.ts';
import type { KindDeclaration } from '../../kinds/declaration.ts';
import { foldedPlain } from './column-name.ts';

type Rows = readonly { readonly cells: readonly string[] }[];

const wholeName = /^\p{L}[\p{L}\p{M}.'’-]*,? (?:\p{L}[\p{L}\p{M}.'’-]* ?)+$/u;
/** What systems write behind names: " (On Leave)", " [C]". */
const mark = / (?:\([^()]*\)|\[[^[\]]*\])$/u;
const oneWord = /^[\p{L}\p{M}.'’-]+$/u;
const written = /^\p{Script=Latin}/u;
/** Names of one who sells, by which rosters call whom their rows are of; and of the whole name. */
const calling =
  /^(?:sales_?)?(?:reps?|representative|person|executive|owner|consultant|agent|advis[eo]r)$|^(?:seller|ae|sdr|bdr|csm|account_(?:executive|manager)|ansprechpartner|verkaufer(?:in)?|vertriebler(?:in)?|vertriebsmitarbeiter(?:in)?|aussendienstmitarbeiter|kundenberater|commercial|vendeur|conseiller|vendedor|comercial|ejecutivo|venditore|consulente|verkoper|selger|saljare|myyja|handlowiec|obchodnik|prodejce|ertekesito|продавец|менеджер|担当者?|営業担当者?|销售(?:员|代表)?|영업(?:사원|담당)?)(?:_name)?$/u;
const whole =
  /^(?:(?:full|complete|whole|legal|official|formal)_)+name$|^name_(?:full|complete|as_per_\w+|in_passport)$/u;

const mostly = 0.8;
const ofAddress = 0.6;
const lettersAtLeast = 3;
const rowsAtLeast = 4;
/** Of so few names for so many people they are of something that several share: a profile, a role, a team. */
const sharedShare = 0.5;

/**
 * Reads the whole name from the column that has it ([N73]): one whose names are those of the addresses in their rows, or that is called after who
 * sells or after whole names, where the known name is none, of one word alone, or shared by half of the people.
 */
export function findNames(
  header: readonly string[],
  { fields }: Pick<KindDeclaration, 'fields'>,
  rows: Rows,
  fieldOf: Map<number, string>,
  isTold: (at: number) => boolean,
): void {
  if (!fields.some(({ type }) => type === 'state')) return;
  const placeOf = (wanted: string): number => [...fieldOf].find(([, field]) => field === wanted)?.[0] ?? -1;
  const shown = placeOf('displayName');
  const address = placeOf('email') === -1 ? placeOf('userName') : placeOf('email');
  if (shown !== -1 && isTold(shown)) return;
  if (shown !== -1 && isShared(rows, shown, address)) fieldOf.delete(shown);
  else if (shown !== -1 && !isOfOneWord(rows, shown)) return;
  if (placeOf('lastName') !== -1) return;
  const found = header.flatMap((name, at) => {
    if (fieldOf.has(at) || !areWholeNames(rows, at)) return [];
    const share = shareOfAddresses(rows, at, address);
    const plain = foldedPlain(name);
    const isCalled = whole.test(plain) || (shown === -1 && calling.test(plain));
    return share >= ofAddress ||
      (isCalled && !(share < ofAddress && address !== -1 && isToldOtherwise(rows, address)))
      ? [{ at, share }]
      : [];
  });
  const [best] = found.toSorted((one, other) => other.share - one.share);
  if (best === undefined) return;
  if (fieldOf.get(shown) === 'displayName') fieldOf.delete(shown);
  fieldOf.set(best.at, 'displayName');
}

function filled(rows: Rows, at: number): readonly string[] {
  return rows.map(({ cells }) => (cells[at] ?? '').trim()).filter((value) => value !== '');
}

function isShared(rows: Rows, at: number, address: number): boolean {
  const names = filled(rows, at);
  const people = address === -1 ? names.length : new Set(filled(rows, address)).size;
  return names.length >= rowsAtLeast && people >= rowsAtLeast && new Set(names).size <= people * sharedShare;
}

function isOfOneWord(rows: Rows, at: number): boolean {
  const names = filled(rows, at);
  const ones = names.filter((name) => oneWord.test(name) && written.test(name));
  return names.length > 0 && ones.length >= names.length * mostly;
}

function areWholeNames(rows: Rows, at: number): boolean {
  const names = filled(rows, at).map((name) => name.replace(mark, ''));
  const wholes = names.filter((name) => wholeName.test(name) && stateOfWord(name) === undefined);
  return (
    wholes.length >= 2 &&
    wholes.length >= names.length * mostly &&
    new Set(names).size >= names.length * mostly
  );
}

/** How many of some names have a word in common with the address in their row. */
function shareOfAddresses(rows: Rows, at: number, address: number): number {
  const both = rows.flatMap(({ cells }) => {
    const key = emailKey((cells[address] ?? '').trim());
    const name = (cells[at] ?? '').trim();
    return key === undefined || name === '' ? [] : [{ name, local: key.slice(0, key.lastIndexOf('@')) }];
  });
  const alike = both.filter(({ name, local }) =>
    foldWord(name)
      .split(' ')
      .some((word) => word.length >= lettersAtLeast && foldWord(local).replaceAll(' ', '').includes(word)),
  );
  return both.length < 2 ? 0 : alike.length / both.length;
}

/** Whether addresses are made of names at all: then those of a row are in its address. */
function isToldOtherwise(rows: Rows, address: number): boolean {
  const locals = filled(rows, address).map((one) => one.split('@')[0] ?? '');
  return locals.filter((local) => /\p{L}{2,}[._-]\p{L}{2,}/u.test(local)).length >= locals.length * mostly;
}
