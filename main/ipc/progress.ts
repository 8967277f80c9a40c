import type { Progress } from '../engine/operations.ts';
import type { HandlerContext } from './handlers/context.ts';

const leastMsBetween = 50;

/** Tells the window of the progress with a file, at most 20 times a second and always when a stage begins or ends. */
export function limitProgress(
  context: Pick<HandlerContext, 'tell' | 'now'>,
  file: string,
): (progress: Progress) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  let toldStage: string | undefined;
  return ({ stage, done, total }) => {
    const now = context.now().getTime();
    const isEdge = stage !== toldStage || done === total;
    if (!isEdge && now - toldAt < leastMsBetween) return;
    toldAt = now;
    toldStage = stage;
    context.tell('import-progress', { file, stage, done, total });
  };
}
