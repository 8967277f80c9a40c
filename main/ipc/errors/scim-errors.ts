import type { ScimErrorKind } from '../../domain/service/look-up.ts';
import type { ErrorEntry } from './error-entry.ts';

export const scimTable: Readonly<Record<ScimErrorKind, ErrorEntry>> = {
  offline: {
    code: 'offline',
    message: 'Work offline is on: nothing was sent. Turn it off to ask the service.',
    retryable: true,
  },
  network: {
    code: 'service-unreachable',
    message: 'The service cannot be reached. Check the network and the base URL.',
    retryable: true,
  },
  timeout: {
    code: 'service-timeout',
    message: 'The service did not answer in time. Try again later.',
    retryable: true,
  },
  unauthorized: {
    code: 'token-refused',
    message:
      'The service refuses the access token: it is wrong, expired or was reissued. Enter the current one.',
    retryable: false,
  },
  forbidden: {
    code: 'token-may-not',
    message: 'The access token may not do this. Check the SCIM configuration it was generated for.',
    retryable: false,
  },
  'not-found': {
    code: 'service-refused',
    message: 'The service knows nothing under this address. Check the base URL.',
    retryable: false,
  },
  'filter-unsupported': {
    code: 'service-refused',
    message: 'The service refuses to be asked for people in this way.',
    retryable: false,
  },
  'invalid-request': {
    code: 'service-refused',
    message: 'The service refused the request as invalid.',
    retryable: false,
  },
  conflict: {
    code: 'service-refused',
    message: 'The service has somebody with the same identifier already.',
    retryable: false,
  },
  'changed-meanwhile': {
    code: 'service-refused',
    message: 'The account was changed meanwhile. Look the person up again, then decide anew.',
    retryable: true,
  },
  'precondition-unmet': {
    code: 'service-refused',
    message:
      'The service refuses If-Match although the account is exactly as it was read. Choose Never under If-Match in the connection’s settings.',
    retryable: false,
  },
  'rate-limited': {
    code: 'service-limits',
    message: 'The service asks to be asked less often. Wait a while, then try again.',
    retryable: true,
  },
  'service-error': {
    code: 'service-error',
    message: 'The service failed. Try again later.',
    retryable: true,
  },
  'unreadable-answer': {
    code: 'service-unreadable',
    message: 'The answer is not that of a SCIM service. Check the base URL.',
    retryable: false,
  },
  'certificate-untrusted': {
    code: 'service-untrusted',
    message:
      'The service shows a certificate that is not trusted, and nothing was sent. Check the base URL; where a proxy or an authority of your own signs, let this machine trust it.',
    retryable: false,
  },
  redirected: {
    code: 'service-redirects',
    message:
      'The service redirects to another address, to which the token is not sent. Correct the base URL.',
    retryable: false,
  },
  cancelled: { code: 'cancelled', message: 'Cancelled before the service answered.', retryable: true },
  'no-token': {
    code: 'token-missing',
    message: 'There is no access token for this connection. Enter it in the connection settings.',
    retryable: false,
  },
};
