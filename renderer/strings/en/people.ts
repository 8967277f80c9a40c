export const people = {
  reportWritten: 'The matched report is written',
};
