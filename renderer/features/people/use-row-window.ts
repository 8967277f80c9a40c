import { observeElementOffset, useVirtualizer } from '@tanstack/react-virtual';
import type { VirtualizerOptions } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** The height of the header, which lies over the first row's place. */
export const headHeight = 36;
/** Browsers clamp elements near 33 million pixels; past this height scrolling is scaled instead. */
const tallest = 16_000_000;
/** Rows kept ready above and below. */
const overscan = 8;

export type RowWindow = {
  readonly height: number;
  /** The rows to draw and where, in the scroller's own pixels. */
  readonly rows: readonly { readonly index: number; readonly top: number }[];
  /** As many as `rows` can be at this height of the window. */
  readonly most: number;
  readonly scrollToIndex: (index: number) => void;
  readonly rowsPerPage: number;
};

type SizeObserver = NonNullable<VirtualizerOptions<HTMLElement, HTMLElement>['observeElementRect']>;

const observeSize: SizeObserver = ({ scrollElement }, report) => {
  if (scrollElement === null) return undefined;
  const observer = new ResizeObserver((entries) => {
    const rect = entries.at(-1)?.contentRect;
    if (rect !== undefined) report({ width: Math.round(rect.width), height: Math.round(rect.height) });
  });
  observer.observe(scrollElement);
  return () => {
    observer.disconnect();
  };
};

/** Which of `count` rows of one height are to be drawn. Smooth from none to millions. */
export function useRowWindow(options: {
  readonly count: number;
  readonly rowHeight: number;
  readonly scroller: RefObject<HTMLElement | null>;
}): RowWindow {
  const { count, rowHeight, scroller } = options;
  const full = count * rowHeight + headHeight;
  const height = Math.min(full, tallest);
  const scale = full / height;
  // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled or memoized by the React compiler
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
    // Until the list was laid out it may be as tall as the window: to measure it at once would lay everything out twice.
    initialRect: { width: 0, height: window.innerHeight },
    observeElementRect: observeSize,
    observeElementOffset: (instance, report) =>
      observeElementOffset(instance, (offset, isScrolling) => {
        report(offset * scale, isScrolling);
      }),
    scrollToFn: (offset, _how, { scrollOffset }) => {
      // Where it stands already, as when it is made, scrolling would only lay everything out.
      if (offset !== (scrollOffset ?? 0)) scroller.current?.scrollTo({ top: offset / scale });
    },
  });
  const view = virtualizer.scrollRect?.height ?? 0;
  const offset = virtualizer.scrollOffset ?? 0;
  // The last row stands at the end of the full height: what is left over there is scaled away as well.
  const shift = scale === 1 ? 0 : offset - offset / scale + (view - view / scale) * (offset / full);
  return {
    height,
    rows: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start - shift })),
    most: Math.ceil(view / rowHeight) + 2 * overscan + 2,
    scrollToIndex: (index) => {
      virtualizer.scrollToIndex(index);
    },
    rowsPerPage: Math.max(1, Math.floor((view - headHeight) / rowHeight) - 1),
  };
}
