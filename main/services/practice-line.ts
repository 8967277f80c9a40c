import type { PaceLimits } from '../domain/service/dialect.ts';

/** Where the practice service is said to be; nothing is ever sent there. */
export const practiceBaseUrl = 'https://practice.invalid/scim';
export const practiceToken = 'practice';

/** The practice service is in this process: it need not be spared. */
export const practicePace: PaceLimits = { readsPerSecond: 400, writesPerSecond: 100, inFlight: 8 };
