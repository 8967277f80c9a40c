import type { ScimErrorKind } from '../../domain/service/look-up.ts';
import { ScimError } from '../errors.ts';
import { harmlessText } from './harmless-text.ts';
import type { ScimProblem } from './wire.ts';

export type RefusedAnswer = {
  readonly status: number;
  readonly problem: ScimProblem;
  readonly retryAfterMs: number | undefined;
  /** Whether the request asked with a filter: a 400 or 501 is then about the filter. */
  readonly filtered: boolean;
  readonly host: string;
  /** Taken out of what the service says. */
  readonly token: string;
};

/** The error for an answer that is no success, with what happened and what to do. */
export function refusal(answer: RefusedAnswer): ScimError {
  const kind = refusalKind(answer);
  const { status, problem, retryAfterMs, token } = answer;
  return new ScimError(kind, `${answer.host} answered ${String(status)}: ${sentences[kind](answer)}`, {
    status,
    inScimForm: problem.isScim,
    ...(problem.scimType === undefined ? {} : { scimType: harmlessText(problem.scimType, token) }),
    ...(problem.detail === undefined ? {} : { detail: harmlessText(problem.detail, token) }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

type RefusalKind = Exclude<
  ScimErrorKind,
  | 'offline'
  | 'network'
  | 'unreadable-answer'
  | 'redirected'
  | 'certificate-untrusted'
  | 'precondition-unmet'
  | 'cancelled'
  | 'no-token'
>;

const kindByStatus: Readonly<Record<number, RefusalKind>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  409: 'conflict',
  412: 'changed-meanwhile',
  429: 'rate-limited',
};

function refusalKind({ status, filtered, problem }: RefusedAnswer): RefusalKind {
  if (filtered && (status === 400 || status === 501)) return 'filter-unsupported';
  // Some services refuse a duplicate with 400 and only the word of RFC 7644 §3.12.
  if (status === 400 && problem.scimType === 'uniqueness') return 'conflict';
  const known = kindByStatus[status];
  if (known !== undefined) return known;
  // 501 is an operation that the service does not have: asking again would not help.
  return status >= 500 && status !== 501 ? 'service-error' : 'invalid-request';
}

const sentences: Readonly<Record<RefusalKind, (answer: RefusedAnswer) => string>> = {
  unauthorized: () =>
    'the token is wrong, has expired or was reissued. Enter the current token of the SCIM configuration.',
  forbidden: () =>
    'the token is known but may not do this. Check the SCIM configuration in the Admin Center.',
  'not-found': ({ problem }) =>
    problem.isScim
      ? 'it knows nothing under this address. Either there is no such user any more, or the base URL is wrong: check it, and whether a suffix such as /v2 belongs to it.'
      : 'not in the form of SCIM, so the base URL may be wrong. Check it, and whether a suffix such as /v2 belongs to it.',
  'filter-unsupported': () =>
    'it does not support looking up by this attribute. Nothing is said about the person.',
  conflict: () => 'another user already has this e-mail address or unique id. Look the person up again.',
  'changed-meanwhile': () => 'the account has changed since it was read. Read it again before deciding.',
  'rate-limited': ({ retryAfterMs }) =>
    retryAfterMs === undefined
      ? 'too many requests. Wait, and lower the pace.'
      : `too many requests; it asks to wait ${String(Math.ceil(retryAfterMs / 1000))} s.`,
  timeout: () => 'it gave up waiting for the request. Try again.',
  'service-error': () => 'the service has a fault of its own. Try again later.',
  'invalid-request': ({ problem }) =>
    problem.scimType === 'invalidValue'
      ? 'it does not accept a value. Correct it in the list it comes from, then plan anew.'
      : "it does not accept the request in this form. Check the connection's dialect.",
};

/** RFC 9110 §13.1.1 has a weak tag never fit, RFC 7644 §3.14 shows it fit; some services refuse whatever is sent. */
export function preconditionUnmet(error: ScimError): ScimError {
  return new ScimError(
    'precondition-unmet',
    'The service refused the precondition (412), although the account is exactly as it was read. Its If-Match cannot be met: ' +
      "choose Never under If-Match in the connection's settings (in the job: --if-match never), then do it again.",
    {
      status: 412,
      ...(error.detail === undefined ? {} : { detail: error.detail }),
      ...(error.scimType === undefined ? {} : { scimType: error.scimType }),
      cause: error,
    },
  );
}
