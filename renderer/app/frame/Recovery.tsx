import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import type { ProcedureInput, ProcedureOutput } from '../../../preload/contract/procedures.ts';
import { strings } from '../../strings/strings.ts';
import { ago, bytes } from '../../ui/text/format.ts';
import { tellDone, tellFact } from './notices/notices.tsx';
import { useAct } from '../state/queries.ts';
import classes from './Recovery.module.css';

const text = strings.shell.recovery;

type Copies = NonNullable<NonNullable<ProcedureOutput<'app.status'>['trouble']>['copies']>;
type Way = ProcedureInput<'app.recover'>;

/** What can take the place of a damaged database. */
export function Recovery({ copies }: { readonly copies: Copies }): ReactElement {
  const recover = useAct('app.recover');
  const [newest] = copies;
  const take = (way: Way): void => {
    recover.mutate(way, {
      onSuccess: (done) => {
        if (done.recovered) tell(way, done);
      },
    });
  };
  const way = (given: {
    readonly name: string;
    readonly hint: string;
    readonly to: Way | undefined;
    readonly isFirst?: boolean;
  }): ReactElement => (
    <li key={given.name} className={classes['way']}>
      <span className={classes['hint']}>{given.hint}</span>
      <Button
        variant={given.isFirst === true ? 'filled' : 'default'}
        disabled={given.to === undefined || recover.isPending}
        onClick={() => {
          if (given.to !== undefined) take(given.to);
        }}
      >
        {given.name}
      </Button>
    </li>
  );
  return (
    <div className={classes['recovery']}>
      <p className={classes['kept']}>{text.kept}</p>
      <ul className={classes['ways']}>
        {way({
          name: text.newest,
          hint:
            newest === undefined
              ? text.noCopy
              : text.copy(newest.name, ago(newest.savedAt), bytes(newest.bytes)),
          to: newest === undefined ? undefined : { way: 'own-copy', name: newest.name },
          isFirst: newest !== undefined,
        })}
        {way({ name: text.choose, hint: text.chooseHint, to: { way: 'copy' } })}
        {way({ name: text.salvage, hint: text.salvageHint, to: { way: 'salvage' } })}
        {way({ name: text.fresh, hint: text.freshHint, to: { way: 'fresh' } })}
        {way({ name: text.asIs, hint: text.asIsHint, to: { way: 'as-is' } })}
      </ul>
    </div>
  );
}

type Done = Extract<ProcedureOutput<'app.recover'>, { recovered: true }>;

function tell({ way }: Way, { kept, rows, incomplete }: Done): void {
  if (kept === undefined) {
    tellDone({ title: text.opened, message: text.openedText });
    return;
  }
  if (way !== 'salvage') {
    tellDone({ title: way === 'fresh' ? text.started : text.restored, message: text.keptAs(kept) });
    return;
  }
  const title = text.salvaged(strings.common.rows(rows ?? 0));
  if (incomplete.length === 0) tellDone({ title, message: `${text.salvagedWhole} ${text.keptAs(kept)}` });
  else tellFact({ title, message: `${text.salvagedPart(incomplete.join(', '))} ${text.keptAs(kept)}` });
}
