import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue, useInterval } from '@mantine/hooks';
import { IconDownload, IconSearch, IconWorldOff } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { tellDone } from '../../app/frame/notices/notices.tsx';
import { useAct, useAsk } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { Pages } from '../../ui/page/Pages.tsx';
import { Segments } from '../../ui/page/Segments.tsx';
import { EachRequest } from './EachRequest.tsx';
import { RequestGroups } from './RequestGroups.tsx';

const text = strings.network;
const perPage = 100;
const readAgainMs = 2000;

const ways = ['grouped', 'each'] as const;
type Way = (typeof ways)[number];

/** Every request that left this machine: those alike counted together, or each. */
export function NetworkScreen(): ReactElement {
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search.trim(), 150);
  const [page, setPage] = useState(1);
  const [way, setWay] = useState<Way>('grouped');
  const save = useAct('network.save');
  const question = {
    ...(asked === '' ? {} : { text: asked }),
    offset: (page - 1) * perPage,
    limit: perPage,
  };
  const grouped = useAsk('network.groups', question, { enabled: way === 'grouped' });
  const each = useAsk('network.page', question, { enabled: way === 'each' });
  const answer = way === 'grouped' ? grouped : each;
  const { start, stop } = useInterval(() => void answer.refetch(), readAgainMs);
  useEffect(() => {
    start();
    return stop;
  }, [start, stop]);
  const total = answer.data?.total;
  const made = way === 'grouped' ? grouped.data?.requests : each.data?.total;
  return (
    <Page
      title={strings.shell.screens.network}
      subtitle={made === undefined ? undefined : text.subtitle(made)}
      actions={
        <>
          <Segments
            size="xs"
            aria-label={text.way}
            data={ways.map((value) => ({ value, label: text.ways[value] }))}
            value={way}
            onChange={(value) => {
              setWay(value);
              setPage(1);
            }}
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
            disabled={(total ?? 0) === 0}
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
      {total === 0 ? (
        <EmptyState
          icon={IconWorldOff}
          title={asked === '' ? text.emptyTitle : text.nothingTitle}
          text={asked === '' ? text.emptyText : text.nothingText}
        />
      ) : way === 'grouped' ? (
        <RequestGroups groups={grouped.data?.groups ?? []} />
      ) : (
        <EachRequest requests={each.data?.requests ?? []} />
      )}
      <Pages total={total} perPage={perPage} page={page} onChange={setPage} />
    </Page>
  );
}
