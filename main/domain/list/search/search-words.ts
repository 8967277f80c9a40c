import { foldText } from './fold-text.ts';

/** The words of a text as they are looked for: folded, in the order typed. No words where there is nothing but space. */
export function searchWords(text: string): readonly string[] {
  return foldText(text.replaceAll('\0', ''))
    .split(/\s+/u)
    .filter((word) => word !== '');
}
