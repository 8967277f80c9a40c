import type { Told } from '../scim-fault.ts';
import type { Account } from '../account.ts';
import type { Instant } from '../../ids.ts';

/** The attributes a person can be looked up by. Others are not known to work (LinkedIn publishes no reference). */
export const lookUpAttributes = ['externalId', 'userName'] as const;
export type LookUpAttribute = (typeof lookUpAttributes)[number];

/** What is asked of the service about one person. */
export type LookUpIdentifiers = {
  readonly externalId: string | undefined;
  readonly userName: string | undefined;
};

/** One filter that was sent, or that could not be sent, and what came of it: the evidence behind a look-up. */
export type LookUpAttempt = {
  readonly attribute: LookUpAttribute;
  /** The filter as sent, for example `externalId eq "E1042"`. */
  readonly filter: string;
  readonly result:
    | 'found'
    | 'empty'
    | 'several'
    | 'other-person'
    /** One user answered, without the attribute that was asked for. */
    | 'not-repeated'
    | 'filter-unsupported'
    | 'not-askable'
    | 'failed';
  /** HTTP status; `undefined` when nothing was answered. */
  readonly status: number | undefined;
  readonly accountId: string | undefined;
  /** What the service said of a failure (`scimType`, `detail`), without identifiers of other people. */
  readonly detail: string | undefined;
};

/** Why it cannot be decided which account is somebody's, if any. */
export const undecidableReasons = [
  /** The person has neither a unique id nor an e-mail address. */
  'no-identifier',
  /** An identifier holds `"` or `\`: servers answer such filters wrongly, so "not found" would prove nothing. */
  'identifier-not-askable',
  /** The service refuses every filter there is an identifier for. */
  'filter-unsupported',
  /** The service answered with a user other than the one asked for. */
  'other-person-returned',
  /** One user was answered that does not repeat the attribute asked for, and nothing else in it is the person's. */
  'attribute-not-repeated',
  /** The service fails (5xx) whenever it is asked by one attribute, and the other one finds nobody. */
  'filter-fails',
  /** A filter answered with nobody that was seen to answer so although somebody was there. */
  'filter-contradicted',
  /** An identifier holds a character that this service was never seen to find. */
  'character-not-proven',
  /** It refused to create the person, because it has one of the identifiers already, and finds nobody by them. */
  'identifier-taken',
] as const;
export type UndecidableReason = (typeof undecidableReasons)[number];

/** What looking one person up comes to; `LookUp` says each. */
export const lookUpKinds = ['found', 'absent', 'ambiguous', 'undecidable', 'failed'] as const;

/** The decided outcome of looking one person up. */
export type LookUp =
  | { readonly kind: 'found'; readonly account: Account }
  /** Every identifier the person has was asked and answered with nothing, by filters that are believed. */
  | { readonly kind: 'absent' }
  /** Several accounts answered, or the unique id and the e-mail address lead to different accounts. */
  | { readonly kind: 'ambiguous'; readonly accounts: readonly Account[] }
  | { readonly kind: 'undecidable'; readonly reason: UndecidableReason }
  /** The service did not answer (network, 5xx after retries, 401, 403). To be asked again. */
  | { readonly kind: 'failed'; readonly code: ScimErrorKind; readonly detail: Told };

export type LookUpAnswer = {
  readonly lookUp: LookUp;
  readonly attempts: readonly LookUpAttempt[];
  readonly askedAt: Instant;
};

/** Why a SCIM call did not succeed; one word per way out. */
export const scimErrorKinds = [
  /** Work offline is on: nothing was sent. */
  'offline',
  /** No answer: name not resolved, refused, cut. */
  'network',
  'timeout',
  /** 401: the token is wrong, expired or was reissued. */
  'unauthorized',
  /** 403: the token is known but may not do this. */
  'forbidden',
  'not-found',
  /** 400 to a filter. */
  'filter-unsupported',
  /** 400, other. */
  'invalid-request',
  /** 409, uniqueness. */
  'conflict',
  /** 412: changed since it was read. */
  'changed-meanwhile',
  /** 412 although the account is exactly as it was read: the service's If-Match can never be met. */
  'precondition-unmet',
  'rate-limited',
  /** 5xx. */
  'service-error',
  /** Not JSON, not SCIM, another user's resource. */
  'unreadable-answer',
  /** A redirect was answered; the token is never sent to another host. */
  'redirected',
  /** The server's certificate is not trusted, so nothing was sent. */
  'certificate-untrusted',
  /** A proxy on the way asks for a login or refuses the way to the service, so nothing reached it. */
  'proxy-refused',
  /** The service's clock and this machine's are more than a day apart. */
  'clock-off',
  'cancelled',
  /** No token in the keychain or this session. */
  'no-token',
] as const;
export type ScimErrorKind = (typeof scimErrorKinds)[number];
