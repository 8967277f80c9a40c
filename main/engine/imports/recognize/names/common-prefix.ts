import { bareName } from './bare-name.ts';

const leading = /^(\p{L}{2,8}\d?)[_.](?=\p{L})/u;
const columnsAtLeast = 5;
const mostly = 0.8;

/**
 * Names of columns without what stands in front of nearly all of them ("SAL_NOM", "SAL_EMAIL"), as tables of databases name theirs; `undefined` where
 * nothing does, or it is a word for whom they are of, which is known.
 */
export function withoutCommonPrefix(header: readonly string[]): readonly string[] | undefined {
  if (header.length < columnsAtLeast) return undefined;
  const counts = new Map<string, number>();
  for (const name of header) {
    const prefix = leading.exec(name)?.[1]?.toLowerCase();
    if (prefix !== undefined) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  const [found] = [...counts].filter(([, count]) => count >= header.length * mostly);
  if (found === undefined || bareName(`${found[0]}_x`) !== undefined) return undefined;
  return header.map((name) =>
    leading.exec(name)?.[1]?.toLowerCase() === found[0] ? name.replace(leading, '') : name,
  );
}
