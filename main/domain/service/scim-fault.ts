import type { KeychainFailure } from './keychain-failure.ts';

/** What a refusal of the service is about, and what to do about it. */
export const refusalWords = [
  'unauthorized',
  'forbidden',
  'forbiddenByPage',
  'notFound',
  'notScim',
  'filterUnsupported',
  'conflict',
  'conflictOfChange',
  'changedMeanwhile',
  'rateLimited',
  'timeout',
  'serviceError',
  'invalidValue',
  'invalidRequest',
] as const;
export type RefusalWord = (typeof refusalWords)[number];

/** Why a certificate is not trusted. */
export const certificateFaults = [
  'self-signed',
  'signer-untrusted',
  'signer-unknown',
  'rejected',
  'revoked',
  'signature-wrong',
  'chain-too-long',
  'signer-may-not',
  'other-purpose',
  'not-yet',
  'expired',
  'other-host',
  'out-of-date',
  'untrusted',
] as const;
export type CertificateFault = (typeof certificateFaults)[number];

/** How a proxy on the way let nothing through; `no-way`: it did not reach the service, or does not say why. */
export const proxyFaults = [
  'wants-login',
  'refuses',
  'no-way',
  'unreachable',
  'settings',
  'certificate',
] as const;
export type ProxyFault = (typeof proxyFaults)[number];

/** Faults of which there is nothing more to say. */
export const plainFaults = [
  'precondition-unmet',
  'token-characters',
  'token-unreadable',
  'no-token',
  'offline',
  'not-askable',
  'no-usable-id',
  'other-user',
  'cancelled-before-token',
  'cancelled-before-keychain',
  'cancelled-before-sending',
  'cancelled-before-answer',
] as const;

/** Why a call of the service failed, as facts: no token, no body, nobody's identifier. `sayFault` makes the words. */
export type ScimFault =
  | {
      readonly kind: 'answered';
      readonly host: string;
      readonly status: number;
      readonly refusal: RefusalWord;
      /** So long the service asks to wait. */
      readonly waitSeconds?: number;
    }
  | { readonly kind: 'certificate'; readonly host: string; readonly fault: CertificateFault }
  | {
      readonly kind: 'proxy';
      readonly host: string;
      readonly fault: ProxyFault;
      /** Host and port, where they are known. */
      readonly proxy?: string | undefined;
    }
  | { readonly kind: 'redirected' | 'unreachable' | 'network-login'; readonly host: string }
  /** What the clock of this machine says and what that of the service, in UTC to the minute (`YYYY-MM-DD HH:MM`). */
  | { readonly kind: 'clock'; readonly host: string; readonly here: string; readonly there: string }
  | { readonly kind: 'no-answer'; readonly host: string; readonly seconds: number }
  | { readonly kind: 'too-much'; readonly host: string; readonly mebibytes: number }
  | { readonly kind: 'asked-to-wait'; readonly minutes: number }
  | { readonly kind: 'header-unsendable'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly expected: 'list' | 'counted' | 'user' | 'page' }
  | { readonly kind: 'keychain'; readonly failure: KeychainFailure }
  | { readonly kind: (typeof plainFaults)[number] };

/** A failure as it is kept: facts, or the text alone, as it was kept before failures were facts and as errors of others are. */
export type Told = string | ScimFault;
