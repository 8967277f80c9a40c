import { Select } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { namelessRollUps, rollUps } from '../../../preload/contract/lists.ts';
import type { TeamChoice } from '../../../preload/contract/values/people.ts';
import { PageActs, PagePreview } from '../../app/pieces/PageToSend.tsx';
import { useAsk } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';

const text = strings.reports.month;

/** The page for those who pay: as it will be read, what it is parted by, and the ways to save it. */
export function MonthPage(): ReactElement {
  const [withoutNames, setWithoutNames] = useState(true);
  const [wanted, setWanted] = useState<TeamChoice['by']>('department');
  const choices: readonly TeamChoice['by'][] = withoutNames ? namelessRollUps : rollUps;
  const by = choices.includes(wanted) ? wanted : 'department';
  const order = { withoutNames, by };
  const words = useAsk('report.page', order).data?.words;
  return (
    <Card
      title={text.title}
      hint={text.hint}
      aside={
        <PageActs order={order} isReady={words !== undefined} saved={text.saved} onNames={setWithoutNames} />
      }
    >
      <Select
        size="xs"
        maw={220}
        mb="sm"
        label={text.by}
        allowDeselect={false}
        data={choices.map((value) => ({ value, label: strings.teams.rollUps[value] }))}
        value={by}
        onChange={(value) => {
          setWanted(rollUps.find((known) => known === value) ?? 'department');
        }}
      />
      {words === undefined ? undefined : <PagePreview words={words} isInCard />}
    </Card>
  );
}
