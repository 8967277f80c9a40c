import type { PracticeFault } from '../../../main/practice/service.ts';
import { oneOf } from './seeded.ts';

/** Every way in which a service or the network to it fails. */
const faults: readonly [PracticeFault, ...PracticeFault[]] = [
  { kind: 'status', status: 429, retryAfter: '1' },
  { kind: 'status', status: 429 },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 500, isApplied: true, detail: 'expected string or bytes-like object' },
  { kind: 'status', status: 500, isApplied: true, detail: 'A fault beside {header}' },
  { kind: 'hang' },
  { kind: 'hang-after' },
  { kind: 'cut-before' },
  { kind: 'cut-after' },
  { kind: 'broken-json' },
  { kind: 'other-user' },
];

/** And where filters die as well. */
const dyingFaults: typeof faults = [...faults, { kind: 'nobody', filter: 'externalId' }];

/** And those that only a write meets. */
const writeFaults: typeof faults = [
  ...faults,
  { kind: 'status', status: 400, scimType: 'invalidValue', detail: 'not for "{header}"' },
  // Refused whatever is sent (seen at SCIM-SDK).
  { kind: 'status', status: 412, detail: 'The precondition is not met.' },
];

/** A fault for such a share of the requests once the storm has begun, and what was met so far. */
export function createStorm(options: {
  readonly share: number;
  readonly random: () => number;
  /** Filters answer with nobody at times: from the first contradiction on nothing that rests on them is decided. */
  readonly filtersDie?: boolean;
}): {
  begin(): void;
  end(): void;
  readonly faultFor: (request: { readonly method: string }) => PracticeFault | undefined;
  readonly met: Map<string, number>;
} {
  let isBlowing = false;
  const met = new Map<string, number>();
  return {
    begin: () => {
      isBlowing = true;
    },
    end: () => {
      isBlowing = false;
    },
    faultFor: ({ method }) => {
      if (!isBlowing || options.random() >= options.share) return undefined;
      const asked = options.filtersDie === true ? dyingFaults : faults;
      const fault = oneOf(method === 'GET' ? asked : writeFaults, options.random);
      const name =
        fault.kind === 'status'
          ? `${String(fault.status)}${fault.isApplied === true ? ' applied' : ''}`
          : fault.kind;
      met.set(name, (met.get(name) ?? 0) + 1);
      return fault;
    },
    met,
  };
}
