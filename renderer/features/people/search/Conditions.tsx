import { IconX } from '@tabler/icons-react';
import { memo } from 'react';
import type { ReactElement } from 'react';
import type { PeopleFilter } from '../../../../preload/contract/values/people.ts';
import {
  accountLooks,
  directoryLooks,
  findingLooks,
  listedLooks,
  seatLooks,
  usageLooks,
  worksLooks,
} from '../../../app/words/states.ts';
import { conditionCount } from '../../../app/state/report/people-view.ts';
import { strings } from '../../../strings/strings.ts';
import classes from './Conditions.module.css';

const text = strings.people;

type Condition = { readonly label: string; readonly without: PeopleFilter };

/** Every condition of a filter with the filter that is left when it goes. */
function conditionsOf(filter: PeopleFilter): readonly Condition[] {
  const looks = {
    findings: findingLooks,
    seat: seatLooks,
    account: accountLooks,
    directory: directoryLooks,
    works: worksLooks,
    worksState: listedLooks,
    usage: usageLooks,
  } as const;
  const lists = (
    ['findings', 'seat', 'account', 'directory', 'works', 'worksState', 'usage'] as const
  ).flatMap((key) => {
    const byValue: Readonly<Record<string, { readonly label: string }>> = looks[key];
    return (filter[key] ?? []).map((value) => ({
      label: byValue[value]?.label ?? value,
      without: { ...filter, [key]: filter[key]?.filter((other) => other !== value) },
    }));
  });
  const { idleAtLeastDays: idle, ...withoutIdle } = filter;
  const { team, ...withoutTeam } = filter;
  const { renewal, ...withoutRenewal } = filter;
  const { spentOnNobodyOn, ...withoutNobody } = filter;
  const { changed, ...withoutChanged } = filter;
  const { alarm, ...withoutAlarm } = filter;
  return [
    ...lists,
    ...(idle === undefined ? [] : [{ label: text.idleCondition(idle), without: withoutIdle }]),
    ...(renewal === undefined
      ? []
      : [{ label: strings.renewal.condition(renewal.line), without: withoutRenewal }]),
    ...(spentOnNobodyOn === undefined
      ? []
      : [{ label: strings.teams.nobodyCondition, without: withoutNobody }]),
    ...(changed === undefined
      ? []
      : [
          {
            label: strings.teams.changedCondition(changed.part, changed.since),
            without: withoutChanged,
          },
        ]),
    ...(alarm === undefined
      ? []
      : [{ label: strings.overview.alarms.conditions[alarm.kind], without: withoutAlarm }]),
    ...(team === undefined ? [] : [{ label: strings.teams.condition(team), without: withoutTeam }]),
  ];
}

type Props = {
  /** Without the text, which stands in the search: the list never moves under what is typed. */
  readonly filter: PeopleFilter;
  readonly onChange: (filter: PeopleFilter) => void;
  readonly onClear: () => void;
};

/** Nothing where there are none. */
export const Conditions = memo(function Conditions(props: Props): ReactElement | undefined {
  const { filter, onChange, onClear } = props;
  if (conditionCount(filter) === 0) return undefined;
  return (
    <div className={classes['line']}>
      {conditionsOf(filter).map(({ label, without }) => (
        <button
          key={label}
          type="button"
          className={classes['condition']}
          aria-label={text.removeCondition(label)}
          onClick={() => {
            onChange(without);
          }}
        >
          {label}
          <IconX size={13} stroke={2} aria-hidden />
        </button>
      ))}
      <button type="button" className={classes['clear']} onClick={onClear}>
        {text.clear}
      </button>
    </div>
  );
});
