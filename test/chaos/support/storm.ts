import type { PracticeFault } from '../../../main/practice/service.ts';
import { oneOf } from './seeded.ts';

/** Every way in which a service or the network to it fails. */
const faults: readonly [PracticeFault, ...PracticeFault[]] = [
  { kind: 'status', status: 429, retryAfter: '1' },
  { kind: 'status', status: 429 },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'hang' },
  { kind: 'hang-after' },
  { kind: 'cut-before' },
  { kind: 'cut-after' },
  { kind: 'broken-json' },
  { kind: 'other-user' },
];

/** A fault for such a share of the requests once the storm has begun, and what was met so far. */
export function createStorm(options: { readonly share: number; readonly random: () => number }): {
  begin(): void;
  end(): void;
  readonly faultFor: () => PracticeFault | undefined;
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
    faultFor: () => {
      if (!isBlowing || options.random() >= options.share) return undefined;
      const fault = oneOf(faults, options.random);
      const name = fault.kind === 'status' ? String(fault.status) : fault.kind;
      met.set(name, (met.get(name) ?? 0) + 1);
      return fault;
    },
    met,
  };
}
