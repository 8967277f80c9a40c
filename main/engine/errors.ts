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
