import { Button, Checkbox } from '@mantine/core';
import { startTransition, useEffect, useMemo, useState, type ReactElement } from 'react';
import type { Plan, PlannedAction, Rehearsal } from '../../../../preload/contract/values/plans.ts';
import { actionLooks } from '../../../app/words/run-states.ts';
import { findingLooks } from '../../../app/words/states.ts';
import { strings } from '../../../strings/strings.ts';
import { number } from '../../../ui/text/format.ts';
import { StateChip } from '../../../ui/charts/StateChip.tsx';
import table from '../../../ui/page/Table.module.css';
import { Change, Guard, Request, Who } from './ActionCells.tsx';
import { GroupHead } from './ActionGroup.tsx';
import { Undo } from '../Undo.tsx';
import { AlsoCalled } from './SamePeople.tsx';
import { shownState } from './plan-counts.ts';
import { sayUse } from './say-use.ts';
import { type ActionGroup, groupActions, isLeftOut, leaveOut, remarksOf, sharedStop } from './plan-groups.ts';
import classes from '../PlanView.module.css';
import type { ChangePlan } from './change-plan.ts';
import { say } from '../../../../main/words/say.ts';

const text = strings.plans;
/** As many as a window holds at first: a plan of hundreds costs no more than one of twenty until somebody looks further. */
const shownFirst = 20;
/** So many stand in the first frame, which is all that is seen below what the plan says of itself; the others follow at once. */
const inFirstFrame = 6;
const step = 50;

type Props = {
  readonly plan: Plan;
  readonly change: ChangePlan;
  /** What came of the same actions on the practice service. */
  readonly rehearsal: Rehearsal | undefined;
  /** What the plan says once above the table. */
  readonly above: ReadonlySet<string>;
};

type RehearsedAction = Rehearsal['actions'][number];

/** Every action with why, the account now and then, and what the guards say or what came of it; a draft by what holds people back. */
export function ActionsTable({ plan, change, rehearsal, above }: Props): ReactElement {
  const { columns } = text;
  const isDraft = plan.state === 'draft';
  const { state, actions } = plan;
  const groups = useMemo(() => groupActions({ state, actions }), [state, actions]);
  return (
    <div className={table['frame']}>
      <table className={table['table']}>
        <caption className="visually-hidden">{text.acts[plan.act](plan.actions.length)}</caption>
        <thead>
          <tr>
            {isDraft ? (
              <th scope="col">
                <span className="visually-hidden">{columns.taken}</span>
              </th>
            ) : undefined}
            <th scope="col">{columns.person}</th>
            <th scope="col">{columns.why}</th>
            <th scope="col">{columns.change}</th>
            {isDraft ? undefined : <th scope="col">{columns.state}</th>}
            {rehearsal === undefined ? undefined : <th scope="col">{text.rehearsal.column}</th>}
            <th scope="col">{columns.guards}</th>
            <th scope="col">{columns.request}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <Group
            key={group.stoppedBy ?? ''}
            plan={plan}
            group={group}
            change={change}
            rehearsal={rehearsal}
            above={above}
          />
        ))}
      </table>
    </div>
  );
}

