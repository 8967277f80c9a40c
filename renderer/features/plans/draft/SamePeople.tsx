import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import type { Plan, PlannedAction } from '../../../../preload/contract/values/plans.ts';
import { useUndoKey } from '../../../app/keys/undo-key.ts';
import { Dialog } from '../../../app/pieces/Dialog.tsx';
import { strings } from '../../../strings/strings.ts';
import table from '../../../ui/page/Table.module.css';
import classes from '../PlanView.module.css';
import type { ChangePlan } from './change-plan.ts';
import { calledOtherwise } from './plan-groups.ts';

const text = strings.plans.samePeople;

type Called = { readonly personId: number; readonly called: string };

/** What is said of everybody in a plan who is called otherwise at the service. */
function saidIn(plan: Pick<Plan, 'actions'>): readonly Called[] {
  return plan.actions.flatMap(({ personId, alsoCalled }) =>
    alsoCalled === undefined ? [] : [{ personId, called: alsoCalled }],
  );
}

/** Whom an address alone leads to an account of another name: said of each by itself, as the address may be somebody else's by now. */
export function SamePeople({
  plan,
  actions,
  change,
}: {
  readonly plan: Plan;
  readonly actions: readonly PlannedAction[];
  readonly change: ChangePlan;
}): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const pairs = actions.flatMap((action) => {
    const called = calledOtherwise(action);
    return called === undefined ? [] : [{ action, called }];
  });
  const close = (): void => {
    setOpen(false);
    setChosen(new Set());
  };
  const agreed = pairs.filter(({ action }) => chosen.has(action.personId));
  return (
    <>
      <Button
        variant="default"
        size="xs"
        onClick={() => {
          setOpen(true);
        }}
      >
        {text.open(pairs.length)}
      </Button>
      <Dialog opened={isOpen} onClose={close} title={text.title(pairs.length)} size="lg">
        <Stack gap="md">
          <p>{text.means[plan.act]}</p>
          <ul className={classes['pairs']}>
            {pairs.map(({ action, called }, place) => (
              <li key={action.personId}>
                {/* Where the keyboard begins: nothing is said by Enter alone. */}
                <Checkbox
                  {...(place === 0 ? { 'data-autofocus': true } : {})}
                  label={text.one(action.displayName, called)}
                  description={action.email}
                  checked={chosen.has(action.personId)}
                  onChange={(event) => {
                    const next = new Set(chosen);
                    if (event.currentTarget.checked) next.add(action.personId);
                    else next.delete(action.personId);
                    setChosen(next);
                  }}
                />
              </li>
            ))}
          </ul>
          <p className={table['muted']}>{text.holds}</p>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close}>
              {strings.common.cancel}
            </Button>
            <Button
              disabled={agreed.length === 0}
              onClick={() => {
                const now = agreed.map(({ action, called }) => ({ personId: action.personId, called }));
                change({ alsoCalled: [...saidIn(plan), ...now] });
                close();
              }}
            >
              {text.say(agreed.length)}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}

/** That it was said of somebody, in the row; taken back there, as long as the plan is a draft. */
export function AlsoCalled({
  plan,
  action,
  change,
}: {
  readonly plan: Plan;
  readonly action: PlannedAction;
  readonly change: ChangePlan;
}): ReactElement | undefined {
  if (action.alsoCalled === undefined) return undefined;
  return (
    <span className={classes['alsoCalled']}>
      {text.said(action.alsoCalled)}
      {plan.state === 'draft' ? (
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => {
            change({ alsoCalled: saidIn(plan).filter(({ personId }) => personId !== action.personId) });
          }}
        >
          {text.takeBack}
          <span className="visually-hidden">&nbsp;{strings.plans.undo.of(action.displayName)}</span>
        </Button>
      ) : undefined}
    </span>
  );
}

/** The key for undo takes back what was said of people in a draft. */
export function useTakeBack(plan: Plan, change: ChangePlan): void {
  const isSaid = plan.state === 'draft' && saidIn(plan).length > 0;
  useUndoKey(
    isSaid
      ? () => {
          change({ alsoCalled: [] });
        }
      : undefined,
  );
}
