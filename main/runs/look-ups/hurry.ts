/** People who join a run under way at its front. Nobody is lost who comes while it ends: it ends only when nobody came. */
export class Hurry {
  readonly #joining = new Set<Promise<void>>();
  #isOpen = true;
  #hasCome = false;
  /** Told once people have joined. */
  onJoined: () => void = () => undefined;

  /** Writes who joins; `undefined`, and nothing written, where nobody is let in any more. */
  async join<Joined>(write: () => Promise<Joined>): Promise<Joined | undefined> {
    if (!this.#isOpen) return undefined;
    const writing = write();
    const settled = writing.then(
      () => undefined,
      () => undefined,
    );
    this.#joining.add(settled);
    try {
      const joined = await writing;
      this.#hasCome = true;
      this.onJoined();
      return joined;
    } finally {
      this.#joining.delete(settled);
    }
  }

  /** Whether somebody joined since this was asked last. Once nobody did, nobody is let in any more. */
  async more(): Promise<boolean> {
    while (this.#joining.size > 0) await Promise.all(this.#joining);
    if (this.#hasCome) {
      this.#hasCome = false;
      return true;
    }
    this.close();
    return false;
  }

  close(): void {
    this.#isOpen = false;
  }
}
