import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

/** The height of the header, which lies over the first row's place. */
export const headHeight = 36;
/** Browsers clamp elements near 33 million pixels; past this height scrolling is scaled instead. */
const tallest = 16_000_000;
/** Rows kept ready above and below. */
const overscan = 4;
/** By so many rows the list may shrink before fewer are drawn. */
const keptRows = 2;

export type RowWindow = {
  readonly height: number;
  /** The rows to draw and where, in the scroller's own pixels. */
  readonly rows: readonly { readonly index: number; readonly top: number }[];
  /** As many as `rows` can be at this height of the window. */
  readonly most: number;
  readonly scrollToIndex: (index: number) => void;
  readonly scrollToTop: () => void;
  /** As of now: rows that are seen as a whole, less one that stays in view. */
  readonly rowsPerPage: () => number;
};

/** What is seen of the list, in pixels as if nothing was scaled. */
type Seen = { readonly offset: number; readonly view: number };

/**
 * Which of `count` rows of one height are to be drawn. All arithmetic, because the height is one: to lay out every row, as libraries for
 * rows of any height do, takes longer than a keystroke may when it is done for a hundred thousand at each of them.
 */
export function useRowWindow(options: {
  readonly count: number;
  readonly rowHeight: number;
  readonly scroller: RefObject<HTMLElement | null>;
}): RowWindow {
  const { count, rowHeight, scroller } = options;
  const full = count * rowHeight + headHeight;
  const height = Math.min(full, tallest);
  const scale = full / height;
  const isAtTop = useRef(true);
  const offset = useOffset({ scroller, rowHeight, scale, isAtTop });
  // Not asked of the page itself: what was just drawn would be laid out for it.
  const scrollToTop = useCallback(() => {
    if (!isAtTop.current) scroller.current?.scrollTo({ top: 0 });
  }, [scroller]);
  const [atFirst] = useState(window.innerHeight);
  const measured = useHeight(scroller, scale === 1 ? keptRows * rowHeight : 0);
  // Until the list was laid out it may be as tall as the window; what it keeps ready comes with the next frame.
  const view = measured ?? atFirst;
  const { first, last } = rowsIn(
    { offset, view },
    { count, rowHeight },
    measured === undefined ? 0 : overscan,
  );
  // The last row stands at the end of the full height: what is left over there is scaled away as well.
  const shift = scale === 1 ? 0 : offset - offset / scale + (view - view / scale) * (offset / full);
  return {
    height,
    rows: Array.from({ length: Math.max(0, last - first + 1) }, (_none, place) => ({
      index: first + place,
      top: headHeight + (first + place) * rowHeight - shift,
    })),
    most: Math.ceil(Math.max(view, atFirst) / rowHeight) + 2 * overscan + 2,
    scrollToIndex: (index) => {
      const element = scroller.current;
      if (element === null) return;
      const seen = { offset: element.scrollTop * scale, view: element.clientHeight };
      const next = offsetToSee(index, seen, rowHeight);
      if (next !== undefined) element.scrollTo({ top: next / scale });
    },
    scrollToTop,
    rowsPerPage: () => {
      const seen = scroller.current?.clientHeight ?? view;
      return Math.max(1, Math.floor((seen - headHeight) / rowHeight) - 1);
    },
  };
}

/** The rows that are seen, one more for those that are cut at both ends, and so many ready on each side. */
function rowsIn(
  { offset, view }: Seen,
  { count, rowHeight }: { readonly count: number; readonly rowHeight: number },
  ready: number,
): { readonly first: number; readonly last: number } {
  const top = Math.floor(offset / rowHeight);
  const bottom = top + Math.ceil(Math.max(0, view - headHeight) / rowHeight);
  return { first: Math.max(0, Math.min(top, count - 1) - ready), last: Math.min(count - 1, bottom + ready) };
}

/** Where to scroll so that a row is seen as a whole; `undefined` where it is. */
function offsetToSee(index: number, { offset, view }: Seen, rowHeight: number): number | undefined {
  const top = index * rowHeight;
  if (top < offset) return top;
  const end = headHeight + top + rowHeight;
  return end > offset + view ? end - view : undefined;
}

/** How far the list was scrolled, as of the row at its top; exact where scrolling is scaled. It changes within the frame that shows it. */
function useOffset(parts: {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rowHeight: number;
  readonly scale: number;
  /** Kept at whether the list is at its top. */
  readonly isAtTop: RefObject<boolean>;
}): number {
  const { scroller, rowHeight, scale, isAtTop } = parts;
  const [offset, setOffset] = useState(0);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const rowAt = (place: number): number => Math.floor(place / rowHeight);
    const follow = (): void => {
      const now = element.scrollTop * scale;
      isAtTop.current = now === 0;
      flushSync(() => {
        setOffset((before) => (scale === 1 && rowAt(before) === rowAt(now) ? before : now));
      });
    };
    element.addEventListener('scroll', follow, { passive: true });
    return () => {
      element.removeEventListener('scroll', follow);
    };
  }, [scroller, rowHeight, scale, isAtTop]);
  return offset;
}

/**
 * How tall the list is; `undefined` until it was laid out. Less by not more than so many pixels does not count: a line that comes and goes
 * above the list draws no row anew.
 */
function useHeight(scroller: RefObject<HTMLElement | null>, kept: number): number | undefined {
  const [height, setHeight] = useState<number>();
  useEffect(() => {
    if (scroller.current === null) return undefined;
    const observer = new ResizeObserver((entries) => {
      const now = Math.round(entries.at(-1)?.contentRect.height ?? 0);
      setHeight((before) => (before !== undefined && now < before && before - now <= kept ? before : now));
    });
    observer.observe(scroller.current);
    return () => {
      observer.disconnect();
    };
  }, [scroller, kept]);
  return height;
}
