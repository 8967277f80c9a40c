import { z } from 'zod';

/**
 * What went wrong, as the window may know it: a code to decide by, a sentence to show, whether trying again can help.
 * No path, no token, no body ever stands in it.
 */
export const errorCodes = [
  'invalid-request',
  'not-found',
  'unexpected',
  'cancelled',
  'offline',
  'service-unreachable',
  'service-timeout',
  'token-refused',
  'token-may-not',
  'token-missing',
  'service-refused',
  'service-limits',
  'service-error',
  'service-unreadable',
  'service-redirects',
  'service-untrusted',
  'proxy-refuses',
  'base-url-invalid',
  'keychain-locked',
  'keychain-absent',
  'keychain-unusable',
  'keychain-entry-missing',
  'keychain-not-forgotten',
  'token-unusable',
  'writing-off',
  'run-in-progress',
  'file-unreadable',
  'report-unwritable',
  'data-folder-unwritable',
  'data-folder-shared',
  'folder-held',
  'database-newer',
  'not-a-copy',
  'database-damaged',
  'disk-full',
  'engine-stopped',
  'two-unique-ids',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export const bridgeError = z.object({
  code: z.enum(errorCodes),
  message: z.string(),
  retryable: z.boolean(),
});
export type BridgeError = z.infer<typeof bridgeError>;

export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: BridgeError };
