import type { ScimClient, ScimClientOptions } from './client.ts';

/** A SCIM 2.0 client (RFC 7643, RFC 7644) for one connection. Throws `ScimError` when the base URL may not be used. */
export declare function createScimClient(options: ScimClientOptions): ScimClient;
