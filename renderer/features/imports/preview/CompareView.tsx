import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconArrowLeft, IconArrowsDiff, IconDownload, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ImportDifference, ImportRecord } from '../../../../preload/contract/values/files/imports.ts';
import { kindCalled } from '../../../app/words/kinds.ts';
import { useAct, useAsk } from '../../../app/state/queries.ts';
import { go } from '../../../app/state/routes.ts';
import { strings } from '../../../strings/strings.ts';
import { EmptyState } from '../../../ui/page/EmptyState.tsx';
import { day, instant } from '../../../ui/text/format.ts';
import { Page } from '../../../ui/page/Page.tsx';
import { Pages } from '../../../ui/page/Pages.tsx';
import table from '../../../ui/page/Table.module.css';
import classes from '../history/ImportsScreen.module.css';
import { tellSaved } from '../history/ImportsTable.tsx';

const text = strings.imports.compare;
/** A person can have fifteen fields that changed: more rows than these are thousands of lines, and slow to draw. */
const perPage = 25;

type Props = {
  readonly records: readonly ImportRecord[];
  readonly before: ImportRecord;
  readonly after: ImportRecord;
};

/** Any two imports of a kind side by side: who came, who went, and which field changed from what to what. */
export function CompareView({ records, before, after }: Props): ReactElement {
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search.trim(), 150);
  const [page, setPage] = useState(1);
  const pair = { before: before.id, after: after.id, ...(asked === '' ? {} : { text: asked }) };
  const { data: found } = useAsk('imports.compare', {
    ...pair,
    offset: (page - 1) * perPage,
    limit: perPage,
  });
  const save = useAct('imports.save-comparison');
  const compared = found?.kind === 'compared' ? found : undefined;
  const choose = (one: number, other: number): void => {
    setPage(1);
    go('imports', { before: String(one), after: String(other) }, 'replace');
  };
  return (
    <Page
      title={text.title}
      subtitle={kindCalled(after, useAsk('imports.sources', {}).data)}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={16} aria-hidden />}
            onClick={() => {
              go('imports');
            }}
          >
            {text.back}
          </Button>
          <Button
            leftSection={<IconDownload size={16} aria-hidden />}
            disabled={(compared?.total ?? 0) === 0}
            loading={save.isPending}
            onClick={() => {
              save.mutate(pair, { onSuccess: tellSaved });
            }}
          >
            {text.save}
          </Button>
        </>
      }
    >
      <div className={classes['pair']}>
        <ChooseImport
          label={text.before}
          records={records.filter(({ kind }) => kind === after.kind)}
          chosen={before}
          onChoose={(id) => {
            choose(id, after.id);
          }}
        />
        <ChooseImport
          label={text.after}
          records={records.filter(({ kind }) => kind === after.kind)}
          chosen={after}
          onChoose={(id) => {
            choose(before.id, id);
          }}
        />
        <TextInput
          type="search"
          label={text.search}
          placeholder={text.searchHint}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={search}
          onChange={(event) => {
            setSearch(event.currentTarget.value);
            setPage(1);
          }}
        />
      </div>
      <p role="status">{compared === undefined ? strings.common.loading : text.counts(compared.counts)}</p>
      {compared?.total === 0 ? (
        <EmptyState
          icon={IconArrowsDiff}
          title={asked === '' ? text.sameTitle : text.nothingTitle}
          text={asked === '' ? text.sameText : text.nothingText}
        />
      ) : (
        <Differences rows={compared?.rows ?? []} />
      )}
      <Pages total={compared?.total} perPage={perPage} page={page} onChange={setPage} />
    </Page>
  );
}

type ChooseProps = {
  readonly label: string;
  readonly records: readonly ImportRecord[];
  readonly chosen: ImportRecord;
  readonly onChoose: (id: number) => void;
};

function ChooseImport({ label, records, chosen, onChoose }: ChooseProps): ReactElement {
  return (
    <Select
      label={label}
      data={records.map((record) => ({
        value: String(record.id),
        label: `${record.window === undefined ? instant(record.importedAt) : day(record.window.end)} · ${record.fileName}`,
      }))}
      value={String(chosen.id)}
      allowDeselect={false}
      onChange={(value) => {
        if (value !== null) onChoose(Number(value));
      }}
    />
  );
}

function Differences({ rows }: { readonly rows: readonly ImportDifference[] }): ReactElement {
  return (
    <div className={table['frame']}>
      <table className={table['table']}>
        <caption className="visually-hidden">{text.title}</caption>
        <thead>
          <tr>
            <th scope="col">{text.what}</th>
            <th scope="col">{text.who}</th>
            <th scope="col">{text.fields}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={`${String(index)} ${row.called}`} className={classes['difference']}>
              <td>
                <span className={classes['mark']} data-what={row.what}>
                  <span aria-hidden>{text.marks[row.what]}</span> {text.words[row.what]}
                </span>
              </td>
              <th scope="row">{row.called}</th>
              <td>
                <Fields row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** More than half of the room holds: addresses, which are read as one. */
function isLong(value: string | undefined): boolean {
  return (value?.length ?? 0) > 16;
}

/** Of who came or went, what the record said besides the name; of who changed, each field before and after. */
function Fields({ row }: { readonly row: ImportDifference }): ReactElement {
  if (row.what !== 'changed') {
    const said = row.fields
      .map(({ field, before, after }) => ({ field, value: after ?? before ?? '' }))
      .filter(({ value }) => value !== '' && value !== row.called);
    return (
      <dl className={classes['said']}>
        {said.map(({ field, value }) => (
          <div key={field}>
            <dt translate={text.fieldNames[field] === undefined ? 'no' : 'yes'}>
              {text.fieldNames[field] ?? field}
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return (
    <dl className={classes['fields']}>
      {row.fields.map(({ field, before, after }) => (
        <div key={field} data-long={isLong(before) || isLong(after)}>
          <dt translate={text.fieldNames[field] === undefined ? 'no' : 'yes'}>
            {text.fieldNames[field] ?? field}
          </dt>
          <dd>
            <del data-blank={before === undefined}>{before ?? text.blank}</del> <span aria-hidden>→</span>{' '}
            <ins data-blank={after === undefined}>{after ?? text.blank}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
