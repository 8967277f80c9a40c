import type { Survey } from './bus/survey.ts';
import type { Entries, Written } from './entries.ts';
import { canTellCopies, isGone } from './explain.ts';
import { KeychainError } from './keychain.ts';
import type { LedgerNote, NotedEntry } from './ledger.ts';

export type StoreStepsParts = {
  readonly entries: Entries;
  readonly account: (entry: Pick<NotedEntry, 'number'>) => string;
  readonly readNote: () => Promise<LedgerNote>;
  readonly writeNote: (note: LedgerNote) => Promise<void>;
};

/** Storing and forgetting one connection's token, with the note of it always saying at least what is there. */
export class StoreSteps {
  readonly #parts: StoreStepsParts;

  constructor(parts: StoreStepsParts) {
    this.#parts = parts;
  }

  /** The newest token wins: where an older copy would share its name and cannot be removed, the new one gets another name. */
  async store(token: string): Promise<void> {
    const note = await this.#withoutGone(await this.#parts.readNote());
    let entry = note.kept ?? firstFree(note);
    let { left } = note;
    let written = await this.#write({ entry, left, kept: note.kept }, token);
    if (isAmbiguous(written, token)) {
      await this.#parts.entries.delete(this.#parts.account(entry));
      const survey = await this.#parts.entries.look(this.#parts.account(entry));
      if (survey?.kind === 'running' && survey.copies?.length !== 0) {
        left = [...left, ...olderCopies(entry, survey)];
        entry = firstFree({ kept: entry, left });
      }
      written = await this.#write({ entry, left, kept: undefined }, token);
    }
    if (written.readBack !== token) {
      await this.#parts.writeNote({ kept: undefined, left: [...left, entry] });
      await this.tidy().catch(() => undefined);
      throw new KeychainError({ kind: 'keychain-refused' });
    }
    await this.#parts.writeNote({ kept: placed(entry, written.survey), left });
  }

  /** Removes what is noted. What cannot be seen removed stays noted, and the first such failure is thrown. */
  async forget(): Promise<void> {
    const note = await this.#parts.readNote();
    let failure: KeychainError | undefined;
    const isRemoved = async (entry: NotedEntry): Promise<boolean> => {
      // Who does not answer once is not waited for again.
      if (failure?.kind === 'keychain-silent') return false;
      try {
        await this.#parts.entries.remove(this.#parts.account(entry), entry);
        return true;
      } catch (error) {
        if (!(error instanceof KeychainError)) throw error;
        failure ??= error;
        return false;
      }
    };
    const kept = note.kept === undefined || (await isRemoved(note.kept)) ? undefined : note.kept;
    const left: NotedEntry[] = [];
    for (const entry of note.left) if (!(await isRemoved(entry))) left.push(entry);
    await this.#parts.writeNote({ kept, left });
    if (failure !== undefined) throw failure;
  }

  /** Removes what is left over where that opens no dialog, and drops the note of what is gone. */
  async tidy(): Promise<void> {
    const note = await this.#parts.readNote();
    for (const entry of note.left) {
      const account = this.#parts.account(entry);
      const survey = await this.#parts.entries.look(account);
      // Where not every copy is known and open, deleting could open a dialog; without a bus the system's store is the user's own.
      const isOpen = canTellCopies(survey) && !isGone(survey, entry);
      if (survey === undefined || isOpen) await this.#parts.entries.delete(account);
    }
    const left = await this.#withoutGone(note);
    const now = await this.#parts.readNote();
    // A token may have been stored meanwhile.
    const stays = new Set(left.left.map(({ number }) => number));
    const wasThere = new Set(note.left.map(({ number }) => number));
    await this.#parts.writeNote({
      kept: now.kept,
      left: now.left.filter(({ number }) => stays.has(number) || !wasThere.has(number)),
    });
  }

  async #withoutGone(note: LedgerNote): Promise<LedgerNote> {
    const left: NotedEntry[] = [];
    for (const entry of note.left) {
      const survey = await this.#parts.entries.look(this.#parts.account(entry));
      if (survey?.kind === 'silent') throw new KeychainError({ kind: 'keychain-silent' });
      if (!isGone(survey, entry)) left.push(entry);
    }
    return { ...note, left };
  }

  /** Writes and reads back; whatever fails, what may have been written is noted as left, unless the note has it already. */
  async #write(before: LedgerNote & { readonly entry: NotedEntry }, token: string): Promise<Written> {
    const { entry, kept, left } = before;
    // The intent first: whatever ends this process now, the entry is known.
    const noteIntent = async (): Promise<void> => {
      if (kept === undefined) await this.#parts.writeNote({ kept, left: [...left, entry] });
    };
    let written: Written;
    try {
      written = await this.#parts.entries.write(this.#parts.account(entry), token, noteIntent);
    } catch (error) {
      if (kept === undefined && !isSilent(error)) await this.tidy().catch(() => undefined);
      throw error;
    }
    if (written.readBack === null && !isAmbiguous(written, token)) {
      if (kept === undefined) await this.tidy().catch(() => undefined);
      const isLocked = written.survey?.kind === 'running' && written.survey.defaultKeyring?.isLocked === true;
      throw new KeychainError({ kind: isLocked ? 'keychain-locked' : 'keychain-refused' });
    }
    return written;
  }
}

/** Not the token, or not the only copy of that name: which one is read next is up to the keychain. */
function isAmbiguous({ readBack, survey }: Written, token: string): boolean {
  const copies = survey?.kind === 'running' ? (survey.copies?.length ?? 1) : 1;
  return copies > 1 || (readBack !== null && readBack !== token);
}

function isSilent(error: unknown): boolean {
  return error instanceof KeychainError && error.kind === 'keychain-silent';
}

function firstFree({ kept, left }: LedgerNote): NotedEntry {
  const taken = [kept?.number ?? 0, ...left.map(({ number }) => number)];
  return { number: Math.max(...taken) + 1, program: '', keyring: '' };
}

function olderCopies(entry: NotedEntry, survey: Survey): readonly NotedEntry[] {
  if (survey.kind !== 'running') return [entry];
  const copies = survey.copies ?? [];
  if (copies.length === 0) return [placed(entry, survey)];
  return copies.map(({ label }) => ({ number: entry.number, program: survey.program, keyring: label }));
}

function placed(entry: NotedEntry, survey: Survey | undefined): NotedEntry {
  if (survey?.kind !== 'running') return entry;
  const keyring = survey.copies?.[0]?.label ?? survey.defaultKeyring?.label ?? '';
  return { number: entry.number, program: survey.program, keyring };
}
