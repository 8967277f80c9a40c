import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';

/** Linux's numbers of file systems that another machine serves (`man 2 statfs`), and of those that a program does. */
const served: ReadonlyMap<number, string> = new Map([
  [0x6969, 'nfs'],
  [0x517b, 'smb'],
  [0xff534d42, 'cifs'],
  [0xfe534d42, 'smb2'],
  [0x01021997, '9p'],
  [0x65735546, 'fuse'],
  [0x5346414f, 'afs'],
  [0x00c36400, 'ceph'],
]);

/** Whether a file lies on a network share, as far as the system tells: by the kind of file system on Linux, by the name on Windows. */
export function isOnShare(path: string): boolean {
  if (process.platform === 'win32') return path.startsWith('\\\\') || path.startsWith('//');
  if (process.platform !== 'linux') return false;
  try {
    return isServed(statfsSync(dirname(path)).type);
  } catch {
    return false;
  }
}

/** By the number that `statfs` gives. */
export function isServed(type: number): boolean {
  // Some machines give it as a signed number.
  return served.has(type >>> 0);
}
