import { writeFileSync } from 'node:fs';

/**
 * A crash of this process leaves no token on the disk: Linux writes none of its memory into a core file (`man 5 core`,
 * /proc/PID/coredump_filter; a limit would not bind a handler that the kernel pipes to). Elsewhere core files of apps are not
 * written unless somebody asks the system for them.
 */
export function keepOutOfCoreFiles(): void {
  if (process.platform !== 'linux') return;
  try {
    writeFileSync('/proc/self/coredump_filter', '0');
  } catch {
    // Without /proc there is nothing to set.
  }
}
