import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { PracticeAccount, PracticeChange, PracticeSwitches } from '../../main/practice/service.ts';

/** What the process is told, and what it answers; values only. */
export type PracticeProcessStart = {
  readonly token: string;
  readonly accounts: readonly PracticeAccount[];
  readonly switches: Partial<PracticeSwitches>;
};
export type PracticeProcessTruth = {
  readonly accounts: readonly PracticeAccount[];
  readonly changes: readonly PracticeChange[];
  readonly requests: number;
};

export type PracticeProcess = {
  readonly url: string;
  truth(): Promise<PracticeProcessTruth>;
  close(): Promise<void>;
};

/** The practice service over HTTP in a process of its own: it measures nobody's processor, and outlives who asks. */
export async function startPracticeProcess(start: PracticeProcessStart): Promise<PracticeProcess> {
  const child = fork(new URL('./scim-practice-child.ts', import.meta.url), { serialization: 'advanced' });
  child.send(start);
  const { url } = (await answer(child)) as { readonly url: string };
  return {
    url,
    truth: async () => {
      child.send('truth');
      return (await answer(child)) as PracticeProcessTruth;
    },
    close: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

async function answer(child: ChildProcess): Promise<unknown> {
  const failed = once(child, 'exit').then(() => {
    throw new Error('The practice process has ended.');
  });
  failed.catch(() => undefined);
  const messages: unknown[] = await Promise.race([once(child, 'message'), failed]);
  return messages[0];
}
