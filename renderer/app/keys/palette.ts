import { createStore } from '../state/store.ts';

export const paletteOpen = createStore(false);

export function openPalette(): void {
  paletteOpen.write(true);
}

export function closePalette(): void {
  paletteOpen.write(false);
}
