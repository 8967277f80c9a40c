import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { endingSignals, watchInterruption } from '../../../main/headless/interruption.ts';

/** As much of a process as signals need. */
class FakeProcess extends EventEmitter {
  readonly pid = 4711;
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
