import type { Fetch } from '../../scim/fetch.ts';
import type { Output } from '../progress-line.ts';

/** What the job finds around it: a terminal or a pipe, a folder, a network. */
export type JobSurroundings = {
  /** Without the program's own name. */
  readonly argv: readonly string[];
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean | undefined };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Relative paths are seen from here, and the report is written here. */
  readonly cwd: string;
  /** The built `engine.js`, or `main/engine/thread.ts` where Node runs the source. */
  readonly engineThread: URL;
  /** `resources/sample`. */
  readonly sampleFolder: string;
  readonly fetch: Fetch;
  readonly now?: () => Date;
  /** Aborts on Ctrl-C: what was answered is stored, then the job ends. */
  readonly signal?: AbortSignal;
};
