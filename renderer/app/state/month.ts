import { createStore, useStore } from './store.ts';

/** Of more people the past takes seconds to work out, and everything else waits for it: it is done when it is asked for. */
export const mostAtOnce = 20_000;

const isWanted = createStore(false);

/** Whether what changed since about a month ago may be asked for. */
export function useIsPastWanted(people: number): boolean {
  const wanted = useStore(isWanted);
  return people <= mostAtOnce || wanted;
}

export function workOutMonth(): void {
  isWanted.write(true);
}
