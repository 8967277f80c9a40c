import { focusContent } from './focus.ts';

/** Longer than a dialog takes to give the focus back to where it came from. */
const restMs = 120;

const focusable = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex="0"]';
/** What may get the focus unasked: a field may open its choices over what stands there. */
const calm = 'a[href], button:enabled, input[type="checkbox"]:enabled';

/** An element above the one with the focus, and which of its children leads to that one. */
type Place = { readonly element: Element; readonly child: number };

/**
 * Keeps the keyboard where it was when what had the focus goes away or cannot be used for a while: a row that was taken off, a question
 * that was answered, a button that is busy. What was looked for next is beside it; where nothing is left beside it, in the content of the
 * screen. Who leaves a control by the mouse left it: nothing gets the focus then. A dialog holds the focus itself. Answers a function that
 * stops it.
 */
export function followFocus(): () => void {
  let last: HTMLElement | undefined;
  let places: readonly Place[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const came = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    last = target.closest('[role=dialog]') === null ? target : undefined;
    places = placesOf(target);
  };
  const pressed = ({ target }: PointerEvent): void => {
    if (target instanceof Element && target.closest(focusable) === null) last = undefined;
  };
  const look = (): void => {
    timer = undefined;
    if (document.activeElement !== document.body || last === undefined) return;
    if (!last.isConnected) besideWhatWent(places);
    else if (!last.matches(':disabled')) last.focus({ preventScroll: true });
  };
  const changed = new MutationObserver(() => {
    if (document.activeElement !== document.body || last === undefined) return;
    timer ??= setTimeout(look, restMs);
  });

  addEventListener('focusin', came);
  addEventListener('pointerdown', pressed);
  changed.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled'],
  });
  return () => {
    removeEventListener('focusin', came);
    removeEventListener('pointerdown', pressed);
    changed.disconnect();
    clearTimeout(timer);
  };
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

/** In what stands in the place of what went, else before it, else in the content. */
function besideWhatWent(places: readonly Place[]): void {
  const place = places.find(({ element }) => element.isConnected);
  if (place === undefined || place.element === document.body || place.element.id === 'content') {
    focusContent();
    return;
  }
  const children = [...place.element.children];
  const beside = [...children.slice(place.child), ...children.slice(0, place.child).toReversed()];
  for (const child of beside) {
    const next = child.matches(calm) ? child : child.querySelector(calm);
    if (!(next instanceof HTMLElement)) continue;
    next.focus({ preventScroll: true });
    return;
  }
  const further = places.slice(places.indexOf(place) + 1);
  besideWhatWent(further);
}
