import type { keys as english } from '../../en/frame/keys.ts';

export const keys: typeof english = {
  title: 'Tasten',
  names: { command: 'Strg', shift: 'Umschalt', enter: 'Eingabe', space: 'Leertaste', escape: 'Esc' },
  everywhere: 'Überall',
  list: 'In der Personenliste',
  sheet: 'Dieses Blatt',
  palette: 'Befehle, Bereiche und Personen',
  search: 'Personen suchen; ↓ oder Eingabe führt in die Liste',
  undo: 'Zurücknehmen, was der Bereich rückgängig machen kann',
  menu: 'Was sich mit der Person tun lässt',
  move: 'Bewegen; offene Einzelheiten folgen',
  open: 'Person öffnen',
  choose: 'Auswählen oder auslassen',
  extend: 'Alle auf dem Weg auswählen',
  everybody: 'Alle angezeigten auswählen',
  leave: 'Einzelheiten schließen, dann Auswahl aufheben',
};
