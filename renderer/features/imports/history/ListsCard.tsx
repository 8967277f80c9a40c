import { Button } from '@mantine/core';
import { type ReactElement, useId } from 'react';
import { tellDone } from '../../../app/frame/notices/notices.tsx';
import { useAct, useAsk } from '../../../app/state/queries.ts';
import { strings } from '../../../strings/strings.ts';
import { Card } from '../../../ui/page/Card.tsx';
import { day } from '../../../ui/text/format.ts';
import classes from './ImportsScreen.module.css';

const text = strings.imports;

/** The lists of people that count, each of one system, and those whose system is not used any more. */
export function ListsCard(): ReactElement | undefined {
  const lists = useAsk('imports.lists', {}).data;
  const setUse = useAct('imports.set-list-use');
  const id = useId();
  if (lists === undefined || lists.length === 0) return undefined;
  return (
    <Card title={text.lists.title} hint={text.lists.hint}>
      <ul className={classes['mappings']}>
        {lists.map(({ key, kind, called, on, isOfSome, isUsed }, at) => (
          <li key={key}>
            <span className={classes['names']}>
              <span id={`${id}-${String(at)}`} className={isUsed ? undefined : classes['muted']}>
                {called}
              </span>
              <span className={classes['muted']}>
                {isOfSome ? strings.subjects.some : text.kinds[kind]} ·{' '}
                {isUsed ? text.lists.of(day(on)) : text.lists.outOfUse(day(on))}
              </span>
            </span>
            <Button
              size="xs"
              variant="default"
              aria-describedby={`${id}-${String(at)}`}
              loading={setUse.isPending && setUse.variables.key === key}
              onClick={() => {
                setUse.mutate(
                  { key, isUsed: !isUsed },
                  {
                    onSuccess: () => {
                      tellDone({
                        title: isUsed ? text.lists.takenOut : text.lists.usedAgain,
                        message: called,
                      });
                    },
                  },
                );
              }}
            >
              {isUsed ? text.lists.takeOut : text.lists.useAgain}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
