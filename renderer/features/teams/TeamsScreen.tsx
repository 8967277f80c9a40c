import { Button, TextInput } from '@mantine/core';
import { IconSearch, IconUsersGroup } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import type { ReactElement } from 'react';
import { foldText } from '../../../main/domain/list/search/fold-text.ts';
import { rollUps } from '../../../preload/contract/lists.ts';
import type { TeamsAnswer, TrendsAnswer } from '../../../preload/contract/procedures/teams.ts';
import type { TeamChoice } from '../../../preload/contract/values/people.ts';
import { useIsPastWanted, workOutMonth } from '../../app/state/month.ts';
import { useAsk } from '../../app/state/queries.ts';
import { pickFiles } from '../../app/state/import-queue.ts';
import { go, useRoute } from '../../app/state/routes.ts';
import { strings } from '../../strings/strings.ts';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { Segments } from '../../ui/page/Segments.tsx';
import { ManagerRemarks } from './ManagerRemarks.tsx';
import classes from './Teams.module.css';
import { SaveTeams } from './SaveTeams.tsx';
import { TeamPage, teamOfPage } from './TeamPage.tsx';
import { TeamsTable } from './TeamsTable.tsx';
import { ScreenLink } from '../../app/pieces/ScreenLink.tsx';

const text = strings.teams;
const firstRollUp = 'department';

/** All teams, or the page of one. */
export function TeamsScreen(): ReactElement {
  const { params } = useRoute();
  const by = rollUps.find((known) => known === params['by']) ?? firstRollUp;
  const team = teamOfPage(by, params);
  return team === undefined ? <AllTeams by={by} /> : <TeamPage team={team} />;
}

/** Seats, use and money by team; each figure opens the people it counts. */
function AllTeams({ by }: { readonly by: TeamChoice['by'] }): ReactElement | undefined {
  const answer = useAsk('teams.read', { by }).data;
  const people = answer?.total.people ?? 0;
  const isPastWanted = useIsPastWanted(people);
  const hasPast = answer?.comparedOn !== undefined;
  const { data: changed, isPlaceholderData } = useAsk(
    'teams.trends',
    { by },
    { enabled: hasPast && isPastWanted },
  );
  const [find, setFind] = useState('');
  const wanted = useDeferredValue(find);
  if (answer === undefined) return undefined;
  const named = answer.teams.filter(({ key }) => key !== undefined).length;
  return (
    <Page
      title={strings.shell.screens.teams}
      width="fill"
      subtitle={
        <output>
          {text.subtitle(named, answer.total.people)}
          {answer.price === undefined ? undefined : `; ${text.aYear}`}
          {answer.comparedOn === undefined ? undefined : `; ${text.changesSince(answer.comparedOn)}`}
        </output>
      }
      actions={
        <>
          {hasPast && !isPastWanted ? (
            <Button size="xs" variant="default" onClick={workOutMonth}>
              {text.workOut}
            </Button>
          ) : undefined}
          <Segments
            size="xs"
            aria-label={text.by}
            data={rollUps.map((value) => ({ value, label: text.rollUps[value] }))}
            value={by}
            onChange={(value) => {
              go('teams', { by: value }, 'replace');
            }}
          />
          {answer.total.people === 0 ? undefined : <SaveTeams by={by} />}
          <TextInput
            type="search"
            size="xs"
            aria-label={text.find}
            placeholder={text.find}
            leftSection={<IconSearch size={14} aria-hidden />}
            value={find}
            onChange={(event) => {
              setFind(event.currentTarget.value);
            }}
          />
        </>
      }
    >
      <ManagerRemarks
        key={answer.by}
        remarks={answer.managers}
        isNobodyKnown={answer.teams.every(({ key }) => key === undefined)}
      />
      <Teams answer={answer} trends={isPlaceholderData ? undefined : changed?.trends} find={wanted} />
    </Page>
  );
}

type Props = {
  readonly answer: TeamsAnswer;
  readonly trends: TrendsAnswer;
  readonly find: string;
};

function Teams({ answer, trends, find }: Props): ReactElement {
  if (answer.total.people === 0)
    return (
      <EmptyState
        icon={IconUsersGroup}
        title={text.nobodyTitle}
        text={text.nobodyText}
        action={<Button onClick={() => void pickFiles()}>{strings.shell.importFiles}</Button>}
      />
    );
  const wanted = foldText(find.trim());
  const teams =
    wanted === '' ? answer.teams : answer.teams.filter(({ name = '' }) => foldText(name).includes(wanted));
  return teams.length === 0 ? (
    <EmptyState icon={IconUsersGroup} title={text.noMatch} />
  ) : (
    <>
      {answer.price === undefined ? <NoPrice /> : undefined}
      <TeamsTable key={answer.by} answer={answer} teams={teams} trends={trends} />
    </>
  );
}

/** What is missing, and the way to where it is entered. */
function NoPrice(): ReactElement {
  const costs = { screen: 'settings', params: { section: 'costs' } } as const;
  return (
    <p className={classes['hint']}>
      <ScreenLink screen={costs.screen} params={costs.params}>
        {text.noPrice}
      </ScreenLink>
    </p>
  );
}
