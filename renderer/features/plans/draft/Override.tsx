import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Plan } from '../../../../preload/contract/values/plans.ts';
import { useAct } from '../../../app/state/queries.ts';
import { go } from '../../../app/state/routes.ts';
import { strings } from '../../../strings/strings.ts';
import { Notice } from '../../../ui/page/Notice.tsx';
import classes from '../PlanView.module.css';

const text = strings.plans.override;

/** Protected people are left out of a plan until a reason is given; the plan is then made anew with it. */
export function Override({ plan }: { readonly plan: Plan }): ReactElement | undefined {
  const create = useAct('plans.create');
  const discard = useAct('plans.discard');
  const [reason, setReason] = useState('');
  const held = plan.actions.filter(({ guards }) =>
    guards.some(({ kind, stops }) => kind === 'protected' && stops),
  );
  if (held.length === 0) return undefined;
  return (
    <Notice tone="warn" title={text.title(held.length)}>
      <div className={classes['override']}>
        <TextInput
          label={text.reason}
          maxLength={500}
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value);
          }}
        />
        <Button
          variant="default"
          disabled={reason.trim() === ''}
          loading={create.isPending || discard.isPending}
          onClick={() => {
            const ids = plan.actions.map(({ personId }) => personId);
            create.mutate(
              {
                connectionId: plan.connectionId,
                act: plan.act,
                selection: { kind: 'ids', ids },
                overrideReason: reason.trim(),
              },
              {
                onSuccess: (next) => {
                  discard.mutate({ id: plan.id });
                  go('plans', { plan: String(next.id) }, 'replace');
                },
              },
            );
          }}
        >
          {text.anew}
        </Button>
      </div>
    </Notice>
  );
}
