import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowsDiff, IconDownload } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { ImportRecord } from '../../../../preload/contract/values/files/imports.ts';
import { kindCalled, kindIcons } from '../../../app/words/kinds.ts';
import { tellDone } from '../../../app/frame/notices/notices.tsx';
import { useAct, useAsk } from '../../../app/state/queries.ts';
import { strings } from '../../../strings/strings.ts';
import { dayRange, instant, number } from '../../../ui/text/format.ts';
import type { IconComponent } from '../../../ui/charts/StateChip.tsx';
import table from '../../../ui/page/Table.module.css';
import classes from './ImportsScreen.module.css';

const text = strings.imports;

type TableProps = {
  readonly records: readonly ImportRecord[];
  readonly onUndo: (record: ImportRecord) => void;
  readonly onCompare: (before: ImportRecord, after: ImportRecord) => void;
};

/** Every import with its counts, the latest first. */
export function ImportsTable({ records, onUndo, onCompare }: TableProps): ReactElement {
  const { columns } = text;
  const numbers = [columns.rows, columns.added, columns.changed, columns.missing, columns.rejected];
  return (
    <div className={table['frame']}>
      <table className={table['table']}>
        <caption className="visually-hidden">{strings.shell.screens.imports}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.file}</th>
            <th scope="col">{columns.at}</th>
            <th scope="col">{columns.window}</th>
            {numbers.map((name) => (
              <th key={name} scope="col" className={table['number']}>
                {name}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{columns.acts}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {records.map((record, index) => (
            <ImportLine
              key={record.id}
              record={record}
              before={records.slice(index + 1).find(({ kind }) => kind === record.kind)}
              onUndo={onUndo}
              onCompare={onCompare}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type LineProps = Omit<TableProps, 'records'> & {
  readonly record: ImportRecord;
  readonly before: ImportRecord | undefined;
};

function ImportLine({ record, before, onUndo, onCompare }: LineProps): ReactElement {
  const Icon = kindIcons[record.kind];
  const sources = useAsk('imports.sources', {}).data;
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
            <span className={table['muted']} title={text.hash(record.fileHash)}>
              {kindCalled(record, sources)}
            </span>
          </span>
        </span>
      </th>
      <td className={table['nowrap']}>{instant(record.importedAt)}</td>
      <td className={table['nowrap']}>
        {record.window === undefined ? strings.people.noValue : dayRange(record.window)}
      </td>
      {[counts.read, counts.added, counts.changed, counts.missing, counts.rejected].map((value, at) => (
        <td key={at} className={table['number']}>
          {number(value)}
        </td>
      ))}
      <td className={table['number']}>
        <Acts record={record} before={before} onUndo={onUndo} onCompare={onCompare} />
      </td>
    </tr>
  );
}

/** What can be done with an import; which one can be undone is said below the table. */
function Acts({ record, before, onUndo, onCompare }: LineProps): ReactElement {
  const saveRejected = useAct('imports.save-rejected');
  const { rejected } = record.counts;
  return (
    <span className={classes['acts']}>
      {before === undefined ? undefined : (
        <Act
          icon={IconArrowsDiff}
          says={text.compareWith(record.fileName, before.fileName)}
          onDo={() => {
            onCompare(before, record);
          }}
        />
      )}
      {rejected === 0 ? undefined : (
        <Act
          icon={IconDownload}
          says={text.saveRejected(rejected)}
          onDo={() => {
            saveRejected.mutate({ id: record.id }, { onSuccess: tellSaved });
          }}
        />
      )}
      {record.undoable ? (
        <Act
          icon={IconArrowBackUp}
          says={text.undoOf(record.fileName)}
          onDo={() => {
            onUndo(record);
          }}
        />
      ) : undefined}
    </span>
  );
}

type ActProps = {
  readonly icon: IconComponent;
  readonly says: string;
  readonly onDo: () => void;
};

function Act({ icon: Icon, says, onDo }: ActProps): ReactElement {
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={says} title={says} onClick={onDo}>
      <Icon size={17} stroke={1.8} aria-hidden />
    </ActionIcon>
  );
}

type Saved =
  { readonly saved: false } | { readonly saved: true; readonly fileName: string; readonly rows: number };

/** Says where rows were saved; being cancelled needs no word. */
export function tellSaved(answer: Saved): void {
  if (answer.saved) tellDone({ title: text.saved(answer.rows), message: answer.fileName });
}
