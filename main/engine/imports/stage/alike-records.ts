import type { ReadBatch } from '../read/read-batches.ts';

/** Records of a first user list, none of them in doubt: what each says beside texts (`AlikeCodes`), by record id from `firstId` on. */
export type AlikeRecords = { readonly firstId: number; readonly codes: Uint8Array };

/** Gathers them batch by batch. */
export class AlikeRecordList {
  #codes = new Uint8Array(4096);
  #count = 0;
  #firstId = 0;
  #isWhole = true;

  /** `firstId`: of the batch's first record; the others follow it. */
  add({ alike, bulk }: ReadBatch, firstId: number): void {
    if (bulk === undefined) return;
    if (
      alike === undefined ||
      firstId === 0 ||
      (this.#count > 0 && firstId !== this.#firstId + this.#count)
    ) {
      this.#isWhole = false;
      return;
    }
    if (this.#count === 0) this.#firstId = firstId;
    if (this.#count + alike.length > this.#codes.length) {
      const grown = new Uint8Array((this.#count + alike.length) * 2);
      grown.set(this.#codes.subarray(0, this.#count));
      this.#codes = grown;
    }
    this.#codes.set(alike, this.#count);
    this.#count += alike.length;
  }

  /** `undefined` where there are none, or one is in doubt. */
  take(): AlikeRecords | undefined {
    if (!this.#isWhole || this.#count === 0) return undefined;
    return { firstId: this.#firstId, codes: this.#codes.subarray(0, this.#count) };
  }
}
