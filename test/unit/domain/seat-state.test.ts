import { describe, expect, it } from 'vitest';
import { seatStateOf } from '../../../main/domain/seats/seat-state.ts';

describe('seatStateOf', () => {
  it.each([
    ['active', 'S1', true, true, 'activated'],
    ['active', undefined, true, true, 'invited'],
    ['active', undefined, true, false, 'unknown'],
    ['inactive', 'S1', true, true, 'deactivated'],
    ['inactive', undefined, true, true, 'none'],
    ['inactive', undefined, true, false, 'none'],
    [undefined, 'S1', true, true, 'unknown'],
    [undefined, 'S1', false, true, 'unknown'],
    [undefined, undefined, false, false, 'unknown'],
  ])(
    'of license %j with seat id %j (columns: license %j, seat id %j) is %s',
    (license, seatId, hasLicense, hasSeat, state) => {
      expect(
        seatStateOf({
          salesLicense: license,
          seatId,
          hasLicenseColumn: hasLicense,
          hasSeatIdColumn: hasSeat,
        }),
      ).toBe(state);
    },
  );
});
