import { offlineFetch } from '../scim/offline-fetch.ts';
import type { Fetch } from '../scim/fetch.ts';

/** The one switch of "Work offline". */
export type Network = {
  readonly fetch: Fetch;
  isOffline(): boolean;
  setOffline(offline: boolean): void;
};

/** The given network, or the one that refuses while work is offline. */
export function createNetwork(options: { readonly fetch: Fetch; readonly isOffline: boolean }): Network {
  let { isOffline } = options;
  return {
    fetch: (url, init) => (isOffline ? offlineFetch : options.fetch)(url, init),
    isOffline: () => isOffline,
    setOffline: (offline) => {
      isOffline = offline;
    },
  };
}
