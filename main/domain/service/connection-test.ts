import type { LookUpAttribute, ScimErrorKind } from './look-ups/look-up.ts';

/** What the test of a connection comes to (rules `[P…]`). */
export type ConnectionTest =
  /**
   * The service understood every question. `dead`: attributes by which somebody who is there was not found. `isProven`: it was seen
   * to find somebody; without, it lists nobody, and nobody was found through it yet.
   */
  | {
      readonly kind: 'works';
      readonly attribute: LookUpAttribute;
      readonly dead: readonly LookUpAttribute[];
      readonly isProven: boolean;
    }
  /** Users were answered to an identifier that nobody has. */
  | { readonly kind: 'finds-nobody-has' }
  /** Whatever is asked is answered in the same way. */
  | { readonly kind: 'answers-alike' }
  /** Somebody who is there is found by none of the attributes. */
  | { readonly kind: 'finds-by-none'; readonly dead: readonly LookUpAttribute[] }
  /** No attribute is chosen to look people up by. */
  | { readonly kind: 'no-attribute' }
  /** A question was not answered, or refused. `says`: the failure's own sentence; `detail`: the service's own. */
  | {
      readonly kind: 'failed';
      readonly code: ScimErrorKind;
      readonly status: number | undefined;
      readonly says: string;
      readonly detail: string | undefined;
    };
