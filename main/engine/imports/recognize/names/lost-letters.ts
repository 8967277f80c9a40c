import { kindDeclarations } from '../../kinds/all.ts';

/** A letter that an encoding of fewer letters did not have: "Pr?nom", as Windows PowerShell's Export-Csv writes it by itself. */
const lost = /(?<=\p{L})[?\uFFFD]|[?\uFFFD](?=\p{L})/gu;

const longestName = 200;

let knownNames: readonly string[] | undefined;

/** Whether a name has a letter that was lost; of a longer text or an address, a question mark is part. */
export function hasLostLetter(text: string): boolean {
  // Most cells have neither, and thousands are looked at.
  if (!text.includes('?') && !text.includes('\uFFFD')) return false;
  return (
    text.length <= longestName &&
    /^[\p{L}\p{M}?\uFFFD'’. -]*\p{L}[?\uFFFD]\p{L}[\p{L}\p{M}?\uFFFD'’. -]*$/u.test(text)
  );
}

/** The known name of a column that a name with lost letters can be; the name as it is where none or several can. */
export function withLetters(name: string): string {
  // "Active?" is asked.
  if (!/\p{L}[?\uFFFD]+\p{L}/u.test(name)) return name;
  const parts = name.toLowerCase().split(lost);
  // A letter may be two where names are written without accents ("ä", "ss").
  const form = new RegExp(`^${parts.map(lettersAlone).join('\\p{L}{1,2}')}$`, 'u');
  knownNames ??= [
    ...new Set(
      Object.values(kindDeclarations).flatMap(({ fields }) => fields.flatMap(({ aliases }) => aliases)),
    ),
  ];
  const found = new Map(
    knownNames
      .filter((known) => form.test(lettersAlone(known)))
      .map((known) => [lettersAlone(known), known] as const),
  );
  const [only] = found.values();
  return found.size === 1 && only !== undefined ? only : name;
}

function lettersAlone(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
