import { expect, it } from 'vitest';
import type { Instant } from '../../../main/domain/ids.ts';
import type { CapabilityProfile } from '../../../main/domain/service/look-ups/capabilities.ts';
import { defaultDialect, fitDialect } from '../../../main/domain/service/dialect.ts';

const profile = (more: Partial<CapabilityProfile> = {}): CapabilityProfile => ({
  probedAt: '2026-11-23T10:00:00.000Z' as Instant,
  filters: { externalId: 'answers', userName: 'answers' },
  nobody: 'empty-list',
  userNameCase: 'unknown',
  versions: 'unknown',
  listing: 'refused',
  paging: 'unknown',
  totalResults: undefined,
  provider: undefined,
  ...more,
});

it.each([
  ['both', 'answers', 'answers', ['externalId', 'userName']],
  ['the unique id', 'answers', 'refused', ['externalId']],
  ['the e-mail address', 'ignored', 'answers', ['userName']],
  ['neither, where the choice stays', 'refused', 'unknown', ['externalId', 'userName']],
] as const)('asks by what answers: %s', (_case, externalId, userName, order) => {
  expect(fitDialect(defaultDialect, profile({ filters: { externalId, userName } })).lookUpOrder).toEqual(
    order,
  );
});

it('keeps the order that the admin chose', () => {
  const dialect = { ...defaultDialect, lookUpOrder: ['userName', 'externalId'] as const };
  expect(fitDialect(dialect, profile())).toEqual(dialect);
});

it('changes by PUT where the service says that it has no PATCH, and never suggests DELETE', () => {
  const provider = { patch: false, etag: undefined, filter: true, maxResults: undefined };
  expect(fitDialect(defaultDialect, profile({ provider })).deactivateBy).toBe('put');
  const byDelete = { ...defaultDialect, deactivateBy: 'delete' as const };
  expect(fitDialect(byDelete, profile({ provider })).deactivateBy).toBe('delete');
  expect(fitDialect(defaultDialect, profile({ provider: { ...provider, patch: undefined } }))).toEqual(
    defaultDialect,
  );
});
