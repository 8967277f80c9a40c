import type { Instant } from '../../domain/ids.ts';
import type { RequestMade } from '../../domain/service/request.ts';

export type NetworkOperations = {
  'add-request': { input: { request: RequestMade }; output: { added: true } };
  /** The latest first. */
  'page-requests': {
    input: { text: string | undefined; offset: number; limit: number };
    output: { requests: readonly RequestMade[]; total: number };
  };
  /** The same, those alike within an hour of the clock counted together; `requests` counts all of them. */
  'group-requests': {
    input: { text: string | undefined; offset: number; limit: number };
    output: {
      groups: readonly (Pick<RequestMade, 'method' | 'host' | 'path' | 'status' | 'bytes'> & {
        requests: number;
        first: Instant;
        last: Instant;
        /** The one that took longest. */
        longestMs: number;
      })[];
      total: number;
      requests: number;
    };
  };
  'write-requests': { input: { path: string }; output: { rows: number } };
};
