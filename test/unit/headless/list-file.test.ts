import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPeopleList } from '../../../main/headless/arguments/list-file.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'purser-list-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(content: string | Uint8Array): ReturnType<typeof readPeopleList> {
  const path = join(folder, 'list');
  writeFileSync(path, content);
  return readPeopleList(path, 'list');
}

describe('readPeopleList', () => {
  it.each([
    ['one a line', 'a@x.example\nE7\n', ['a@x.example', 'E7']],
    ['blank lines, blanks around and doubles', ' a@x.example \r\n\r\na@x.example\r\n', ['a@x.example']],
    ['a byte order mark', '\uFEFFa@x.example\n', ['a@x.example']],
    ['a CSV with an e-mail column', 'Name,E-Mail\n"Doe, J",a@x.example\nNoone,\n', ['a@x.example']],
    ['semicolons', 'Unique User ID;Name\nE7;Ann\nE8;Bob\n', ['E7', 'E8']],
    [
      'two such columns: both',
      'employee_id,email\n,a@x.example\nE8,b@x.example\n',
      [
        ['', 'a@x.example'],
        ['E8', 'b@x.example'],
      ],
    ],
    ['one column with a header', 'email\na@x.example\n', ['a@x.example']],
  ])('reads %s', async (_what, content, rows) => {
    expect(await read(content)).toMatchObject({ kind: 'list', rows: rows.map((row) => [row].flat()) });
  });

  it.each([
    ['several columns without a known one', 'Name,Town\nAnn,Ulm\n', 'several columns'],
    ['an empty file', '', 'names nobody'],
    ['a header alone', 'email\n', 'names nobody'],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00]), 'not UTF-8'],
  ])('refuses %s', async (_what, content, says) => {
    const list = await read(content);
    expect(list).toMatchObject({ kind: 'refused' });
    expect(list.kind === 'refused' ? list.says : '').toContain(says);
  });

  it('refuses a file that is not there', async () => {
    expect(await readPeopleList(join(folder, 'none'), 'none')).toMatchObject({ kind: 'refused' });
  });
});
