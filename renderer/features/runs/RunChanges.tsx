import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Run } from '../../../preload/contract/values/runs.ts';
import { useAsk } from '../../app/state/queries.ts';
import { go } from '../../app/state/routes.ts';
import { accountLooks } from '../../app/words/states.ts';
import { Dialog } from '../../app/pieces/Dialog.tsx';
import { strings } from '../../strings/strings.ts';
import { instant } from '../../ui/text/format.ts';
import { StateChip } from '../../ui/charts/StateChip.tsx';
import table from '../../ui/page/Table.module.css';

const text = strings.runs.changes;
const shownAtMost = 200;

/** Whose answer was another than the one before: how many, and who when asked. */
export function RunChanges({ run }: { readonly run: Run }): ReactElement | undefined {
  const [isOpen, setOpen] = useState(false);
  const found = useAsk('runs.changes', { id: run.id, limit: shownAtMost }).data;
  if (found === undefined || found.total === 0) return undefined;
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        onClick={() => {
          setOpen(true);
        }}
      >
        {text.count(found.total)}
      </Button>
      <Dialog
        opened={isOpen}
        onClose={() => {
          setOpen(false);
        }}
        size="xl"
        title={text.title(found.total)}
      >
        <div className={table['frame']}>
          <table className={table['table']}>
            <thead>
              <tr>
                <th scope="col">{text.person}</th>
                <th scope="col">{text.before}</th>
                <th scope="col">{text.after}</th>
              </tr>
            </thead>
            <tbody>
              {found.changes.map((change) => (
                <tr key={change.personId}>
                  <th scope="row">
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      onClick={() => {
                        go('people', { person: String(change.personId) });
                      }}
                    >
                      {change.displayName}
                    </Button>
                  </th>
                  <td>
                    <StateChip look={accountLooks[change.before]} plain />
                    <p className={table['muted']}>{instant(change.beforeAt)}</p>
                  </td>
                  <td>
                    <StateChip look={accountLooks[change.after]} plain />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {found.total > found.changes.length ? <p>{text.first(found.changes.length)}</p> : undefined}
      </Dialog>
    </>
  );
}
