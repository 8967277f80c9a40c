import type { Act } from '../../domain/plans/act.ts';
import type { PeopleRows } from './list-file.ts';

/** What was chosen to be changed, before any of it is looked at. */
export type Choice = {
  readonly act: Act;
  readonly chosen:
    | { readonly kind: 'idle'; readonly days: number }
    /** The next of the waiting list. */
    | { readonly kind: 'next'; readonly wanted: number }
    | ({ readonly kind: 'list'; readonly file: string } & PeopleRows);
};
