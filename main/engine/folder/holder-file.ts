import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

import type { Holder, HolderKind } from '../../domain/folder/holder.ts';
import { instantOf } from '../../domain/time/instant.ts';

/*
 * Who holds a data folder, for those who are refused. The lock itself is the system's: this file only says whose it is, and it stays
 * behind where its writer was killed.
 */

export function holderPath(dataFolder: string): string {
  return join(dataFolder, 'purser.holder');
}

export function thisHolder(kind: HolderKind, now: Date): Holder {
  return {
    kind,
    processId: process.pid,
    since: instantOf(now),
    host: hostname(),
    machine: machineId(),
  };
}

/** systemd's machine-id(5) outlives a change of the machine's name; where there is none, the name has to do. */
function machineId(): string {
  try {
    const id = readFileSync('/etc/machine-id', 'utf8').trim();
    if (/^[\da-f]{32}$/u.test(id)) return id;
  } catch {
    // Not Linux, or a container without one.
  }
  return hostname();
}

/** `undefined` where nobody has written itself down, or what stands there cannot be read. */
export function readHolder(dataFolder: string): Holder | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(holderPath(dataFolder), 'utf8'));
    return isHolder(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false;
  const has = (name: string, is: (field: unknown) => boolean): boolean =>
    name in value && is(Reflect.get(value, name));
  const isText = (field: unknown): boolean =>
    typeof field === 'string' && field.length <= 255 && !/\p{C}/u.test(field);
  return (
    has('kind', (kind) => kind === 'window' || kind === 'job') &&
    has('processId', (id) => Number.isSafeInteger(id)) &&
    has('since', (since) => isText(since) && !Number.isNaN(Date.parse(String(since)))) &&
    has('host', isText) &&
    has('machine', isText) &&
    (!('hasLog' in value) || typeof value.hasLog === 'boolean')
  );
}

/** Whole or not at all: whoever is refused at this very moment reads the one before or this one. */
export function writeHolder(dataFolder: string, holder: Holder): void {
  const path = holderPath(dataFolder);
  const beside = `${path}.${String(process.pid)}.new`;
  rmSync(beside, { force: true });
  try {
    writeFileSync(beside, `${JSON.stringify(holder)}\n`, { mode: 0o600, flag: 'wx' });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

export function removeHolder(dataFolder: string): void {
  rmSync(holderPath(dataFolder), { force: true });
}

/** Whether whoever wrote itself down seems to be at work: false where nobody has, or its process is gone from this machine. */
export function isHolderAlive(dataFolder: string): boolean {
  const holder = readHolder(dataFolder);
  if (holder === undefined) return false;
  if (holder.machine !== machineId()) return true;
  try {
    process.kill(holder.processId, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
