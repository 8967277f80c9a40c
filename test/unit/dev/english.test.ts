import { expect, test } from 'vitest';
import { sentencesIn } from '../../../.dev/english.ts';

test.each([
  ['a sentence', "const says = 'The file is empty.';", 1],
  ['a sentence with values in it', 'const says = `${name} has no rows.`;', 1],
  ['a sentence on a screen', 'const Part = () => <p>Nobody is here yet.</p>;', 1],
  ['a kind', "const kind = 'not-found';", 0],
  ['a statement', "const sql = 'SELECT name FROM person WHERE id = ?';", 0],
  ['what a developer is told', "throw new Error('The page has no root.');", 0],
  ['the title of a dialog', "const title = 'Choose a folder';", 1],
  ['a part of a sentence', 'const of = `${address}, which ${name} had before`;', 1],
  ['columns of a statement', "const columns = 'at, method, host';", 0],
  ['what a program beneath it is told', "throw new RangeError('The answer is nested too deep.');", 0],
  ['the name of a module', "import { of } from './words/of the day.ts';", 0],
])('%s is told from what is none', (_what, source, found) => {
  expect(sentencesIn('part.tsx', source)).toHaveLength(found);
});
