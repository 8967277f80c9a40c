import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { say } from '../../../main/words/say.ts';
import type { ToldAlarm } from '../../../preload/contract/values/month/alarms.ts';
import type { PeopleFilter } from '../../../preload/contract/values/people.ts';
import { useAct } from '../../app/state/queries.ts';
import { viewParams } from '../../app/state/report/people-view.ts';
import { go } from '../../app/state/routes.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { withDays } from '../../ui/text/format.ts';
import classes from './AlarmsCard.module.css';
import { useAlarms } from './month/use-month.ts';

const text = strings.overview.alarms;

/** What is unusual by one's own lists and reports; nothing while nothing is. */
export function AlarmsCard({ people }: { readonly people: number }): ReactElement | undefined {
  const alarms = useAlarms(people);
  const silent = alarms.filter(({ isSetAside }) => isSetAside);
  if (alarms.length === 0) return undefined;
  return (
    <Card title={text.title}>
      <ul className={classes['alarms']}>
        {alarms
          .filter(({ isSetAside }) => !isSetAside)
          .map((told) => (
            <Alarm key={keyOf(told)} told={told} />
          ))}
      </ul>
      {silent.length === 0 ? undefined : (
        <details className={classes['record']}>
          <summary>{text.silent(silent.length)}</summary>
          <ul className={classes['alarms']}>
            {silent.map((told) => (
              <Alarm key={keyOf(told)} told={told} />
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

function keyOf({ alarm }: ToldAlarm): string {
  return `${alarm.kind} ${alarm.kind === 'quiet-department' ? alarm.key : ''}`;
}

function Alarm({ told: { alarm, record, isSetAside } }: { readonly told: ToldAlarm }): ReactElement {
  const set = useAct('overview.set-alarm-aside');
  const says = withDays(say().historyAlarm(alarm));
  return (
    <li className={classes['alarm']}>
      <p>{says}</p>
      <p className={classes['record']}>{say().alarmRecord(record)}</p>
      <div className={classes['acts']}>
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            go('people', viewParams({ filter: filterOf(alarm) }));
          }}
        >
          {showWords(alarm)}
        </Button>
        <Button
          size="xs"
          variant="subtle"
          loading={set.isPending}
          aria-label={isSetAside ? text.ringAgainOf(says) : text.setAsideOf(says)}
          onClick={() => {
            const key = alarm.kind === 'quiet-department' ? alarm.key : undefined;
            set.mutate({ alarm: { kind: alarm.kind, key, on: alarm.on }, isAside: !isSetAside });
          }}
        >
          {isSetAside ? text.ringAgain : text.setAside}
        </Button>
      </div>
    </li>
  );
}

function showWords(alarm: ToldAlarm['alarm']): string {
  if (alarm.kind === 'quiet-department') return text.showDepartment(alarm.department);
  return text.show(alarm.kind === 'activations-falling' ? alarm.people - alarm.activated : alarm.people);
}

/** Of a department, everybody in it: who of them is quiet is seen there by their days. */
function filterOf(alarm: ToldAlarm['alarm']): PeopleFilter {
  return alarm.kind === 'quiet-department'
    ? { team: { by: 'department', key: alarm.key, name: alarm.department } }
    : { alarm: { kind: alarm.kind, on: alarm.on } };
}
