import { Button, Group, Stack } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ProcedureOutput } from '../../../preload/contract/procedures.ts';
import type { Connection } from '../../../preload/contract/values/connections.ts';
import type { Plan, PlannedAction } from '../../../preload/contract/values/plans.ts';
import { tellFact } from '../../app/frame/notices/notices.tsx';
import { useAct } from '../../app/state/queries.ts';
import { useUndoKey } from '../../app/keys/undo-key.ts';
import { go } from '../../app/state/routes.ts';
import { say } from '../../../main/words/say.ts';
import { Dialog } from '../../app/pieces/Dialog.tsx';
import { strings } from '../../strings/strings.ts';
import { MainAct } from '../../ui/page/MainAct.tsx';
import { whatTakesBack } from './what-takes-back.ts';

const text = strings.plans.undo;

type Proposal = ProcedureOutput<'plans.undo'>;

/** Offers to plan the opposite of what was done, and says first what that does not bring back. */
export function Undo({
  plan,
  connection,
  action,
}: {
  readonly plan: Plan;
  /** Where what takes back is not permitted there, the act says that it permits that, for its plan alone. */
  readonly connection?: Connection | undefined;
  /** Of this action alone. */
  readonly action?: PlannedAction;
}): ReactElement | undefined {
  const [proposal, setProposal] = useState<Proposal>();
  const undo = useAct('plans.undo');
  const discard = useAct('plans.discard');
  const recheck = useAct('plans.recheck');
  const { back, isUnticked } = whatTakesBack(plan, connection);
  const actions = action === undefined ? plan.actions : [action];
  const done = actions.filter(({ state }) => state === 'confirmed' || state === 'requested').length;
  const isOffered = done > 0 && plan.state !== 'running';
  const permits = isUnticked && !(plan.allowed ?? []).includes(back);
  const show = (id: number): void => {
    const params = { plan: String(id) };
    if (!permits) go('plans', params);
    else
      recheck.mutate(
        { id, allow: [back] },
        {
          onSuccess: () => {
            go('plans', params);
          },
        },
      );
  };
  const propose = (): void => {
    undo.mutate(
      { id: plan.id, ...(action === undefined ? {} : { actionIds: [action.id] }) },
      {
        onSuccess: (proposed) => {
          if (proposed.leftOut.length > 0) setProposal(proposed);
          else if (proposed.planId === undefined) tellFact({ title: text.nothing });
          else show(proposed.planId);
        },
      },
    );
  };
  useUndoKey(isOffered && action === undefined && !undo.isPending ? propose : undefined);
  if (!isOffered) return undefined;
  const draftId = proposal?.planId;
  const leave = (): void => {
    if (draftId !== undefined) discard.mutate({ id: draftId });
    setProposal(undefined);
  };
  return (
    <>
      <Button
        variant={action === undefined ? 'default' : 'subtle'}
        size={action === undefined ? 'sm' : 'compact-xs'}
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        loading={undo.isPending || recheck.isPending}
        onClick={propose}
      >
        {action !== undefined ? text.one : permits ? text.permitting[back](done) : text.act(done)}
        {action === undefined ? undefined : (
          <span className="visually-hidden">&nbsp;{text.of(action.displayName)}</span>
        )}
      </Button>
      <Dialog opened={proposal !== undefined} onClose={leave} title={text.title}>
        <Stack gap="md">
          <p>{draftId === undefined ? text.nothing : text.means}</p>
          <ul>
            {(proposal?.leftOut ?? []).map(({ displayName, why }) => (
              <li key={displayName}>
                {displayName}: {say().notTakenBack(why)}
              </li>
            ))}
          </ul>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={leave}>
              {strings.common.cancel}
            </Button>
            {draftId === undefined ? undefined : (
              <MainAct
                onClick={() => {
                  setProposal(undefined);
                  show(draftId);
                }}
              >
                {text.look}
              </MainAct>
            )}
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
