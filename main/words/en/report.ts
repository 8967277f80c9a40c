/** Sheets of a workbook that are read by people. Columns of the report keep their names: other programs read them. */
export const report = {
  month: 'Month',
  people: 'People',
  summary: 'Summary',
  teams: 'Teams',
  tooManyRows: (most: number, rows: number) =>
    `A sheet holds ${String(most)} people, and there are ${String(rows)}. Save the report as CSV, or filter the list.`,
  cancelled: 'Cancelled; no report was written.',
  threadSilent: 'A part of the report did not answer any more. Nothing was written; write the report again.',
  kinds: {
    users: 'User list',
    usage: 'Usage report',
    directory: 'Who is assigned the app',
    staff: 'Everybody in the company',
    learning: 'LinkedIn Learning list',
    'upload-result': 'Upload result',
  },
  notKnown: (why: string) => `Not known: ${why}`,
  written: 'Written',
  finding: 'Finding',
  importHead: ['Import', 'File', 'Imported', 'Days', 'Rows', 'SHA-256'],
  sourceHead: ['Source', 'Of', 'Days old', 'Age that is set'],
  answersHead: ['Answers of the service', 'Latest'],
  rulesHead: ['Rule by likeness', 'Right', 'Of, where the truth is known'],
  heldOpen: (name: string) =>
    `${name} could not be put in place: another program has it open. Close it there, or choose another name.`,
  diskFull: (name: string) =>
    `The disk is full: ${name} was not written. Free some space, or choose another place.`,
  unwritable: {
    noFolder: (name: string) =>
      `${name} could not be written: the folder does not exist. Choose another one.`,
    isFolder: (name: string) => `${name} could not be written: a folder has that name. Choose another name.`,
    mayNot: (name: string) =>
      `${name} could not be written: Purser may not write there. Choose another folder.`,
    busy: (name: string) =>
      `${name} could not be written: another program has it open. Close it there, or choose another name.`,
    other: (name: string, code: string) =>
      `${name} could not be written${code === '' ? '' : ` (${code})`}. Choose another place.`,
  },
};
