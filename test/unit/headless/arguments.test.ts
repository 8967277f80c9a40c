import { describe, expect, it, onTestFinished } from 'vitest';
import { parseJobArguments } from '../../../main/headless/arguments/arguments.ts';
import type { JobOrder } from '../../../main/headless/arguments/order.ts';
import { speak } from '../../../main/words/speak.ts';

function orderOf(...argv: readonly string[]): JobOrder {
  const parsed = parseJobArguments(argv);
  if (parsed.kind !== 'job') throw new Error(JSON.stringify(parsed));
  return parsed.order;
}

function mistakeIn(...argv: readonly string[]): string {
  const parsed = parseJobArguments(argv);
  return parsed.kind === 'wrong' ? parsed.says : `not wrong: ${parsed.kind}`;
}

describe('parseJobArguments', () => {
  it.each([
    ['en', ['--bogus'], 'There is no option --bogus. See --help.'],
    ['de', ['--bogus'], 'Die Option --bogus gibt es nicht. Siehe --help.'],
    ['de', ['--users'], 'Bei --users fehlt die Angabe dahinter. Siehe --help.'],
    ['de', ['--users', '--apply'], 'Bei --users fehlt die Angabe dahinter. Siehe --help.'],
    ['de', ['--apply=1'], '--apply nimmt keine Angabe. Siehe --help.'],
    ['de', ['users.csv'], '„users.csv“ gehört zu keiner Option. Siehe --help.'],
  ] as const)('says in %s what is wrong with %j', async (language, argv, says) => {
    await speak(language);
    onTestFinished(() => speak('en'));
    expect(mistakeIn(...argv)).toBe(says);
  });

  it('without arguments takes the sample exports and the practice service, and writes nothing', () => {
    expect(orderOf()).toMatchObject({
      isSample: true,
      service: { kind: 'practice' },
      apply: false,
      json: false,
    });
  });

  it('takes every kind of export more than once', () => {
    const order = orderOf('--users', 'a', '--users=b', '--usage', 'c', '--usage', 'd', '--directory', 'e');
    expect(order.isSample).toBe(false);
    expect(order.files.filter(([, files]) => files.length > 0)).toEqual([
      ['users', ['a', 'b']],
      ['directory', ['e']],
      ['usage', ['c', 'd']],
    ]);
  });

  it('asks nobody when exports are named and no service is', () => {
    expect(orderOf('--users', 'a').service).toEqual({ kind: 'none' });
  });

  it('takes the token from standard input or from a variable', () => {
    const url = 'https://service.example/scim';
    expect(orderOf('--users', 'a', '--scim', url, '--token-stdin').service).toEqual({
      kind: 'scim',
      url,
      token: { kind: 'stdin' },
    });
    expect(orderOf('--users', 'a', '--scim', url, '--token-env', 'T').service).toEqual({
      kind: 'scim',
      url,
      token: { kind: 'env', name: 'T' },
    });
  });

  it('takes the limits of the pace', () => {
    const order = orderOf('--reads-per-second', '2.5', '--writes-per-second', '1', '--in-flight', '8');
    expect(order.limits).toEqual({ readsPerSecond: 2.5, writesPerSecond: 1, inFlight: 8 });
  });

  it('takes people idle for some days, or named in a file', () => {
    expect(orderOf('--deprovision', 'idle:30').deprovision).toEqual({ kind: 'idle', days: 30 });
    expect(orderOf('--deprovision-list', 'x.txt').deprovision).toEqual({ kind: 'list', file: 'x.txt' });
    expect(orderOf('--provision-list', 'y.txt').provisionList).toBe('y.txt');
  });

  it('needs a folder to verify a journal', () => {
    expect(parseJobArguments(['--verify-journal', '--data', 'd'])).toEqual({
      kind: 'verify-journal',
      data: 'd',
      json: false,
    });
    expect(mistakeIn('--verify-journal')).toContain('--data DIR');
  });

  it.each([
    [['--tokn', 'x'], '--tokn'],
    [['--by-team', 'manager=t.csv', '--pseudonymised'], '--by-team manager names'],
    [['--by-team', 'office', '--by-team', 'group', '--pseudonymised'], '--by-team group names'],
    [['users.csv'], '"users.csv"'],
    [['--users'], '--users'],
    [['--json=yes'], '--json'],
    [['--token', 'abc'], '--token-stdin'],
    [['--token=abc'], '--token-stdin'],
    [['--scim', 'https://a.example', '--users', 'u'], '--token-stdin or --token-env'],
    [['--scim', 'https://a.example', '--practice', '--token-stdin'], '--practice'],
    [['--scim', 'https://a.example', '--token-stdin'], '--users FILE'],
    [['--token-stdin', '--users', 'u'], '--scim URL'],
    [['--token-stdin', '--token-env', 'T', '--scim', 'u', '--users', 'u'], '--token-env'],
    [['--deprovision', 'idle'], 'idle:DAYS'],
    [['--deprovision', 'idle:0'], 'idle:DAYS'],
    [['--deprovision', 'idle:30', '--deprovision-list', 'x'], '--deprovision-list'],
    [['--deprovision', 'idle:30', '--users', 'u'], '--practice'],
    [['--apply'], 'nothing to apply'],
    [['--apply', '--deprovision', 'idle:30'], '--allow-deprovisioning'],
    [['--apply', '--provision-list', 'x'], '--allow-provisioning'],
    [['--apply', '--allow-provisioning', '--deprovision', 'idle:30'], '--allow-deprovisioning'],
    [['--confirm-count', 'many'], '--confirm-count'],
    [['--confirm-count', '0'], '--confirm-count'],
    [['--reads-per-second', '0'], '--reads-per-second'],
    [['--in-flight', '1.5'], '--in-flight'],
  ])('refuses %j in a sentence that names %s', (argv, named) => {
    expect(mistakeIn(...argv)).toContain(named);
  });

  it('never repeats a token that was put on the command line', () => {
    expect(mistakeIn('--token', 'sEcReT')).not.toContain('sEcReT');
    expect(mistakeIn('--token=sEcReT')).not.toContain('sEcReT');
  });
});
