export const welcome = {
  title: 'Who holds a seat, who uses it, who left',
  lead: 'Purser brings together the exports of Sales Navigator, the identity provider’s assignments and what LinkedIn’s SCIM service answers. Everything stays on this machine.',
  sampleTitle: 'Explore with sample data',
  sampleText:
    '400 synthetic people and a practice service. Everything can be tried, changing licenses included; nothing leaves this machine.',
  sampleAct: 'Explore with sample data',
  sampleDone: 'The sample data is imported',
  importTitle: 'Import your exports',
  importText:
    'The user list, usage reports and the identity provider’s assignments. Drop them anywhere on this window, or choose them.',
  importAct: 'Choose files',
  connectTitle: 'Connect to LinkedIn',
  connectText: 'With a SCIM access token. Purser only reads until it is told otherwise.',
  connectAct: 'Connect',
  orderTitle: 'From here to the first report',
  order: [
    ['Import the exports', 'User list first, then usage, then the directory. Each is previewed.'],
    ['Connect and look people up', 'Every known person is asked about one by one. Reading only.'],
    [
      'Go through the findings',
      'Seats of people who left or lost the app, idle seats, seats that were never activated.',
    ],
    ['Export the matched report', 'One row a person, every source side by side.'],
  ] as readonly (readonly [string, string])[],
};
