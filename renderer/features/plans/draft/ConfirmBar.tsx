import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconUserMinus, IconUserPlus } from '@tabler/icons-react';
import { useState, type MouseEvent, type ReactElement } from 'react';
import type { Connection } from '../../../../preload/contract/values/connections.ts';
import type { Plan } from '../../../../preload/contract/values/plans.ts';
import { tellFact } from '../../../app/frame/notices/notices.tsx';
import { useAct } from '../../../app/state/queries.ts';
import { go } from '../../../app/state/routes.ts';
import { strings } from '../../../strings/strings.ts';
import { whatTakesBack } from '../what-takes-back.ts';
import classes from '../PlanView.module.css';
import type { ChangePlan } from './change-plan.ts';

const text = strings.plans;

type Props = {
  readonly plan: Plan;
  readonly connection: Connection | undefined;
  readonly change: ChangePlan;
};

/** The second half of a double click was meant for what stood there before: the button that asked for the plan ([FP33]). */
function once(act: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail < 2) act();
  };
}

/** The one place where a plan is confirmed. The button names the act and the number of people. */
export function ConfirmBar({ plan, connection, change }: Props): ReactElement {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<number>();
  const expected = plan.guards.some((guard) => guard.stops) ? plan.ready : asked;
  const apply = useAct('plans.apply');
  const discard = useAct('plans.discard');
  const Icon = plan.act === 'provision' ? IconUserPlus : IconUserMinus;
  const confirm = (): void => {
    apply.mutate(
      { id: plan.id, ...(typed === '' ? {} : { typedNumber: Number(typed) }) },
      {
        onSuccess: (applied) => {
          if (applied.kind === 'number-needed') setAsked(applied.expected);
          if (applied.kind === 'not-a-draft') tellFact({ title: text.notADraft });
          if (applied.kind === 'lists-changed') {
            tellFact({ title: text.listsChanged });
            change({});
          }
        },
      },
    );
  };
  const isWrong = expected !== undefined && typed !== '' && Number(typed) !== expected;
  return (
    <section className={classes['bar']} aria-label={text.acts[plan.act](plan.ready)}>
      <Button
        variant="default"
        loading={discard.isPending}
        onClick={once(() => {
          discard.mutate(
            { id: plan.id },
            {
              onSuccess: () => {
                tellFact({ title: text.discarded, message: text.discardedText });
                go('plans');
              },
            },
          );
        })}
      >
        {text.discard}
      </Button>
      <span className={classes['room']}>{plan.ready === 0 ? text.nobodyReady : ''}</span>
      <UndoPermission plan={plan} connection={connection} change={change} />
      {expected === undefined || plan.ready === 0 ? undefined : (
        <TextInput
          className={classes['typed'] ?? ''}
          aria-label={text.typeNumber(expected)}
          description={text.typeNumber(expected)}
          inputMode="numeric"
          value={typed}
          error={isWrong ? text.wrongNumber(expected) : undefined}
          onChange={(event) => {
            setTyped(event.currentTarget.value.replaceAll(/\D/gu, ''));
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && Number(typed) === expected) confirm();
          }}
        />
      )}
      <Button
        size="md"
        color={plan.act === 'deprovision' ? 'grave' : 'plum'}
        leftSection={<Icon size={18} aria-hidden />}
        disabled={plan.ready === 0 || (expected !== undefined && Number(typed) !== expected)}
        loading={apply.isPending}
        onClick={once(confirm)}
      >
        {text.acts[plan.act](plan.ready)}
      </Button>
    </section>
  );
}

/** Taking back needs the other box: where it is not ticked, that can be permitted for this plan before anything is done. */
function UndoPermission({ plan, connection, change }: Props): ReactElement | undefined {
  const { back, isUnticked } = whatTakesBack(plan, connection);
  if (plan.isUndo === true || plan.ready === 0 || !isUnticked) return undefined;
  const allowed = plan.allowed ?? [];
  return (
    <Checkbox
      size="xs"
      label={text.undo.permit[back]}
      checked={allowed.includes(back)}
      onChange={(event) => {
        const others = allowed.filter((act) => act !== back);
        change({ allow: event.currentTarget.checked ? [...others, back] : others });
      }}
    />
  );
}
