import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A stylesheet's classes as a component of it uses them. */
type Use = { readonly sheet: string; readonly classNames: readonly string[] };

/** What components and their stylesheets do not have alike. */
export type ClassState = {
  /** `FILE: CLASS` of what a component uses and its stylesheet does not have, or of a name that is made at run time. */
  readonly missing: readonly string[];
  /** The same of what a stylesheet has and nobody uses. */
  readonly unused: readonly string[];
};

const stylesheet = /import (\w+) from '([^']+\.module\.css)'/gu;
const comment = /\/\*[\s\S]*?\*\//gu;
const className = /\.(-?[A-Za-z_][\w-]*)/gu;

/** Holds the class names that components use against those that their stylesheets have. */
export function compareClasses(files: readonly string[]): ClassState {
  const uses = files.filter((path) => path.endsWith('.tsx') || path.endsWith('.ts')).flatMap(usesOf);
  const bySheet = Map.groupBy(uses, ({ sheet }) => sheet);
  // A stylesheet that no component imports.
  for (const path of files) if (path.endsWith('.module.css') && !bySheet.has(path)) bySheet.set(path, []);
  const missing: string[] = [];
  const unused: string[] = [];
  for (const [sheet, found] of bySheet) {
    const has = classesOf(existsSync(sheet) ? readFileSync(sheet, 'utf8') : '');
    const used = new Set(found.flatMap(({ classNames }) => classNames));
    for (const name of used) if (!has.has(name)) missing.push(`${sheet}: ${name}`);
    for (const name of has) if (!used.has(name)) unused.push(`${sheet}: ${name}`);
  }
  return { missing: missing.toSorted(), unused: unused.toSorted() };
}

/** The classes that selectors of a stylesheet name, without those of the kit. */
export function classesOf(css: string): ReadonlySet<string> {
  // Of nested blocks (at-rules) the selectors stay when the innermost declarations are gone.
  const selectors = css.replace(comment, '').replace(/\{[^{}]*\}/gu, '{}');
  const names = [...selectors.matchAll(className)].map(([, name = '']) => name);
  return new Set(names.filter((name) => !name.startsWith('mantine-')));
}

/** The classes that a component uses of each of its stylesheets. */
export function classesUsed(text: string, binding: string): readonly string[] {
  const use = new RegExp(`\\b${binding}(?:\\[([^\\]]+)\\]|\\.(\\w+))`, 'gu');
  return [...text.matchAll(use)].map(
    ([, inside, name]) => name ?? /^'([^']+)'$/u.exec(inside ?? '')?.[1] ?? inside ?? '',
  );
}

function usesOf(path: string): readonly Use[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(stylesheet)].map(([, binding = '', from = '']) => ({
    sheet: join(dirname(path), from),
    classNames: classesUsed(text, binding),
  }));
}
