import { collectNow, giveMemoryBack } from './give-back.ts';

/** Less than this is not worth the hundredths of a second. */
const leftoverBytes = 1_000_000;
let left = 0;
/** Whether no large file has come yet. */
let isFirstLarge = true;
/** The size of the file that somebody looks at, and of the one for which all was collected meanwhile. */
let coming: number | undefined;
let collectedFor: number | undefined;

let isLoadingCollected = false;

/** Gives back, once, what loading everything took and needs no more: a third of what the thread then holds. */
export function collectLoading(): void {
  if (isLoadingCollected) return;
  isLoadingCollected = true;
  giveMemoryBack();
}

/** Says that a file of so many bytes is looked at and may be imported next. */
export function noteComing(bytes: number): void {
  coming = bytes;
}

/**
 * Collects what an import of the file that is looked at would collect before it begins; for when nobody is waiting. Answers whether it did,
 * as somebody began to look at one.
 */
export function collectAhead(): boolean {
  if (coming === undefined || coming < leftoverBytes) return false;
  collect(coming);
  [collectedFor, coming] = [coming, undefined];
  return true;
}

/**
 * What earlier imports left goes before the next one begins, so that it does not pile up; and before the first large one also what starting
 * left: the memory that it takes is then not on top of that.
 */
export function collectLeftovers(next: number): void {
  if (collectedFor === next) left = next;
  else collect(next);
  [collectedFor, coming] = [undefined, undefined];
}

function collect(next: number): void {
  const isLarge = next >= leftoverBytes;
  if (isLarge && isFirstLarge) giveMemoryBack();
  else if (left >= leftoverBytes) collectNow();
  else {
    left += next;
    return;
  }
  if (isLarge) isFirstLarge = false;
  left = next;
}
