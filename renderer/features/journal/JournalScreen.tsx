import { Button, TextInput } from '@mantine/core';
import { IconDownload, IconHistory, IconSearch, IconShieldCheck } from '@tabler/icons-react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ProcedureOutput } from '../../../preload/contract/procedures.ts';
import { tellDone } from '../../app/frame/notices/notices.tsx';
import { useAct, useAsk } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { Notice } from '../../ui/page/Notice.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { Pages } from '../../ui/page/Pages.tsx';
import table from '../../ui/page/Table.module.css';
import { ActLine } from './ActLine.tsx';
import classes from './Journal.module.css';

const text = strings.journal;
const perPage = 100;

export function JournalScreen(): ReactElement {
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search.trim(), 120);
  const [page, setPage] = useState(1);
  const found = useAsk('journal.page', {
    ...(asked === '' ? {} : { text: asked }),
    offset: (page - 1) * perPage,
    limit: perPage,
  }).data;
  const verify = useAct('journal.verify');
  const save = useAct('journal.save');
  const isEmpty = found?.total === 0;
  return (
    <Page
      title={strings.shell.screens.journal}
      subtitle={found === undefined ? undefined : text.subtitle(found.entries)}
      actions={
        <>
          <TextInput
            type="search"
            className={classes['search'] ?? ''}
            aria-label={text.search}
            placeholder={text.searchHint}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={search}
            onChange={(event) => {
              setSearch(event.currentTarget.value);
              setPage(1);
            }}
          />
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            disabled={(found?.total ?? 0) === 0}
            loading={save.isPending}
            onClick={() => {
              save.mutate(
                {},
                {
                  onSuccess: (done) => {
                    if (done.saved) tellDone({ title: text.savedRows(done.rows), message: done.fileName });
                  },
                },
              );
            }}
          >
            {text.save}
          </Button>
          <Button
            variant="default"
            leftSection={<IconShieldCheck size={16} aria-hidden />}
            loading={verify.isPending}
            onClick={() => {
              verify.mutate({});
            }}
          >
            {text.verify}
          </Button>
        </>
      }
    >
      <div role="status">{verify.data === undefined ? undefined : <Verdict verdict={verify.data} />}</div>
      {isEmpty ? (
        <EmptyState
          icon={IconHistory}
          title={asked === '' ? text.emptyTitle : text.nothingTitle}
          text={asked === '' ? text.emptyText : text.nothingText}
        />
      ) : (
        <div className={table['frame']}>
          <table className={`${table['table']} ${classes['acts']}`}>
            <caption className="visually-hidden">{strings.shell.screens.journal}</caption>
            <thead>
              <tr>
                <th scope="col" className={classes['at']}>
                  {text.columns.at}
                </th>
                <th scope="col" className={classes['kind']}>
                  {text.columns.kind}
                </th>
                <th scope="col" className={classes['who']}>
                  {text.columns.person}
                </th>
                <th scope="col">{text.columns.says}</th>
              </tr>
            </thead>
            <tbody>
              {(found?.acts ?? []).map((act) => (
                <ActLine key={act.entries[0]?.sequence} act={act} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pages total={found?.total} perPage={perPage} page={page} onChange={setPage} />
    </Page>
  );
}

function Verdict({ verdict }: { readonly verdict: ProcedureOutput<'journal.verify'> }): ReactElement {
  return verdict.kind === 'intact' ? (
    <Notice tone="good" title={text.intactTitle}>
      {text.intact(verdict.entries)}
    </Notice>
  ) : (
    <Notice tone="grave" title={text.brokenTitle}>
      {text.broken(verdict.sequence, verdict.entries)}
    </Notice>
  );
}
