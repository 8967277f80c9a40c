import { expect, test } from 'vitest';
import { canShowWindow, planStart } from '../../../.dev/start-plan.ts';

const electron = '/somewhere/dist/electron';

test('Electron opens the project, with nothing to say, where its binary is there', () => {
  expect(planStart({ hasDisplay: true, electron, isLinuxRoot: false })).toEqual({
    says: [],
    runs: { electron, flags: [] },
  });
});

test('the sandbox is given up for root on Linux alone, where Chromium would not start', () => {
  expect(planStart({ hasDisplay: true, electron, isLinuxRoot: true }).runs).toEqual({
    electron,
    flags: ['--no-sandbox'],
  });
});

test("without Electron's binary two lines say so and the stand-in opens", () => {
  const plan = planStart({ hasDisplay: true, electron: undefined, isLinuxRoot: true });
  expect(plan.runs).toEqual({ node: 'test/stand-in/run.ts' });
  expect(plan.says).toHaveLength(2);
});

test('without a display the main job runs, whatever else is there', () => {
  const plan = planStart({ hasDisplay: false, electron, isLinuxRoot: false });
  expect(plan.runs).toEqual({ node: 'main/headless/index.ts' });
  expect(plan.says.join(' ')).toContain('No display');
});

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['darwin', {}, true],
  ['win32', {}, true],
])('on %s with %o there is a display: %s', (platform, environment, expected) => {
  expect(canShowWindow(platform, environment)).toBe(expected);
});
