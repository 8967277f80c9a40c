import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Flavor = 'regular' | 'last-resort';
type Collect = (how: {
  readonly type: 'major' | 'minor';
  readonly execution: 'sync';
  readonly flavor: Flavor;
}) => void;

let collect: Collect | undefined;

/**
 * Has V8 collect what this thread has no use for and give the pages back to the system, which it keeps otherwise for what comes next.
 * The thread answers nothing meanwhile, for a tenth of a second or so: for when nobody is waiting. Without effect where V8 does not let itself be asked.
 */
export function giveMemoryBack(): void {
  collectAll('last-resort');
}

/**
 * Has V8 collect what this thread has no use for. Worth its while (some hundredths of a second) after work that took much outside of
 * V8's heap: that is freed with the small objects which hold it, and so few and small ones give V8 no reason to collect by itself.
 */
export function collectNow(): void {
  collectAll('regular');
}

/** The same of what was just made and is of use no more: a thousandth of a second or two. */
export function collectYoung(): void {
  collect ??= findCollect();
  collect({ type: 'minor', execution: 'sync', flavor: 'regular' });
}

function collectAll(flavor: Flavor): void {
  collect ??= findCollect();
  collect({ type: 'major', execution: 'sync', flavor });
}

/** V8 shows its `gc` to contexts that are made after it was told to; the ones before, with all that is shipped, do not get it. */
function findCollect(): Collect {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('globalThis.gc');
  setFlagsFromString('--no-expose-gc');
  return isCollect(found) ? found : () => undefined;
}

function isCollect(found: unknown): found is Collect {
  return typeof found === 'function';
}
