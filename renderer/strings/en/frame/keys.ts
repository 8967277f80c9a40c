export const keys = {
  title: 'Keys',
  /** As they are printed on keyboards of the language. */
  names: { command: 'Ctrl', shift: 'Shift', enter: 'Enter', space: 'Space', escape: 'Esc' },
  everywhere: 'Everywhere',
  list: 'In the list of people',
  sheet: 'This sheet',
  palette: 'Commands, screens and people',
  search: 'Search people; ↓ or Enter goes into the list',
  undo: 'Take back what the screen can undo',
  menu: 'What can be done with the person',
  move: 'Move; an open drawer follows',
  open: 'Open the person',
  choose: 'Choose or leave out',
  extend: 'Choose everybody on the way',
  everybody: 'Choose everybody shown',
  leave: 'Close the drawer, then choose nobody',
};
