import { describe, expect, test } from 'vitest';
import { keychainChaos } from '../../chaos/keychain.ts';
import { keychainScenes } from '../../chaos/support/keychain-scenes.ts';
import { keychainMissing } from '../../support/keychain.ts';

const scenes = keychainScenes({ withDisplay: false });

describe.skipIf(keychainMissing() !== undefined)('the whole desk with a keychain that is', () => {
  test.each(scenes)(
    '[K7] [K18] [K20] $name: nothing hangs, nothing doubles, every word is right',
    async (scene) => {
      const {
        slowestAnswerMs,
        promptsForSecrets: _wanted,
        ...counted
      } = await keychainChaos([scene], () => undefined);
      expect(counted).toEqual({
        scenes: 1,
        hung: 0,
        doubled: 0,
        leftBehind: 0,
        wrongWord: 0,
        prompts: 0,
      });
      // Measured by `npm run chaos -- keychain`: below a second. Here only that nobody waits for the keychain's own deadline.
      expect(slowestAnswerMs).toBeLessThan(10_000);
    },
  );
});
