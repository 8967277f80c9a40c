import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ImportRecord } from '../../../../preload/contract/values/files/imports.ts';
import { pickFiles } from '../../../app/state/import-queue.ts';
import { useAsk } from '../../../app/state/queries.ts';
import { useUndoKey } from '../../../app/keys/undo-key.ts';
import { go, useRoute } from '../../../app/state/routes.ts';
import { strings } from '../../../strings/strings.ts';
import { Card } from '../../../ui/page/Card.tsx';
import { EmptyState } from '../../../ui/page/EmptyState.tsx';
import { Page } from '../../../ui/page/Page.tsx';
import { CompareView } from '../preview/CompareView.tsx';
import classes from './ImportsScreen.module.css';
import { ImportsTable } from './ImportsTable.tsx';
import { ListsCard } from './ListsCard.tsx';
import { MappingsCard } from './MappingsCard.tsx';
import { SetAside } from '../preview/SetAside.tsx';
import { UndoDialog } from './UndoDialog.tsx';

const text = strings.imports;

export function ImportsScreen(): ReactElement {
  const records = useAsk('imports.list', {}).data;
  const sources = useAsk('imports.sources', {}).data ?? [];
  const { params } = useRoute();
  const [toUndo, setToUndo] = useState<ImportRecord>();
  const latest = records?.find(({ undoable }) => undoable);
  useUndoKey(
    latest === undefined
      ? undefined
      : () => {
          setToUndo(latest);
        },
  );
  const find = (id: string | undefined): ImportRecord | undefined =>
    records?.find((record) => String(record.id) === id);
  const [before, after] = [find(params['before']), find(params['after'])];
  if (records !== undefined && before !== undefined && after !== undefined) {
    return <CompareView records={records} before={before} after={after} />;
  }
  return (
    <Page
      title={strings.shell.screens.imports}
      subtitle={records === undefined || records.length === 0 ? undefined : text.subtitle(records.length)}
    >
      <SetAside />
      {records?.length === 0 ? (
        <EmptyState
          icon={IconFileImport}
          title={text.emptyTitle}
          text={text.emptyText}
          action={<Button onClick={() => void pickFiles()}>{strings.shell.importFiles}</Button>}
        />
      ) : (
        <div>
          <ImportsTable
            records={records ?? []}
            onUndo={setToUndo}
            onCompare={(one, other) => {
              go('imports', { before: String(one.id), after: String(other.id) });
            }}
          />
          {records?.some(({ undoable }) => !undoable) === true ? (
            <p className={classes['undoRule']}>{text.undoLater}</p>
          ) : undefined}
        </div>
      )}
      <ListsCard />
      <MappingsCard />
      <Card title={text.guideTitle}>
        <dl className={classes['guide']}>
          {text.guide.map(([name, place]) => (
            <div key={name} className={classes['guideLine']}>
              <dt>{name}</dt>
              <dd>{place}</dd>
            </div>
          ))}
        </dl>
        <details className={classes['guideMore']}>
          <summary>{text.guideMore(sources.length)}</summary>
          <dl className={classes['guide']}>
            {sources.map((source) => (
              <div key={source.id} className={classes['guideLine']}>
                <dt>{text.list.source(source)}</dt>
                <dd>
                  {source.where} {source.trap}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      </Card>
      <UndoDialog
        record={toUndo}
        onClose={() => {
          setToUndo(undefined);
        }}
      />
    </Page>
  );
}
