import { ScimError } from './errors.ts';
import type { Fetch } from './fetch.ts';

/** The network while "Work offline" is on: there is none. */
export const offlineFetch: Fetch = () => Promise.reject(new ScimError('offline', { kind: 'offline' }));
