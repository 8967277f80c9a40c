import type { shell as english } from '../en/shell.ts';

export const shell: typeof english = {
  menu: {
    file: '&Datei',
    import: 'Exporte &importieren…',
    report: '&Bericht speichern…',
    offline: '&Offline arbeiten',
    settings: '&Einstellungen',
    edit: '&Bearbeiten',
    find: 'Personen &suchen',
    view: '&Ansicht',
    overview: 'Ü&bersicht',
    people: '&Personen',
    journal: '&Journal',
    scimHelp: 'LinkedIn: SCIM-Tokens',
    userListHelp: 'LinkedIn: Benutzerliste herunterladen',
    dataFolder: 'Datenordner anzeigen',
  },
  dialogs: {
    importTitle: 'Exporte importieren',
    import: 'Importieren',
    exports: 'Exporte (CSV, Excel)',
    allFiles: 'Alle Dateien',
    restoreTitle: 'Kopie wiederherstellen',
    restore: 'Wiederherstellen',
    copies: 'Kopien der Datenbank',
    folderTitle: 'Ordner auswählen',
    writeHere: 'Hier speichern',
    saveTitle: 'Speichern unter',
    save: 'Speichern',
  },
  ended: {
    'look-up': {
      done: 'Abfragelauf fertig',
      failed: 'Abfragelauf gescheitert',
      paused: 'Abfragelauf angehalten',
    },
    action: { done: 'Aktionen fertig', failed: 'Aktionen gescheitert', paused: 'Aktionen angehalten' },
  },
  endedOf: (done, total) => `${String(done)} von ${String(total)} ${total === 1 ? 'Person' : 'Personen'}`,
  practiceName: 'Übung',
  standIn: 'einem Ersatz für Electron',
};
