import { IconArrowNarrowRight, IconHandStop, IconInfoCircle } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { say } from '../../../../main/words/say.ts';
import type { PlannedAction } from '../../../../preload/contract/values/plans.ts';
import { strings } from '../../../strings/strings.ts';
import { prettyJson } from '../../../ui/text/pretty-json.ts';
import { withDays } from '../../../ui/text/format.ts';
import table from '../../../ui/page/Table.module.css';
import classes from '../PlanView.module.css';
import { accountNow } from './account-now.ts';
import { shownState } from './plan-counts.ts';

/* What stands in the cells of one action of a plan. */

const text = strings.plans;

export function Request({ action }: { readonly action: PlannedAction }): ReactElement {
  const { request } = action;
  if (request === undefined) return <span className={table['muted']}>{text.noRequest}</span>;
  return (
    <details className={classes['request']}>
      <summary>
        {request.method}
        <span className="visually-hidden"> {text.showAction(action.displayName)}</span>
      </summary>
      <pre>
        {request.method} {request.path}
        {request.body === undefined ? '' : `\n${prettyJson(request.body)}`}
      </pre>
    </details>
  );
}

export function Who({ action }: { readonly action: PlannedAction }): ReactElement {
  return (
    <span className={classes['person']}>
      <span className={table['strong']}>{action.displayName}</span>
      <span className={table['muted']}>{action.email ?? ''}</span>
    </span>
  );
}

export function Change({ action }: { readonly action: PlannedAction }): ReactElement {
  const before = accountNow(action);
  const after = text.after[action.act];
  if (shownState(action) === 'held') return <span className={classes['change']}>{before}</span>;
  return (
    <span className={classes['change']}>
      <span className="visually-hidden">{text.changeOf(before, after)}</span>
      <span aria-hidden>{before}</span>
      <IconArrowNarrowRight size={16} aria-hidden />
      <span aria-hidden className={classes['after']}>
        {after}
      </span>
    </span>
  );
}

export function Guard({
  guard,
  isSaidAbove,
}: {
  readonly guard: PlannedAction['guards'][number];
  readonly isSaidAbove: boolean;
}): ReactElement {
  const Icon = guard.stops ? IconHandStop : IconInfoCircle;
  return (
    <span className={classes['guard']} data-stops={guard.stops}>
      <Icon size={15} stroke={1.9} aria-label={guard.stops ? text.stops : text.warns} />
      {(isSaidAbove ? text.shortWarnings[guard.kind] : undefined) ?? withDays(say().guard(guard))}
    </span>
  );
}
