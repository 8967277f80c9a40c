import type { CapabilityProfile } from '../domain/service/look-ups/capabilities.ts';
import type { ConnectionTest } from '../domain/service/connection-test.ts';
import type { ConnectionId } from '../domain/ids.ts';
import { instantOf } from '../domain/time/instant.ts';
import type { LookUpIdentifiers } from '../domain/service/look-ups/look-up.ts';
import type { ServiceLine } from '../runs/service/service-line.ts';
import { readBaseUrl } from '../scim/base-url.ts';
import type * as Talking from './open-line.ts';

/** One line per connection, so that all that talks to a service shares one pace. */
export type Lines = {
  lineFor(connectionId: ConnectionId): Promise<ServiceLine>;
  /** To be called when a connection or its token changed: what comes next uses the new one. */
  forget(connectionId: ConnectionId): void;
  /** To be called before a connection moves to another address: what is under way at the one before is given no token any more. */
  retire(connectionId: ConnectionId): void;
  /** Never throws for what the service says; throws where the connection itself is not usable. */
  test(connectionId: ConnectionId): Promise<ConnectionTest>;
  /** What the service can do, found out by reading alone. Throws `ScimError` where nothing can be found out. */
  probe(connectionId: ConnectionId, known: LookUpIdentifiers | undefined): Promise<CapabilityProfile>;
  /** The base URL as it will be used. Throws `ScimError`. */
  readBaseUrl(text: string): string;
};

/** What talks to a service is loaded when somebody does: a window starts and a job imports without. */
const talking = (): Promise<typeof Talking> => import('./open-line.ts');

export function createLines(options: Talking.LinesOptions): Lines {
  const lines = new Map<ConnectionId, Promise<Talking.Line>>();
  /** Of each connection, for the address that it has. */
  const addresses = new Map<ConnectionId, AbortController>();
  const lineFor = (connectionId: ConnectionId): Promise<Talking.Line> => {
    const known = lines.get(connectionId);
    if (known !== undefined) return known;
    const address = addresses.get(connectionId) ?? new AbortController();
    addresses.set(connectionId, address);
    const made = talking().then(({ openLine }) => openLine(options, connectionId, address.signal));
    lines.set(connectionId, made);
    made.catch(() => {
      // Another one may have been opened since: who is given that is at its pace.
      if (lines.get(connectionId) === made) lines.delete(connectionId);
    });
    return made;
  };
  return {
    lineFor,
    forget: (connectionId) => {
      lines.delete(connectionId);
    },
    retire: (connectionId) => {
      addresses.get(connectionId)?.abort();
      addresses.delete(connectionId);
      lines.delete(connectionId);
    },
    test: async (connectionId) => {
      const { testLine } = await talking();
      return testLine(await lineFor(connectionId), instantOf(options.now()));
    },
    probe: async (connectionId, known) => {
      const { probeLine } = await talking();
      const line = await lineFor(connectionId);
      const { profile, evidence } = await probeLine(line, known);
      // Kept before the caller goes on: who was absent by a filter that is dead now is undecidable.
      await options.engine.ask('record-filter-evidence', { connectionId, evidence });
      return profile;
    },
    readBaseUrl,
  };
}
