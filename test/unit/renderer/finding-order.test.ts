import { expect, test } from 'vitest';
import { findingKinds } from '../../../main/domain/findings/finding.ts';
import { findingNames } from '../../../main/words/en/page.ts';
import { findingOrder } from '../../../renderer/app/words/state-orders.ts';
import { strings } from '../../../renderer/strings/strings.ts';

test('findings stand in one order and under one name in the window and on the page', () => {
  expect(findingOrder).toEqual(findingKinds);
  expect(strings.states.finding).toEqual(findingNames);
});
