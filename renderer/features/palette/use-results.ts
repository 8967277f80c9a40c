import { IconUser } from '@tabler/icons-react';
import { viewParams } from '../../app/state/people-view.ts';
import { useAsk } from '../../app/state/queries.ts';
import { go } from '../../app/state/routes.ts';
import { strings } from '../../strings/strings.ts';
import { matching, useCommands } from './commands.ts';
import type { Command } from './commands.ts';

const text = strings.palette;
const mostPeople = 6;

export type Group = { readonly label: string; readonly commands: readonly Command[] };

/** What fits the words typed: screens, commands, then people. Groups of nothing are left out. */
export function useResults(query: string): readonly Group[] {
  const commands = useCommands();
  const people = useAsk(
    'people.page',
    {
      filter: { text: query.slice(0, 200) },
      sort: { key: 'displayName', descending: false },
      offset: 0,
      limit: mostPeople,
    },
    { enabled: query !== '' },
  ).data?.rows;
  const found = query === '' ? [] : (people ?? []);
  const persons = found.map((person): Command => ({
    key: `person ${String(person.id)}`,
    label: person.displayName,
    detail: person.email ?? person.externalId,
    icon: IconUser,
    run: () => {
      go('people', viewParams({ filter: { text: query }, person: person.id }));
    },
  }));
  return [
    { label: text.goTo, commands: matching(commands.screens, query) },
    { label: text.acts, commands: matching(commands.acts, query) },
    { label: text.people, commands: persons },
  ].filter((group) => group.commands.length > 0);
}
