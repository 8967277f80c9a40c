import { Button } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { TeamChoice } from '../../../preload/contract/values/people.ts';
import { PageActs, PagePreview } from '../../app/pieces/PageToSend.tsx';
import { useAsk } from '../../app/state/queries.ts';
import { viewParams } from '../../app/state/report/people-view.ts';
import { go } from '../../app/state/routes.ts';
import { strings } from '../../strings/strings.ts';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { Page } from '../../ui/page/Page.tsx';

const text = strings.teams;

/** One team as a page to hand over: as it will be read, and the ways to save it. */
export function TeamPage({ team }: { readonly team: TeamChoice }): ReactElement {
  const [withoutNames, setWithoutNames] = useState(false);
  const order = { withoutNames, team };
  const { data, isPending } = useAsk('report.page', order);
  const words = data?.words;
  return (
    <Page
      title={team.name ?? text.nameless[team.by]}
      subtitle={text.page.subtitle}
      actions={
        <>
          <Button
            variant="default"
            onClick={() => {
              go('teams', { by: team.by });
            }}
          >
            {text.page.back}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              go('people', viewParams({ filter: { team } }));
            }}
          >
            {text.page.people}
          </Button>
          <PageActs
            order={order}
            isReady={words !== undefined}
            saved={text.page.saved}
            onNames={setWithoutNames}
          />
        </>
      }
    >
      {words === undefined ? undefined : <PagePreview words={words} isInCard={false} />}
      {words === undefined && !isPending ? (
        <EmptyState icon={IconUsersGroup} title={text.page.gone} />
      ) : undefined}
    </Page>
  );
}

/** Where the page of a team is. */
export function teamPageParams({ by, key, name }: TeamChoice): Readonly<Record<string, string>> {
  return {
    by,
    page: 'team',
    ...(key === undefined ? {} : { key }),
    ...(name === undefined ? {} : { name }),
  };
}

/** The team whose page is wanted; what `teamPageParams` writes. */
export function teamOfPage(
  by: TeamChoice['by'],
  params: Readonly<Record<string, string>>,
): TeamChoice | undefined {
  if (params['page'] !== 'team') return undefined;
  const { key, name } = params;
  return { by, ...(key === undefined ? {} : { key }), ...(name === undefined ? {} : { name }) };
}
