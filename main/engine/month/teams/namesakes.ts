import { nameKey } from '../../../domain/people/identifiers/identifier.ts';
import { foldText } from '../../../domain/list/search/fold-text.ts';
import type { ReadableDatabase } from '../../database/handles.ts';

/** Whether several people are called so ([TE19]). `isWhole`: of many names; all people are gone through at the first. */
export function namesakeReader(
  database: ReadableDatabase,
  { isWhole }: { readonly isWhole: boolean },
): (name: string) => boolean {
  if (!isWhole) return (name) => calledSo(database, name).length > 1;
  let several: ReadonlySet<string> | undefined;
  return (name) => {
    several ??= keysOfSeveral(database);
    return several.has(nameKey(name) ?? '');
  };
}

function keysOfSeveral(database: ReadableDatabase): ReadonlySet<string> {
  const once = new Set<string>();
  const several = new Set<string>();
  const names = database.prepare<[], string>('SELECT display_name FROM person').pluck();
  for (const name of names.iterate()) {
    const key = nameKey(name);
    if (key === undefined) continue;
    if (once.has(key)) several.add(key);
    else once.add(key);
  }
  return several;
}

/** Those whose name has the longest word of it, and is it. */
function calledSo(database: ReadableDatabase, name: string): readonly string[] {
  const key = nameKey(name);
  const words = foldText(name).split(/[^\p{L}\p{M}\p{N}]+/u);
  const [longest = ''] = words.toSorted((one, other) => other.length - one.length);
  return database
    .prepare<[string], string>('SELECT display_name FROM person WHERE instr(sort_name, ?) > 0')
    .pluck()
    .all(longest)
    .filter((one) => nameKey(one) === key);
}
