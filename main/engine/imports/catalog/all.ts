import { activeDirectorySources } from './active-directory.ts';
import { entraAccessSources } from './entra-access.ts';
import { googleSources } from './google.ts';
import { hrSources } from './hr.ts';
import { lookAlikeSources } from './look-alikes.ts';
import { microsoftSources } from './microsoft.ts';
import { oktaSources } from './okta.ts';
import { otherProviderSources } from './other-providers.ts';
import { partSources } from './parts.ts';
import { productSources } from './products.ts';
import type { Source } from './source.ts';
import { uploadSources } from './uploads.ts';

/** Every report that is known, by system. */
export const sources: readonly Source[] = [
  ...oktaSources,
  ...microsoftSources,
  ...entraAccessSources,
  ...activeDirectorySources,
  ...googleSources,
  ...otherProviderSources,
  ...productSources,
  ...hrSources,
  ...partSources,
  ...lookAlikeSources,
  ...uploadSources,
];
