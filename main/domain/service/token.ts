/** What a text is as an access token. */
export type TokenVerdict = 'token' | 'empty' | 'characters';

/**
 * Visible ASCII alone: a header carries nothing else (RFC 9110 §5.5), and bearer tokens are a part of it (RFC 6750 §2.1). Keychains
 * cut at a NUL and change what is no Unicode, without a word.
 */
export function judgeToken(text: string): TokenVerdict {
  if (text === '') return 'empty';
  return /^[\u0021-\u007e]+$/u.test(text) ? 'token' : 'characters';
}

/** CRED_MAX_CREDENTIAL_BLOB_SIZE of Windows (wincred.h: 5 × 512 bytes). */
export const windowsMostTokenBytes = 2560;
