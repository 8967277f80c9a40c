import type { Desk, Surroundings, Tell } from './handlers/desk.ts';
import { createFileTokens } from './file-tokens.ts';

/** What `compose` gives, as far as the handlers use it. */
export type DeskParts = Pick<
  Desk,
  | 'engine'
  | 'trouble'
  | 'recovery'
  | 'tokens'
  | 'runs'
  | 'rehearsals'
  | 'network'
  | 'sampleExports'
  | 'giveSampleSeats'
  | 'now'
> & {
  readonly services: Desk['services'];
  readonly surroundings: Surroundings;
  readonly tell: Tell;
};

export function createDesk(parts: DeskParts): Desk {
  return { ...parts, files: createFileTokens(), underWay: new Map() };
}
