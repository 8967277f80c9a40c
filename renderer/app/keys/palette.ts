import { createStore } from '../state/store.ts';
import { keepTyped, takeTyped } from './typed-ahead.ts';

export const paletteOpen = createStore(false);

/** What is typed from here on is the palette's, also before it is drawn. */
export function openPalette(): void {
  if (!paletteOpen.read()) keepTyped(closePalette);
  paletteOpen.write(true);
}

export function closePalette(): void {
  takeTyped();
  paletteOpen.write(false);
}
