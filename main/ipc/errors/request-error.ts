import type { ErrorEntry } from './error-entry.ts';

/** What the router itself refuses. */
export const requestErrorKinds = [
  'foreign-sender',
  'unknown-procedure',
  'invalid-input',
  'invalid-output',
  'unknown-file',
  'nothing-there',
  'base-url-invalid',
] as const;
export type RequestErrorKind = (typeof requestErrorKinds)[number];

/** Refused by the router or a handler, with a sentence of its own where the table's is too general. */
export class RequestError extends Error {
  readonly kind: RequestErrorKind;

  constructor(kind: RequestErrorKind, message = '') {
    super(message);
    this.name = 'RequestError';
    this.kind = kind;
  }
}

export const requestTable: Readonly<Record<RequestErrorKind, ErrorEntry>> = {
  'foreign-sender': {
    code: 'invalid-request',

    retryable: false,
  },
  'unknown-procedure': {
    code: 'invalid-request',

    retryable: false,
  },
  'invalid-input': {
    code: 'invalid-request',

    retryable: false,
  },
  'invalid-output': {
    code: 'unexpected',

    retryable: false,
  },
  'unknown-file': {
    code: 'file-unreadable',

    retryable: false,
    own: true,
  },
  'nothing-there': {
    code: 'not-found',

    retryable: false,
  },
  'base-url-invalid': {
    code: 'base-url-invalid',

    retryable: false,
    own: true,
  },
};
