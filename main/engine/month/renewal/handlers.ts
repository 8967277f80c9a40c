import type { Handlers } from '../../thread/context.ts';
import { readRenewal } from './read-renewal.ts';
import { writeRenewalDays } from './write-renewal-days.ts';

/** What can be asked about the renewal of the contract. */
export const renewalHandlers = {
  'read-renewal': ({ readable }, input) => readRenewal(readable, input),
  'write-renewal-days': ({ readable }, input) => writeRenewalDays(readable, input),
} satisfies Partial<Handlers>;
