import type { Handlers } from '../thread/context.ts';
import { addRequest, groupRequests, pageRequests, writeRequests } from './requests.ts';

/** What can be asked about requests that were made. */
export const networkHandlers = {
  'add-request': ({ writable }, { request }) => addRequest(writable, request),
  'page-requests': ({ readable }, input) => pageRequests(readable, input),
  'group-requests': ({ readable }, input) => groupRequests(readable, input),
  'write-requests': writeRequests,
} satisfies Partial<Handlers>;
