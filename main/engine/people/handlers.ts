import type { Handlers } from '../thread/context.ts';
import { saveCare } from './admin/care.ts';
import { saveContract } from './overview/contract.ts';
import { readCosts } from './overview/costs.ts';
import { countFacets } from './search/count-people.ts';
import { findPeople } from './search/find-people.ts';
import { peopleNamedAlike } from './search/named-alike.ts';
import { namesOfPeople } from './search/names-of-people.ts';
import { selectPeople } from './search/page-people.ts';
import { readMonth } from './overview/month.ts';
import { readPerson } from './read-person.ts';
import { readSetAside } from './describe/set-aside.ts';
import { readSourceAges } from './survey/source-ages.ts';
import { readUsageHistory } from './survey/usage-history.ts';
import { decideMatches, listDecisions, pageReview, takeBackDecision } from './admin/review.ts';
import { pageIds } from './search/people-order.ts';
import { readSearchable } from './search/read-searchable.ts';

/** What can be asked about people. */
export const peopleHandlers = {
  'read-source-ages': ({ readable }, { at }) => readSourceAges(readable, at),
  'read-set-aside': ({ readable }) => readSetAside(readable),
  'read-costs': ({ readable }, { at }) => readCosts(readable, at),
  'read-usage-history': ({ readable }) => readUsageHistory(readable),
  'read-month': ({ readable }) => readMonth(readable),
  'save-contract': ({ writable }, { contract }) => {
    writable.transaction(() => {
      saveContract(writable, contract);
    })();
    return { saved: true };
  },
  'count-facets': ({ readable }, { filter }) => countFacets(readable, filter),
  'people-named-alike': ({ readable }, input) => peopleNamedAlike(readable, input),
  'read-searchable': ({ readable }, input) => readSearchable(readable, input),
  'order-people': ({ readable }, { sort, limit }) =>
    pageIds(readable, { filter: {}, sort, offset: 0, limit }).ids,
  'read-person': ({ readable }, { id }) => readPerson(readable, id),
  'names-of-people': ({ readable }, { people }) => namesOfPeople(readable, people),
  'find-people': ({ readable }, { identifiers }) => findPeople(readable, identifiers),
  'select-people': ({ readable }, { selection }) => selectPeople(readable, selection),
  'save-care': ({ writable }, input) => writable.transaction(() => saveCare(writable, input))(),
  'page-review': ({ readable }, input) => pageReview(readable, input),
  'decide-matches': decideMatches,
  'list-decisions': ({ readable }) => listDecisions(readable),
  'take-back-decision': takeBackDecision,
} satisfies Partial<Handlers>;
