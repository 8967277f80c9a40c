import type { OperationInput } from '../../engine/operations.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { asSelection, branded } from '../brands.ts';
import type { Desk } from './desk.ts';
import type { HandlersOf, Input, ProceduresOf } from '../handler.ts';

/** An answer that is younger than this is not asked for again. */
const freshForMs = 24 * 60 * 60 * 1000;
const shownRuns = 50;

export const runHandlers: HandlersOf<ProceduresOf<'runs'>> = {
  'runs.start-look-ups': async (desk, { connectionId, who }) => {
    const run = await desk.runs.startLookUps({ connectionId: branded(connectionId), who: whom(desk, who) });
    desk.tell('data-changed', { what: 'runs' });
    return run;
  },
  'runs.hurry': async (desk, { connectionId, selection }) => {
    const hurried = await desk.runs.hurryLookUps({
      connectionId: branded(connectionId),
      selection: asSelection(selection),
    });
    return hurried === undefined ? {} : { hurried };
  },
  'runs.pause': (desk, { id }) => desk.runs.pause(branded(id)),
  'runs.resume': (desk, { id }) => desk.runs.resume(branded(id)),
  'runs.cancel': (desk, { id }) => desk.runs.cancel(branded(id)),
  'runs.changes': (desk, { id, limit }) => desk.engine.ask('run-changes', { runId: branded(id), limit }),
  'runs.list': (desk) => desk.engine.ask('list-runs', { limit: shownRuns }),
};

function whom(desk: Desk, who: Input<'runs.start-look-ups'>['who']): OperationInput<'start-look-ups'>['who'] {
  if (who.kind === 'selection') return { kind: 'selection', selection: asSelection(who.selection) };
  const now = desk.now();
  const staleBefore = who.again ? now : new Date(now.getTime() - freshForMs);
  return { kind: 'known', staleBefore: instantOf(staleBefore) };
}
