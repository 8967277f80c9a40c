import { words } from '../../words/words.ts';
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
  return new ScimError(kind, words().scim.answered(answer.host, status, sayRefusal(kind, answer)), {
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

function sayRefusal(kind: RefusalKind, { problem, retryAfterMs }: RefusedAnswer): string {
  const { refusals } = words().scim;
  switch (kind) {
    case 'unauthorized':
      return refusals.unauthorized;
    case 'forbidden':
      return refusals.forbidden;
    case 'not-found':
      return problem.isScim ? refusals.notFound : refusals.notScim;
    case 'filter-unsupported':
      return refusals.filterUnsupported;
    case 'conflict':
      return refusals.conflict;
    case 'changed-meanwhile':
      return refusals.changedMeanwhile;
    case 'rate-limited':
      return retryAfterMs === undefined
        ? refusals.rateLimited
        : refusals.rateLimitedFor(Math.ceil(retryAfterMs / 1000));
    case 'timeout':
      return refusals.timeout;
    case 'service-error':
      return refusals.serviceError;
    case 'invalid-request':
      return problem.scimType === 'invalidValue' ? refusals.invalidValue : refusals.invalidRequest;
    default:
      return kind satisfies never;
  }
}

/** RFC 9110 §13.1.1 has a weak tag never fit, RFC 7644 §3.14 shows it fit; some services refuse whatever is sent. */
export function preconditionUnmet(error: ScimError): ScimError {
  return new ScimError('precondition-unmet', words().scim.preconditionUnmet, {
    status: 412,
    ...(error.detail === undefined ? {} : { detail: error.detail }),
    ...(error.scimType === undefined ? {} : { scimType: error.scimType }),
    cause: error,
  });
}
