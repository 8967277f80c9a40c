import { ActionIcon, Button } from '@mantine/core';
import {
  IconCopy,
  IconMailQuestion,
  IconRefreshDot,
  IconUserMinus,
  IconUserPlus,
  IconX,
} from '@tabler/icons-react';
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import type { PeopleSelection } from '../../../preload/contract/values/people.ts';
import { startAsking } from '../../app/state/asked-people.ts';
import { forgetForeseen } from '../../app/state/acts/foreseen-plan.ts';
import { copyPeople, startLookUps, startPlan } from '../../app/state/acts/acts.ts';
import { strings } from '../../strings/strings.ts';
import { foreseeIfFew } from './foresee-if-few.ts';
import type { Column } from './table/columns.tsx';
import classes from './SelectionBar.module.css';

const text = strings.people;
type Props = {
  readonly count: number;
  /** False where everybody shown holds a seat. */
  readonly mayGive: boolean;
  readonly columns: readonly Column[];
  readonly selection: () => PeopleSelection;
  readonly onClear: () => void;
};

/** What can be done with everybody chosen; each button names its act and the number of people. */
export function SelectionBar(props: Props): ReactElement | undefined {
  const { count, mayGive, columns, selection, onClear } = props;
  const foresee = (act: Parameters<typeof foreseeIfFew>[0]) => (): void => {
    foreseeIfFew(act, count, selection);
  };
  // Whoever chooses people most often takes their seats back next; the other act is foreseen when a hand comes near it.
  useEffect(() => {
    if (count > 0) foresee('deprovision')();
  });
  const isNobody = count === 0;
  useEffect(() => (isNobody ? undefined : forgetForeseen), [isNobody]);
  if (count === 0) return undefined;
  return (
    <section className={classes['bar']} aria-label={text.selectionBar}>
      {/* Beside the number, so that it never stands alone on a line of its own in a narrow window. */}
      <span className={classes['head']}>
        <output className={classes['count']}>{text.selected(count)}</output>
        <ActionIcon aria-label={text.clearSelection} onClick={onClear}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </span>
      <Button
        variant="default"
        leftSection={<IconRefreshDot size={16} aria-hidden />}
        onClick={() => void startLookUps({ kind: 'selection', selection: selection() })}
      >
        {text.lookUp}
      </Button>
      {mayGive ? (
        <Button
          variant="default"
          leftSection={<IconUserPlus size={16} aria-hidden />}
          onPointerEnter={foresee('provision')}
          onFocus={foresee('provision')}
          onClick={() => void startPlan('provision', selection())}
        >
          {text.provision(count)}
        </Button>
      ) : undefined}
      <Button
        color="grave"
        leftSection={<IconUserMinus size={16} aria-hidden />}
        onPointerEnter={foresee('deprovision')}
        onFocus={foresee('deprovision')}
        onClick={() => void startPlan('deprovision', selection())}
      >
        {text.deprovision(count)}
      </Button>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={strings.questions.ask.start}
        title={strings.questions.ask.start}
        onClick={() => {
          startAsking(selection());
        }}
      >
        <IconMailQuestion size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={text.copy}
        title={text.copy}
        onClick={() =>
          void copyPeople(
            selection(),
            columns.map(({ heading }) => heading),
          )
        }
      >
        <IconCopy size={16} aria-hidden />
      </ActionIcon>
    </section>
  );
}
