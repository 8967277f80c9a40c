import { words } from '../../words/words.ts';
import { instantOf } from '../../domain/time/instant.ts';
import type { HandlerContext } from './context.ts';
import type { HandlersOf, ProceduresOf } from '../handler.ts';

export const reviewHandlers: HandlersOf<ProceduresOf<'review'>> = {
  'review.page': async (context, input) => {
    const { items, total, records } = await context.engine.ask('page-review', input);
    return {
      items: items.map(({ evidence, ...item }) => ({
        ...item,
        evidence: {
          rule: evidence.rule,
          probability: evidence.probability,
          says: words().evidence(evidence),
          fields: evidence.fields,
        },
      })),
      total,
      records,
    };
  },
  'review.decide': async (context, { decisions }) => {
    const answer = await context.engine.ask('decide-matches', { decisions, at: instantOf(context.now()) });
    tellPeople(context);
    return answer;
  },
  'review.decisions': (context) => context.engine.ask('list-decisions', {}),
  'review.take-back': async (context, { id }) => {
    const { takenBack } = await context.engine.ask('take-back-decision', {
      id,
      at: instantOf(context.now()),
    });
    tellPeople(context);
    return { done: takenBack };
  },
};

function tellPeople(context: HandlerContext): void {
  context.tell('data-changed', { what: 'people' });
}
