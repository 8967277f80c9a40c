import { Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, ReactElement } from 'react';
import type { PeopleSort } from '../../../../preload/contract/values/people.ts';
import { laterPart } from '../../../app/start/later.ts';
import { useAsk } from '../../../app/state/queries.ts';
import { useStore } from '../../../app/state/store.ts';
import { strings } from '../../../strings/strings.ts';
import { columnWidths } from './column-choice.ts';
import { gridTemplate } from './columns.tsx';
import type { Column } from './columns.tsx';
import { moveFor } from '../keys.ts';
import { PeopleHead } from '../PeopleHead.tsx';
import type { PeoplePages } from './people-pages.ts';
import { PeopleRow, rowId } from './PeopleRow.tsx';
import list from '../../../ui/page/LongList.module.css';
import classes from './PeopleTable.module.css';
import { choose, everybody, isSelected, nobody, toggle } from '../selection.ts';
import type { Selection } from '../selection.ts';
import { useRowWindow } from '../../../ui/page/use-row-window.ts';

const PersonMenu = laterPart('PersonMenu');

type MenuPlace = {
  readonly isOpen: boolean;
  readonly index: number;
  readonly x: number;
  readonly y: number;
};

type Props = {
  readonly pages: PeoplePages;
  readonly columns: readonly Column[];
  readonly selection: Selection;
  readonly onSelect: (next: Selection) => void;
  readonly onNearAll: (isNear: boolean) => void;
  readonly sort: PeopleSort;
  readonly onSort: (sort: PeopleSort) => void;
  readonly openPerson: number | undefined;
  readonly onOpen: (person: number | undefined) => void;
};

/** Of the User Timing API: the frame with the first rows, as it is about to be drawn. */
const shownMark = 'people-shown';

function markShown(): void {
  if (performance.getEntriesByName(shownMark).length > 0) return;
  requestAnimationFrame(() => performance.mark(shownMark));
}

const rowHeights = { comfortable: 44, dense: 32 } as const;

