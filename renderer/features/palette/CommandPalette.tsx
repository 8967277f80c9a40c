import { Spotlight } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { viewParams } from '../../app/people-view.ts';
import { closePalette, paletteOpen } from '../../app/palette.ts';
import { useAsk } from '../../app/queries.ts';
import { go } from '../../app/routes.ts';
import { useStore } from '../../app/store.ts';
import { strings } from '../../strings/strings.ts';
import { spotlightStore } from './spotlight-store.ts';
import { matching, useCommands } from './commands.ts';
import type { Command } from './commands.ts';

const text = strings.palette;
const mostPeople = 6;

/** Every screen, every command and every person, by keyboard. */
export function CommandPalette(): ReactElement {
  const open = useStore(paletteOpen);
  const [query, setQuery] = useState('');
  useEffect(() => {
    if (open) spotlightStore.open();
  }, [open]);
  return (
    <Spotlight.Root
      store={spotlightStore.store}
      query={query}
      onQueryChange={setQuery}
      shortcut={null}
      scrollable
      maxHeight={420}
      onSpotlightClose={closePalette}
      transitionProps={{ duration: 80 }}
      aria-label={text.title}
    >
      <Spotlight.Search
        placeholder={text.placeholder}
        aria-label={text.placeholder}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Results query={query.trim()} />
    </Spotlight.Root>
  );
}

function Results({ query }: { readonly query: string }): ReactElement {
  const commands = useCommands();
  const [asked] = useDebouncedValue(query, 60);
  const people = useAsk(
    'people.page',
    {
      filter: { text: asked },
      sort: { key: 'displayName', descending: false },
      offset: 0,
      limit: mostPeople,
    },
    { enabled: asked !== '' },
  ).data?.rows;
  const found = query === '' ? [] : (people ?? []);
  const groups = [
    { label: text.goTo, commands: matching(commands.screens, query) },
    { label: text.acts, commands: matching(commands.acts, query) },
  ].filter((group) => group.commands.length > 0);
  return (
    <Spotlight.ActionsList>
      {groups.map((group) => (
        <Spotlight.ActionsGroup key={group.label} label={group.label}>
          {group.commands.map((command) => (
            <Line key={command.label} command={command} />
          ))}
        </Spotlight.ActionsGroup>
      ))}
      {found.length === 0 ? undefined : (
        <Spotlight.ActionsGroup label={text.people}>
          {found.map((person) => (
            <Spotlight.Action
              key={person.id}
              label={person.displayName}
              description={person.email ?? person.externalId ?? ''}
              onClick={() => {
                go('people', viewParams({ filter: { text: query }, person: person.id }));
              }}
            />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {groups.length === 0 && found.length === 0 ? (
        <Spotlight.Empty>{text.nothing}</Spotlight.Empty>
      ) : undefined}
    </Spotlight.ActionsList>
  );
}

function Line({ command }: { readonly command: Command }): ReactElement {
  const Icon = command.icon;
  return (
    <Spotlight.Action
      label={command.label}
      leftSection={<Icon size={18} stroke={1.7} aria-hidden />}
      onClick={command.run}
    />
  );
}
