import { readdirSync } from 'node:fs';

/** How programs that sync folders mark what two machines wrote at once: Dropbox, Nextcloud, Syncthing, Box, Seafile, in the languages of their windows. */
const marks = /conflict|konflikt|conflit|conflicto|conflitto|конфликт|競合|冲突/iu;
/** iCloud and Google Drive number them. */
const numbered = /^purser (?:\d{1,3}|\(\d{1,3}\))\.db$/u;
const database = /^purser.*\.(?:db|sqlite)(?:-wal)?$/iu;

/** Databases in a data folder that another machine wrote at the same time, as a program that syncs folders has kept them beside the database. */
export function conflictedCopies(dataFolder: string, hosts: readonly string[]): readonly string[] {
  const ofHosts = new Set(hosts.map((host) => `purser-${host.split('.')[0] ?? host}.db`.toLowerCase()));
  return readdirSync(dataFolder).filter(
    (name) =>
      database.test(name) && (marks.test(name) || numbered.test(name) || ofHosts.has(name.toLowerCase())),
  );
}
