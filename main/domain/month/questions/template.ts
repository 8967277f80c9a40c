import type { Audience } from './question.ts';

/** What a letter is made from; fields stand in braces. */
export type Template = { readonly subject: string; readonly text: string };

/** Fields of a template, by who is written to. `people`: the list, one a line. */
export const templateFields = {
  person: ['recipient', 'day', 'use'],
  manager: ['recipient', 'day', 'count', 'people'],
} as const satisfies Readonly<Record<Audience, readonly string[]>>;

const field = /\{([^{}\r\n]{1,40})\}/gu;

/** Fields of a template that there are not ([AQ6]), each once. */
export function unknownFields({ subject, text }: Template, audience: Audience): readonly string[] {
  const known: readonly string[] = templateFields[audience];
  const named = [...`${subject}\n${text}`.matchAll(field)].map(([, name = '']) => name.trim());
  return [...new Set(named.filter((name) => !known.includes(name)))];
}

/** A text with its fields filled in; what a value holds in braces stays as it is. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(field, (whole, name: string) => values[name.trim()] ?? whole);
}
