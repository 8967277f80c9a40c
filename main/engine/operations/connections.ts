import type { Connection, ConnectionFields } from '../../domain/service/connection.ts';
import type { ConnectionId, Instant } from '../../domain/ids.ts';
import type { FilterEvidence } from '../../domain/service/look-ups/filter-evidence.ts';

export type ConnectionsOperations = {
  'list-connections': { input: Record<never, never>; output: readonly Connection[] };
  'save-connection': {
    input: { id: ConnectionId | undefined; fields: ConnectionFields; at: Instant };
    output: Connection;
  };
  /** Parts a connection that has moved from what was answered and planned at the address that it had before. */
  'leave-address': {
    input: { id: ConnectionId; before: Pick<Connection, 'kind' | 'baseUrl'>; at: Instant };
    output: { forgotten: number };
  };
  /** Keeps what the filters were seen to do. Who is absent by a filter that is dead now is undecidable from then on. */
  'record-filter-evidence': {
    input: { connectionId: ConnectionId; evidence: FilterEvidence };
    output: { revised: number };
  };
  'remove-connection': { input: { id: ConnectionId }; output: { removed: boolean } };
  'read-settings': { input: Record<never, never>; output: Readonly<Record<string, string>> };
  'write-setting': { input: { name: string; value: string }; output: { name: string; value: string } };
};
