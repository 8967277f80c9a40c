import { hasCommandKey } from '../../app/keys/shortcuts.ts';

export type Move =
  /** `extends`: everybody on the way is chosen. */
  | { readonly kind: 'go'; readonly index: number; readonly extends: boolean }
  | { readonly kind: 'open' }
  | { readonly kind: 'tick'; readonly range: boolean }
  | { readonly kind: 'all' }
  | { readonly kind: 'leave' };

type Keystroke = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
  readonly ctrlKey: boolean;
  readonly target: EventTarget;
};

/** What a keystroke in the list of people means; `undefined` leaves it to the browser. */
export function moveFor(
  event: Keystroke,
  list: { readonly active: number; readonly total: number; readonly perPage: number },
): Move | undefined {
  // The heads of the columns are buttons and a box of their own.
  if (event.target instanceof HTMLButtonElement || isTabbableBox(event.target)) return undefined;
  const end = list.total - 1;
  const go = (index: number): Move => ({
    kind: 'go',
    index: Math.max(0, Math.min(end, index)),
    extends: event.shiftKey,
  });
  switch (event.key) {
    case 'ArrowDown':
    case 'j':
      return go(list.active + 1);
    case 'ArrowUp':
    case 'k':
      return hasCommandKey(event) ? undefined : go(list.active - 1);
    case 'PageDown':
      return go(list.active + list.perPage);
    case 'PageUp':
      return go(list.active - list.perPage);
    case 'Home':
      return go(0);
    case 'End':
      return go(end);
    case 'Enter':
      return { kind: 'open' };
    case ' ':
    case 'x':
      return { kind: 'tick', range: event.shiftKey };
    case 'a':
      return hasCommandKey(event) ? { kind: 'all' } : undefined;
    case 'Escape':
      return { kind: 'leave' };
    default:
      return undefined;
  }
}

function isTabbableBox(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.tabIndex >= 0;
}
