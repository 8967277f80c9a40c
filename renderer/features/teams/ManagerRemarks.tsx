import type { ReactElement } from 'react';
import type { TeamsAnswer } from '../../../preload/contract/procedures/teams.ts';
import { strings } from '../../strings/strings.ts';
import classes from './Teams.module.css';

const text = strings.teams.managers;
const shownAtOnce = 50;

/** Whom the cells about managers leave open, managers above each other in a circle, and those who left. */
export function ManagerRemarks({
  remarks,
}: {
  readonly remarks: TeamsAnswer['managers'];
}): ReactElement | undefined {
  const lines = [
    ...remarks.unclear.map(({ as, why, people }) => text[why](as, people)),
    ...remarks.loops.map((loop) => text.loop(loop)),
    ...remarks.left.map(({ displayName, people }) => text.left(displayName, people)),
  ];
  if (lines.length === 0) return undefined;
  return (
    <details className={classes['remarks']}>
      <summary>{text.title(lines.length)}</summary>
      <ul>
        {lines.slice(0, shownAtOnce).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > shownAtOnce ? <li>{text.more(lines.length - shownAtOnce)}</li> : undefined}
      </ul>
    </details>
  );
}
