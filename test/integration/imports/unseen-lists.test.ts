import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ExportKind } from '../../../main/domain/files/import.ts';
import type { ImportPreview } from '../../../main/domain/files/import-preview.ts';
import { startEngine } from '../../../main/engine/client.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { type HeaderCase, pairsOf, readHeaderCase } from '../../cases/support/header-case.ts';
import { atDay, engineThread, writeFile, testFolder } from '../../support/engine.ts';

const casesFolder = join(import.meta.dirname, '../../cases/unseen');
const cases = readdirSync(casesFolder).flatMap((batch) =>
  readdirSync(join(casesFolder, batch)).map((file) => {
    const one = readHeaderCase(join(casesFolder, batch, file), `${batch}/${file.replace(/\.txt$/u, '')}`);
    return { name: one.name, system: one.said['system'], one };
  }),
);
/** The day on which all of them are imported: after every day that they hold. */
const today = atDay(28);

let desks: { readonly blank: Engine; readonly withUsers: Engine };
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'purser-unseen-'));
  const open = (name: string): Promise<Engine> =>
    startEngine({ thread: engineThread, dataFolder: join(folder, name) });
  desks = { blank: await open('blank'), withUsers: await open('users') };
  await importUsers(desks.withUsers);
});
afterAll(async () => {
  await desks.blank.close();
  await desks.withUsers.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('exports of other systems, read as what they are', () => {
  // Nothing is imported: each is as if it were the first.
  test.each(cases)(
    '[N3] [N4] [N47] [N121] [N126] [N127] [N129] [Y22] [N170] [N171] [N180] [N182] [N117] [N60] [N61] [N62] [N67] [N68] [N83] [N100] [N101] [N102] [S47] $name: $system',
    async ({ one }) => {
      const engine = one.said['users-first'] === undefined ? desks.blank : desks.withUsers;
      const path = writeFile(testFolder(), one.fileName, one.bytes);
      const first = await engine.ask('preview-import', { path, at: today });
      expect(one.said['first']?.split(' or ')).toContain(kindOf(first));
      expect(missingWords(one, first)).toEqual([]);
      if (one.said['kind'] === undefined) return;
      const last = first.kind === 'refused' ? await answered(engine, path, one) : first;
      expect(facts(one, last)).toEqual(expected(one));
    },
  );
});

function answered(engine: Engine, path: string, { said }: HeaderCase): Promise<ImportPreview> {
  const kind = (said['answer'] ?? 'directory') as ExportKind;
  if (said['application'] === undefined) return engine.ask('preview-import', { path, kind, at: today });
  const list = { applications: [said['application']] };
  const mapping = { kind, columns: [], window: undefined, list };
  return engine.ask('preview-import', { path, mapping, at: today });
}

async function importUsers(engine: Engine): Promise<void> {
  const rows = [
    'invited_email_address,preferred_first_name,preferred_last_name,unique_user_id,sales_license_current_status',
    'ada.stone@halden.example,Ada,Stone,00101,active',
    'dan.fox@halden.example,Dan,Fox,00104,active',
  ];
  const path = writeFile(folder, 'users.csv', rows.join('\n'));
  expect(await engine.ask('commit-import', { path, at: atDay(1) })).toMatchObject({ kind: 'committed' });
}

function kindOf(preview: ImportPreview): string {
  return preview.kind === 'refused' ? preview.refusal : preview.kind;
}

function tell(preview: ImportPreview): string {
  return preview.kind === 'refused' ? preview.detail : preview.kind;
}

function missingWords({ said }: HeaderCase, preview: ImportPreview): readonly string[] {
  const words = said['says']?.split('; ') ?? [];
  const text = tell(preview).toLowerCase();
  return words.filter((word) => !text.includes(word.toLowerCase()));
}

/** What a case says of the file in the end, and the same of how it was read. */
function expected({ said }: HeaderCase): Readonly<Record<string, unknown>> {
  return { ...said, columns: pairsOf(said['columns'], ' > ') };
}

function facts(one: HeaderCase, preview: ImportPreview): Readonly<Record<string, unknown>> {
  const { said } = one;
  if (preview.kind !== 'ready') return { ...said, kind: `${kindOf(preview)}: ${tell(preview)}` };
  const { counts, effect, mapping, alarms } = preview;
  const window = mapping.window;
  const seen: Record<string, string | undefined> = {
    kind: preview.exportKind,
    effect: `here ${String(effect?.here)}, left ${String(effect?.left)}, unknown ${String(effect?.unknown)}`,
    rows: `accepted ${String(counts.accepted)}, rejected ${String(counts.rejected)}`,
    assigned: `${String(effect?.assigned)}, without ${String(effect?.unassigned)}`,
    source: preview.source?.id ?? 'none',
    window: window === undefined ? 'none' : `${window.start}..${window.end}`,
    alarms: alarms.map(({ kind }) => kind).join(', ') || 'none',
  };
  // Where several are right, the one that it is.
  const shown = Object.fromEntries(
    Object.entries(seen)
      .filter(([key]) => said[key] !== undefined || key === 'alarms')
      .map(([key, value]) => [key, said[key]?.split(' or ').includes(value ?? '') ? said[key] : value]),
  );
  return {
    ...said,
    ...(said['alarms'] === undefined && shown['alarms'] === 'none' ? { ...shown, alarms: undefined } : shown),
    columns: pairsOf(said['columns'], ' > ').map(([column, fields]) => {
      const field = mapping.columns.find((mapped) => mapped.column === column)?.field ?? 'none';
      return [column, fields.split(' or ').includes(field) ? fields : field];
    }),
  };
}
