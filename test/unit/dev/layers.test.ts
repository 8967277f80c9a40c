import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

/** One row for each line of the import table: where a file lies, what it may import, what it may not. */
const table: readonly {
  readonly file: string;
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
}[] = [
  {
    file: 'main/domain/x.ts',
    allowed: ['./person.ts'],
    refused: [
      'zod',
      'node:fs',
      'better-sqlite3',
      '../scim/client.ts',
      '../engine/operations.ts',
      '../compose.ts',
    ],
  },
  {
    file: 'main/domain/matching/x.ts',
    allowed: ['../person.ts'],
    refused: ['../../runs/look-up-run.ts', '../../../preload/contract/api.ts'],
  },
  {
    file: 'preload/contract/x.ts',
    allowed: ['zod', './errors.ts', '../../main/domain/people/person.ts'],
    refused: [
      'electron',
      'node:path',
      '../../main/ipc/router.ts',
      '../../main/engine/operations.ts',
      '../index.ts',
      '../../renderer/app/start/bridge.ts',
    ],
  },
  {
    file: 'preload/index.ts',
    allowed: ['electron', './contract/api.ts'],
    refused: ['node:fs', 'zod', '../main/ipc/router.ts'],
  },
  {
    file: 'main/engine/database/x.ts',
    allowed: ['better-sqlite3', 'papaparse', 'node:fs', '../../domain/person.ts', '../errors.ts'],
    refused: [
      'electron',
      'keytar',
      '../../scim/client.ts',
      '../../runs/look-up-run.ts',
      '../../../preload/contract/api.ts',
    ],
  },
  {
    file: 'main/scim/x.ts',
    allowed: ['zod', '../domain/account.ts', './fetch.ts'],
    refused: [
      'electron',
      'better-sqlite3',
      'keytar',
      '../engine/client.ts',
      '../practice/service.ts',
      '../keychain/keychain.ts',
    ],
  },
  {
    file: 'main/practice/x.ts',
    allowed: ['../domain/account.ts', '../scim/fetch.ts', 'node:http'],
    refused: ['../scim/client.ts', 'electron', '../engine/client.ts'],
  },
  {
    file: 'main/keychain/x.ts',
    allowed: ['keytar', '../domain/ids.ts'],
    refused: ['electron', 'better-sqlite3', '../scim/client.ts', '../engine/client.ts'],
  },
  {
    file: 'main/runs/x.ts',
    allowed: ['../domain/run.ts', '../scim/client.ts', '../engine/client.ts', '../engine/operations.ts'],
    refused: [
      'electron',
      '../engine/thread.ts',
      '../engine/database/people.ts',
      '../ipc/router.ts',
      '../practice/service.ts',
    ],
  },
  {
    file: 'main/services/x.ts',
    allowed: [
      '../engine/client.ts',
      '../scim/create-client.ts',
      '../practice/service.ts',
      '../runs/service-line.ts',
    ],
    refused: [
      'electron',
      'keytar',
      '../engine/thread.ts',
      '../ipc/router.ts',
      '../shell/window.ts',
      '../compose.ts',
    ],
  },
  {
    file: 'main/ipc/handlers/x.ts',
    allowed: [
      '../../../preload/contract/api.ts',
      '../../runs/look-up-run.ts',
      '../../engine/client.ts',
      '../../domain/run.ts',
    ],
    refused: [
      'electron',
      'better-sqlite3',
      '../../engine/thread.ts',
      '../../scim/client.ts',
      '../../shell/windows.ts',
    ],
  },
  {
    file: 'main/shell/x.ts',
    allowed: ['electron', '../../preload/contract/api.ts', 'node:path'],
    refused: ['../domain/person.ts', '../engine/client.ts', '../ipc/router.ts', 'keytar', 'better-sqlite3'],
  },
  {
    file: 'main/headless/x.ts',
    allowed: ['../compose.ts', '../runs/look-up-run.ts', '../practice/service.ts'],
    refused: ['electron', '../shell/windows.ts', 'keytar', 'better-sqlite3'],
  },
  {
    file: 'main/compose.ts',
    allowed: ['./engine/client.ts', './runs/look-up-run.ts', './keychain/keychain.ts'],
    refused: ['electron', './shell/windows.ts', 'keytar'],
  },
  {
    file: 'main/index.ts',
    allowed: ['electron', './compose.ts', './shell/windows.ts'],
    refused: ['better-sqlite3', 'keytar', '../renderer/app/start/bridge.ts'],
  },
  {
    file: 'renderer/app/x.ts',
    allowed: ['react', '../features/people/PeopleScreen.tsx', '../ui/Page.tsx'],
    refused: [
      'electron',
      'node:fs',
      '../../main/domain/people/person.ts',
      '../../preload/contract/api.ts',
      '../../preload/index.ts',
    ],
  },
  {
    file: 'renderer/ui/x.ts',
    allowed: ['react', './Page.tsx'],
    refused: ['../features/people/PeopleScreen.tsx', '../app/bridge.ts', 'electron'],
  },
  {
    file: 'renderer/features/people/x.ts',
    allowed: ['../../ui/Page.tsx', '../../app/bridge.ts', './PeopleTable.tsx'],
    refused: [
      '../imports/ImportScreen.tsx',
      '../../features/imports/ImportScreen.tsx',
      '../../../preload/contract/api.ts',
    ],
  },
  {
    file: 'renderer/features/people/drawer/x.ts',
    allowed: ['../PeopleTable.tsx', '../../../ui/Page.tsx'],
    refused: ['../../imports/ImportScreen.tsx', '../../../../main/domain/people/person.ts', 'node:fs'],
  },
];

