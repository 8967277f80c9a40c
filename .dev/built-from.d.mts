/** Where the digest stands of what the build was made from. */
export const stampPath: string;
/** A digest of every source's path, size and time of change: a deleted file counts too. */
export function fingerprint(root?: string): string;
/** Whether there is a build of exactly these sources. */
export function isBuilt(root?: string): boolean;
