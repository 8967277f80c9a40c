import type { ImportPreview } from '../../../preload/contract/values/files/import-preview.ts';

/** A preview of what can go in. */
export type Ready = Extract<ImportPreview, { kind: 'ready' }>;
