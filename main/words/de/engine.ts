import type { engine as english } from '../en/engine.ts';

export const engine: typeof english = {
  notPurserClosed: 'sie ist nicht so, wie Purser sie geschlossen hat',
  databaseReadOnly: (path) =>
    `Purser kann seine Datenbank ${path} nicht schreiben: Die Datei selbst ist schreibgeschützt oder gehört jemand anderem. Machen Sie sie beschreibbar, oder wählen Sie einen anderen Datenordner.`,
  notDatabase: 'es ist keine Datenbank',
  endMissing: 'ihr Ende fehlt',
  databaseWrittenNewerPurser: (path, version, known) =>
    `Die Datenbank ${path} wurde von einem neueren Purser geschrieben (Format ${String(version)}; dieser kennt bis ${String(known)}). Sie blieb unberührt. Installieren Sie den neueren Purser, oder wählen Sie einen anderen Datenordner.`,
  diskFullFreeSome: (path) =>
    `Der Datenträger mit ${path} ist voll. Schaffen Sie Platz und starten Sie erneut.`,
  databaseOrFolderUnwritable: (path) =>
    `Purser kann seine Datenbank ${path} nicht schreiben. Machen Sie die Datei und ihren Ordner beschreibbar, oder wählen Sie einen anderen Datenordner.`,
  folderOfDatabaseOnShare: (path) =>
    `Der Datenordner von ${path} liegt auf einer Netzwerkfreigabe, auf der eine Datenbank nicht sicher ist. Wählen Sie mit --data einen Ordner auf diesem Rechner.`,
  purserCannotKeepWrite: (path, journal) =>
    `Purser kann neben ${path} kein Write-Ahead-Log führen (das Dateisystem erlaubt „${journal}“). Wählen Sie mit --data einen Ordner auf einem Datenträger dieses Rechners.`,
  databaseDamagedLeftPut: (path, why) =>
    `Die Datenbank ${path} ist beschädigt (${why}). Sie blieb, wie sie ist. Setzen Sie eine Kopie an ihre Stelle, oder verschieben Sie sie, um neu zu beginnen.`,
  logBesideClosed: ({ path, writtenAt, closedAt }) =>
    `Neben der Datenbank ${path}, die um ${closedAt} geschlossen wurde, liegt ein Protokoll, das zuletzt um ${writtenAt} geschrieben wurde (${path}-wal). Ein Programm, das Ordner abgleicht oder kopiert, kann dort eines von einer anderen Zeit hinterlassen, und damit fiele die Datenbank in jene Zeit zurück. Es wurde nichts geöffnet oder geändert. Ist das Protokoll das ältere, verschieben Sie es; ist es das neuere, entfernen Sie ${path}.seal. Starten Sie dann erneut.`,
  logIsGone: ({ path, holder, note }) =>
    `Die Datenbank ${path} wurde zuletzt geöffnet durch ${holder} und nie geschlossen, und ihr Protokoll (${path}-wal) mit dem zuletzt Geschriebenen fehlt: Ein Programm, das Ordner abgleicht oder aufräumt, hat es vielleicht ausgelassen. Von Lizenzen, die damals geändert wurden, weiß die Datenbank womöglich nichts. Es wurde nichts geöffnet oder geändert. Bringen Sie das Protokoll zurück, setzen Sie eine Kopie an die Stelle der Datenbank, oder entfernen Sie, um ohne das Protokoll weiterzumachen, ${note}; importieren Sie dann eine Nutzerliste von jetzt, bevor Sie Lizenzen ändern.`,
  planNumbersUnreadable: (path) =>
    `In ${path} steht die höchste Nummer, die je ein Plan bekam; sie ist nicht als Zahl lesbar. Solange wird kein Plan erstellt, da eine Nummer zweimal vergeben würde, und die Datei blieb, wie sie ist. Machen Sie sie lesbar, schreiben Sie die Nummer des letzten Plans hinein, oder verschieben Sie sie, wenn im Journal kein Plan fehlt.`,
  twoMachinesWrote: ({ path, database }) =>
    `${path} ist eine Kopie der Datenbank, die ein Programm zum Abgleich von Ordnern angelegt hat, weil zwei Rechner zugleich in diesen Ordner schrieben. Jede der beiden kennt vielleicht geänderte Lizenzen, von denen die andere nichts weiß. Es wurde nichts geöffnet oder geändert. Verschieben Sie eine von beiden aus dem Ordner: Es gilt die, die als ${database} bleibt; importieren Sie dann eine Nutzerliste von jetzt, bevor Sie Lizenzen ändern. Nehmen Sie den Datenordner vom Abgleich aus, oder wählen Sie mit --data einen anderen.`,
  languageNotLoaded: (language, why) =>
    `Die Wörter für --language ${language} konnten nicht geladen werden; es wurde nichts begonnen (${why}). Eine Datei des Programms fehlt oder ist beschädigt: Installieren Sie Purser neu, oder machen Sie mit --language en weiter.`,
  takenOverInParts: (path) =>
    `Die Datenbank ${path} kam von einem anderen Rechner in Teilen aus verschiedenen Augenblicken, wie wenn ein Programm zum Abgleich von Ordnern nicht fertig war: Ihr Journal oder ihre Tabellen passen nicht zusammen. Sie blieb, wie sie ist. Lassen Sie den Ordner zu Ende abgleichen, setzen Sie eine Kopie an die Stelle der Datenbank, oder öffnen Sie sie auf dem Rechner, der sie zuletzt hatte.`,
  copyDamagedNotKept: (path, verdict) =>
    `Die Kopie ${path} ist beschädigt (${verdict}). Sie wurde nicht behalten.`,
  nothingCanReadDatabase: (here) =>
    `Von der Datenbank ${here} ist nichts mehr lesbar. Sie blieb, wie sie ist. Setzen Sie eine Kopie an ihre Stelle, oder beginnen Sie neu.`,
  copyWrittenNewerPurser: (shown) =>
    `Die Kopie ${shown} wurde von einem neueren Purser geschrieben. Es wurde nichts geändert. Installieren Sie den neueren Purser, um sie wiederherzustellen.`,
  noWholeCopyPurser: (path) =>
    `${path} ist keine vollständige Kopie einer Purser-Datenbank. Es wurde nichts geändert. Wählen Sie eine Datei, die mit „Kopie speichern“ gespeichert wurde.`,
  purserCannotWriteMake: (path) => `Purser kann ${path} nicht schreiben. Machen Sie die Datei beschreibbar.`,
  purserCannotWriteData: (dataFolder) =>
    `Purser kann nicht in seinen Datenordner ${dataFolder} schreiben. Machen Sie den Ordner beschreibbar, oder wählen Sie einen anderen.`,
  linkAnotherFilePurser: (path) =>
    `${path} ist ein Link auf eine andere Datei, und Purser folgt keinem. Die Datei, auf die er zeigt, blieb, wie sie ist. Setzen Sie die Datei selbst an die Stelle des Links, oder nennen Sie mit --data den Ordner, in dem sie liegt.`,
  noDatabase: (dataFolder) => `In ${dataFolder} ist keine Datenbank.`,
  purserMayNotRead: (path) =>
    `Purser darf ${path} nicht lesen. Bitten Sie den Eigentümer, oder führen Sie dies als dieser aus.`,
  diskFullNothingChanged: (dataFolder) =>
    `Der Datenträger mit ${dataFolder} ist voll. Es wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es erneut.`,
  databaseDamagedPutCopy: (path) =>
    `Die Datenbank ${path} ist beschädigt. Setzen Sie eine Kopie an ihre Stelle, oder verschieben Sie sie, um neu zu beginnen.`,
  databaseUnwritable: (path) =>
    `Purser kann seine Datenbank ${path} nicht schreiben. Machen Sie die Datei und ihren Ordner beschreibbar.`,
  folderOnShare: (dataFolder) =>
    `Der Datenordner ${dataFolder} liegt auf einer Netzwerkfreigabe, auf der eine Datenbank nicht sicher ist. Wählen Sie mit --data einen Ordner auf diesem Rechner.`,
  dataEngineFailedUnexpectedly: (name) =>
    `Die Datenverarbeitung ist unerwartet gescheitert (${name}). Es wurde nichts geändert.`,
  planNotOneConfirmed: 'Der Plan ist keiner, der bestätigt wurde und ausgeführt wird.',
  actionCannotBecome: (state, to) => `Die Aktion ist ${state} und kann nicht ${to} werden.`,
  actionDoesNotExist: 'Die Aktion gibt es nicht.',
  planNotStored: 'Der Plan wurde nicht gespeichert.',
  noSuchTeam: 'Dieses Team gibt es nicht mehr.',
  planDoesNotExist: 'Den Plan gibt es nicht.',
  runDoesNotExist: 'Den Lauf gibt es nicht.',
  runNotStored: 'Der Lauf wurde nicht gespeichert.',
  cancelledBeforeBegan: 'Vor dem Beginn abgebrochen.',
  dataEngineStoppedRestart:
    'Die Datenverarbeitung steht. Starten Sie Purser neu; nichts Gespeichertes ist verloren.',
  connectionNotThere: 'Die Verbindung gibt es nicht. Wählen Sie eine andere.',
  connectionNotStored: 'Die Verbindung wurde nicht gespeichert.',
  connectionGone: 'Die Verbindung gibt es nicht mehr.',
  noSuchSetting: 'Eine solche Einstellung gibt es nicht.',
  personNotAnyMore: 'Die Person gibt es nicht mehr.',
  twoPeopleUniqueId: 'Zwei Personen mit je einer eindeutigen ID sollten zu einer werden.',
  noSuchDecisionTaken: 'Eine solche Entscheidung gibt es nicht, oder sie wurde schon zurückgenommen.',
  entryWaitingListDoes: 'Den Eintrag der Warteliste gibt es nicht.',
  dataEngineCouldNot: 'Die Datenverarbeitung ließ sich nicht starten. Starten Sie Purser neu.',
  connectionWasRemoved: 'Die Verbindung wurde entfernt.',
  planNoDraftAny: 'Der Plan ist kein Entwurf mehr.',
  planNotAnyMore: 'Den Plan gibt es nicht mehr.',
  databaseNotDamaged: 'Die Datenbank ist nicht beschädigt.',
  runUnderWayPause: 'Ein Lauf ist im Gange. Halten Sie ihn erst an, oder brechen Sie ihn ab.',
  onlyFilesFromDisk:
    'Nur Dateien von einem Datenträger lassen sich importieren. Speichern Sie sie zuerst, dann ziehen Sie sie hierher.',
  purserDidNotStart: 'Purser ist nicht gestartet',
  dataFolderHeldPurser: (dataFolder, host, process, path) =>
    `Der Datenordner ${dataFolder} ist von einem Purser auf dem Computer „${host}“ belegt (Prozess ${process}). Schließen Sie ihn dort. Läuft dort keiner, oder hieß dieser Computer einmal so, löschen Sie ${path} und starten erneut.`,
  dataEngineDoesNot: (name) => `Die Datenverarbeitung kennt „${name}“ nicht.`,
  connectionRemoved: 'Diese Verbindung wurde entfernt. Wählen Sie eine andere.',
};
