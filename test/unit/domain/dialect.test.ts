import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CapabilityProfile } from '../../../main/domain/service/look-ups/capabilities.ts';
import { defaultDialect, dialectOf, readServiceSettings } from '../../../main/domain/service/dialect.ts';
import type { Instant } from '../../../main/domain/ids.ts';

const profile: CapabilityProfile = {
  probedAt: '2026-11-26T09:00:00.000Z' as Instant,
  filters: { externalId: 'refused', userName: 'answers' },
  nobody: 'empty-list',
  userNameCase: 'ignored',
  versions: 'none',
  listing: 'refused',
  paging: 'unknown',
  totalResults: undefined,
  provider: { patch: false, etag: undefined, filter: undefined, maxResults: undefined },
};

describe('how a service is spoken to', () => {
  it('is the default where nothing was set or seen', () => {
    expect(dialectOf({ dialectJson: '{}', profileJson: undefined })).toEqual(defaultDialect);
    expect(dialectOf({ dialectJson: 'no JSON', profileJson: '[]' })).toEqual(defaultDialect);
  });

  it('follows what was seen, and the admin over that', () => {
    const profileJson = JSON.stringify(profile);
    expect(dialectOf({ dialectJson: '{}', profileJson })).toEqual({
      ...defaultDialect,
      lookUpOrder: ['userName'],
      deactivateBy: 'put',
    });
    const dialectJson = JSON.stringify({
      lookUpOrder: ['externalId', 'userName'],
      deactivateBy: 'patch-value',
      createRule: 'listed-id',
      pace: { readsPerSecond: 9 },
    });
    expect(dialectOf({ dialectJson, profileJson })).toEqual({
      ...defaultDialect,
      deactivateBy: 'patch-value',
    });
  });

  it('takes from what was stored only what it understands', () => {
    const stored = {
      pathSuffix: '/v2',
      extraHeaders: { 'X-Tenant': 'a', 'X-Number': 7 },
      mediaType: 'text/html',
      lookUpOrder: ['userName', 'id'],
      timeoutMs: 5,
      pace: { readsPerSecond: 2, writesPerSecond: -1, inFlight: 1000 },
      createRule: 'always',
    };
    expect(readServiceSettings(JSON.stringify(stored))).toEqual({
      pathSuffix: '/v2',
      extraHeaders: { 'X-Tenant': 'a' },
      lookUpOrder: ['userName'],
      pace: { readsPerSecond: 2 },
    });
    fc.assert(
      fc.property(fc.json(), (json) => {
        const dialect = dialectOf({ dialectJson: json, profileJson: json });
        expect(Object.keys(dialect).toSorted()).toEqual(Object.keys(defaultDialect).toSorted());
        expect(dialect.lookUpOrder.length).toBeGreaterThan(0);
      }),
    );
  });
});
