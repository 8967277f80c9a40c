import { describe, expect, it } from 'vitest';
import { ProgressLine, flushed, progressText } from '../../../main/headless/progress-line.ts';

function outputOf(isTTY: boolean): {
  written: string[];
  isTTY: boolean;
  columns: number;
  write: (text: string) => void;
} {
  const written: string[] = [];
  return { written, isTTY, columns: 30, write: (text) => void written.push(text) };
}

describe('ProgressLine', () => {
  it('writes nothing where no terminal is', () => {
    const output = outputOf(false);
    const line = new ProgressLine(output);
    line.show('1 of 2');
    line.clear();
    expect(output.written).toEqual([]);
  });

  it('writes one line over itself, cut to the width, and takes it away', () => {
    const output = outputOf(true);
    const line = new ProgressLine(output, () => 0);
    line.show('x'.repeat(50));
    line.clear();
    expect(output.written).toEqual([`\r\u001B[K${'x'.repeat(29)}`, '\r\u001B[K']);
  });

  it('writes at most ten times a second', () => {
    let now = 0;
    const output = outputOf(true);
    const line = new ProgressLine(output, () => now);
    for (; now < 1000; now += 10) line.show(String(now));
    expect(output.written).toHaveLength(10);
  });
});

describe('flushed', () => {
  it('waits for a stream to take what was written, and for nothing else', async () => {
    let take: (() => void) | undefined;
    let isFlushed = false;
    const stream = { writableLength: 3, write: (_text: string, written?: () => void) => (take = written) };
    const waiting = flushed(stream).then(() => (isFlushed = true));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(isFlushed).toBe(false);
    take?.();
    await waiting;
    expect(isFlushed).toBe(true);
    await flushed({ write: () => undefined });
  });
});

describe('progressText', () => {
  it.each([
    [{ what: 'Reading', done: 5, total: undefined }, 'Reading: 5'],
    [
      { what: 'Looking up', done: 5, total: 9, rate: 4, secondsLeft: 1 },
      'Looking up: 5 of 9, 4.0 a second, 1 s left',
    ],
    [
      { what: 'Looking up', done: 5, total: 9, rate: 0.1, secondsLeft: 600 },
      'Looking up: 5 of 9, 0.1 a second, 10 min left',
    ],
    [
      { what: 'Looking up', done: 5, total: 9, rate: 0.1, secondsLeft: 9000 },
      'Looking up: 5 of 9, 0.1 a second, 2.5 h left',
    ],
  ])('says %j', (progress, text) => {
    expect(progressText(progress)).toBe(text);
  });
});
