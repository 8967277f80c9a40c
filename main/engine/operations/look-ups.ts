import type { ConnectionId, Instant, PersonId, RunId } from '../../domain/ids.ts';
import type { LookUpAnswer, LookUpIdentifiers } from '../../domain/service/look-ups/look-up.ts';
import type { AccountState, PeopleSelection } from '../../domain/people/person.ts';
import type { LookUpCounts, Run, RunState } from '../../domain/service/run.ts';
import type { RunNote } from '../../domain/service/run-note.ts';

/** What a look-up run asks next. */
export type LookUpTask = {
  readonly personId: PersonId;
  readonly identifiers: LookUpIdentifiers;
} & KnownOfCreation;

/** What earlier creations for a person taught, which no filter may deny. */
export type KnownOfCreation = {
  /** Id of the account that Purser created, as the service gave it (RFC 7644 §3.3). */
  readonly createdId?: string | undefined;
  /** The service refused to create with these very identifiers, because it has them already (409). */
  readonly isTaken?: boolean | undefined;
};

export type LookUpsOperations = {
  'start-look-ups': {
    input: {
      connectionId: ConnectionId;
      /** `known`: people of the directory, or else of the user list, without an answer newer than `staleBefore`. */
      who: { kind: 'known'; staleBefore: Instant } | { kind: 'selection'; selection: PeopleSelection };
      at: Instant;
    };
    output: Run;
  };
  /** People come first in a look-up run under way; `undefined` where it is not under way any more. */
  'hurry-look-ups': {
    input: { runId: RunId; selection: PeopleSelection };
    output: { run: Run; first: number; answered: number } | undefined;
  };
  'next-look-ups': {
    input: { runId: RunId; limit: number; exclude: readonly PersonId[] };
    output: readonly LookUpTask[];
  };
  /** Keeps every answer raw with its time, and refreshes the people concerned. */
  'record-look-ups': {
    input: { runId: RunId; answers: readonly { personId: PersonId; answer: LookUpAnswer }[] };
    output: { done: number; total: number; counts: LookUpCounts };
  };
  'set-run-state': {
    input: { runId: RunId; state: RunState; note: RunNote | undefined; at: Instant };
    output: Run;
  };
  /** After the database was replaced by an earlier copy: what its plans had left is done no more. */
  'end-plans-of-copy': { input: { at: Instant }; output: { ended: number } };
  'list-runs': { input: { limit: number }; output: readonly Run[] };
  /** Whose answer in a look-up run is another than the one before. */
  'run-changes': {
    input: { runId: RunId; limit: number };
    output: {
      changes: readonly {
        personId: PersonId;
        displayName: string;
        before: AccountState;
        after: AccountState;
        beforeAt: Instant;
      }[];
      total: number;
    };
  };
};
