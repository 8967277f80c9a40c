import { useEffect, useState } from 'react';
import type { PeopleFilter, PeopleSort } from '../../../preload/contract/values.ts';
import { listen } from '../../app/bridge.ts';
import { PeoplePages } from './people-pages.ts';

/** Rows enough for the first screenful of any window. */
const firstRows = 80;
/** A look-up run changes people many times a second; the list follows twice a second. */
const refreshMs = 500;

type Shown = { readonly pages: PeoplePages; readonly change: number };

/**
 * The rows of a filter and sort. While new ones are on the way the ones before stay shown, so that typing never
 * empties the list. `undefined` before the first answer.
 */
export function usePeoplePages(filter: PeopleFilter, sort: PeopleSort): PeoplePages | undefined {
  const [shown, setShown] = useState<Shown>();
  const key = JSON.stringify([filter, sort]);

  useEffect(() => {
    let stopped = false;
    const pages = new PeoplePages(filter, sort, () => {
      if (!stopped) setShown((before) => ({ pages, change: (before?.change ?? 0) + 1 }));
    });
    pages.want(0, firstRows);
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
