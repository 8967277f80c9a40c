import type { ReactElement } from 'react';
import { viewParams } from '../../../app/state/report/people-view.ts';
import { useAsk } from '../../../app/state/queries.ts';
import { strings } from '../../../strings/strings.ts';
import { ScreenLink } from '../../../app/pieces/ScreenLink.tsx';
import classes from './PersonDrawer.module.css';

const text = strings.teams;

/** Manager, department, cost center, office and groups, each with the way to its people; nothing where nothing says them. */
export function TeamsSection({ id }: { readonly id: number }): ReactElement | undefined {
  const { data: teams = [], isPlaceholderData } = useAsk('teams.of-person', { id });
  // Of the person before, while those of this one are read.
  if (isPlaceholderData || teams.length === 0) return undefined;
  return (
    <section className={classes['section']} aria-label={text.ofPerson}>
      <h3 className={classes['sectionTitle']}>{text.ofPerson}</h3>
      <dl className={classes['facts']}>
        {teams.map(({ by, key, name }) => (
          <div key={by} style={{ display: 'contents' }}>
            <dt>{text.rollUps[by]}</dt>
            <dd>{key === undefined ? text.unclearManager(name) : <Team by={by} id={key} name={name} />}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Team({
  by,
  id,
  name,
}: {
  readonly by: keyof typeof text.rollUps;
  readonly id: string;
  readonly name: string;
}): ReactElement {
  const params = viewParams({ filter: { team: { by, key: id, name } } });
  return (
    <ScreenLink className={classes['link']} aria-label={text.show(by, name)} screen="people" params={params}>
      {name}
    </ScreenLink>
  );
}
