import { Select, Tabs } from '@mantine/core';
import type { ReactElement } from 'react';
import type { ImportMapping } from '../../../../preload/contract/values/files/imports.ts';
import { strings } from '../../../strings/strings.ts';
import { number } from '../../../ui/text/format.ts';
import { Notice } from '../../../ui/page/Notice.tsx';
import { FirstRows } from './FirstRows.tsx';
import classes from '../ImportDialog.module.css';
import { HowRead } from './HowRead.tsx';
import { exportKinds } from '../../../../preload/contract/lists.ts';
import { ListEffect } from '../questions/ListQuestions.tsx';
import { MappingTable } from './MappingTable.tsx';
import { RejectedRows } from './RejectedRows.tsx';
import type { ImportFile } from '../sheet/file-acts.ts';
import { isOfSome } from '../sheet/sheet-file.ts';
import { WindowFields } from '../questions/WindowQuestion.tsx';
import type { Ready } from '../ready.ts';

const text = strings.imports;

type Props = {
  readonly preview: Ready;
  readonly isStale: boolean;
  /** Whom the list is about is asked above, with what speaks against it. */
  readonly isSubjectAsked: boolean;
  readonly onRemap: (mapping: ImportMapping) => void;
  readonly onAnswer: ImportFile['answer'];
  readonly onSheet: ImportFile['readSheet'];
};

/** What a file is, what its columns mean and what importing it would change. Nothing is written yet. */
export function PreviewPane({
  preview,
  isStale,
  isSubjectAsked,
  onRemap,
  onAnswer,
  onSheet,
}: Props): ReactElement {
  const { counts, mapping } = preview;
  return (
    <div className={classes['preview']} data-stale={isStale} aria-busy={isStale}>
      <div className={classes['told']}>
        <Select
          label={text.kind}
          data={exportKinds.map((kind) => ({
            value: kind,
            label: kind === 'staff' && isOfSome(preview) ? strings.subjects.some : text.kinds[kind],
          }))}
          value={preview.exportKind}
          allowDeselect={false}
          onChange={(kind) => {
            // The columns are read anew for another kind.
            if (kind !== null && kind !== preview.exportKind)
              onAnswer({ kind, columns: [], list: subjectOf(kind) });
          }}
        />
        {preview.exportKind === 'usage' ? (
          <WindowFields
            key={`${mapping.window?.start ?? ''} ${mapping.window?.end ?? ''}`}
            window={mapping.window}
            onAnswer={(window) => {
              onRemap({ ...mapping, window });
            }}
          />
        ) : undefined}
        <HowRead preview={preview} onAnswer={onAnswer} onSheet={onSheet} />
      </div>
      <Counts counts={counts} />
      <ListEffect preview={preview} isSubjectAsked={isSubjectAsked} onAnswer={onAnswer} />
      {preview.warnings.length === 0 ? undefined : (
        <Notice tone="warn" title={text.warnings}>
          {preview.warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </Notice>
      )}
      <Tabs defaultValue="columns" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="columns">{text.tabs.columns}</Tabs.Tab>
          <Tabs.Tab value="rows">{text.tabs.rows}</Tabs.Tab>
          <Tabs.Tab value="rejected">{text.tabs.rejected(counts.rejected)}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="columns">
          <MappingTable
            key={preview.exportKind}
            columns={mapping.columns}
            fields={preview.fields}
            firstRows={preview.firstRows}
            suggestions={preview.suggestions}
            teamColumns={preview.teamColumns}
            onChange={(columns) => {
              onRemap({ ...mapping, columns });
            }}
          />
        </Tabs.Panel>
        <Tabs.Panel value="rows">
          <FirstRows preview={preview} />
        </Tabs.Panel>
        <Tabs.Panel value="rejected">
          <RejectedRows rows={preview.rejected} all={counts.rejected} />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

/** Somebody who says what a list is means it, whatever its columns say. */
function subjectOf(kind: ImportMapping['kind']): ImportMapping['list'] {
  if (kind === 'staff') return { subject: 'everybody' };
  return kind === 'directory' ? { subject: 'assignees' } : undefined;
}

function Counts({ counts }: { readonly counts: Ready['counts'] }): ReactElement {
  const shown = [
    { name: 'added', tone: counts.added > 0 ? 'good' : undefined },
    { name: 'changed', tone: undefined },
    { name: 'unchanged', tone: undefined },
    { name: 'missing', tone: undefined },
    { name: 'rejected', tone: counts.rejected > 0 ? 'grave' : undefined },
  ] as const;
  return (
    <dl className={classes['counts']}>
      {shown.map(({ name, tone }) => (
        <div
          key={name}
          className={classes['count']}
          data-tone={tone}
          title={name === 'missing' ? text.missingHint : undefined}
        >
          <dt>{text.counts[name]}</dt>
          <dd>{number(counts[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
