/** Begins in the content of the screen; the address belongs to the routes, a plain jump would change it. */
export function focusContent(): void {
  document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true });
}

/** The keyboard goes on in the content of the screen where what had the focus is gone. */
export function holdFocus(): void {
  if (document.activeElement === document.body) focusContent();
}
