import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PeopleFilter, PeopleSort } from '../../../../preload/contract/values/people.ts';
import { listen } from '../../../app/start/bridge.ts';
import type { PeopleView } from '../../../app/state/report/people-view.ts';
import { followPeople, heldPeople } from './held-people.ts';
import { PeoplePages, pageSize } from './people-pages.ts';

/** A look-up run changes people many times a second; the list follows twice a second. */
const refreshMs = 500;

/** What was asked for before there was a list to show it in. */
let ahead: { readonly key: string; readonly pages: PeoplePages } | undefined;

/** Asks for the first page while the window is still being made; fulfilled when it is there, or is known not to come. */
export function readPeopleAhead({ filter, sort }: Pick<PeopleView, 'filter' | 'sort'>): Promise<void> {
  const pages = firstPage(filter, sort);
  ahead = { key: keyOf(filter, sort), pages };
  return new Promise((resolve) => {
    pages.follow(resolve);
  });
}

function keyOf(filter: PeopleFilter, sort: PeopleSort): string {
  return JSON.stringify([filter, sort]);
}

function firstPage(filter: PeopleFilter, sort: PeopleSort): PeoplePages {
  const pages = new PeoplePages(filter, sort);
  pages.want(0, pageSize - 1);
  return pages;
}

/** The rows as the window finds them itself; `undefined` where the engine is to be asked. */
function heldPages(filter: PeopleFilter, sort: PeopleSort): PeoplePages | undefined {
  const found = heldPeople.find(filter, sort);
  return found === undefined ? undefined : new PeoplePages(filter, sort, found);
}

type Shown = { readonly key: string; readonly pages: PeoplePages; readonly change: number };

/**
 * The rows of a filter and sort: at once where the window finds them itself. While new ones are on the way the ones before stay shown, so
 * that typing never empties the list. `undefined` before the first answer.
 */
export function usePeoplePages(filter: PeopleFilter, sort: PeopleSort): PeoplePages | undefined {
  const key = keyOf(filter, sort);
  // `key` stands for filter and sort here and below, which are new objects at every reading of the address.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const held = useMemo(() => heldPages(filter, sort), [key]);
  const [shown, setShown] = useState<Shown | undefined>(() =>
    ahead?.key === key && ahead.pages.isAnswered ? { key, pages: ahead.pages, change: 0 } : undefined,
  );

  // Asked for before the frame that shows the new words, not after it.
  useLayoutEffect(() => {
    let stopped = false;
    const pages = held ?? (ahead?.key === key ? ahead.pages : firstPage(filter, sort));
    ahead = undefined;
    held?.want(0, pageSize - 1);
    pages.follow(() => {
      if (!stopped) setShown((before) => ({ key, pages, change: (before?.change ?? 0) + 1 }));
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stopListening = listen('data-changed', ({ what }) => {
      if (what !== 'people') return;
      timer ??= setTimeout(() => {
        timer = undefined;
        pages.refresh();
      }, refreshMs);
    });
    return () => {
      stopped = true;
      clearTimeout(timer);
      stopListening();
      pages.leave();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);

  useEffect(() => followPeople(sort), [sort]);

  const before = useRef<PeoplePages>(undefined);
  const pages = held ?? (shown?.key === key ? shown.pages : (before.current ?? shown?.pages));
  useLayoutEffect(() => {
    before.current = pages;
  }, [pages]);
  return pages;
}
