import type { Refusal } from '../domain/folder/holder.ts';
import type { EngineErrorKind } from './operations.ts';

/** A failure of the data engine. The message names the file or folder and the way out, never a person's row. */
export class EngineError extends Error {
  readonly kind: EngineErrorKind;

  constructor(kind: EngineErrorKind, message: string, options: { readonly cause?: unknown } = {}) {
    super(message, options);
    this.name = 'EngineError';
    this.kind = kind;
  }
}

/** Somebody else works in the data folder, or may still do so. */
export class FolderHeldError extends EngineError {
  readonly refusal: Refusal;

  /** `message`: `words().folder.notOpened` of the refusal. */
  constructor(refusal: Refusal, message: string) {
    super('folder-held', message);
    this.name = 'FolderHeldError';
    this.refusal = refusal;
  }
}
