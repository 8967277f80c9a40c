import { words } from '../../../../words/words.ts';
import sax from 'sax';

import { Refused } from '../../refused.ts';
import { pastLimit, unreadable, workbookLimits } from './limits.ts';

/** What becomes of a part's elements. Names come without their prefix; text in as many pieces as it is written in. */
export type XmlReader = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Nothing more is wanted: the rest is not read. */
  readonly isDone?: () => boolean;
};

type XmlPart = {
  readonly fileName: string;
  /** As it is called in sentences. */
  readonly part: string;
  readonly pieces: Iterable<Uint8Array>;
};

/**
 * Reads a part of XML 1.0 piece by piece, in the encoding that it declares. Entities of its own are refused, and so is what is not well formed.
 * Throws `Refused`: `workbook-unreadable`, `workbook-too-large`.
 */
export function readXml({ fileName, part, pieces }: XmlPart, reader: XmlReader): void {
  const parser = makeParser(fileName, part, reader);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const broken = (error: unknown): Refused => {
    if (error instanceof Refused) return error;
    if (error instanceof Error && error.message.startsWith('Max buffer length exceeded'))
      return pastLimit(fileName, words().imports.nameAttributeMoreThan(part));
    return unreadable(fileName, words().imports.partNotWhole(part));
  };
  try {
    for (const piece of pieces) {
      decoder ??= decoderOf(piece, fileName, part);
      parser.write(decoder.decode(piece, { stream: true }));
      if (reader.isDone?.() === true) return;
    }
    if (decoder === undefined) return;
    parser.write(decoder.decode());
    parser.close();
  } catch (error) {
    throw broken(error);
  }
}

function makeParser(fileName: string, part: string, reader: XmlReader): sax.SaxParser {
  // Positions must be counted: without them sax 1.6 never looks how much text it holds back.
  const parser = sax.parser(true, { strictEntities: true });
  let depth = 0;
  let attributes = 0;
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- a parser of sax is no event target
  parser.onerror = (error) => {
    throw error;
  };
  parser.ondoctype = () => {
    throw unreadable(fileName, words().imports.declaresXmlEntitiesNo);
  };
  parser.onattribute = () => {
    attributes += 1;
    if (attributes > workbookLimits.attributes)
      throw pastLimit(fileName, words().imports.elementMoreThanAttributes(workbookLimits.attributes));
  };
  parser.onopentag = (tag) => {
    attributes = 0;
    depth += 1;
    if (depth > workbookLimits.depth)
      throw pastLimit(fileName, words().imports.nestsMoreThanElements(workbookLimits.depth, part));
    reader.open(localName(tag.name), tag.attributes);
  };
  parser.onclosetag = (name) => {
    depth -= 1;
    reader.close?.(localName(name));
  };
  if (reader.text !== undefined) {
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- a parser of sax is no event target
    parser.ontext = reader.text;
    parser.oncdata = reader.text;
  }
  return parser;
}

/** An attribute by its name without a prefix: `r:id` is `id`. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  const own = attributes[name];
  if (own !== undefined) return own;
  for (const key in attributes) if (localName(key) === name) return attributes[key];
  return undefined;
}

/** The values of `xsd:boolean`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** By the byte order mark, or by what the declaration says (XML 1.0, appendix F). */
function decoderOf(start: Uint8Array, fileName: string, part: string): InstanceType<typeof TextDecoder> {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  if (first === 0x3c && second === 0) return new TextDecoder('utf-16le', { fatal: true });
  if (first === 0 && second === 0x3c) return new TextDecoder('utf-16be', { fatal: true });
  const head = Buffer.from(start.subarray(0, 200)).toString('latin1');
  const declared =
    /^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/u.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(declared, { fatal: true });
  } catch {
    throw unreadable(fileName, words().imports.partWrittenNotKnown(part, declared));
  }
}
