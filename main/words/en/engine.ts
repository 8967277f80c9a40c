export const engine = {
  notPurserClosed: 'it is not as Purser has closed it',
  databaseReadOnly: (path: string) =>
    `Purser cannot write its database ${path}: the file itself is read-only or belongs to somebody else. Make it writable, or choose another data folder.`,
  notDatabase: 'it is not a database',
  endMissing: 'its end is missing',
  databaseWrittenNewerPurser: (path: string, version: number, known: number) =>
    `The database ${path} was written by a newer Purser (format ${String(version)}; this one knows up to ${String(known)}). It was left untouched. Install the newer Purser, or choose another data folder.`,
  diskFullFreeSome: (path: string) => `The disk with ${path} is full. Free some space and start again.`,
  databaseOrFolderUnwritable: (path: string) =>
    `Purser cannot write its database ${path}. Make the file and its folder writable, or choose another data folder.`,
  folderOfDatabaseOnShare: (path: string) =>
    `The data folder of ${path} is on a network share, which does not keep a database safe. Choose a folder on this machine with --data.`,
  purserCannotKeepWrite: (path: string, journal: string) =>
    `Purser cannot keep its write-ahead log beside ${path} (the file system allows “${journal}”). Choose a folder on a disk of this machine with --data.`,
  databaseDamagedLeftPut: (path: string, why: string) =>
    `The database ${path} is damaged (${why}). It was left as it is. Put a copy in its place, or move it away to begin anew.`,
  logBesideClosed: ({ path, writtenAt, closedAt }: { path: string; writtenAt: string; closedAt: string }) =>
    `Beside the database ${path}, which was closed at ${closedAt}, stands a log that was last written at ${writtenAt} (${path}-wal). A program that syncs or copies folders can leave one of another time there, and with it the database would go back to that time. Nothing was opened or changed. Where the log is the older one, move it elsewhere; where it is the newer one, remove ${path}.seal. Then start again.`,
  logIsGone: ({ path, holder, note }: { path: string; holder: string; note: string }) =>
    `The database ${path} was last opened by ${holder} and never closed, and its log (${path}-wal), with what was written last, is not there: a program that syncs or cleans up folders may have left it out. Of licenses that were changed then, the database may know nothing. Nothing was opened or changed. Bring the log back, put a copy in the place of the database, or, to go on without the log, remove ${note}; then import a user list of now before you change licenses.`,
  planNumbersUnreadable: (path: string) =>
    `${path} has the highest number that a plan was ever given, and cannot be read as a number. No plan is made meanwhile, as a number would be given twice, and the file was left as it is. Make it readable, write the number of the last plan into it, or, where no plan is missing in the journal, move it elsewhere.`,
  twoMachinesWrote: ({ path, database }: { path: string; database: string }) =>
    `${path} is a copy of the database that a program which syncs folders made, as two machines wrote in this folder at once. Each of the two may know of licenses that were changed and the other does not know of. Nothing was opened or changed. Move one of them out of the folder: the one that stays as ${database} counts; then import a user list of now before you change licenses. Keep the data folder out of what is synced, or choose another one with --data.`,
  languageNotLoaded: (language: string, why: string) =>
    `The words for --language ${language} could not be loaded, so nothing was begun (${why}). A file of the program is missing or damaged: install Purser anew, or go on with --language en.`,
  takenOverInParts: (path: string) =>
    `The database ${path} came from another machine in parts of different moments, as when a program that syncs folders was not done: its journal or its tables do not fit together. It was left as it is. Let the folder be synced to its end, put a copy in the place of the database, or open it on the machine that had it last.`,
  copyDamagedNotKept: (path: string, verdict: string) =>
    `The copy ${path} is damaged (${verdict}). It was not kept.`,
  nothingCanReadDatabase: (here: string) =>
    `Nothing can be read of the database ${here} any more. It was left as it is. Put a copy in its place, or begin anew.`,
  copyWrittenNewerPurser: (shown: string) =>
    `The copy ${shown} was written by a newer Purser. Nothing was changed. Install the newer Purser to restore it.`,
  noWholeCopyPurser: (path: string) =>
    `${path} is no whole copy of a Purser database. Nothing was changed. Choose a file that was saved with "Save a copy".`,
  purserCannotWriteMake: (path: string) => `Purser cannot write ${path}. Make the file writable.`,
  purserCannotWriteData: (dataFolder: string) =>
    `Purser cannot write to its data folder ${dataFolder}. Make the folder writable, or choose another one.`,
  linkAnotherFilePurser: (path: string) =>
    `${path} is a link to another file, and Purser follows none. The file it leads to was left as it is. Put the file itself in the place of the link, or name the folder that holds it with --data.`,
  noDatabase: (dataFolder: string) => `There is no database in ${dataFolder}.`,
  purserMayNotRead: (path: string) => `Purser may not read ${path}. Ask its owner, or run this as them.`,
  diskFullNothingChanged: (dataFolder: string) =>
    `The disk with ${dataFolder} is full. Nothing was changed. Free some space and try again.`,
  databaseDamagedPutCopy: (path: string) =>
    `The database ${path} is damaged. Put a copy in its place, or move it away to begin anew.`,
  databaseUnwritable: (path: string) =>
    `Purser cannot write its database ${path}. Make the file and its folder writable.`,
  folderOnShare: (dataFolder: string) =>
    `The data folder ${dataFolder} is on a network share, which does not keep a database safe. Choose a folder on this machine with --data.`,
  dataEngineFailedUnexpectedly: (name: string) =>
    `The data engine failed unexpectedly (${name}). Nothing was changed.`,
  planNotOneConfirmed: 'The plan is not one that was confirmed and is being carried out.',
  actionCannotBecome: (state: string, to: string) => `The action is ${state} and cannot become ${to}.`,
  actionDoesNotExist: 'The action does not exist.',
  planNotStored: 'The plan was not stored.',
  noSuchTeam: 'There is no such team any more.',
  planDoesNotExist: 'The plan does not exist.',
  runDoesNotExist: 'The run does not exist.',
  runNotStored: 'The run was not stored.',
  cancelledBeforeBegan: 'Cancelled before it began.',
  dataEngineStoppedRestart: 'The data engine has stopped. Restart Purser; nothing that was saved is lost.',
  connectionNotThere: 'The connection does not exist. Choose another one.',
  connectionNotStored: 'The connection was not stored.',
  connectionGone: 'The connection does not exist any more.',
  noSuchSetting: 'There is no such setting.',
  personNotAnyMore: 'The person is not there any more.',
  twoPeopleUniqueId: 'Two people with a unique id each were to be made one.',
  noSuchDecisionTaken: 'There is no such decision, or it was taken back already.',
  entryWaitingListDoes: 'The entry of the waiting list does not exist.',
  dataEngineCouldNot: 'The data engine could not be started. Restart Purser.',
  connectionWasRemoved: 'The connection was removed.',
  planNoDraftAny: 'The plan is no draft any more.',
  planNotAnyMore: 'The plan is not there any more.',
  databaseNotDamaged: 'The database is not damaged.',
  runUnderWayPause: 'A run is under way. Pause or cancel it first.',
  onlyFilesFromDisk: 'Only files from a disk can be imported. Save it first, then drop it.',
  purserDidNotStart: 'Purser did not start',
  dataFolderHeldPurser: (dataFolder: string, host: string, process: string, path: string) =>
    `The data folder ${dataFolder} is held by a Purser on the computer “${host}” (process ${process}). Close it there. If none runs there, or this computer was called that, delete ${path} and start again.`,
  dataEngineDoesNot: (name: string) => `The data engine does not know "${name}".`,
  connectionRemoved: 'This connection was removed. Choose another one.',
};
