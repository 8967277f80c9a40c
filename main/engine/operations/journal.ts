import type { JournalEntry } from '../../domain/plans/action.ts';
import type { ActionState } from '../../domain/plans/act.ts';

export type JournalOperations = {
  'page-journal': {
    input: { text: string | undefined; offset: number; limit: number };
    output: { entries: readonly JournalEntry[]; total: number };
  };
  /** The same, folded to one line an act; `entries` counts the whole journal. */
  'page-acts': {
    input: { text: string | undefined; offset: number; limit: number };
    output: {
      acts: readonly { state: ActionState | undefined; entries: readonly JournalEntry[] }[];
      total: number;
      entries: number;
    };
  };
  'verify-journal': {
    input: Record<never, never>;
    output: { kind: 'intact'; entries: number } | { kind: 'broken'; sequence: number; entries: number };
  };
  'write-journal': { input: { path: string }; output: { rows: number } };
};
