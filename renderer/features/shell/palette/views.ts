import { IconBookmark } from '@tabler/icons-react';
import { findingKinds } from '../../../../preload/contract/lists.ts';
import { readyViews } from '../../../app/state/report/ready-views.ts';
import { parseView, viewParams } from '../../../app/state/report/people-view.ts';
import { go } from '../../../app/state/routes.ts';
import { savedViews } from '../../../app/state/report/saved-views.ts';
import { useStore } from '../../../app/state/store.ts';
import { findingLooks } from '../../../app/words/states.ts';
import { strings } from '../../../strings/strings.ts';
import type { Command } from './commands.ts';

/** Every finding, as the list of the people who have it. */
const findings: readonly Command[] = findingKinds.map((kind) => ({
  key: `finding ${kind}`,
  label: findingLooks[kind].label,
  detail: strings.palette.finding,
  words: kind.replaceAll('-', ' '),
  icon: findingLooks[kind].icon,
  run: () => {
    go('people', viewParams({ filter: { findings: [kind] } }));
  },
}));

const ready: readonly Command[] = readyViews.map(({ name, view }) => ({
  key: `view ${name}`,
  label: strings.people.viewNames[name],
  detail: strings.palette.view,
  icon: IconBookmark,
  run: () => {
    go('people', viewParams(view));
  },
}));

/** Lists of people that have a name: findings, the ready-made views, and one's own. */
export function useViewCommands(): readonly Command[] {
  const own = useStore(savedViews).map(({ name, params }): Command => ({
    key: `own view ${name}`,
    label: name,
    detail: strings.palette.view,
    icon: IconBookmark,
    run: () => {
      go('people', viewParams(parseView(params)));
    },
  }));
  return [...findings, ...ready, ...own];
}
