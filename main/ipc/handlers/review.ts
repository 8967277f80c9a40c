import { words } from '../../words/words.ts';
import { instantOf } from '../../domain/time/instant.ts';
import type { Desk } from './desk.ts';
import type { HandlersOf, ProceduresOf } from '../handler.ts';

export const reviewHandlers: HandlersOf<ProceduresOf<'review'>> = {
  'review.page': async (desk, input) => {
    const { items, total, records } = await desk.engine.ask('page-review', input);
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
  'review.decide': async (desk, { decisions }) => {
    const answer = await desk.engine.ask('decide-matches', { decisions, at: instantOf(desk.now()) });
    tellPeople(desk);
    return answer;
  },
  'review.decisions': (desk) => desk.engine.ask('list-decisions', {}),
  'review.take-back': async (desk, { id }) => {
    const { takenBack } = await desk.engine.ask('take-back-decision', { id, at: instantOf(desk.now()) });
    tellPeople(desk);
    return { done: takenBack };
  },
};

function tellPeople(desk: Desk): void {
  desk.tell('data-changed', { what: 'people' });
}
