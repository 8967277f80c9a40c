import { EventEmitter } from 'node:events';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { endingSignals, watchInterruption } from '../../../main/headless/interruption.ts';

/** As much of a process as signals need. */
class FakeProcess extends EventEmitter {
  readonly pid = 4711;
  ppid = 4710;
  readonly env: Record<string, string>;
  constructor(env: Record<string, string> = {}) {
    super();
    this.env = env;
  }
  readonly killed: string[] = [];
  kill(_pid: number, signal?: string | number): true {
    this.killed.push(String(signal));
    return true;
  }
}

function watched(): { process: FakeProcess; signal: AbortSignal; at: (ms: number) => void } {
  const process = new FakeProcess();
  let now = 0;
  const signal = watchInterruption(process as unknown as NodeJS.Process, () => now);
  return { process, signal, at: (ms) => (now = ms) };
}

describe('watchInterruption', () => {
  it.each(endingSignals)('ends what is under way at the first %s', (name) => {
    const { process, signal } = watched();
    expect(signal.aborted).toBe(false);
    process.emit(name);
    expect(signal.aborted).toBe(true);
    expect(process.killed).toEqual([]);
  });

  it('takes one Ctrl-C that comes by several ways for one', () => {
    const { process, at } = watched();
    process.emit('SIGINT');
    at(40);
    process.emit('SIGINT');
    at(900);
    process.emit('SIGINT');
    expect(process.killed).toEqual([]);
  });

  it('ends at once at a second one a while later', () => {
    const { process, at } = watched();
    process.emit('SIGINT');
    at(1500);
    process.emit('SIGTERM');
    expect(process.killed).toEqual(['SIGTERM']);
    expect(process.listenerCount('SIGTERM')).toBe(0);
  });
});

describe('a set-up that is killed', () => {
  it.each([
    ['ends the job that it started', '4710', true],
    ['is no matter of a job that another process started', '4709', false],
  ])('%s', (_, startedBy, isEnded) => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const process = new FakeProcess({ PURSER_STARTED_BY: startedBy });
    const signal = watchInterruption(process as unknown as NodeJS.Process);
    vi.advanceTimersByTime(2000);
    expect(signal.aborted).toBe(false);
    process.ppid = 1;
    vi.advanceTimersByTime(2000);
    expect(signal.aborted).toBe(isEnded);
  });
});
