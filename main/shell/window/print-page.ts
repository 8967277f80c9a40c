import { BrowserWindow } from 'electron';

/** A sheet of A4 at 96 dots an inch. */
const sheet = { width: 794, height: 1123 };

/**
 * A page of HTML as PDF, laid out in a window that nobody sees: without a preload, without scripts, gone once it is printed. The page
 * itself says that nothing is to be loaded.
 */
export async function printPage(html: string): Promise<Uint8Array> {
  const window = new BrowserWindow({
    ...sheet,
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      javascript: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      spellcheck: false,
      devTools: false,
    },
  });
  try {
    await window.loadURL(asDataUrl(html));
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
    });
  } finally {
    window.destroy();
  }
}

function asDataUrl(html: string): string {
  return `data:text/html;charset=utf-8;base64,${Buffer.from(html, 'utf8').toString('base64')}`;
}
