import type { ScimErrorKind } from '../domain/service/look-ups/look-up.ts';
import type { Told } from '../domain/service/scim-fault.ts';
import { sayTold } from '../words/say-fault.ts';

/** A SCIM call that failed. The message is safe to show: no token, no body, no identifier. */
export class ScimError extends Error {
  readonly kind: ScimErrorKind;
  /** What the message says, as facts. */
  readonly says: Told;
  readonly status: number | undefined;
  /** RFC 7644 §3.12 `scimType`, where the service gave one. */
  readonly scimType: string | undefined;
  /** The service's own `detail`, shown to the admin but never logged: it may name a person. */
  readonly detail: string | undefined;
  /** Whether the service answered with a SCIM error (RFC 7644 §3.12), and not a gateway with one of its own. */
  readonly inScimForm: boolean;
  /** From `Retry-After`, either form. */
  readonly retryAfterMs: number | undefined;

  constructor(
    kind: ScimErrorKind,
    says: Told,
    more: {
      readonly status?: number;
      readonly scimType?: string;
      readonly detail?: string;
      readonly inScimForm?: boolean;
      readonly retryAfterMs?: number;
      readonly cause?: unknown;
    } = {},
  ) {
    super(sayTold(says), { cause: more.cause });
    this.name = 'ScimError';
    this.kind = kind;
    this.says = says;
    this.status = more.status;
    this.scimType = more.scimType;
    this.detail = more.detail;
    this.inScimForm = more.inScimForm ?? false;
    this.retryAfterMs = more.retryAfterMs;
  }
}
