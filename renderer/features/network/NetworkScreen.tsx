import { Button, Switch, TextInput } from '@mantine/core';
import { useDebouncedValue, useInterval } from '@mantine/hooks';
import { IconDownload, IconSearch, IconWorldOff } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { tellDone } from '../../app/frame/notices.tsx';
import { setOffline, useOffline } from '../../app/state/offline.ts';
import { useAct, useAsk } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { bytes, exactInstant, number } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { Pages } from '../../ui/Pages.tsx';
import table from '../../ui/Table.module.css';

const text = strings.network;
const perPage = 100;
const readAgainMs = 2000;

/** Every request that left this machine, and the switch that stops them. */
export function NetworkScreen(): ReactElement {
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search.trim(), 150);
  const [page, setPage] = useState(1);
  const offline = useOffline();
  const save = useAct('network.save');
  const answer = useAsk('network.page', {
    ...(asked === '' ? {} : { text: asked }),
    offset: (page - 1) * perPage,
    limit: perPage,
  });
  const { start, stop } = useInterval(() => void answer.refetch(), readAgainMs);
  useEffect(() => {
    start();
    return stop;
  }, [start, stop]);
  const found = answer.data;
  return (
    <Page
      title={strings.shell.screens.network}
      subtitle={found === undefined ? undefined : text.subtitle(found.total)}
      actions={
        <>
          <Switch
            label={strings.shell.offline}
            checked={offline}
            onChange={(event) => void setOffline(event.currentTarget.checked)}
          />
          <TextInput
            type="search"
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
                    if (done.saved) tellDone({ title: text.saved(done.rows), message: done.fileName });
                  },
                },
              );
            }}
          >
            {text.save}
          </Button>
        </>
      }
    >
      {found?.total === 0 ? (
        <EmptyState
          icon={IconWorldOff}
          title={asked === '' ? text.emptyTitle : text.nothingTitle}
          text={asked === '' ? text.emptyText : text.nothingText}
        />
      ) : (
        <div className={table['frame']}>
          <table className={table['table']}>
            <caption className="visually-hidden">{strings.shell.screens.network}</caption>
            <thead>
              <tr>
                <th scope="col">{text.columns.at}</th>
                <th scope="col">{text.columns.method}</th>
                <th scope="col">{text.columns.where}</th>
                <th scope="col" className={table['number']}>
                  {text.columns.status}
                </th>
                <th scope="col" className={table['number']}>
                  {text.columns.bytes}
                </th>
                <th scope="col" className={table['number']}>
                  {text.columns.ms}
                </th>
              </tr>
            </thead>
            <tbody>
              {(found?.requests ?? []).map((made, index) => (
                <tr key={`${made.at} ${String(index)}`}>
                  <td className={table['nowrap']}>{exactInstant(made.at)}</td>
                  <td>{made.method}</td>
                  <td>
                    {made.host}
                    {made.path}
                  </td>
                  <td className={table['number']}>{made.status ?? text.noAnswer}</td>
                  <td className={table['number']}>{bytes(made.bytes)}</td>
                  <td className={table['number']}>{text.milliseconds(number(made.ms))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pages total={found?.total} perPage={perPage} page={page} onChange={setPage} />
    </Page>
  );
}
