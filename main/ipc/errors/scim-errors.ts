import type { ScimErrorKind } from '../../domain/service/look-ups/look-up.ts';
import type { ErrorEntry } from './error-entry.ts';

export const scimTable: Readonly<Record<ScimErrorKind, ErrorEntry>> = {
  offline: {
    code: 'offline',

    retryable: true,
  },
  network: {
    code: 'service-unreachable',

    retryable: true,
  },
  timeout: {
    code: 'service-timeout',

    retryable: true,
  },
  unauthorized: {
    code: 'token-refused',

    retryable: false,
  },
  forbidden: {
    code: 'token-may-not',

    retryable: false,
  },
  'not-found': {
    code: 'service-refused',

    retryable: false,
  },
  'filter-unsupported': {
    code: 'service-refused',

    retryable: false,
  },
  'invalid-request': {
    code: 'service-refused',

    retryable: false,
  },
  conflict: {
    code: 'service-refused',

    retryable: false,
  },
  'changed-meanwhile': {
    code: 'service-refused',

    retryable: true,
  },
  'precondition-unmet': {
    code: 'service-refused',

    retryable: false,
  },
  'rate-limited': {
    code: 'service-limits',

    retryable: true,
  },
  'service-error': {
    code: 'service-error',

    retryable: true,
  },
  'unreadable-answer': {
    code: 'service-unreadable',

    retryable: false,
  },
  'certificate-untrusted': {
    code: 'service-untrusted',

    retryable: false,
  },
  'proxy-refused': {
    code: 'proxy-refuses',

    retryable: false,
  },
  'clock-off': {
    code: 'service-refused',

    retryable: true,
  },
  redirected: {
    code: 'service-redirects',

    retryable: false,
  },
  cancelled: { code: 'cancelled', retryable: true },
  'no-token': {
    code: 'token-missing',

    retryable: false,
  },
};
