import { Button } from '@mantine/core';
import { IconAddressBook, IconMoodSearch } from '@tabler/icons-react';
import { Suspense, useCallback, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { PeopleFilter, PeopleSort } from '../../../preload/contract/values/people.ts';
import { pickFiles } from '../../app/state/import-queue.ts';
import { laterPart } from '../../app/start/later.ts';
import { sentenceOf } from '../../app/frame/notices/notices.tsx';
import { parseView, viewParams } from '../../app/state/report/people-view.ts';
import type { PeopleView } from '../../app/state/report/people-view.ts';
import { forgetForeseen } from '../../app/state/acts/foreseen-plan.ts';
import { useAsk } from '../../app/state/queries.ts';
import { currentRoute, go, useRoute } from '../../app/state/routes.ts';
import { useStore } from '../../app/state/store.ts';
import { strings } from '../../strings/strings.ts';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { columnChoice } from './table/column-choice.ts';
import { visibleColumns } from './table/columns.tsx';
import { Conditions } from './search/Conditions.tsx';
import { Rail } from './search/Rail.tsx';
import classes from './PeopleScreen.module.css';
import { PeopleTable } from './table/PeopleTable.tsx';
import { foreseeIfFew } from './foresee-if-few.ts';
import {
  afterFilterChange,
  everybody,
  nobody,
  selectedCount,
  showsHoldersAlone,
  toPeopleSelection,
} from './selection.ts';
import type { Selection } from './selection.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { usePeoplePages } from './table/use-people-pages.ts';

const PeopleActions = laterPart('PeopleActions');
const PersonDrawer = laterPart('PersonDrawer');

const text = strings.people;

function show(view: PeopleView, how: 'push' | 'replace' = 'push'): void {
  go('people', viewParams(view), how);
}

function currentView(): PeopleView {
  return parseView(currentRoute().params);
}

function clearFilter(): void {
  show({ ...currentView(), filter: {}, person: undefined });
}

/** What is searched for stays as it was typed meanwhile. */
function setConditions(filter: PeopleFilter): void {
  const view = currentView();
  const { text: typed } = view.filter;
  const { text: _before, ...conditions } = filter;
  show({
    ...view,
    filter: typed === undefined ? conditions : { ...conditions, text: typed },
    person: undefined,
  });
}

function setSort(sort: PeopleSort): void {
  show({ ...currentView(), sort });
}

function setPerson(person: number | undefined): void {
  const view = currentView();
  show({ ...view, person }, view.person === undefined ? 'push' : 'replace');
}

export function PeopleScreen(): ReactElement {
  const { params } = useRoute();
  const view = parseView(params);
  const { text: _typed, ...conditionsNow } = view.filter;
  const [filterKey, conditionsKey] = [JSON.stringify(view.filter), JSON.stringify(conditionsNow)];
  // The same objects for as long as they say the same.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const filter = useMemo(() => view.filter, [filterKey]);
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const conditions = useMemo(() => conditionsNow, [conditionsKey]);
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const sort = useMemo(() => view.sort, [view.sort.key, view.sort.descending]);
  const pages = usePeoplePages(filter, sort);
  const known = useAsk('app.status', {}).data?.people ?? 0;
  const [held, setHeld] = useState({ filterKey: '', selection: nobody });
  const [railOpen, setRailOpen] = useState(false);
  const chosen = useStore(columnChoice);
  // The same object for as long as it says the same: rows are redrawn for other columns.
  const columns = useMemo(() => visibleColumns(chosen), [chosen]);
  const selection = held.filterKey === filterKey ? held.selection : afterFilterChange(held.selection);
  const setSelection = useCallback(
    (next: Selection): void => {
      setHeld({ filterKey, selection: next });
    },
    [filterKey],
  );

  const total = pages?.total ?? 0;
  const setNearAll = useCallback(
    (isNear: boolean): void => {
      if (isNear) foreseeIfFew('deprovision', total, () => toPeopleSelection(everybody, filter));
      else forgetForeseen();
    },
    [filter, total],
  );
  return (
    <Page
      title={strings.shell.screens.people}
      width="fill"
      subtitle={<output>{total === known ? text.known(known) : text.shown(total, known)}</output>}
      actions={
        <Suspense>
          <PeopleActions isEmpty={total === 0} railOpen={railOpen} onRail={setRailOpen} />
        </Suspense>
      }
    >
      <Conditions filter={conditions} onChange={setConditions} onClear={clearFilter} />
      <div className={classes['body']} data-rail={railOpen}>
        {/* Where nobody is known there is nothing to choose from. */}
        {known === 0 && pages?.total === 0 ? undefined : <Rail onChange={setConditions} />}
        <div className={classes['list']}>
          {pages === undefined ? undefined : pages.failure !== undefined && pages.total === undefined ? (
            <EmptyState
              icon={IconMoodSearch}
              tone="grave"
              title={text.failedToLoad}
              text={sentenceOf(pages.failure)}
            />
          ) : total === 0 ? (
            <Nobody known={known} onClear={clearFilter} />
          ) : (
            <PeopleTable
              pages={pages}
              columns={columns}
              selection={selection}
              onSelect={setSelection}
              onNearAll={setNearAll}
              sort={sort}
              onSort={setSort}
              openPerson={view.person}
              onOpen={setPerson}
            />
          )}
          <SelectionBar
            count={selectedCount(selection, total)}
            mayGive={!showsHoldersAlone(filter)}
            columns={columns}
            selection={() => toPeopleSelection(selection, filter)}
            onClear={() => {
              setSelection(nobody);
            }}
          />
        </div>
        {view.person === undefined ? undefined : (
          <Suspense>
            <PersonDrawer
              id={view.person}
              onClose={() => {
                setPerson(undefined);
              }}
            />
          </Suspense>
        )}
      </div>
    </Page>
  );
}

function Nobody({ known, onClear }: { readonly known: number; readonly onClear: () => void }): ReactElement {
  return known === 0 ? (
    <EmptyState
      icon={IconAddressBook}
      title={text.emptyTitle}
      text={text.emptyText}
      action={<Button onClick={() => void pickFiles()}>{strings.shell.importFiles}</Button>}
    />
  ) : (
    <EmptyState
      icon={IconMoodSearch}
      title={text.nobodyTitle}
      text={text.nobodyText}
      action={
        <Button variant="default" onClick={onClear}>
          {text.clear}
        </Button>
      }
    />
  );
}
