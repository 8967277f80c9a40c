import type { Instant } from '../../ids.ts';
import type { FilterEvidence } from './filter-evidence.ts';
import { lookUpAttributes, type LookUpAttribute } from './look-up.ts';

/**
 * `answers`: nobody was found by a random value, as it should be. `ignored`: users came whatever was asked, so the
 * filter says nothing. `dead`: nobody is found although somebody has the very value. `refused`: 400 or 501. `unknown`:
 * something else was answered.
 */
export const filterSupports = ['answers', 'refused', 'ignored', 'dead', 'unknown'] as const;
export type FilterSupport = (typeof filterSupports)[number];

/** What a service was seen to do beside; `unknown` where nobody known was there to ask about. */
export const seen = {
  userNameCase: ['ignored', 'exact', 'unknown'],
  /** Whether accounts have versions that can be sent back as `If-Match`. */
  versions: ['given', 'none', 'unknown'],
  listing: ['refused', 'allowed', 'unknown'],
} as const;

/** What `/ServiceProviderConfig` says (RFC 7643 §5); `undefined` where it does not say. */
export type ProviderClaims = {
  readonly patch: boolean | undefined;
  readonly etag: boolean | undefined;
  readonly filter: boolean | undefined;
  readonly maxResults: number | undefined;
};

/** What a connection was seen to do, by reading alone. `unknown` where nobody known was there to ask about. */
export type CapabilityProfile = {
  readonly probedAt: Instant;
  readonly filters: Readonly<Record<LookUpAttribute, FilterSupport>>;
  /** By which somebody known was found; absent in profiles of earlier versions. */
  readonly found?: readonly LookUpAttribute[];
  /** How nobody is answered. */
  readonly nobody: 'empty-list' | '404' | 'unknown';
  readonly userNameCase: (typeof seen.userNameCase)[number];
  readonly versions: (typeof seen.versions)[number];
  readonly listing: (typeof seen.listing)[number];
  /** Whether `startIndex` and `count` are followed. */
  readonly paging: 'honoured' | 'ignored' | 'unknown';
  /** Of a list, as the service counts, where that was seen to be more than a page; never proof of who is not there. */
  readonly totalResults: number | undefined;
  readonly provider: ProviderClaims | undefined;
};

/** The evidence as a probe leaves it: a filter that finds somebody known lives again, one that does not is dead. */
export function evidenceOf(profile: CapabilityProfile, evidence: FilterEvidence): FilterEvidence {
  const stillDead = lookUpAttributes.filter(
    (attribute) =>
      profile.filters[attribute] === 'dead' ||
      (evidence.dead[attribute] !== undefined && profile.found?.includes(attribute) !== true),
  );
  return {
    found: evidence.found,
    dead: Object.fromEntries(
      stillDead.map((attribute) => [attribute, evidence.dead[attribute] ?? { at: profile.probedAt }]),
    ),
  };
}
