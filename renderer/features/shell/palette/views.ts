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

const { deprovisionWords, provisionWords } = strings.palette.verbs;

/** What the people of a list are there for: who types the act alone is shown whom it may be for. */
const wordsOf: Partial<Readonly<Record<(typeof readyViews)[number]['name'], string>>> = {
  leavers: deprovisionWords,
  idle: deprovisionWords,
  waiting: deprovisionWords,
  missing: provisionWords,
};

const ready: readonly Command[] = readyViews.map(({ name, view }) => ({
  key: `view ${name}`,
  words: wordsOf[name] ?? '',
  label: strings.people.viewNames[name],
  detail: strings.palette.view,
  icon: IconBookmark,
  run: () => {
    go('people', viewParams(view));
  },
}));

/** Who is idle for as many days as are typed: "idle 60". */
function idleFor(query: string): readonly Command[] {
  const days = Number(/(?<!\S)\d{1,3}(?!\S)/u.exec(query)?.[0] ?? 0);
  if (days === 0) return [];
  const sort = { key: 'idleDays', descending: true } as const;
  return [
    {
      key: `idle ${String(days)}`,
      label: strings.people.idleCondition(days),
      detail: strings.palette.view,
      icon: IconBookmark,
      run: () => {
        go('people', viewParams({ filter: { idleAtLeastDays: days }, sort }));
      },
    },
  ];
}

/** Lists of people that have a name: findings, the ready-made views, one's own, and whoever is idle for the days typed. */
export function useViewCommands(query: string): readonly Command[] {
  const own = useStore(savedViews).map(({ name, params }): Command => ({
    key: `own view ${name}`,
    label: name,
    detail: strings.palette.view,
    icon: IconBookmark,
    run: () => {
      go('people', viewParams(parseView(params)));
    },
  }));
  return [...findings, ...ready, ...idleFor(query), ...own];
}
