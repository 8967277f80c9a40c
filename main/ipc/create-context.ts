import type { HandlerContext, Surroundings, Tell } from './handlers/context.ts';
import { createFileTokens } from './file-tokens.ts';

/** What `compose` gives, as far as the handlers use it. */
export type ContextParts = Pick<
  HandlerContext,
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
  readonly services: HandlerContext['services'];
  readonly surroundings: Surroundings;
  readonly tell: Tell;
};

export function createContext(parts: ContextParts): HandlerContext {
  return { ...parts, files: createFileTokens(), underWay: new Map() };
}
