/** What the system shows for the window: its menus, its dialogs, its notifications. */
export const shell = {
  menu: {
    file: '&File',
    import: '&Import exports…',
    report: 'Save &report…',
    offline: '&Work offline',
    settings: '&Settings',
    edit: '&Edit',
    find: '&Find people',
    view: '&View',
    overview: '&Overview',
    people: '&People',
    journal: '&Journal',
    scimHelp: 'LinkedIn: SCIM tokens',
    userListHelp: 'LinkedIn: downloading the user list',
    dataFolder: 'Show data folder',
  },
  dialogs: {
    importTitle: 'Import exports',
    import: 'Import',
    exports: 'Exports (CSV, Excel)',
    allFiles: 'All files',
    restoreTitle: 'Restore a copy',
    restore: 'Restore',
    copies: 'Copies of the database',
    folderTitle: 'Choose a folder',
    writeHere: 'Write here',
    saveTitle: 'Save as',
    save: 'Save',
  },
  ended: {
    'look-up': {
      done: 'Look-up run finished',
      failed: 'Look-up run failed',
      paused: 'Look-up run paused',
    },
    action: { done: 'Actions finished', failed: 'Actions failed', paused: 'Actions paused' },
  },
  endedOf: (done: number, total: number) =>
    `${String(done)} of ${String(total)} ${total === 1 ? 'person' : 'people'}`,
  practiceName: 'Practice',
  standIn: 'a stand-in for Electron',
};
