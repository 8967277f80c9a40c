/** Headings of the file that mail programs fill letters in from. */
export const letterHeadings: readonly string[] = [
  'Recipient',
  'Recipient name',
  'Language',
  'Subject',
  'Text',
  'People',
];
