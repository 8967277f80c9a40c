import { words } from '../../../../words/words.ts';
import type { Archive } from './archive.ts';
import { unescapeText } from './cell-text.ts';
import { inMebibytes, pastLimit, workbookLimits } from './limits.ts';
import { Texts } from './texts.ts';
import { readXml } from './xml.ts';

/** Gathers a text that is written in pieces, without what is said of how it is read aloud (ECMA-376 part 1 §18.4.8, §18.4.6). */
export class TextPieces {
  readonly #fileName: string;
  #text = '';
  #isText = false;
  #isPhonetic = false;

  constructor(fileName: string) {
    this.#fileName = fileName;
  }

  open(name: string): void {
    if (name === 'rPh') this.#isPhonetic = true;
    else if (name === 't') this.#isText = !this.#isPhonetic;
  }

  close(name: string): void {
    if (name === 'rPh') this.#isPhonetic = false;
    else if (name === 't') this.#isText = false;
  }

  text(piece: string): void {
    if (!this.#isText) return;
    this.#text += piece;
    if (this.#text.length > workbookLimits.cellCharacters)
      throw pastLimit(this.#fileName, words().imports.cellMoreThanCharacters(workbookLimits.cellCharacters));
  }

  take(): string {
    const text = unescapeText(this.#text);
    this.#text = '';
    return text;
  }
}

/** The texts that cells point to. */
export function readSharedTexts(archive: Archive, part: string | undefined): Texts {
  const texts = new Texts();
  if (part === undefined) return texts;
  const { fileName } = archive;
  const pieces = new TextPieces(fileName);
  readXml(
    { fileName, part, pieces: archive.pieces(part, workbookLimits.textsBytes) },
    {
      open: (name) => {
        pieces.open(name);
      },
      close: (name) => {
        pieces.close(name);
        if (name !== 'si') return;
        texts.add(pieces.take());
        if (texts.count > workbookLimits.texts)
          throw pastLimit(fileName, words().imports.moreThanTexts(workbookLimits.texts));
        if (texts.bytes > workbookLimits.heldBytes)
          throw pastLimit(fileName, words().imports.moreThanText(inMebibytes(workbookLimits.heldBytes)));
      },
      text: (piece) => {
        pieces.text(piece);
      },
    },
  );
  return texts;
}
