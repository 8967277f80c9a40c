import { describe, expect, test } from 'vitest';
import { keychainChaos } from '../../chaos/keychain.ts';
import { scenesWithoutDisplay } from '../../chaos/support/keychain-scenes.ts';
import { keychainMissing } from '../../support/keychain.ts';

/** So long nobody is waited for who does not answer: a person gets 45 seconds. */
const silentMs = 1500;

describe.skipIf(keychainMissing() !== undefined)('the whole desk with a keychain that is', () => {
  test.each(scenesWithoutDisplay)(
    '[K7] [K18] [K20] $name: nothing hangs, nothing doubles, every word is right',
    async (scene) => {
      const {
        slowestAnswerMs,
        promptsForSecrets: _wanted,
        ...counted
      } = await keychainChaos([scene], () => undefined, silentMs);
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
