import { words } from '../../words/words.ts';
import type { DamagedId, KeptRejection } from '../../domain/files/rejection.ts';
import { Refused } from './refused.ts';

/** Why not one row of a file can be read, where it is the same of all of them. */
export class NothingReadable {
  #rows = 0;
  #accounts = 0;
  #damaged = 0;
  #example: DamagedId | undefined;

  note({ reason }: { readonly reason: KeptRejection }): void {
    this.#rows += 1;
    if (typeof reason === 'string') return;
    if (reason.kind === 'account') this.#accounts += 1;
    if (reason.kind !== 'nobody' || reason.damaged === undefined) return;
    this.#damaged += 1;
    this.#example ??= reason.damaged;
  }

  refusal(fileName: string): Refused {
    const { imports } = words();
    if (this.#rows === 0) return new Refused('header-only', imports.headerRowNothingBelow(fileName));
    if (this.#accounts === this.#rows)
      return new Refused('nothing-readable', imports.accountsOfNobody(this.#rows, fileName));
    if (this.#example !== undefined && this.#damaged === this.#rows)
      return new Refused('nothing-readable', imports.idsDamaged(fileName, this.#example));
    return new Refused('nothing-readable', imports.notOneRowsCan(this.#rows, fileName));
  }
}
