import { Select } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { rollUps } from '../../../../preload/contract/lists.ts';
import type { PeopleFilter, TeamChoice } from '../../../../preload/contract/values/people.ts';
import { useAsk } from '../../../app/state/queries.ts';
import { strings } from '../../../strings/strings.ts';
import { number } from '../../../ui/text/format.ts';
import classes from './FacetRail.module.css';

const text = strings.teams;
/** As many as a list of choices shows at once; letters lead to the others. */
const shownAtOnce = 100;
const nobodySays = '';

type Props = {
  readonly filter: PeopleFilter;
  readonly onChange: (filter: PeopleFilter) => void;
};

/** The people of one team; teams are asked for once somebody opens the list of them. */
export function TeamFacet({ filter, onChange }: Props): ReactElement {
  const { team } = filter;
  const [chosenBy, setBy] = useState<TeamChoice['by']>();
  const by = chosenBy ?? team?.by ?? 'department';
  const [isOpen, setOpen] = useState(false);
  const choose = (next: TeamChoice | undefined): void => {
    const { team: _before, ...rest } = filter;
    onChange(next === undefined ? rest : { ...rest, team: next });
  };
  return (
    <fieldset className={classes['facet']}>
      <legend className={classes['title']}>{text.facet}</legend>
      <Select
        size="xs"
        aria-label={text.facetBy}
        allowDeselect={false}
        data={rollUps.map((value) => ({ value, label: text.rollUps[value] }))}
        value={by}
        onChange={(value) => {
          setBy(rollUps.find((known) => known === value));
          if (team !== undefined) choose(undefined);
        }}
      />
      <TeamSelect
        by={by}
        team={team?.by === by ? team : undefined}
        isAsked={isOpen || team !== undefined}
        onOpen={() => {
          setOpen(true);
        }}
        onChoose={choose}
      />
    </fieldset>
  );
}

function TeamSelect({
  by,
  team,
  isAsked,
  onOpen,
  onChoose,
}: {
  readonly by: TeamChoice['by'];
  readonly team: TeamChoice | undefined;
  readonly isAsked: boolean;
  readonly onOpen: () => void;
  readonly onChoose: (team: TeamChoice | undefined) => void;
}): ReactElement {
  const { data, isPlaceholderData } = useAsk('teams.read', { by }, { enabled: isAsked });
  const teams = isPlaceholderData ? [] : (data?.teams ?? []);
  return (
    <Select
      size="xs"
      className={classes['team'] ?? ''}
      aria-label={text.rollUps[by]}
      placeholder={text.facetNone}
      searchable
      clearable
      limit={shownAtOnce}
      nothingFoundMessage={text.noMatch}
      data={teams.map(({ key, name, people }) => ({
        value: key ?? nobodySays,
        label: `${name ?? text.nameless[by]} · ${number(people)}`,
      }))}
      value={team === undefined ? null : (team.key ?? nobodySays)}
      onDropdownOpen={onOpen}
      onFocus={onOpen}
      onChange={(value) => {
        const found = value === null ? undefined : teams.find(({ key }) => (key ?? nobodySays) === value);
        onChoose(
          found === undefined
            ? undefined
            : {
                by,
                ...(found.key === undefined ? {} : { key: found.key }),
                ...(found.name === undefined ? {} : { name: found.name }),
              },
        );
      }}
    />
  );
}
