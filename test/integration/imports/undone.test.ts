import { expect, test } from 'vitest';

import { seeded } from '../../chaos/support/seeded.ts';
import { tryHistories } from '../../support/import-histories.ts';

test('[H4] after any imports and undo, all that is shown is as if what was undone had never been imported', async () => {
  const tally = await tryHistories(12, seeded(20_261_130));
  expect(tally).toMatchObject({ sequences: 12, otherwise: 0, examples: [] });
  expect(tally.undone).toBeGreaterThan(10);
});
