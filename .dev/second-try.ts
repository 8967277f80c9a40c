import type { Reporter, TestModule } from 'vitest/node';
import { say } from './say.ts';

/** Names the tests that passed at their second try only: a test that is red now and then is a fault, also where the run is green. */
export default class SecondTry implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules)
      for (const test of module.children.allTests()) {
        if (test.diagnostic()?.flaky !== true) continue;
        const [error] = test.result().errors ?? [];
        say(`Passed at the second try only: ${test.fullName}: ${error?.message ?? 'without a word'}`);
      }
  }
}
