import type { Progress } from '../engine/operations.ts';
import type { Desk } from './handlers/desk.ts';

const leastMsBetween = 50;

/** Tells the window of the progress with a file, at most 20 times a second and always when a stage begins or ends. */
export function limitProgress(desk: Pick<Desk, 'tell' | 'now'>, file: string): (progress: Progress) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  let toldStage: string | undefined;
  return ({ stage, done, total }) => {
    const now = desk.now().getTime();
    const isEdge = stage !== toldStage || done === total;
    if (!isEdge && now - toldAt < leastMsBetween) return;
    toldAt = now;
    toldStage = stage;
    desk.tell('import-progress', { file, stage, done, total });
  };
}
