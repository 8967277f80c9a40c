import { Input, Kbd } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { strings } from '../../../strings/strings.ts';
import { ask } from '../../start/bridge.ts';
import classes from './PeopleSearch.module.css';
import { currentRoute, go, useRoute } from '../../state/routes.ts';
import { hasCommandKey, isTyping } from '../../keys/shortcuts.ts';

const fieldId = 'people-search';

export function focusSearch(): void {
  const field = document.querySelector(`#${fieldId}`);
  if (field instanceof HTMLInputElement) {
    field.focus();
    field.select();
  }
}

/** Filters the list of people at every keystroke; from another screen it opens the list. */
export function PeopleSearch(): ReactElement {
  const route = useRoute();
  const text = route.screen === 'people' ? (route.params['text'] ?? '') : '';
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const slash = event.key === '/' && !isTyping(event.target);
      const find = event.key === 'f' && hasCommandKey(event);
      if (!slash && !find) return;
      event.preventDefault();
      focusSearch();
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, []);

  return (
    <Input
      ref={field}
      id={fieldId}
      type="search"
      className={classes['search'] ?? ''}
      aria-label={strings.shell.searchPeople}
      placeholder={strings.shell.searchHint}
      leftSection={<IconSearch size={16} stroke={1.7} aria-hidden />}
      rightSection={text === '' ? <Kbd size="xs">/</Kbd> : undefined}
      value={text}
      onFocus={prepareSearch}
      onChange={(event) => {
        search(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && text !== '') {
          event.stopPropagation();
          search('');
        } else if ((event.key === 'ArrowDown' || event.key === 'Enter') && focusList()) {
          event.preventDefault();
        }
      }}
    />
  );
}

/** From the search straight into what it found; false where no list is shown. */
function focusList(): boolean {
  const list = document.querySelector('[role="grid"]');
  if (!(list instanceof HTMLElement)) return false;
  list.focus();
  return true;
}

/** What fails here is told when it is searched for. */
function prepareSearch(): void {
  ask('people.prepare-search', {}).catch(() => undefined);
}

function search(text: string): void {
  const { screen, params } = currentRoute();
  const { text: _before, person: _open, ...rest } = screen === 'people' ? params : {};
  go('people', text === '' ? rest : { ...rest, text }, screen === 'people' ? 'replace' : 'push');
}
