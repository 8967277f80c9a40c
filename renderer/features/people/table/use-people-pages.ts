import { useLayoutEffect, useState } from 'react';
import type { PeopleFilter, PeopleSort } from '../../../../preload/contract/values/people.ts';
import { listen } from '../../../app/start/bridge.ts';
import type { PeopleView } from '../../../app/state/report/people-view.ts';
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

type Shown = { readonly pages: PeoplePages; readonly change: number };

/**
 * The rows of a filter and sort. While new ones are on the way the ones before stay shown, so that typing never
 * empties the list. `undefined` before the first answer.
 */
export function usePeoplePages(filter: PeopleFilter, sort: PeopleSort): PeoplePages | undefined {
  const key = keyOf(filter, sort);
  const [shown, setShown] = useState<Shown | undefined>(() =>
    ahead?.key === key && ahead.pages.isAnswered ? { pages: ahead.pages, change: 0 } : undefined,
  );

  // Asked for before the frame that shows the new words, not after it.
  useLayoutEffect(() => {
    let stopped = false;
    const pages = ahead?.key === key ? ahead.pages : firstPage(filter, sort);
    ahead = undefined;
    pages.follow(() => {
      if (!stopped) setShown((before) => ({ pages, change: (before?.change ?? 0) + 1 }));
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
    };
    // `key` stands for filter and sort, which are new objects at every reading of the address.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);

  return shown?.pages;
}
