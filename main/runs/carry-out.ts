import type { Run } from '../domain/service/run.ts';
import type { Work, WorkEnd } from './work.ts';

/** What a run does is loaded with the first one of its kind. */
export async function carryOut(kind: Run['kind'], work: Work): Promise<WorkEnd> {
  if (kind === 'look-up') return (await import('./look-ups/look-up-run.ts')).runLookUps(work);
  return (await import('./plans/action-run.ts')).runActions(work);
}