/** The virtual list: one place in the tab order, moved in with the arrow keys, chosen from with Space. */
export function PeopleTable(props: Props): ReactElement {
  const { pages, columns, selection, onSelect, openPerson, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  // The keyboard was in the drawer that is closed: it goes on in the list.
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    const isClosed = wasOpen.current && openPerson === undefined;
    wasOpen.current = openPerson !== undefined;
    if (isClosed && document.activeElement === document.body) grid.current?.focus({ preventScroll: true });
  }, [openPerson]);
  const density = useAsk('settings.read', {}).data?.density ?? 'comfortable';
  const total = pages.total ?? 0;
  const rows = useRowWindow({ count: total, rowHeight: rowHeights[density], scroller });
  const widths = useStore(columnWidths);
  const template = useMemo(() => gridTemplate(columns, widths), [columns, widths]);
  // The place in the list belongs to the rows it was chosen in: other rows begin at the top.
  const [place, setPlace] = useState({ pages, index: 0 });
  const active = place.pages === pages ? Math.min(place.index, Math.max(0, total - 1)) : 0;
  const setActive = (index: number): void => {
    setPlace({ pages, index });
  };

  const [isFocusSeen, setFocusSeen] = useState(false);
  const first = rows.rows[0]?.index ?? 0;
  const last = rows.rows.at(-1)?.index ?? 0;
  useEffect(() => {
    pages.want(first, last);
  }, [pages, first, last]);
  const isShown = pages.row(first) !== undefined;
  // Before the frame that holds them, and not after it as other effects.
  useLayoutEffect(() => {
    if (isShown) markShown();
  }, [isShown]);
  const { scrollToTop } = rows;
  const scrolledFor = useRef(pages);
  useEffect(() => {
    if (scrolledFor.current !== pages) scrollToTop();
    scrolledFor.current = pages;
  }, [pages, scrollToTop]);

  const open = (index: number): void => {
    setActive(index);
    onOpen(pages.row(index)?.id);
  };
  const tick = (index: number, range: boolean): void => {
    const person = pages.row(index);
    setActive(index);
    if (person === undefined) return;
    onSelect(
      range
        ? choose(selection, pages.idsBetween(Math.min(index, active), Math.max(index, active)), true)
        : toggle(selection, person.id),
    );
  };
  // Stays once it was there: a menu that is made open anew does not open.
  const [menu, setMenu] = useState<MenuPlace>();
  const showMenu = (index: number, at?: { readonly x: number; readonly y: number }): void => {
    const row = document.querySelector(`#${rowId(index)}`)?.getBoundingClientRect();
    if (row === undefined) return;
    setActive(index);
    setMenu({ isOpen: true, index, ...(at ?? { x: row.left + 48, y: row.bottom }) });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (total > 0 && (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))) {
      event.preventDefault();
      showMenu(active);
      return;
    }
    const move = moveFor(event, { active, total, perPage: rows.rowsPerPage() });
    if (move === undefined || total === 0) return;
    event.preventDefault();
    setFocusSeen(true);
    if (move.kind === 'go') {
      if (move.extends) {
        const [from, to] = [Math.min(active, move.index), Math.max(active, move.index)];
        onSelect(choose(selection, pages.idsBetween(from, to), true));
      }
      setActive(move.index);
      rows.scrollToIndex(move.index);
      if (openPerson !== undefined) onOpen(pages.row(move.index)?.id ?? openPerson);
    } else if (move.kind === 'open') open(active);
    else if (move.kind === 'tick') tick(active, move.range);
    else if (move.kind === 'all') onSelect(everybody);
    else if (openPerson === undefined) onSelect(nobody);
    else onOpen(undefined);
  };
  // One listener for all rows: the box and its surroundings choose, Shift chooses everything between, else a person opens.
  const onClick = (event: MouseEvent): void => {
    const row = event.target instanceof Element ? event.target.closest('[data-index]') : null;
    if (!(event.target instanceof Element) || !(row instanceof HTMLElement)) return;
    grid.current?.focus({ preventScroll: true });
    const index = Number(row.dataset['index']);
    const inTick = event.target.closest('td') === row.firstElementChild;
    if (inTick || event.shiftKey || event.ctrlKey || event.metaKey) tick(index, event.shiftKey);
    else open(index);
  };

  const onContextMenu = (event: MouseEvent): void => {
    const row = event.target instanceof Element ? event.target.closest('[data-index]') : null;
    if (!(row instanceof HTMLElement)) return;
    event.preventDefault();
    showMenu(Number(row.dataset['index']), { x: event.clientX, y: event.clientY });
  };
  const asked = menu === undefined ? undefined : pages.row(menu.index);

  return (
    <div className={list['frame']}>
      {menu === undefined || asked === undefined ? undefined : (
        <Suspense>
          <PersonMenu
            isOpen={menu.isOpen}
            person={asked}
            at={menu}
            isChosen={isSelected(selection, asked.id)}
            onOpen={() => {
              open(menu.index);
            }}
            onChoose={() => {
              onSelect(toggle(selection, asked.id));
            }}
            onClose={() => {
              setMenu({ ...menu, isOpen: false });
              grid.current?.focus({ preventScroll: true });
            }}
          />
        </Suspense>
      )}
      <div ref={scroller} className={list['scroller']} data-focus={isFocusSeen}>
        <table
          ref={grid}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- ARIA's grid pattern names a table
          role="grid"
          tabIndex={0}
          className={classes['inner']}
          style={{ height: rows.height, minWidth: template.least }}
          aria-label={strings.people.list}
          aria-rowcount={total + 1}
          aria-colcount={columns.length + 1}
          aria-multiselectable
          aria-activedescendant={total === 0 ? undefined : rowId(active)}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onContextMenu={onContextMenu}
          onFocus={({ target }) => {
            setFocusSeen(target === grid.current && target.matches(':focus-visible'));
          }}
          onBlur={() => {
            setFocusSeen(false);
          }}
        >
          <PeopleHead
            columns={columns}
            template={template.tracks}
            total={total}
            selection={selection}
            onSelect={onSelect}
            onNearAll={props.onNearAll}
            sort={props.sort}
            onSort={props.onSort}
          />
          <tbody className={classes['rows']}>
            {rows.rows.map(({ index, top }) => {
              const person = pages.row(index);
              return (
                <PeopleRow
                  // An element that leaves the view at one end comes back at the other: scrolling makes no new ones.
                  key={index % rows.most}
                  person={person}
                  index={index}
                  top={top}
                  columns={columns}
                  template={template.tracks}
                  selected={person !== undefined && isSelected(selection, person.id)}
                  active={index === active}
                  open={person !== undefined && person.id === openPerson}
                />
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
