import { Input, Kbd, UnstyledButton } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { strings } from '../../../strings/strings.ts';
import { ask } from '../../start/bridge.ts';
import classes from './PeopleSearch.module.css';
import { currentRoute, go, onRoute } from '../../state/routes.ts';
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
  const field = useRef<HTMLInputElement>(null);

  // A letter stands where it was typed: nothing of this is drawn anew for it. What a link or the way back looks for is written there.
  useLayoutEffect(() => {
    const write = (): void => {
      const text = searchedText();
      if (field.current !== null && field.current.value !== text) field.current.value = text;
    };
    write();
    return onRoute(write);
  }, []);

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
      rightSection={
        <>
          <Kbd size="xs">/</Kbd>
          <UnstyledButton
            className={classes['clear']}
            aria-label={strings.shell.clearSearch}
            onClick={() => {
              search('');
              focusSearch();
            }}
          >
            <IconX size={14} stroke={2} aria-hidden />
          </UnstyledButton>
        </>
      }
      onFocus={prepareSearch}
      onChange={(event) => {
        search(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && event.currentTarget.value !== '') {
          event.stopPropagation();
          search('');
        } else if ((event.key === 'ArrowDown' || event.key === 'Enter') && focusList()) {
          event.preventDefault();
        }
      }}
    />
  );
}

/** Empty on every screen but the list. */
function searchedText(): string {
  const { screen, params } = currentRoute();
  return screen === 'people' ? (params['text'] ?? '') : '';
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
