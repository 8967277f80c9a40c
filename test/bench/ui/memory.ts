import { readdirSync, readFileSync } from 'node:fs';

/**
 * The proportional set size of every process that this one has started, and that those have started, in MiB: what is shared is counted
 * once. `undefined` where the system does not tell (Linux alone does).
 */
export function descendantsPssMiB(): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .map((name) => [Number(name), parentOf(name)] as const),
  );
  const isDescendant = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === process.pid || isDescendant(parent));
  };
  const kibibytes = [...parents.keys()].filter(isDescendant).map(pssKiB);
  return Math.round(kibibytes.reduce((sum, value) => sum + value, 0) / 102.4) / 10;
}

function parentOf(pid: string): number | undefined {
  const stat = read(`/proc/${pid}/stat`);
  // The name of the program stands in brackets, whatever is in it.
  const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  return parent > 0 ? parent : undefined;
}

function pssKiB(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB/mu.exec(read(`/proc/${String(pid)}/smaps_rollup`))?.[1] ?? 0);
}

/** Empty where the process has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