function Group({
  plan,
  group,
  change,
  rehearsal,
  above,
}: Props & { readonly group: ActionGroup }): ReactElement {
  const [shown, setShown] = useState(inFirstFrame);
  useEffect(() => {
    startTransition(() => {
      setShown((now) => Math.max(now, shownFirst));
    });
  }, []);
  const left = group.actions.length - shown;
  const rehearsed = useMemo(
    () => new Map(rehearsal?.actions.map((action) => [action.id, action])),
    [rehearsal],
  );
  const columns = columnCount + (rehearsal === undefined ? 0 : 1);
  const said = useMemo(() => sharedStop(group), [group]);
  const doneIn = plan.state === 'draft' || plan.state === 'running' ? undefined : plan;
  return (
    <tbody>
      {group.stoppedBy === undefined ? undefined : (
        <GroupHead plan={plan} group={group} said={said} change={change} columns={columns} />
      )}
      {group.actions.slice(0, shown).map((action) => (
        <ActionLine
          key={action.id}
          action={action}
          unsaid={said}
          above={above}
          rehearsed={rehearsed.get(action.id)}
          plan={plan}
          change={change}
          doneIn={doneIn}
          onTake={
            plan.state === 'draft'
              ? (isIn) => {
                  change({ leaveOut: [...leaveOut(plan, [action.personId], isIn)] });
                }
              : undefined
          }
        />
      ))}
      {left <= 0 || shown < shownFirst ? undefined : (
        <tr>
          <td colSpan={columns} className={classes['more']}>
            <Button
              variant="subtle"
              onClick={() => {
                setShown(shown + step);
              }}
            >
              {text.more(Math.min(step, left))}
            </Button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

const columnCount = 6;

function ActionLine({
  action,
  unsaid,
  above,
  rehearsed,
  plan,
  change,
  doneIn,
  onTake,
}: {
  readonly action: PlannedAction;
  readonly plan: Plan;
  readonly change: ChangePlan;
  /** What is said above for all of them. */
  readonly unsaid: string | undefined;
  /** What the plan says once of many. */
  readonly above: ReadonlySet<string>;
  readonly rehearsed: RehearsedAction | undefined;
  /** The plan, once nothing works on it any more. */
  readonly doneIn: Plan | undefined;
  /** Takes the person in or out; of drafts alone. */
  readonly onTake: ((isIn: boolean) => void) | undefined;
}): ReactElement {
  return (
    <tr data-out={onTake !== undefined && isLeftOut(action)} className={classes['action']}>
      {onTake === undefined ? undefined : (
        <td className={classes['take']}>
          <Checkbox
            size="xs"
            aria-label={text.take(action.displayName)}
            checked={!isLeftOut(action)}
            onChange={(event) => {
              onTake(event.currentTarget.checked);
            }}
          />
        </td>
      )}
      <th scope="row">
        <Who action={action} />
      </th>
      <td>
        {plan.isUndo === true ? (
          <span className={table['muted']}>{text.asBefore}</span>
        ) : (
          <Why action={action} />
        )}
      </td>
      <td>
        <Change action={action} />
      </td>
      {onTake === undefined ? (
        <td>
          <Outcome action={action} doneIn={doneIn} />
        </td>
      ) : undefined}
      {rehearsed === undefined ? undefined : (
        <td>
          <Outcome action={{ ...action, ...rehearsed }} doneIn={undefined} />
        </td>
      )}
      <td>
        {remarksOf(action, onTake !== undefined)
          .filter((guard) => say().guard(guard) !== unsaid)
          .map((guard) => (
            <Guard key={guard.kind} guard={guard} isSaidAbove={above.has(say().guard(guard))} />
          ))}
        <AlsoCalled plan={plan} action={action} change={change} />
      </td>
      <td>
        <Request action={action} />
      </td>
    </tr>
  );
}

/** What is found of the person, and of how much use the seat is: why somebody would do this. */
function Why({ action }: { readonly action: PlannedAction }): ReactElement {
  const [first, ...others] = action.why ?? [];
  const use = sayUse(action);
  return (
    <span className={classes['reasons']}>
      {first === undefined ? (
        <span className={table['muted']}>{text.noWhy}</span>
      ) : (
        <span className={classes['why']} title={others.map((kind) => findingLooks[kind].label).join(', ')}>
          <StateChip look={findingLooks[first]} plain={first === 'in-order'} />
          {others.length === 0 ? undefined : <span className={table['muted']}>+{number(others.length)}</span>}
        </span>
      )}
      {use === undefined ? undefined : <span className={table['muted']}>{use}</span>}
    </span>
  );
}

function Outcome({
  action,
  doneIn,
}: {
  readonly action: PlannedAction;
  readonly doneIn: Plan | undefined;
}): ReactElement {
  const state = shownState(action);
  // What a guard says stands beside it.
  const isSaid = action.guards.some((guard) => say().guard(guard) === action.outcome);
  const says = state === 'confirmed' || isSaid ? undefined : action.outcome;
  return (
    <span className={classes['outcome']}>
      <StateChip look={actionLooks[state]} title={action.outcome ?? text.actionMeans[state]} />
      {says === undefined ? undefined : <span className={table['muted']}>{says}</span>}
      {doneIn === undefined ? undefined : <Undo plan={doneIn} action={action} />}
    </span>
  );
}
