import type { OperationName } from '../operations.ts';
import type { ToThread } from './messages.ts';

/** Figures beside the list and of other screens: they write nothing, so that whoever is read before them finds everything as they would. */
const figures: ReadonlySet<OperationName> = new Set([
  'overview',
  'count-facets',
  'read-costs',
  'read-usage-history',
  'read-seat-room',
  'read-waiting-list',
  'read-source-ages',
  'read-renewal',
  'read-month',
  'read-alarms',
  'read-page',
  'read-searchable',
  'people-named-alike',
  'read-team-trends',
  'tally-questions',
]);

/** What nothing is kept of either, and somebody waits for more than for figures: rows of the list, and the plan that is foreseen. */
const soon: ReadonlySet<OperationName> = new Set(['page-people', 'foresee-plan']);

/** Takes out the message that comes next: the first, but what is wanted soon before figures, which nobody waits for as much. */
export function takeNext(waiting: ToThread[]): ToThread | undefined {
  const place = waiting.findIndex((message) => !isOfFigures(message));
  const next = waiting[place];
  return waiting.splice(next !== undefined && isSoon(next) ? place : 0, 1)[0];
}

function isSoon(message: ToThread): boolean {
  return message.kind === 'ask' && soon.has(message.name);
}

/** A page of no more than one row is asked for to count people. */
function isOfFigures(message: ToThread): boolean {
  if (message.kind !== 'ask') return false;
  if (message.name !== 'page-people') return figures.has(message.name);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the client's `ask` ties the input to its name
  return (message.input as { readonly limit: number }).limit <= 1;
}
