import { z } from 'zod';
import {
  certificateFaults,
  plainFaults,
  proxyFaults,
  refusalWords,
} from '../../../main/domain/service/scim-fault.ts';

const leftEntry = z.object({ account: z.string(), keyring: z.string(), program: z.string() });

const keychainFailure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('keychain-absent') }),
  z.object({ kind: z.literal('keychain-failing') }),
  z.object({ kind: z.literal('keychain-without-keyring') }),
  z.object({ kind: z.literal('keychain-locked') }),
  z.object({ kind: z.literal('keychain-refused') }),
  z.object({ kind: z.literal('keychain-silent') }),
  z.object({ kind: z.literal('keychain-restarted') }),
  z.object({ kind: z.literal('keychain-entry-gone'), account: z.string() }),
  z.object({ kind: z.literal('keychain-other'), storedIn: z.string() }),
  z.object({ kind: z.literal('keychain-not-forgotten'), left: leftEntry }),
  z.object({ kind: z.literal('token-too-long'), bytes: z.number(), most: z.number() }),
  z.object({ kind: z.literal('token-characters') }),
]);

const fault = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answered'),
    host: z.string(),
    status: z.number(),
    refusal: z.enum(refusalWords),
    waitSeconds: z.number().optional(),
  }),
  z.object({ kind: z.literal('certificate'), host: z.string(), fault: z.enum(certificateFaults) }),
  z.object({
    kind: z.literal('proxy'),
    host: z.string(),
    fault: z.enum(proxyFaults),
    proxy: z.string().optional(),
  }),
  z.object({ kind: z.enum(['redirected', 'unreachable', 'network-login']), host: z.string() }),
  z.object({ kind: z.literal('clock'), host: z.string(), here: z.string(), there: z.string() }),
  z.object({ kind: z.literal('no-answer'), host: z.string(), seconds: z.number() }),
  z.object({ kind: z.literal('too-much'), host: z.string(), mebibytes: z.number() }),
  z.object({ kind: z.literal('asked-to-wait'), minutes: z.number() }),
  z.object({ kind: z.literal('header-unsendable'), name: z.string() }),
  z.object({ kind: z.literal('unreadable'), expected: z.enum(['list', 'counted', 'user', 'page']) }),
  z.object({ kind: z.literal('keychain'), failure: keychainFailure }),
  z.object({ kind: z.enum(plainFaults) }),
]);

/** A failure as it is kept: facts, or the text of before and of errors of others. */
export const told = z.union([z.string(), fault]);
