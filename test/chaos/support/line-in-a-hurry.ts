import type { ServiceLine } from '../../../main/runs/service/service-line.ts';
import type { Clock } from '../../../main/scim/pace/clock.ts';
import { systemClock } from '../../../main/scim/pace/clock.ts';
import { createScimClient } from '../../../main/scim/create-client.ts';
import { defaultDialect } from '../../../main/domain/service/dialect.ts';
import { createPace } from '../../../main/scim/pace/pace.ts';

/** Waits are `hurry` times shorter than a real service would ask for; what happens in between is the same. */
function hurriedClock(hurry: number): Clock {
  return {
    now: () => systemClock.now() * hurry,
    sleep: (ms, signal) => systemClock.sleep(ms / hurry, signal),
  };
}

/** A line to a service on loopback that gives up on an answer soon. */
export function lineInAHurry(options: {
  readonly url: string;
  readonly token: string;
  readonly timeoutMs: number;
  readonly hurry: number;
  readonly changesShowWithinMs: number | undefined;
}): ServiceLine {
  const client = createScimClient({
    fetch: (url, init) => fetch(url, init),
    baseUrl: options.url,
    dialect: { ...defaultDialect, timeoutMs: options.timeoutMs },
    token: () => Promise.resolve(options.token),
    now: () => new Date(),
  });
  const pace = createPace({
    // Per hurried second.
    limits: { readsPerSecond: 100, writesPerSecond: 100, inFlight: 4 },
    clock: hurriedClock(options.hurry),
    random: Math.random,
  });
  return {
    client,
    pace,
    lookUpOrder: defaultDialect.lookUpOrder,
    ...(options.changesShowWithinMs === undefined
      ? {}
      : { changesShowWithinMs: options.changesShowWithinMs }),
  };
}
