import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What @electron/fuses looks for in a binary: its sentinel, a version, a length, then one byte for each fuse. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/**
 * A folder in place of Electron's for packing where its binary cannot be had: an executable of the right name that says
 * what it is, with a wire of fuses as Electron ships them, so that flipping and reading them back is the real thing.
 */
export function makeElectronStandIn(folder: string, fuseCount: number): void {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'), { recursive: true });
  const script =
    '#!/bin/sh\necho "This is a stand-in for Electron: it packs, it does not run." >&2\nexit 1\n';
  const wire = Buffer.concat([
    Buffer.from(fuseSentinel),
    Buffer.from([1, fuseCount]),
    Buffer.alloc(fuseCount, '1'),
  ]);
  const executable = join(folder, 'electron');
  writeFileSync(executable, Buffer.concat([Buffer.from(script), wire, Buffer.from('\n')]));
  chmodSync(executable, 0o755);
  writeFileSync(join(folder, 'locales', 'en-US.pak'), '');
  writeFileSync(join(folder, 'LICENSE'), 'Stand-in for Electron; nothing of Electron is in it.\n');
}
