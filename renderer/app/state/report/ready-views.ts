import type { strings } from '../../../strings/strings.ts';
import { firstSort } from './people-view.ts';
import type { PeopleView } from './people-view.ts';

type Name = keyof typeof strings.people.viewNames;

/** The views of the list that are there from the beginning. */
export const readyViews: readonly { readonly name: Name; readonly view: PeopleView }[] = [
  ready('all', {}),
  ready('decide', {
    findings: ['leaver-with-seat', 'identifier-mismatch', 'duplicate', 'unknown-to-service', 'idle'],
  }),
  ready('leavers', { findings: ['leaver-with-seat'] }),
  ready('idle', { findings: ['idle'] }, { key: 'idleDays', descending: true }),
  ready('waiting', { findings: ['never-activated'] }),
  ready('missing', { findings: ['assigned-without-seat'] }),
  ready('unanswered', { account: ['not-asked', 'failed', 'undecidable', 'ambiguous'] }),
];

function ready(name: Name, filter: PeopleView['filter'], sort = firstSort): (typeof readyViews)[number] {
  return { name, view: { filter, sort, person: undefined } };
}
