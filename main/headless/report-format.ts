import { extname } from 'node:path';

const formats = ['csv', 'xlsx', 'json'] as const;

/** The format that a report's name asks for; `undefined` for a name that asks for another. */
export function reportFormat(path: string): (typeof formats)[number] | undefined {
  return formats.find((format) => extname(path).toLowerCase() === `.${format}`);
}
