import type { SampleCase } from './case.ts';
import { identifierCases } from './identifier-cases.ts';
import { nameCases } from './name-cases.ts';
import { activityCases, seatCases } from './seat-cases.ts';

/** Every hard case of the samples, in the order in which people are numbered; all others are in order. */
export const sampleCases: readonly SampleCase[] = [
  ...nameCases,
  ...identifierCases,
  ...seatCases,
  ...activityCases,
];
