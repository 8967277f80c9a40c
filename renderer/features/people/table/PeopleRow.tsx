import { memo } from 'react';
import type { ReactElement } from 'react';
import type { PersonSummary } from '../../../../preload/contract/values/people.ts';
import { strings } from '../../../strings/strings.ts';
import type { Column } from './columns.tsx';
import classes from './PeopleTable.module.css';

type Props = {
  readonly person: PersonSummary | undefined;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly Column[];
  readonly template: string;
  readonly selected: boolean;
  readonly active: boolean;
  readonly open: boolean;
};

export function rowId(index: number): string {
  return `person-row-${String(index)}`;
}

/** One line of the list, redrawn for what it shows alone: scrolling and typing never redraw lines that stay. */
export const PeopleRow = memo(function PeopleRow(props: Props): ReactElement {
  const { person, index, columns } = props;
  return (
    <tr
      id={rowId(index)}
      className={classes['row']}
      aria-rowindex={index + 2}
      aria-selected={props.selected}
      data-index={index}
      data-active={props.active}
      data-open={props.open}
      style={{ gridTemplateColumns: props.template, transform: `translateY(${String(props.top)}px)` }}
    >
      <td className={classes['tick']}>
        <input
          type="checkbox"
          className={classes['check']}
          tabIndex={-1}
          aria-label={strings.people.selectPerson(person?.displayName ?? '')}
          checked={props.selected}
          readOnly
        />
      </td>
      {columns.map((column) => (
        <td key={column.key} className={classes['cell']} data-numeric={column.numeric}>
          {person === undefined ? <span className={classes['waiting']} /> : column.cell(person)}
        </td>
      ))}
    </tr>
  );
});
