/*
 * Uses the token store with the real keytar in a process of its own, because libsecret keeps to the D-Bus session it met
 * first. Takes steps as JSON in its one argument, prints what became of each.
 */
import { z } from 'zod';
import type { ConnectionId } from '../../main/domain/ids.ts';
import { KeychainError } from '../../main/keychain/keychain.ts';
import { loadKeytar } from '../../main/keychain/load-keytar.ts';
import { createTokenStore } from '../../main/keychain/token-store.ts';

const step = z.discriminatedUnion('do', [
  z.object({ do: z.literal('state') }),
  z.object({
    do: z.literal('store'),
    id: z.number(),
    token: z.string(),
    place: z.enum(['keychain', 'session']),
  }),
  z.object({ do: z.literal('read'), id: z.number() }),
  z.object({ do: z.literal('place'), id: z.number() }),
  z.object({ do: z.literal('forget'), id: z.number() }),
]);
export type KeychainStep = z.infer<typeof step>;

const order = z.object({ installation: z.string(), kept: z.array(z.number()), steps: z.array(step) });
export type KeychainOrder = z.infer<typeof order>;

const { installation, kept, steps } = order.parse(JSON.parse(process.argv[2] ?? '{}'));
const entries = new Set(kept);
const store = createTokenStore({
  loadKeytar,
  ledger: {
    installation: () => Promise.resolve(installation),
    has: (id) => Promise.resolve(entries.has(id)),
    set: (id, has) => {
      if (has) entries.add(id);
      else entries.delete(id);
      return Promise.resolve();
    },
  },
});

async function carryOut(given: KeychainStep): Promise<unknown> {
  switch (given.do) {
    case 'state':
      return store.state();
    case 'store':
      await store.store({ connectionId: given.id as ConnectionId, token: given.token, place: given.place });
      return 'stored';
    case 'read':
      return (await store.read(given.id as ConnectionId)) ?? 'nothing';
    case 'place':
      return store.place(given.id as ConnectionId);
    case 'forget':
      await store.forget(given.id as ConnectionId);
      return 'forgotten';
    default:
      return given satisfies never;
  }
}

const outcomes: unknown[] = [];
for (const given of steps) {
  try {
    outcomes.push(await carryOut(given));
  } catch (error) {
    outcomes.push(error instanceof KeychainError ? error.kind : `unforeseen: ${String(error)}`);
  }
}
console.log(JSON.stringify({ outcomes, kept: [...entries] }));
