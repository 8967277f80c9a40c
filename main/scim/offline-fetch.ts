import { ScimError } from './errors.ts';
import type { Fetch } from './fetch.ts';

/** The network while "Work offline" is on: there is none. */
export const offlineFetch: Fetch = () =>
  Promise.reject(
    new ScimError('offline', 'Work offline is on: nothing was sent. Turn it off to ask the service.'),
  );
