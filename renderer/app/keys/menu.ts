import type { EventPayload } from '../../../preload/contract/events.ts';
import { listen } from '../start/bridge.ts';
import { pickFiles } from '../state/import-queue.ts';
import { keysOpen } from './key-sheet.ts';
import { openPalette } from './palette.ts';
import { focusSearch } from '../frame/shell/PeopleSearch.tsx';
import { writeReport } from '../state/report/report.ts';
import { go } from '../state/routes.ts';
import { hasCommandKey, isTyping } from './shortcuts.ts';

type MenuItem = EventPayload<'menu-chosen'>['item'];

const acts: Readonly<Record<MenuItem, () => void>> = {
  import: () => void pickFiles(),
  report: () => void writeReport({ filter: {}, sort: { key: 'displayName', descending: false } }),
  settings: () => {
    go('settings');
  },
  find: focusSearch,
  overview: () => {
    go('overview');
  },
  people: () => {
    go('people');
  },
  journal: () => {
    go('journal');
  },
};

/** Obeys the native menu and the window's own shortcuts for the palette and the sheet of keys; returns the function that stops it. */
export function followMenu(): () => void {
  const stop = listen('menu-chosen', ({ item }) => {
    acts[item]();
  });
  addEventListener('keydown', openOnKey);
  return () => {
    stop();
    removeEventListener('keydown', openOnKey);
  };
}

function openOnKey(event: KeyboardEvent): void {
  if (event.key === '?' && !isTyping(event.target)) {
    event.preventDefault();
    keysOpen.write((isOpen) => !isOpen);
    return;
  }
  if (event.key.toLowerCase() !== 'k' || !hasCommandKey(event)) return;
  event.preventDefault();
  openPalette();
}
