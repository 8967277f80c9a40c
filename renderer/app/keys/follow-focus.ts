import { focusContent } from './focus.ts';

/** Longer than a dialog takes to give the focus back to where it came from. */
const restMs = 120;

const focusable = 'a[href], button, input, select, textarea, [tabindex="0"]';
const pressable = 'a[href], button, [role=option], [role=menuitem]';
const field = 'input:not([type=checkbox], [type=radio]), textarea';
const ownFocus = '[role=dialog], [role=menu], [role=listbox]';

/** An element above the one with the focus, and which of its children leads to that one. */
type Place = { readonly element: Element; readonly child: number };

/**
 * Keeps the keyboard where it was when what had the focus goes away or cannot be used for a while: a row that was taken off, a question
 * that was answered, a button that is busy. The focus rests on what stands in its place, as a whole: Tab leads on from there, and no key
 * does anything to it that was meant for what went. A field that was made anew with what was saved is that field. Where nothing is left, it rests on the content of the screen. Who leaves a control by
 * the mouse left it. Dialogs and menus hold the focus themselves while they are there. Answers a function that stops it.
 */
export function followFocus(): () => void {
  let last: HTMLElement | undefined;
  let places: readonly Place[] = [];
  let called = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const came = ({ target }: FocusEvent): void => {
    // Where it was before a dialog or menu is where it goes back to, should that not give it back itself.
    if (!(target instanceof HTMLElement) || target.closest(ownFocus) !== null) return;
    last = target;
    places = placesOf(target);
    called = target.matches(field) ? nameOf(target) : '';
  };
  const pressed = ({ target }: PointerEvent): void => {
    if (target instanceof Element && target.closest(focusable) === null) last = undefined;
  };
  const isLost = (): boolean => document.activeElement === document.body && last !== undefined;
  const look = (): void => {
    timer = undefined;
    if (last === undefined || !isLost() || document.querySelector(ownFocus) !== null) return;
    if (!last.isConnected) {
      const again = remade(places, called);
      if (again === undefined) restBeside(places);
      else again.focus({ preventScroll: true });
    } else if (!last.matches(':disabled')) last.focus({ preventScroll: true });
  };
  const changed = new MutationObserver(() => {
    if (isLost()) timer ??= setTimeout(look, restMs);
  });

  addEventListener('focusin', came);
  addEventListener('pointerdown', pressed);
  addEventListener('keydown', pressOnce, { capture: true });
  changed.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled'],
  });
  return () => {
    removeEventListener('focusin', came);
    removeEventListener('pointerdown', pressed);
    removeEventListener('keydown', pressOnce, { capture: true });
    changed.disconnect();
    clearTimeout(timer);
  };
}

/** A key that is held presses once: what comes under the focus meanwhile was not meant. */
function pressOnce(event: KeyboardEvent): void {
  if (!event.repeat || event.key !== 'Enter' || !(event.target instanceof Element)) return;
  if (event.target.closest(pressable) !== null) event.preventDefault();
}

function placesOf(target: Element): readonly Place[] {
  const places: Place[] = [];
  for (let at = target; at.parentElement !== null; at = at.parentElement) {
    const { parentElement: element } = at;
    places.push({ element, child: [...element.children].indexOf(at) });
    if (element.id === 'content') break;
  }
  return places;
}

/** The field of that name where the one stood that went. */
function remade(places: readonly Place[], called: string): HTMLElement | undefined {
  const within = places.find(({ element }) => element.isConnected)?.element;
  if (called === '' || within === undefined) return undefined;
  return [...within.querySelectorAll<HTMLElement>(field)].find((one) => nameOf(one) === called);
}

function nameOf(element: Element): string {
  const labels =
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
  return element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? '';
}

/** On what stands in the place of what went, else on what is before it, else on what it stood in. */
function restBeside(places: readonly Place[]): void {
  const place = places.find(({ element }) => element.isConnected);
  if (place === undefined || place.element === document.body || place.element.id === 'content') {
    focusContent();
    return;
  }
  const { children } = place.element;
  const beside = children[place.child] ?? children[children.length - 1] ?? place.element;
  if (!(beside instanceof HTMLElement)) return;
  if (!beside.matches(focusable)) beside.tabIndex = -1;
  beside.focus({ preventScroll: true });
  // Where it cannot rest, as on what is not drawn.
  if (document.activeElement === document.body) focusContent();
}
