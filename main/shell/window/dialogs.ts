import { words } from '../../words/words.ts';
import { type BrowserWindow, dialog } from 'electron';

/** The open dialog for exports; the paths chosen, none when it was cancelled. */
export async function chooseExports(window: BrowserWindow): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words().shell.dialogs.importTitle,
    buttonLabel: words().shell.dialogs.import,
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: words().shell.dialogs.exports, extensions: ['csv', 'tsv', 'txt', 'xlsx'] },
      { name: words().shell.dialogs.allFiles, extensions: ['*'] },
    ],
  });
  return canceled ? [] : filePaths;
}

/** The open dialog for a copy of the database; `undefined` when it was cancelled. */
export async function chooseCopy(window: BrowserWindow): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words().shell.dialogs.restoreTitle,
    buttonLabel: words().shell.dialogs.restore,
    properties: ['openFile'],
    filters: [{ name: words().shell.dialogs.copies, extensions: ['db'] }],
  });
  return canceled ? undefined : filePaths[0];
}

/** The dialog for a folder to write into; `undefined` when it was cancelled. */
export async function chooseFolder(window: BrowserWindow): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words().shell.dialogs.folderTitle,
    buttonLabel: words().shell.dialogs.writeHere,
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? undefined : filePaths[0];
}

/** The save dialog for a report or another file of rows; `undefined` when it was cancelled. Asks before it replaces a file. */
export async function chooseReportPath(
  window: BrowserWindow,
  suggestion: { readonly name: string; readonly extension: string },
): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: words().shell.dialogs.saveTitle,
    buttonLabel: words().shell.dialogs.save,
    defaultPath: suggestion.name,
    filters: [{ name: suggestion.extension.toUpperCase(), extensions: [suggestion.extension] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  return canceled || filePath === '' ? undefined : filePath;
}
