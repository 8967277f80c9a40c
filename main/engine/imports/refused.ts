import type { FileAtHand, RefusalKind } from '../../domain/files/import.ts';

/** A file that cannot go in. Thrown inside imports only; `previewImport` and `commitImport` answer it as a value. */
export class Refused extends Error {
  readonly refusal: RefusalKind;
  /** Names the file and the way out. */
  readonly detail: string;

  /** The file, where a person can say what is missing. */
  readonly file: FileAtHand | undefined;

  constructor(refusal: RefusalKind, detail: string, file?: FileAtHand) {
    super(detail);
    this.name = 'Refused';
    this.refusal = refusal;
    this.detail = detail;
    this.file = file;
  }
}
