import { exportKinds, type ExportKind } from '../../../domain/files/import.ts';
import { foldHeader } from './header.ts';
import { kindDeclarations } from '../kinds/all.ts';
import type { KindDeclaration } from '../kinds/declaration.ts';

/** What the headers say about the kind of export. `none`: not even an identifier of a person is among them. */
export type Recognized =
  | { readonly kind: 'one'; readonly exportKind: ExportKind }
  | { readonly kind: 'several' }
  | { readonly kind: 'none' };

const declarations = exportKinds.map((kind) => kindDeclarations[kind]);
const knownHeaders = new Set(
  declarations.flatMap((declaration) => [...allAliases(declaration), ...allSigns(declaration)]),
);

/** Whether any kind of export has such a column (`folded` by `foldHeader`). */
export function isKnownHeader(folded: string): boolean {
  return knownHeaders.has(folded);
}

/**
 * Tells the kind of an export by its headers: the one with the most headers that hardly any other kind has; where two have as
 * many, the one that knows more of the columns.
 */
export function recognize(header: readonly string[]): Recognized {
  const folded = header.map(foldHeader);
  const ranked = declarations
    .map((declaration) => ({ exportKind: declaration.kind, ...rate(declaration, folded) }))
    .toSorted((one, other) => other.signs - one.signs || other.known - one.known);
  const [first, second] = ranked;
  if (first === undefined || !ranked.some((rating) => rating.identifiers > 0)) return { kind: 'none' };
  if (first.signs === 0) return { kind: 'several' };
  if (second?.signs === first.signs && second.known === first.known) return { kind: 'several' };
  return first.identifiers > 0 ? { kind: 'one', exportKind: first.exportKind } : { kind: 'none' };
}

/** How many headers are typical of a kind. */
export function countSigns(kind: ExportKind, header: readonly string[]): number {
  return rate(kindDeclarations[kind], header.map(foldHeader)).signs;
}

type Rating = { readonly signs: number; readonly known: number; readonly identifiers: number };

function rate(declaration: KindDeclaration, folded: readonly string[]): Rating {
  if (!hasWhatItNeeds(declaration, folded)) return { signs: 0, known: 0, identifiers: 0 };
  const signs = new Set(allSigns(declaration));
  const aliases = new Set(allAliases(declaration));
  const identifiers = new Set(
    declaration.fields.filter((field) => field.identifies === true).flatMap((field) => field.aliases),
  );
  const count = (words: ReadonlySet<string>): number => folded.filter((name) => words.has(name)).length;
  const { signForm } = declaration;
  const formed = signForm === undefined ? 0 : folded.filter((name) => signForm.test(name)).length;
  return { signs: count(signs) + formed, known: count(aliases), identifiers: count(identifiers) };
}

function hasWhatItNeeds({ needs = [], fields }: KindDeclaration, folded: readonly string[]): boolean {
  return needs.every((needed) =>
    fields.some(({ field, aliases }) => field === needed && aliases.some((alias) => folded.includes(alias))),
  );
}

function allAliases(declaration: KindDeclaration): readonly string[] {
  return declaration.fields.flatMap((field) => field.aliases);
}

function allSigns(declaration: KindDeclaration): readonly string[] {
  return [...declaration.fields.flatMap((field) => field.signs ?? []), ...declaration.furtherSigns];
}
