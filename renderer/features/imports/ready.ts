import type { ImportPreview } from '../../../preload/contract/values.ts';

/** A preview of what can go in. */
export type Ready = Extract<ImportPreview, { kind: 'ready' }>;
