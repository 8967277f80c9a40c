import { expect, it, vi } from 'vitest';
import { exitCodes } from '../../../main/headless/exit-codes.ts';
import { runJob } from '../../../main/headless/job.ts';
import { speakOrEnglish } from '../../../main/words/speak.ts';
import { spoken } from '../../../main/words/spoken.ts';
import { testFolder } from '../../support/engine.ts';

vi.mock('../../../main/words/learned/german.ts', () => {
  throw new Error("Cannot find module 'german.js'\nRequire stack: …");
});

it('[Q87] a language that cannot be loaded is said in a sentence, with the way out, and nothing is begun', async () => {
  let errors = '';
  const stderr = { write: (text: string) => ((errors += text), true), writableLength: 0 };
  const code = await runJob({
    argv: ['--language', 'de', '--sample'],
    stdin: undefined as never,
    stdout: { write: () => true, writableLength: 0 },
    stderr: stderr,
    env: {},
    cwd: testFolder(),
    engineThread: new URL('file:///none'),
    sampleFolder: testFolder(),
    fetch: () => Promise.reject(new Error('nothing is asked')),
  });
  expect(code).toBe(exitCodes.failed);
  expect(errors).toMatch(/^purser: The words for --language de could not be loaded.*--language en\.\n$/u);
});

it('[Q87] where the window or the engine is to speak it, English is spoken', async () => {
  expect(await speakOrEnglish('de')).toBe(false);
  expect(spoken()).toBe('en');
  expect(await speakOrEnglish('en')).toBe(true);
});
