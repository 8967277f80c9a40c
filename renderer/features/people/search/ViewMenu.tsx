import { ActionIcon, Button, Group, Popover, TextInput } from '@mantine/core';
import { IconBookmark, IconBookmarkPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { parseView, viewParams } from '../../../app/state/report/people-view.ts';
import type { PeopleView } from '../../../app/state/report/people-view.ts';
import { currentRoute, go } from '../../../app/state/routes.ts';
import { useStore } from '../../../app/state/store.ts';
import { strings } from '../../../strings/strings.ts';
import { readyViews } from '../../../app/state/report/ready-views.ts';
import { savedViews } from '../../../app/state/report/saved-views.ts';
import classes from './ViewMenu.module.css';

const text = strings.people;

/** Ready-made and saved combinations of filters and order. */
export function ViewMenu(): ReactElement {
  const saved = useStore(savedViews);
  const [opened, setOpened] = useState(false);
  const show = (chosen: PeopleView): void => {
    setOpened(false);
    go('people', viewParams(chosen));
  };
  return (
    <Popover position="bottom-end" shadow="md" width={280} trapFocus opened={opened} onChange={setOpened}>
      <Popover.Target>
        <Button
          variant="default"
          onClick={() => {
            setOpened((before) => !before);
          }}
          leftSection={<IconBookmark size={16} aria-hidden />}
        >
          {text.views}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={text.views} p="xs">
        <p className={classes['title']}>{text.viewsBuiltIn}</p>
        {readyViews.map(({ name, view }) => (
          <button
            type="button"
            className={classes['view']}
            key={name}
            onClick={() => {
              show(view);
            }}
          >
            {text.viewNames[name]}
          </button>
        ))}
        <p className={classes['title']}>{text.viewsOwn}</p>
        {saved.map(({ name, params }) => (
          <Group key={name} gap={0} wrap="nowrap">
            <button
              type="button"
              className={classes['view']}
              onClick={() => {
                show(parseView(params));
              }}
            >
              {name}
            </button>
            <ActionIcon
              aria-label={text.viewRemove(name)}
              onClick={() => {
                savedViews.write(saved.filter((other) => other.name !== name));
              }}
            >
              <IconTrash size={15} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <SaveView />
      </Popover.Dropdown>
    </Popover>
  );
}

function SaveView(): ReactElement {
  const [name, setName] = useState('');
  const save = (): void => {
    const trimmed = name.trim();
    if (trimmed === '') return;
    const view = parseView(currentRoute().params);
    const { text: _search, ...filter } = view.filter;
    const params = viewParams({ filter, sort: view.sort });
    savedViews.write((before) => [
      ...before.filter((other) => other.name !== trimmed),
      { name: trimmed, params },
    ]);
    setName('');
  };
  return (
    <Group gap="xs" wrap="nowrap" p="xs">
      <TextInput
        flex={1}
        aria-label={text.viewName}
        placeholder={text.viewName}
        value={name}
        onChange={(event) => {
          setName(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Enter') save();
        }}
      />
      <ActionIcon
        variant="default"
        size={32}
        aria-label={text.viewSave}
        disabled={name.trim() === ''}
        onClick={save}
      >
        <IconBookmarkPlus size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
