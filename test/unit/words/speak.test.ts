import { afterEach, expect, test } from 'vitest';
import { speak } from '../../../main/words/speak.ts';
import { spoken } from '../../../main/words/spoken.ts';

afterEach(() => speak('en'));

test('the language that was chosen last is spoken, also where words of one chosen before come later', async () => {
  const german = speak('de');
  await speak('en');
  await german;
  expect(spoken()).toBe('en');
  await Promise.all([speak('de'), speak('en'), speak('de')]);
  expect(spoken()).toBe('de');
});
