import { Button, Modal, Stack } from '@mantine/core';
import { IconArrowBackUp, IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ImportRecord } from '../../../preload/contract/values.ts';
import { pickFiles } from '../../app/import-queue.ts';
import { kindIcons } from '../../app/kinds.ts';
import { tellDone } from '../../app/notices.tsx';
import { useAct, useAsk } from '../../app/queries.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { dayRange, instant, number } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import table from '../../ui/Table.module.css';
import classes from './ImportsScreen.module.css';

const text = strings.imports;

export function ImportsScreen(): ReactElement {
  const records = useAsk('imports.list', {}).data;
  const [toUndo, setToUndo] = useState<ImportRecord>();
  return (
    <Page
      title={strings.shell.screens.imports}
      subtitle={records === undefined ? undefined : text.subtitle(records.length)}
    >
      {records?.length === 0 ? (
        <EmptyState
          icon={IconFileImport}
          title={text.emptyTitle}
          text={text.emptyText}
          action={<Button onClick={() => void pickFiles()}>{strings.shell.importFiles}</Button>}
        />
      ) : (
        <ImportsTable records={records ?? []} onUndo={setToUndo} />
      )}
      <Card title={text.guideTitle}>
        <dl className={classes['guide']}>
          {text.guide.map(([name, place]) => (
            <div key={name} className={classes['guideLine']}>
              <dt>{name}</dt>
              <dd>{place}</dd>
            </div>
          ))}
        </dl>
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

type TableProps = {
  readonly records: readonly ImportRecord[];
  readonly onUndo: (record: ImportRecord) => void;
};

function ImportsTable({ records, onUndo }: TableProps): ReactElement {
  const { columns } = text;
  return (
    <div className={table['frame']}>
      <table className={table['table']}>
        <caption className="visually-hidden">{strings.shell.screens.imports}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.file}</th>
            <th scope="col">{columns.at}</th>
            <th scope="col">{columns.window}</th>
            <th scope="col" className={table['number']}>
              {columns.rows}
            </th>
            <th scope="col" className={table['number']}>
              {columns.added}
            </th>
            <th scope="col" className={table['number']}>
              {columns.changed}
            </th>
            <th scope="col" className={table['number']}>
              {columns.missing}
            </th>
            <th scope="col" className={table['number']}>
              {columns.rejected}
            </th>
            <th scope="col">
              <span className="visually-hidden">{columns.acts}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <ImportLine key={record.id} record={record} onUndo={onUndo} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ImportLine({
  record,
  onUndo,
}: {
  readonly record: ImportRecord;
  readonly onUndo: (record: ImportRecord) => void;
}): ReactElement {
  const Icon = kindIcons[record.kind];
  const { counts } = record;
  return (
    <tr>
      <th scope="row" aria-label={record.fileName}>
        <span className={classes['file']}>
          <span className={classes['kind']}>
            <Icon size={16} stroke={1.8} aria-hidden />
          </span>
          <span className={classes['names']}>
            <span className={table['strong']}>{record.fileName}</span>
            <span className={table['muted']}>{text.kinds[record.kind]}</span>
          </span>
        </span>
      </th>
      <td className={table['nowrap']}>{instant(record.importedAt)}</td>
      <td className={table['nowrap']}>
        {record.window === undefined ? strings.people.noValue : dayRange(record.window)}
      </td>
      <td className={table['number']}>{number(counts.read)}</td>
      <td className={table['number']}>{number(counts.added)}</td>
      <td className={table['number']}>{number(counts.changed)}</td>
      <td className={table['number']}>{number(counts.missing)}</td>
      <td className={table['number']}>{number(counts.rejected)}</td>
      <td className={table['number']}>
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          leftSection={<IconArrowBackUp size={15} aria-hidden />}
          aria-label={text.undoOf(record.fileName)}
          disabled={!record.undoable}
          title={record.undoable ? undefined : text.undoLater}
          onClick={() => {
            onUndo(record);
          }}
        >
          {text.undo}
        </Button>
      </td>
    </tr>
  );
}

type UndoProps = { readonly record: ImportRecord | undefined; readonly onClose: () => void };

function UndoDialog({ record, onClose }: UndoProps): ReactElement {
  const undo = useAct('imports.undo');
  return (
    <Modal
      opened={record !== undefined}
      onClose={onClose}
      title={text.undoTitle}
      closeButtonProps={{ 'aria-label': strings.common.close }}
    >
      {record === undefined ? undefined : (
        <Stack gap="lg">
          <p>{text.undoText(record.fileName, record.counts.accepted)}</p>
          <div className={classes['foot']}>
            <Button variant="default" onClick={onClose}>
              {strings.common.cancel}
            </Button>
            <Button
              color="grave"
              loading={undo.isPending}
              onClick={() => {
                undo.mutate(
                  { id: record.id },
                  {
                    onSuccess: () => {
                      tellDone({ title: text.undone, message: record.fileName });
                    },
                    onSettled: onClose,
                  },
                );
              }}
            >
              {text.undoConfirm(record.counts.accepted)}
            </Button>
          </div>
        </Stack>
      )}
    </Modal>
  );
}
