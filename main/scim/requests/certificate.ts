import type { CertificateFault } from '../../domain/service/scim-fault.ts';

/*
 * How a certificate that is not trusted shows itself. Node's `fetch` fails with a cause whose code is OpenSSL's or Node's own
 * (https://nodejs.org/api/tls.html#x509-certificate-error-codes), Electron's with Chromium's name of the error in the message.
 */

const reasons: Readonly<Record<string, CertificateFault>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'signer-untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'signer-unknown',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'signer-unknown',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'signer-unknown',
  CERT_UNTRUSTED: 'signer-untrusted',
  CERT_REJECTED: 'rejected',
  CERT_REVOKED: 'revoked',
  CERT_SIGNATURE_FAILURE: 'signature-wrong',
  CERT_CHAIN_TOO_LONG: 'chain-too-long',
  INVALID_CA: 'signer-may-not',
  INVALID_PURPOSE: 'other-purpose',
  CERT_NOT_YET_VALID: 'not-yet',
  CERT_HAS_EXPIRED: 'expired',
  HOSTNAME_MISMATCH: 'other-host',
  ERR_TLS_CERT_ALTNAME_INVALID: 'other-host',
};

const chromiumReasons: Readonly<Record<string, CertificateFault>> = {
  ERR_CERT_COMMON_NAME_INVALID: 'other-host',
  ERR_CERT_DATE_INVALID: 'out-of-date',
  ERR_CERT_AUTHORITY_INVALID: 'signer-untrusted',
  ERR_CERT_REVOKED: 'revoked',
};

/** Why the certificate of a server is not trusted; `undefined` where something else went wrong. */
export function certificateFault(error: unknown): CertificateFault | undefined {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    const code = 'code' in current && typeof current.code === 'string' ? current.code : '';
    const known = reasons[code];
    if (known !== undefined) return known;
    const chromium = /ERR_CERT_[A-Z_]+/u.exec(current.message)?.[0];
    if (chromium !== undefined) return chromiumReasons[chromium] ?? 'untrusted';
    current = current.cause;
  }
  return undefined;
}
