import type { Account } from '../domain/service/account.ts';
import type { LookUpAttribute } from '../domain/service/look-ups/look-up.ts';
import type { ScimDialect } from '../domain/service/dialect.ts';
import type { Fetch } from './fetch.ts';

/** One request that was made, for the network ledger: no values, no bodies. */
export type RequestTrace = {
  readonly at: Date;
  readonly method: string;
  readonly host: string;
  /** With the values taken out, for example `/scim/Users?filter=externalId eq …` or `/scim/Users/…`. */
  readonly path: string;
  readonly status: number | undefined;
  readonly bytes: number;
  readonly ms: number;
};

export type ScimClientOptions = {
  readonly fetch: Fetch;
  readonly baseUrl: string;
  readonly dialect: ScimDialect;
  /** Read when a call needs it; throws `ScimError` of kind `no-token` where there is none. */
  readonly token: () => Promise<string>;
  readonly now: () => Date;
  readonly onRequest?: (trace: RequestTrace) => void;
};

/** What a person to be created is sent as. `externalId` is never invented here. */
export type NewUser = {
  readonly externalId: string;
  readonly userName: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly displayName: string | undefined;
  readonly title: string | undefined;
  readonly department: string | undefined;
};

/** One request exactly as it would be sent, for previews: no token, no host. */
export type PlannedRequest = {
  readonly method: string;
  readonly path: string;
  readonly body: string | undefined;
};

export type FindAnswer = {
  readonly status: number;
  /** Users whose attribute equals the value asked for; empty when the service knows none. */
  readonly accounts: readonly Account[];
  /** Users in the answer whose attribute is another: never taken for the person. */
  readonly others: number;
  /** The only user in the answer, which does not say the attribute that was asked for; counted among `others`. */
  readonly unrepeated?: Account;
  /** Where the answer is not the service's own to this question. */
  readonly note?: string;
};

/** Every method throws `ScimError`. */
export type ScimClient = {
  /**
   * `GET /Users?filter=ATTRIBUTE eq "VALUE"` (RFC 7644 §3.4.2.2). 400 is `filter-unsupported`, 404 `not-found`: it is for a resource
   * named by its id (§3.12), and a wrong base URL answers it to everything. Only an empty list is nobody.
   */
  find(question: {
    readonly attribute: LookUpAttribute;
    readonly value: string;
    readonly signal: AbortSignal;
  }): Promise<FindAnswer>;
  /**
   * `GET /Users?filter=emails.value eq "ADDRESS"` (RFC 7643 §4.1.2): those that have the address among theirs, whatever their `userName` is.
   * Few services are known to support it.
   */
  findByEmail(question: {
    readonly address: string;
    readonly signal: AbortSignal;
  }): Promise<Pick<FindAnswer, 'status' | 'accounts'>>;
  /** `GET /Users/ID`; `undefined` for 404. */
  get(question: { readonly id: string; readonly signal: AbortSignal }): Promise<Account | undefined>;
  /** `POST /Users` (RFC 7644 §3.3). Never repeated by the client itself. The account as answered, or its id from `Location`. */
  create(order: {
    readonly user: NewUser;
    readonly signal: AbortSignal;
  }): Promise<{ status: number; account: Account | undefined }>;
  /** `active` of a known account set as the dialect says; the account as answered, where a body came. */
  setActive(order: {
    readonly account: Account;
    readonly active: boolean;
    readonly signal: AbortSignal;
  }): Promise<{ readonly status: number; readonly account: Account | undefined }>;
  /** The request that `create` or `setActive` would send. */
  plan(
    order: { readonly create: NewUser } | { readonly account: Account; readonly active: boolean },
  ): PlannedRequest;
};
