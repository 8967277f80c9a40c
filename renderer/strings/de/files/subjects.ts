import type { subjects as english } from '../../en/files/subjects.ts';

export const subjects: typeof english = {
  everybody: 'Alle im Unternehmen',
  some: 'Nur ein Teil des Unternehmens',
  assignees: 'Wem die App zugewiesen ist',
  means: {
    everybody: 'Wer einen Platz hat und nicht darin steht, gilt als in keiner solchen Liste genannt.',
    some: 'Was sie über eine Person sagt, gilt. Über alle anderen sagt sie nichts.',
  },
  which: 'Was davon trifft zu?',
};