const root = resolve(import.meta.dirname, '../../..');
const answerSchema = z.object({
  diagnostics: z.array(
    z.object({
      code: z.string(),
      filename: z.string(),
      labels: z.array(z.object({ span: z.object({ line: z.number() }) })),
    }),
  ),
});

/** `FILE:LINE RULE` for everything the linter finds in the folder under the project's own configuration. */
function lint(folder: string): readonly string[] {
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const answer = spawnSync(process.execPath, [oxlint, '--format', 'json', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { diagnostics } = answerSchema.parse(JSON.parse(answer.stdout));
  return diagnostics.map(
    ({ code, filename, labels }) => `${filename}:${String(labels[0]?.span.line ?? 0)} ${code}`,
  );
}

function plant(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'purser-layers-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the import table', () => {
  let found: readonly string[];
  beforeAll(() => {
    const lines = ({ allowed, refused }: (typeof table)[number]): string =>
      [...allowed, ...refused]
        .map((source, n) => `import { value as v${String(n)} } from '${source}';\n`)
        .join('');
    const copy = join(folder, 'table');
    plant(copy, Object.fromEntries(table.map((row) => [row.file, lines(row)])));
    found = lint(copy).filter((line) => line.endsWith('(no-restricted-imports)'));
  });

  const cases = table.flatMap(({ file, allowed, refused }) => [
    ...allowed.map((source, n) => ({ file, source, line: n + 1, verdict: 'may import' as const })),
    ...refused.map((source, n) => ({
      file,
      source,
      line: allowed.length + n + 1,
      verdict: 'may not import' as const,
    })),
  ]);
  test.each(cases)('$file $verdict $source', ({ file, line, verdict }) => {
    const reported = found.some((entry) => entry.startsWith(`${file}:${String(line)} `));
    expect(reported).toBe(verdict === 'may not import');
  });
});

test('the window may import types of the contract, and types alone', () => {
  const copy = join(folder, 'types');
  plant(copy, {
    'renderer/features/people/x.ts': `import type { A } from '../../../preload/contract/api.ts';\nexport type B = A;\n`,
    'renderer/features/people/y.ts': `import { a } from '../../../preload/contract/api.ts';\nexport const b = a;\n`,
  });
  const found = lint(copy).filter((line) => line.endsWith('(no-restricted-imports)'));
  expect(found).toEqual(['renderer/features/people/y.ts:1 eslint(no-restricted-imports)']);
});

test('files that import each other in a circle are refused', () => {
  const copy = join(folder, 'circle');
  plant(copy, {
    'main/domain/a.ts': `import { b } from './b.ts';\nexport const a = (): unknown => b;\n`,
    'main/domain/b.ts': `import { a } from './a.ts';\nexport const b = (): unknown => a;\n`,
  });
  expect(lint(copy).map((line) => line.split(' ')[1])).toContain('import(no-cycle)');
});

test.each([
  ['console.log outside the command line', 'main/scim/x.ts', `console.log('x');\n`, 'eslint(no-console)'],
  [
    'an explicit any',
    'main/scim/x.ts',
    `export const f = (x: any): number => 1;\n`,
    'typescript(no-explicit-any)',
  ],
  [
    'a test that asserts nothing',
    'test/unit/x.test.ts',
    `import { test } from 'vitest';\ntest('x', () => {});\n`,
    'vitest(expect-expect)',
  ],
])('%s is refused', (name, file, text, rule) => {
  const copy = join(folder, name.replaceAll(' ', '-'));
  plant(copy, { [file]: text });
  expect(lint(copy).map((line) => line.split(' ')[1])).toContain(rule);
});
