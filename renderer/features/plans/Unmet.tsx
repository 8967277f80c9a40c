import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Plan } from '../../../preload/contract/values/plans.ts';
import { tellFailure } from '../../app/frame/notices/notices.tsx';
import { ask } from '../../app/start/bridge.ts';
import { go } from '../../app/state/routes.ts';
import { strings } from '../../strings/strings.ts';
import { Notice } from '../../ui/page/Notice.tsx';
import classes from './PlanView.module.css';

const text = strings.plans.unmet;

/** Changes that no `If-Match` lets through: offered again without one. */
export function Unmet({ plan }: { readonly plan: Plan }): ReactElement | undefined {
  const unmet = plan.unmet ?? [];
  const again = useMutation({
    mutationFn: async () => {
      await ask('connections.go-without-if-match', { id: plan.connectionId });
      const selection = { kind: 'ids' as const, ids: [...unmet] };
      return ask('plans.create', { connectionId: plan.connectionId, act: plan.act, selection });
    },
    networkMode: 'always',
    onError: tellFailure,
    onSuccess: (next) => {
      go('plans', { plan: String(next.id) });
    },
  });
  if (plan.state !== 'done' || unmet.length === 0) return undefined;
  return (
    <Notice tone="warn" title={text.title(unmet.length)}>
      <p>{text.means}</p>
      <div className={classes['next']}>
        <Button
          variant="default"
          size="xs"
          loading={again.isPending}
          onClick={() => {
            again.mutate();
          }}
        >
          {text.act}
        </Button>
      </div>
    </Notice>
  );
}
