import type { OperationInput } from '../../engine/operations.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { asSelection, branded } from '../brands.ts';
import type { HandlerContext } from './context.ts';
import type { HandlersOf, Input, ProceduresOf } from '../handler.ts';

/** An answer that is younger than this is not asked for again. */
const freshForMs = 24 * 60 * 60 * 1000;
const shownRuns = 50;

export const runHandlers: HandlersOf<ProceduresOf<'runs'>> = {
  'runs.start-look-ups': async (context, { connectionId, who }) => {
    const run = await context.runs.startLookUps({
      connectionId: branded(connectionId),
      who: whom(context, who),
    });
    context.tell('data-changed', { what: 'runs' });
    return run;
  },
  'runs.hurry': async (context, { connectionId, selection }) => {
    const hurried = await context.runs.hurryLookUps({
      connectionId: branded(connectionId),
      selection: asSelection(selection),
    });
    return hurried === undefined ? {} : { hurried };
  },
  'runs.pause': (context, { id }) => context.runs.pause(branded(id)),
  'runs.resume': (context, { id }) => context.runs.resume(branded(id)),
  'runs.cancel': (context, { id }) => context.runs.cancel(branded(id)),
  'runs.changes': (context, { id, limit }) =>
    context.engine.ask('run-changes', { runId: branded(id), limit }),
  'runs.list': (context) => context.engine.ask('list-runs', { limit: shownRuns }),
};

function whom(
  context: HandlerContext,
  who: Input<'runs.start-look-ups'>['who'],
): OperationInput<'start-look-ups'>['who'] {
  if (who.kind === 'selection') return { kind: 'selection', selection: asSelection(who.selection) };
  const now = context.now();
  const staleBefore = who.again ? now : new Date(now.getTime() - freshForMs);
  return { kind: 'known', staleBefore: instantOf(staleBefore) };
}
