/*
 * How a certificate that is not trusted shows itself. Node's `fetch` fails with a cause whose code is OpenSSL's or Node's own
 * (https://nodejs.org/api/tls.html#x509-certificate-error-codes), Electron's with Chromium's name of the error in the message.
 */

const reasons: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'it is signed by itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'who signed it is not trusted',
  UNABLE_TO_GET_ISSUER_CERT: 'who signed it is not known',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'who signed it is not known',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'who signed it is not known',
  CERT_UNTRUSTED: 'who signed it is not trusted',
  CERT_REJECTED: 'it was rejected',
  CERT_REVOKED: 'it was revoked',
  CERT_SIGNATURE_FAILURE: 'its signature is wrong',
  CERT_CHAIN_TOO_LONG: 'too many stand between it and who is trusted',
  INVALID_CA: 'who signed it may not sign',
  INVALID_PURPOSE: 'it is for another purpose',
  CERT_NOT_YET_VALID: 'it is not valid yet',
  CERT_HAS_EXPIRED: 'it has expired',
  HOSTNAME_MISMATCH: 'it is for another host',
  ERR_TLS_CERT_ALTNAME_INVALID: 'it is for another host',
};

const chromiumReasons: Readonly<Record<string, string>> = {
  ERR_CERT_COMMON_NAME_INVALID: 'it is for another host',
  ERR_CERT_DATE_INVALID: 'it has expired or is not valid yet',
  ERR_CERT_AUTHORITY_INVALID: 'who signed it is not trusted',
  ERR_CERT_REVOKED: 'it was revoked',
};

/** Why the certificate of a server is not trusted, as the end of a sentence; `undefined` where something else went wrong. */
export function certificateFault(error: unknown): string | undefined {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    const code = 'code' in current && typeof current.code === 'string' ? current.code : '';
    const known = reasons[code];
    if (known !== undefined) return known;
    const chromium = /ERR_CERT_[A-Z_]+/u.exec(current.message)?.[0];
    if (chromium !== undefined) return chromiumReasons[chromium] ?? 'the system does not trust it';
    current = current.cause;
  }
  return undefined;
}
