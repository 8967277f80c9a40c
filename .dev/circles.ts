import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Graph = ReadonlyMap<string, readonly string[]>;

const importPath = /(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/gu;

/** What each file imports of the others, types included. */
export function importGraph(files: readonly string[]): Graph {
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const text = readFileSync(file, 'utf8');
      const found = [...text.matchAll(importPath)].map(([, path = '']) => join(dirname(file), path));
      return [file, [...new Set(found)].filter((path) => known.has(path))];
    }),
  );
}

/** Files that lead back to themselves, a list for each circle (Tarjan's strongly connected components of two and more). */
export function circlesOf(graph: Graph): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): void => {
    const at = order.size;
    order.set(file, at);
    low.set(file, at);
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) low.set(file, Math.min(low.get(file) ?? at, low.get(next) ?? at));
    }
    if (low.get(file) !== at) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1) circles.push(circle);
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}
