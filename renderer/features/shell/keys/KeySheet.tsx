import { Kbd, Modal } from '@mantine/core';
import type { ReactElement } from 'react';
import { keysOpen } from '../../../app/keys/key-sheet.ts';
import { commandKey } from '../../../app/keys/shortcuts.ts';
import { useStore } from '../../../app/state/store.ts';
import { strings } from '../../../strings/strings.ts';
import classes from './KeySheet.module.css';

const text = strings.keys;

type Line = { readonly keys: readonly string[]; readonly does: string };

const groups: readonly { readonly title: string; readonly lines: readonly Line[] }[] = [
  {
    title: text.everywhere,
    lines: [
      { keys: ['?'], does: text.sheet },
      { keys: [commandKey, 'K'], does: text.palette },
      { keys: ['/'], does: text.search },
      { keys: [commandKey, '1'], does: strings.shell.screens.overview },
      { keys: [commandKey, '2'], does: strings.shell.screens.people },
      { keys: [commandKey, '3'], does: strings.shell.screens.journal },
      { keys: [commandKey, 'Z'], does: text.undo },
    ],
  },
  {
    title: text.list,
    lines: [
      { keys: ['↓', '↑', 'J', 'K'], does: text.move },
      { keys: [text.names.enter], does: text.open },
      { keys: [text.names.space], does: text.choose },
      { keys: [text.names.shift, '↓'], does: text.extend },
      { keys: [text.names.shift, 'F10'], does: text.menu },
      { keys: [commandKey, 'A'], does: text.everybody },
      { keys: [text.names.escape], does: text.leave },
    ],
  },
];

/** The keys of the window, at a glance. */
export function KeySheet(): ReactElement {
  const open = useStore(keysOpen);
  return (
    <Modal
      opened={open}
      onClose={() => {
        keysOpen.write(false);
      }}
      title={text.title}
      closeButtonProps={{ 'aria-label': strings.common.close }}
      size={440}
    >
      {groups.map(({ title, lines }) => (
        <section key={title}>
          <h3 className={classes['group']}>{title}</h3>
          <dl className={classes['lines']}>
            {lines.map(({ keys, does }) => (
              <div key={keys.join(' ')} className={classes['line']}>
                <dt>{does}</dt>
                <dd className={classes['keys']}>
                  {keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  );
}
