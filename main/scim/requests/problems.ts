import type { ScimErrorKind } from '../../domain/service/look-ups/look-up.ts';
import type { RefusalWord } from '../../domain/service/scim-fault.ts';
import { ScimError } from '../errors.ts';
import { harmlessText } from './harmless-text.ts';
import type { ScimProblem } from './wire.ts';

export type RefusedAnswer = {
  readonly status: number;
  readonly problem: ScimProblem;
  readonly retryAfterMs: number | undefined;
  /** Whether the request asked with a filter: a 400 or 501 is then about the filter. */
  readonly filtered: boolean;
  /** Whether somebody was to be created: a 409 is then about an identifier. */
  readonly isCreation: boolean;
  readonly host: string;
  /** A page for people, as proxies and firewalls answer with. */
  readonly isPage: boolean;
  /** Taken out of what the service says. */
  readonly token: string;
};

/** A proxy's own answers: it asks for a login (RFC 9110 §15.5.8), or the network does (RFC 6585 §6). */
export function proxyAnswer(status: number, host: string): ScimError | undefined {
  if (status === 407)
    return new ScimError('proxy-refused', { kind: 'proxy', host, fault: 'wants-login' }, { status });
  return status === 511
    ? new ScimError('proxy-refused', { kind: 'network-login', host }, { status })
    : undefined;
}

/** The error for an answer that is no success, with what happened and what to do. */
export function refusal(answer: RefusedAnswer): ScimError {
  const kind = refusalKind(answer);
  const { status, problem, retryAfterMs, token } = answer;
  const waits = kind === 'rate-limited' && retryAfterMs !== undefined;
  const says = {
    kind: 'answered',
    host: answer.host,
    status,
    refusal: refusalWord(kind, answer),
    ...(waits ? { waitSeconds: Math.ceil(retryAfterMs / 1000) } : {}),
  } as const;
  return new ScimError(kind, says, {
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
  | 'proxy-refused'
  | 'clock-off'
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

function refusalWord(kind: RefusalKind, { problem, isCreation, isPage }: RefusedAnswer): RefusalWord {
  switch (kind) {
    case 'unauthorized':
      return 'unauthorized';
    case 'forbidden':
      return isPage ? 'forbiddenByPage' : 'forbidden';
    case 'not-found':
      return problem.isScim ? 'notFound' : 'notScim';
    case 'filter-unsupported':
      return 'filterUnsupported';
    case 'conflict':
      return isCreation ? 'conflict' : 'conflictOfChange';
    case 'changed-meanwhile':
      return 'changedMeanwhile';
    case 'rate-limited':
      return 'rateLimited';
    case 'timeout':
      return 'timeout';
    case 'service-error':
      return 'serviceError';
    case 'invalid-request':
      return problem.scimType === 'invalidValue' ? 'invalidValue' : 'invalidRequest';
    default:
      return kind satisfies never;
  }
}

/** RFC 9110 §13.1.1 has a weak tag never fit, RFC 7644 §3.14 shows it fit; some services refuse whatever is sent. */
export function preconditionUnmet(error: ScimError): ScimError {
  return new ScimError(
    'precondition-unmet',
    { kind: 'precondition-unmet' },
    {
      status: 412,
      ...(error.detail === undefined ? {} : { detail: error.detail }),
      ...(error.scimType === undefined ? {} : { scimType: error.scimType }),
      cause: error,
    },
  );
}
