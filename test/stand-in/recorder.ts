/* Part of the stand-in for Electron: a test instrument, never shipped. */

export type OpenAnswer = { readonly canceled: boolean; readonly filePaths: readonly string[] };
export type SaveAnswer = { readonly canceled: boolean; readonly filePath: string };

/** Answers that a test prepared, each given once; a dialog without one waits for it, as a real dialog waits. */
class AnswerQueue<Answer> {
  readonly #answers: Answer[] = [];
  readonly #waiting: ((answer: Answer) => void)[] = [];

  put(answer: Answer): void {
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#answers.push(answer);
    else waiting(answer);
  }

  take(): Promise<Answer> {
    const answer = this.#answers.shift();
    if (answer !== undefined) return Promise.resolve(answer);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }
}

/** What leaves the app towards the system, kept for tests, and what the system is to answer. */
export const recorder = {
  openDialogs: new AnswerQueue<OpenAnswer>(),
  saveDialogs: new AnswerQueue<SaveAnswer>(),
  messageBoxes: new AnswerQueue<number>(),
  dialogOptions: [] as unknown[],
  openedLinks: [] as string[],
  openedPaths: [] as string[],
  copied: [] as string[],
  notifications: [] as { readonly title: string; readonly body: string }[],
  /** Where the bar on the window's symbol was put, one after the other; below 0 it was taken away. */
  progressBars: [] as number[],
  /** Requests of the page that were none of the app's: Electron would send them, here they end. */
  networkRequests: [] as string[],
};

/** How this process was started. */
export const mode = {
  isHeadless: true,
  /** By a test, which answers the dialogs. */
  isDriven: false,
};

export function say(text: string): void {
  process.stderr.write(`stand-in: ${text}\n`);
}
