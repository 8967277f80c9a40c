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
    message: 'Only the window of Purser itself may ask.',
    retryable: false,
  },
  'unknown-procedure': {
    code: 'invalid-request',
    message: 'There is no such procedure.',
    retryable: false,
  },
  'invalid-input': {
    code: 'invalid-request',
    message: 'The request does not have the form that was agreed.',
    retryable: false,
  },
  'invalid-output': {
    code: 'unexpected',
    message: 'The answer does not have the form that was agreed; it was held back.',
    retryable: false,
  },
  'unknown-file': {
    code: 'file-unreadable',
    message: 'This file is not known any more. Drop or pick it again.',
    retryable: false,
    own: true,
  },
  'nothing-there': {
    code: 'not-found',
    message: 'This is not there any more. It was removed or taken back meanwhile.',
    retryable: false,
  },
  'base-url-invalid': {
    code: 'base-url-invalid',
    message: 'The base URL cannot be used. Expected is one like https://api.linkedin.com/scim.',
    retryable: false,
    own: true,
  },
};
