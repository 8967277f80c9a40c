import { Kbd, Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { closePalette, paletteOpen } from '../../../app/keys/palette.ts';
import { takeTyped } from '../../../app/keys/typed-ahead.ts';
import { useStore } from '../../../app/state/store.ts';
import { strings } from '../../../strings/strings.ts';
import type { Command } from './commands.ts';
import classes from './Palette.module.css';
import { remember } from './recent.ts';
import { useResults } from './use-results.ts';

const text = strings.palette;
const listId = 'palette-results';

/** Every screen, every command and every person, by keyboard. */
export function CommandPalette(): ReactElement {
  const open = useStore(paletteOpen);
  return (
    <Modal
      opened={open}
      onClose={closePalette}
      withCloseButton={false}
      centered={false}
      yOffset="14vh"
      size={600}
      padding={0}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      // Gone at once: opened again while it fades it would still hold the words before.
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': text.title } }}
    >
      <Search />
    </Modal>
  );
}

/** Mounted when the palette opens, so that it always begins empty. */
function Search(): ReactElement {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const groups = useResults(query.trim());
  const all = groups.flatMap((group) => group.commands);
  const selected = Math.min(at, all.length - 1);

  // The kit's own focus comes a moment later: letters typed at once would be lost, as would those typed before the field was there.
  const begin = useCallback((field: HTMLInputElement | null): void => {
    if (field === null) return;
    field.focus();
    setQuery(takeTyped());
  }, []);

  const run = (command: Command | undefined): void => {
    if (command === undefined) return;
    closePalette();
    remember(command);
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && all.length > 0) {
      event.preventDefault();
      setAt((selected + step + all.length) % all.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      run(all[selected]);
    }
  };

  return (
    <>
      <div className={classes['field']}>
        <IconSearch size={18} stroke={1.7} aria-hidden />
        <input
          data-autofocus
          ref={begin}
          className={classes['input']}
          role="combobox"
          aria-label={text.placeholder}
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={all.length === 0 ? undefined : optionId(selected)}
          aria-autocomplete="list"
          placeholder={text.placeholder}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={listId} role="listbox" aria-label={text.title} className={classes['list']}>
        {groups.map((group) => (
          <div key={group.label} role="group" aria-label={group.label}>
            <div className={classes['group']} aria-hidden>
              {group.label}
            </div>
            {group.commands.map((command) => (
              <Option
                key={command.key}
                command={command}
                index={all.indexOf(command)}
                selected={selected}
                onRun={run}
              />
            ))}
          </div>
        ))}
      </div>
      {all.length === 0 ? <output className={classes['nothing']}>{text.nothing}</output> : undefined}
    </>
  );
}

function optionId(index: number): string {
  return `palette-option-${String(index)}`;
}

type OptionProps = {
  readonly command: Command;
  readonly index: number;
  readonly selected: number;
  readonly onRun: (command: Command) => void;
};

function Option({ command, index, selected, onRun }: OptionProps): ReactElement {
  const Icon = command.icon;
  const isSelected = index === selected;
  return (
    <div
      id={optionId(index)}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      className={classes['option']}
      ref={(option) => {
        if (isSelected) option?.scrollIntoView({ block: 'nearest' });
      }}
      // Before the field loses the focus, and with it the palette its keyboard.
      onMouseDown={(event) => {
        event.preventDefault();
        onRun(command);
      }}
    >
      <Icon size={18} stroke={1.7} aria-hidden />
      <span className={classes['label']}>{command.label}</span>
      {command.detail === undefined ? undefined : <span className={classes['detail']}>{command.detail}</span>}
      {command.shortcut === undefined ? undefined : (
        <Kbd size="xs" aria-hidden className={classes['shortcut'] ?? ''}>
          {command.shortcut}
        </Kbd>
      )}
    </div>
  );
}
