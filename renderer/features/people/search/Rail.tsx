import { memo, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { PeopleFilter } from '../../../../preload/contract/values/people.ts';
import { useAsk } from '../../../app/state/queries.ts';
import { parseView } from '../../../app/state/report/people-view.ts';
import { currentRoute, onRoute } from '../../../app/state/routes.ts';
import { FacetRail } from './FacetRail.tsx';

/** The list comes first: counts are asked for and drawn once there is time for them. */
export const Rail = memo(function Rail(props: {
  readonly onChange: (conditions: PeopleFilter) => void;
}): ReactElement {
  const asked = useRestingFilter();
  const { data: facets, isError } = useAsk('people.facets', { filter: asked });
  const shown = useDeferredValue(
    useMemo(
      () => (facets === undefined && !isError ? undefined : { filter: asked, facets }),
      [asked, facets, isError],
    ),
    undefined,
  );
  return <FacetRail filter={shown?.filter} facets={shown?.facets} onChange={props.onChange} />;
});

/** What is drawn while a letter is on its way to the screen would keep it waiting. */
const restMs = 100;

/** What the list is filtered by, once nobody types on; what was chosen is there as soon as it is drawn. */
function useRestingFilter(): PeopleFilter {
  const [filter, setFilter] = useState(filterNow);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let noted: PeopleFilter = {};
    const follow = (): void => {
      const now = filterNow();
      const isTyped = now.text !== noted.text;
      if (currentRoute().screen !== 'people' || isSame(now, noted)) return;
      noted = now;
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          setFilter((before) => (isSame(before, now) ? before : now));
        },
        isTyped ? restMs : 0,
      );
    };
    follow();
    const stop = onRoute(follow);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
  return filter;
}

function isSame(one: PeopleFilter, other: PeopleFilter): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function filterNow(): PeopleFilter {
  return parseView(currentRoute().params).filter;
}
