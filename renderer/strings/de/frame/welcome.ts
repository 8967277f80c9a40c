import type { welcome as english } from '../../en/frame/welcome.ts';

export const welcome: typeof english = {
  title: 'Wer einen Platz hat, wer ihn nutzt, wer ausgeschieden ist',
  lead: 'Purser bringt die Exporte von Sales Navigator, die Zuweisungen des Identitätsanbieters und die Antworten von LinkedIns SCIM-Dienst zusammen. Alles bleibt auf diesem Rechner.',
  sampleTitle: 'Mit Beispieldaten erkunden',
  sampleText:
    '400 erfundene Personen und ein Übungsdienst. Alles lässt sich ausprobieren, auch Lizenzen zu ändern; nichts verlässt diesen Rechner.',
  sampleAct: 'Mit Beispieldaten erkunden',
  sampleDone: 'Die Beispieldaten sind importiert',
  importTitle: 'Ihre Exporte importieren',
  importText:
    'Die Benutzerliste, Nutzungsberichte und die Zuweisungen des Identitätsanbieters. Ziehen Sie sie irgendwo in dieses Fenster, oder wählen Sie sie aus.',
  importAct: 'Dateien auswählen',
  connectTitle: 'Mit LinkedIn verbinden',
  connectText: 'Mit einem SCIM-Zugriffstoken. Purser liest nur, bis es anders gesagt wird.',
  connectAct: 'Verbinden',
  orderTitle: 'Von hier zum ersten Bericht',
  order: [
    [
      'Exporte importieren',
      'Erst die Benutzerliste, dann die Nutzung, dann das Verzeichnis. Jeder wird vorher gezeigt.',
    ],
    ['Verbinden und Personen abfragen', 'Jede bekannte Person wird einzeln abgefragt. Nur lesend.'],
    [
      'Befunde durchgehen',
      'Plätze von Personen, die ausgeschieden oder ohne App sind, ungenutzte Plätze, nie aktivierte Plätze.',
    ],
    ['Den abgeglichenen Bericht exportieren', 'Eine Zeile je Person, alle Quellen nebeneinander.'],
  ],
};
