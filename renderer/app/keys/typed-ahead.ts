/*
 * Keys that are pressed after something was opened and before its field is there: they belong to it, and to nothing that still has the
 * focus behind it.
 */

let typed: readonly string[] = [];
let cancel: (() => void) | undefined;

/** Keeps what is typed from now on, until `takeTyped`; Escape gives it up and calls this function. */
export function keepTyped(onEscape: () => void): void {
  typed = [];
  if (cancel !== undefined) return;
  cancel = onEscape;
  addEventListener('keydown', keep, { capture: true });
}

/** What was typed meanwhile, which ends keeping it. */
export function takeTyped(): string {
  const taken = typed.join('');
  typed = [];
  cancel = undefined;
  removeEventListener('keydown', keep, { capture: true });
  return taken;
}

/** One sign; keys that write none are called by names of several. */
const isLetter = /^.$/su;

/** Letters are kept and taken back; what would act on what nobody sees yet does nothing; shortcuts are none of its own. */
function keep(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.isComposing) return;
  event.preventDefault();
  event.stopPropagation();
  if (event.key === 'Escape') {
    const give = cancel;
    takeTyped();
    give?.();
  } else if (event.key === 'Backspace') typed = typed.slice(0, -1);
  else if (isLetter.test(event.key) && !event.altKey) typed = [...typed, event.key];
}
