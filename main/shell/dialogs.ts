import { type BrowserWindow, dialog } from 'electron';

/** The open dialog for exports; the paths chosen, none when it was cancelled. */
export async function chooseExports(window: BrowserWindow): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Import exports',
    buttonLabel: 'Import',
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'Exports (CSV, Excel)', extensions: ['csv', 'tsv', 'txt', 'xlsx'] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  return canceled ? [] : filePaths;
}

/** The save dialog for a report or another file of rows; `undefined` when it was cancelled. Asks before it replaces a file. */
export async function chooseReportPath(
  window: BrowserWindow,
  suggestion: { readonly name: string; readonly extension: string },
): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save as',
    buttonLabel: 'Save',
    defaultPath: suggestion.name,
    filters: [{ name: suggestion.extension.toUpperCase(), extensions: [suggestion.extension] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  return canceled || filePath === '' ? undefined : filePath;
}
