import { defineConfig } from 'vitest/config';

type Kind = { readonly name: string; readonly testTimeout: number; readonly driven?: true };

/** From rules without I/O to the whole app; two cores are taken as given, so two files at a time. Limits allow for a busy machine. */
const kinds: readonly Kind[] = [
  { name: 'unit', testTimeout: 20_000 },
  { name: 'integration', testTimeout: 180_000 },
  { name: 'contract', testTimeout: 60_000 },
  { name: 'e2e', testTimeout: 180_000, driven: true },
];

export default defineConfig({
  test: {
    maxWorkers: 2,
    // A fork starts hundreds of engine threads, each of which strips types with Node's own WebAssembly. Node 24.21 ended now and then with
    // SIGTRAP or SIGSEGV where V8 exchanged the wrappers of that code in one thread while another used them; it leaves them as they are now.
    execArgv: ['--wasm-wrapper-tiering-budget=1000000000'],
    projects: kinds.map(({ name, testTimeout, driven }, order) => ({
      test: {
        name,
        include: [`test/${name}/**/*.test.ts`],
        environment: 'node',
        testTimeout,
        hookTimeout: testTimeout,
        // What is awaited comes late on a busy machine; a second, as it is by itself, was too short now and then.
        expect: { poll: { timeout: 15_000 } },
        // One after the other: a window that is being driven must not wait for a file that is being measured.
        // A browser loses a frame or a drag once in a great while: a second try, told by name at the end.
        sequence: { groupOrder: order },
        ...(driven ? { fileParallelism: false, retry: 1 } : {}),
      },
    })),
  },
});
