import { type EngineError, FolderHeldError } from '../engine/errors.ts';

/** A window that nobody has used for so long has nothing in the middle. */
const quietForMs = 2000;
const lookEveryMs = 1000;
/** So many looks a holder who seems alive is believed; then the lock itself is asked. */
const believedFor = 15;

export type Lending = {
  /** Why the database is not open; `undefined` where it is. */
  readonly trouble: () => Promise<EngineError | undefined>;
  readonly openAgain: () => Promise<EngineError | undefined>;
  readonly letGo: () => Promise<void>;
  readonly isQuiet: (forMs: number) => boolean;
  /** Whether a run is under way. */
  readonly isRunning: () => boolean;
  readonly isSomebodyWaiting: () => boolean;
  /** Whether whoever wrote itself down as the holder seems to be alive. */
  readonly isHolderAlive: () => boolean;
  /** The folder was lent, is with somebody else by now, or is open again. */
  readonly changed: (what: 'lent' | 'elsewhere' | 'open') => void;
};

/**
 * Lends the data folder to a job that waits for it, as soon as nothing is under way, and takes it back once it is free. A folder that was
 * held at the start is opened in the same way. Answers how to stop.
 */
export function lendFolder(lending: Lending): () => void {
  let looks = 0;
  let isLooking = false;
  let held = '';
  const look = async (): Promise<void> => {
    const trouble = await lending.trouble();
    if (trouble === undefined) {
      if (!lending.isSomebodyWaiting() || lending.isRunning() || !lending.isQuiet(quietForMs)) return;
      await lending.letGo();
      looks = 0;
      lending.changed('lent');
      return;
    }
    if (!(trouble instanceof FolderHeldError) || trouble.refusal.kind !== 'held') return;
    looks += 1;
    const isNameless = trouble.refusal.holder === undefined && looks % 2 === 0;
    const isFree = !lending.isSomebodyWaiting() && !lending.isHolderAlive();
    if (!isFree && !(isNameless && lending.isHolderAlive()) && looks % believedFor !== 0) return;
    const now = await lending.openAgain();
    if (now === undefined) lending.changed('open');
    else if (now.message !== held) lending.changed('elsewhere');
    held = now?.message ?? '';
  };
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    void look()
      .catch(() => undefined)
      .finally(() => {
        isLooking = false;
      });
  }, lookEveryMs);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
