import type { FirstAnswers } from './first-questions.ts';
import { later } from './later.ts';
import { keepAnswer } from '../state/queries.ts';

/** Longer than that nobody looks at an empty window for the sake of its content; what comes later is shown when it comes. */
const patienceMs = 150;

/** Waits for what the first frame shows before it is made, so that it is made once. A refusal is told by who asks then. */
export async function prepare({ status, settings, overview, people }: FirstAnswers): Promise<void> {
  const content = overview === undefined ? (people ?? later()) : keepAnswer('overview.read', {}, overview);
  const patience = new Promise((resolve) => {
    setTimeout(resolve, patienceMs);
  });
  await Promise.all([keepAnswer('app.status', {}, status), keepAnswer('settings.read', {}, settings)]);
  await Promise.race([content, patience]);
}
