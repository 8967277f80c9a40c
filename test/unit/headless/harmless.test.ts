import { describe, expect, it } from 'vitest';
import { harmless } from '../../../main/domain/harmless.ts';
import { shownName } from '../../../preload/contract/shown-name.ts';

describe.each([
  ['in the job', harmless],
  ['in the window', (name: string) => shownName.parse(name)],
])('a file name %s', (_where, shown) => {
  it.each([
    ['a\nb.csv', 'a\\u000ab.csv'],
    ['a\r\u001b[2Jb.csv', 'a\\u000d\\u001b[2Jb.csv'],
    ['users\u202evsc.exe', 'users\\u202evsc.exe'],
    ['\u2066users\u2069.csv', '\\u2066users\\u2069.csv'],
    ['a\u2028b\u0085.csv', 'a\\u2028b\\u0085.csv'],
  ])('%j is shown as %s', (name, wanted) => {
    expect(shown(name)).toBe(wanted);
  });

  it.each(['users 2026-10.csv', 'Benutzer für Köln.csv', '利用者.xlsx', 'משתמשים.csv', '👩‍💻.csv'])(
    '%s stays as it is',
    (name) => {
      expect(shown(name)).toBe(name);
    },
  );
});
