import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { memo } from 'react';
import type { ReactElement } from 'react';
import type { PeopleSort } from '../../../preload/contract/values/people.ts';
import { strings } from '../../strings/strings.ts';
import { ColumnGrip, resizeByKey } from './table/ColumnGrip.tsx';
import type { Column } from './table/columns.tsx';
import classes from './table/PeopleTable.module.css';
import { everybody, nobody, selectedCount } from './selection.ts';
import type { Selection } from './selection.ts';

type Props = {
  readonly columns: readonly Column[];
  readonly template: string;
  readonly total: number;
  readonly selection: Selection;
  readonly onSelect: (next: Selection) => void;
  /** A hand, or the keyboard, is where everybody is chosen, or no longer is. */
  readonly onNearAll: (isNear: boolean) => void;
  readonly sort: PeopleSort;
  readonly onSort: (sort: PeopleSort) => void;
};

/** Redrawn for what it shows alone, as the rows are. */
export const PeopleHead = memo(function PeopleHead(props: Props): ReactElement {
  const { columns, selection, onSelect, onNearAll, sort, onSort, total } = props;
  const chosen = selectedCount(selection, total);
  const near = (isNear: boolean) => (): void => {
    if (chosen === 0) onNearAll(isNear);
  };
  return (
    <thead className={classes['headGroup']}>
      <tr className={classes['head']} aria-rowindex={1} style={{ gridTemplateColumns: props.template }}>
        <th scope="col" className={classes['tick']}>
          <input
            type="checkbox"
            className={classes['check']}
            aria-label={strings.people.selectAll(total)}
            checked={total > 0 && chosen === total}
            ref={(box) => {
              if (box !== null) box.indeterminate = chosen > 0 && chosen < total;
            }}
            onPointerEnter={near(true)}
            onPointerLeave={near(false)}
            onFocus={near(true)}
            onBlur={near(false)}
            onChange={(event) => {
              onSelect(event.currentTarget.checked ? everybody : nobody);
            }}
          />
        </th>
        {columns.map((column) => (
          <HeadCell key={column.key} column={column} sort={sort} onSort={onSort} />
        ))}
      </tr>
    </thead>
  );
});

type CellProps = Pick<Props, 'sort' | 'onSort'> & { readonly column: Column };

/** Not drawn anew for another number of people. */
const HeadCell = memo(function HeadCell({ column, sort, onSort }: CellProps): ReactElement {
  const name = strings.people.columnNames[column.key];
  const { sortKey } = column;
  if (sortKey === undefined) {
    return (
      <th scope="col" className={classes['cell']}>
        <span className={classes['fixed']}>{name}</span>
        <ColumnGrip column={column.key} />
      </th>
    );
  }
  const on = sort.key === sortKey;
  const Arrow = sort.descending ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      className={classes['cell']}
      data-numeric={column.numeric}
      aria-sort={on ? (sort.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className={classes['sort']}
        data-on={on}
        title={strings.people.sortBy(name)}
        aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight"
        onKeyDown={(event) => {
          if (!resizeByKey(event, column.key)) return;
          event.preventDefault();
          event.stopPropagation();
        }}
        onClick={() => {
          onSort({ key: sortKey, descending: on ? !sort.descending : column.numeric });
        }}
      >
        {name}
        {on ? <Arrow size={13} stroke={2.2} aria-hidden /> : undefined}
      </button>
      <ColumnGrip column={column.key} />
    </th>
  );
});
