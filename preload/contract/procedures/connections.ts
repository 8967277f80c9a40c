import { z } from 'zod';
import { connectionKinds } from '../../../main/domain/service/connection.ts';
import { id } from '../values/basics.ts';
import { connection, connectionTest, serviceSettings } from '../values/connections.ts';
import { done, nothing } from './shared.ts';

const connectionFields = z.object({
  name: z.string().trim().min(1).max(100),
  kind: z.enum(connectionKinds),
  baseUrl: z.string().trim().max(500),
  instance: z.string().trim().max(200),
  licenseType: z.string().trim().max(200),
  mayProvision: z.boolean(),
  mayDeprovision: z.boolean(),
  tokenCreatedOn: z.string().max(10).optional(),
  /** As they are to be from now on; without, they stay. */
  settings: serviceSettings.optional(),
});

/** Connections and their tokens. */
export const connectionsProcedures = {
  'connections.list': { input: nothing, output: z.array(connection) },
  /** `token` goes to the keychain or this session's memory and is never read back. */
  'connections.save': {
    input: connectionFields.extend({
      id: id.optional(),
      token: z.string().trim().min(1).max(10_000).optional(),
      tokenPlace: z.enum(['keychain', 'session']),
    }),
    output: connection,
  },
  'connections.forget-token': { input: z.object({ id }), output: connection },
  /** `leaveToken`: also where the keychain's entry could not be seen removed. */
  'connections.remove': { input: z.object({ id, leaveToken: z.boolean().optional() }), output: done },
  /** Asks for nobody, for some users, and for one of them by each attribute. */
  'connections.test': {
    input: z.object({ id }),
    output: connectionTest,
  },
  /** From now on changes are sent without `If-Match`: for a service at which none is ever met. */
  'connections.go-without-if-match': { input: z.object({ id }), output: connection },
  /** Finds out by reading alone what the service can do; what was found is kept and followed. */
  'connections.probe': { input: z.object({ id }), output: connection },
} as const;
