import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { KeychainOrder, KeychainStep } from './keychain-child.ts';

const child = fileURLToPath(new URL('keychain-child.ts', import.meta.url));

const printed = z.object({
  outcomes: z.array(z.unknown()),
  took: z.array(z.number()),
  notes: z.array(z.tuple([z.number(), z.unknown()])),
  said: z.array(z.object({ call: z.string(), outcome: z.string(), says: z.string() })),
});

type Notes = readonly (readonly [number, unknown])[];

type Around = Partial<Pick<KeychainOrder, 'installation' | 'answerMs' | 'platform'>> & {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly notes?: Notes;
};

/** What became of each step, in a new process each time: what it still knows afterwards, it knows from its notes and the keychain. */
export function carryOut(
  { env, ...around }: Around,
  steps: readonly KeychainStep[],
): z.infer<typeof printed> {
  const order = { installation: 'aaaa1111', notes: [], ...around, steps };
  const done = spawnSync(process.execPath, [child, JSON.stringify(order)], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (done.status !== 0)
    throw new Error(`The process ended with ${String(done.status ?? done.signal)}: ${done.stderr}`);
  return printed.parse(JSON.parse(done.stdout));
}

/** The note of a token that GNOME Keyring keeps. */
export function keptIn(id: number, keyring: string): readonly [number, unknown] {
  return [id, { kept: { number: 1, program: 'gnome-keyring-d', keyring }, left: [] }];
}

export function keptInLogin(id: number): readonly [number, unknown] {
  return keptIn(id, 'Login');
}
