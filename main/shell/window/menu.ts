import { words } from '../../words/words.ts';
import { app, Menu, type MenuItemConstructorOptions } from 'electron';

/** What the window does when it is told of a menu item. */
export type MenuChoice = 'import' | 'report' | 'settings' | 'find' | 'overview' | 'people' | 'journal';

export type MenuActions = {
  readonly choose: (item: MenuChoice) => void;
  readonly setOffline: (offline: boolean) => void;
  readonly showDataFolder: () => void;
  readonly openHelp: (url: string) => void;
};

export const helpPages = {
  scim: 'https://www.linkedin.com/help/sales-navigator/answer/a1657264',
  userList: 'https://www.linkedin.com/help/sales-navigator/answer/a120949',
} as const;

type Item = MenuItemConstructorOptions;
const separator: Item = { type: 'separator' };

/** Builds the menu; every item of ours has an id, so that it can be found again. */
export function setMenu(parts: { readonly actions: MenuActions; readonly isOffline: boolean }): void {
  const isMac = process.platform === 'darwin';
  const appMenu: readonly Item[] = isMac ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...appMenu,
      fileMenu(parts, isMac),
      editMenu(parts.actions),
      viewMenu(parts.actions),
      { role: 'windowMenu' },
      helpMenu(parts.actions),
    ]),
  );
}

/** The tick of "Work offline", which can be set in the window too. */
export function showOffline(isOffline: boolean): void {
  const item = Menu.getApplicationMenu()?.getMenuItemById('offline');
  if (item !== null && item !== undefined) item.checked = isOffline;
}

function choice(parts: {
  readonly actions: MenuActions;
  readonly item: MenuChoice;
  readonly label: string;
  readonly accelerator: string;
}): Item {
  const { item, label, accelerator } = parts;
  return { id: item, label, accelerator, click: () => parts.actions.choose(item) };
}

function fileMenu(
  parts: { readonly actions: MenuActions; readonly isOffline: boolean },
  isMac: boolean,
): Item {
  const { actions, isOffline } = parts;
  return {
    label: words().shell.menu.file,
    submenu: [
      choice({ actions, item: 'import', label: words().shell.menu.import, accelerator: 'CmdOrCtrl+O' }),
      choice({ actions, item: 'report', label: words().shell.menu.report, accelerator: 'CmdOrCtrl+S' }),
      separator,
      {
        id: 'offline',
        label: words().shell.menu.offline,
        type: 'checkbox',
        checked: isOffline,
        click: (item) => {
          actions.setOffline(item.checked);
        },
      },
      choice({ actions, item: 'settings', label: words().shell.menu.settings, accelerator: 'CmdOrCtrl+,' }),
      separator,
      isMac ? { role: 'close' } : { role: 'quit' },
    ],
  };
}

function editMenu(actions: MenuActions): Item {
  return {
    label: words().shell.menu.edit,
    submenu: [
      { role: 'undo' },
      { role: 'redo' },
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
      separator,
      choice({ actions, item: 'find', label: words().shell.menu.find, accelerator: 'CmdOrCtrl+F' }),
    ],
  };
}

function viewMenu(actions: MenuActions): Item {
  const forDevelopers: readonly Item[] = app.isPackaged
    ? []
    : [separator, { role: 'reload' }, { role: 'toggleDevTools' }];
  return {
    label: words().shell.menu.view,
    submenu: [
      choice({ actions, item: 'overview', label: words().shell.menu.overview, accelerator: 'CmdOrCtrl+1' }),
      choice({ actions, item: 'people', label: words().shell.menu.people, accelerator: 'CmdOrCtrl+2' }),
      choice({ actions, item: 'journal', label: words().shell.menu.journal, accelerator: 'CmdOrCtrl+3' }),
      separator,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'togglefullscreen' },
      ...forDevelopers,
    ],
  };
}

function helpMenu(actions: MenuActions): Item {
  const page = (id: string, label: string, url: string): Item => ({
    id,
    label,
    click: () => {
      actions.openHelp(url);
    },
  });
  return {
    role: 'help',
    submenu: [
      page('help-scim', words().shell.menu.scimHelp, helpPages.scim),
      page('help-user-list', words().shell.menu.userListHelp, helpPages.userList),
      separator,
      {
        id: 'data-folder',
        label: words().shell.menu.dataFolder,
        click: () => {
          actions.showDataFolder();
        },
      },
    ],
  };
}
