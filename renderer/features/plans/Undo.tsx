import { Button, Group, Modal, Stack } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ProcedureOutput } from '../../../preload/contract/procedures.ts';
import type { Plan, PlannedAction } from '../../../preload/contract/values/plans.ts';
import { tellFact } from '../../app/frame/notices/notices.tsx';
import { useAct } from '../../app/state/queries.ts';
import { useUndoKey } from '../../app/keys/undo-key.ts';
import { go } from '../../app/state/routes.ts';
import { say } from '../../../main/words/say.ts';
import { strings } from '../../strings/strings.ts';

const text = strings.plans.undo;

type Proposal = ProcedureOutput<'plans.undo'>;

/** Offers to plan the opposite of what was done, and says first what that does not bring back. */
export function Undo({
  plan,
  action,
}: {
  readonly plan: Plan;
  /** Of this action alone. */
  readonly action?: PlannedAction;
}): ReactElement | undefined {
  const [proposal, setProposal] = useState<Proposal>();
  const undo = useAct('plans.undo');
  const discard = useAct('plans.discard');
  const actions = action === undefined ? plan.actions : [action];
  const done = actions.filter(({ state }) => state === 'confirmed' || state === 'requested').length;
  const isOffered = done > 0 && plan.state !== 'running';
  const propose = (): void => {
    undo.mutate(
      { id: plan.id, ...(action === undefined ? {} : { actionIds: [action.id] }) },
      {
        onSuccess: (proposed) => {
          if (proposed.leftOut.length > 0) setProposal(proposed);
          else if (proposed.planId === undefined) tellFact({ title: text.nothing });
          else go('plans', { plan: String(proposed.planId) });
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
        loading={undo.isPending}
        onClick={propose}
      >
        {action === undefined ? text.act(done) : text.one}
        {action === undefined ? undefined : (
          <span className="visually-hidden">&nbsp;{text.of(action.displayName)}</span>
        )}
      </Button>
      <Modal
        opened={proposal !== undefined}
        onClose={leave}
        title={text.title}
        closeButtonProps={{ 'aria-label': strings.common.close }}
      >
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
              <Button
                onClick={() => {
                  setProposal(undefined);
                  go('plans', { plan: String(draftId) });
                }}
              >
                {text.look}
              </Button>
            )}
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
