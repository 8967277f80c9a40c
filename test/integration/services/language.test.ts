import { afterEach, expect, it, onTestFinished } from 'vitest';
import { speak } from '../../../main/words/speak.ts';
import { spoken } from '../../../main/words/spoken.ts';
import { openDesk } from '../../support/desk.ts';

afterEach(() => speak('en'));

it('is chosen for the window and the data engine at once, and kept', async () => {
  const desk = openDesk();
  onTestFinished(() => desk.close());
  const nothing = { name: 'last_person_id', value: '1' };
  expect(await desk.get('app.language', {})).toEqual({ chosen: 'system' });
  await expect(desk.composition.engine.ask('write-setting', nothing)).rejects.toThrow(
    'There is no such setting.',
  );
  expect(await desk.get('app.choose-language', { language: 'de' })).toEqual({ chosen: 'de' });
  expect(await desk.get('app.language', {})).toEqual({ chosen: 'de' });
  expect(spoken()).toBe('de');
  await expect(desk.composition.engine.ask('write-setting', nothing)).rejects.toThrow(
    'Eine solche Einstellung gibt es nicht.',
  );
  const refused = await desk.ask('plans.read', { id: 99 });
  expect(refused).toMatchObject({ ok: false });
  expect(JSON.stringify(refused)).toContain('gibt es nicht mehr');
});
