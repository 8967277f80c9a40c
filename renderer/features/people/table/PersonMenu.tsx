import { CopyButton, Menu } from '@mantine/core';
import {
  IconCheckbox,
  IconCopy,
  IconRefreshDot,
  IconUser,
  IconUserMinus,
  IconUserPlus,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { PersonSummary } from '../../../../preload/contract/values/people.ts';
import { startLookUps, startPlan } from '../../../app/state/acts/acts.ts';
import { possibleActs } from '../../../app/state/acts/possible-acts.ts';
import { strings } from '../../../strings/strings.ts';
import type { IconComponent } from '../../../ui/charts/StateChip.tsx';
import classes from './PersonMenu.module.css';

const text = strings.people.menu;

type Props = {
  readonly isOpen: boolean;
  readonly person: PersonSummary;
  /** Where it opens, from the window's corner. */
  readonly at: { readonly x: number; readonly y: number };
  readonly isChosen: boolean;
  readonly onOpen: () => void;
  readonly onChoose: () => void;
  readonly onClose: () => void;
};

/** What can be done with the person under the pointer, or at the place in the list where the keyboard is. */
export function PersonMenu({ isOpen, person, at, isChosen, onOpen, onChoose, onClose }: Props): ReactElement {
  const selection = { kind: 'ids' as const, ids: [person.id] };
  const { email } = person;
  const possible = possibleActs(person);
  return (
    <Menu
      opened={isOpen}
      onClose={onClose}
      position="bottom-start"
      returnFocus={false}
      // The first item has the focus at once; the kit would put an empty element without a role before it.
      withInitialFocusPlaceholder={false}
      // Within the screen, whose landmark it belongs to.
      withinPortal={false}
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          className={classes['at']}
          style={{ insetInlineStart: at.x, insetBlockStart: at.y }}
          aria-label={text.label(person.displayName)}
        />
      </Menu.Target>
      <Menu.Dropdown aria-label={text.label(person.displayName)}>
        <Item icon={IconUser} label={text.open} onDo={onOpen} />
        <Item icon={IconCheckbox} label={isChosen ? text.leaveOut : text.choose} onDo={onChoose} />
        <Menu.Divider />
        <Item
          icon={IconRefreshDot}
          label={text.lookUp}
          onDo={() => void startLookUps({ kind: 'selection', selection })}
        />
        {possible.give ? (
          <Item
            icon={IconUserPlus}
            label={strings.people.person.provision}
            onDo={() => void startPlan('provision', selection)}
          />
        ) : undefined}
        {possible.takeBack ? (
          <Item
            icon={IconUserMinus}
            label={strings.people.person.deprovision}
            onDo={() => void startPlan('deprovision', selection)}
          />
        ) : undefined}
        {email === undefined ? undefined : (
          <>
            <Menu.Divider />
            <CopyButton value={email}>
              {({ copy }) => <Item icon={IconCopy} label={text.copyEmail} onDo={copy} />}
            </CopyButton>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function Item(props: {
  readonly icon: IconComponent;
  readonly label: string;
  readonly onDo: () => void;
}): ReactElement {
  const Icon = props.icon;
  return (
    <Menu.Item leftSection={<Icon size={16} stroke={1.7} aria-hidden />} onClick={props.onDo}>
      {props.label}
    </Menu.Item>
  );
}
