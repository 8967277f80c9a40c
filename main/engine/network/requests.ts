import type { RequestMade } from '../../domain/service/request.ts';
import type { EngineContext } from '../thread/context.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/handles.ts';
import type { OperationInput, OperationOutput } from '../operations.ts';
import { writeCsv } from '../reports/write-csv.ts';

type Wanted = { readonly wanted: string };
type RequestRow = Omit<RequestMade, 'status'> & { readonly status: number | null };

const columns = 'at, method, host, path, status, bytes, ms';
const matches = `(:wanted = '' OR instr(lower(method || ' ' || host || path || ' ' || ifnull(status, '')), lower(:wanted)) > 0)`;

export function addRequest(database: WritableDatabase, made: RequestMade): { added: true } {
  const { at, method, host, path, status, bytes, ms } = made;
  database
    .prepare<
      [
        at: string,
        method: string,
        host: string,
        path: string,
        status: number | null,
        bytes: number,
        ms: number,
      ]
    >(`INSERT INTO request (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?)`)
    .run(at, method, host, path, status ?? null, bytes, Math.round(ms));
  return { added: true };
}

/** The latest requests first, those with the text in method, host, path or status. */
export function pageRequests(
  database: ReadableDatabase,
  { text, offset, limit }: OperationInput<'page-requests'>,
): OperationOutput<'page-requests'> {
  const wanted = text?.trim() ?? '';
  const requests = database
    .prepare<[Wanted & { readonly limit: number; readonly offset: number }], RequestRow>(
      `SELECT ${columns} FROM request WHERE ${matches} ORDER BY id DESC LIMIT :limit OFFSET :offset`,
    )
    .all({ wanted, limit, offset })
    .map(fromRow);
  const total =
    database
      .prepare<[Wanted], number>(`SELECT count(*) FROM request WHERE ${matches}`)
      .pluck()
      .get({ wanted }) ?? 0;
  return { requests, total };
}

type Group = OperationOutput<'group-requests'>['groups'][number];

/** Requests alike within an hour of the clock counted together: where to, how and what came of it; the latest first. */
export function groupRequests(
  database: ReadableDatabase,
  { text, offset, limit }: OperationInput<'group-requests'>,
): OperationOutput<'group-requests'> {
  const wanted = text?.trim() ?? '';
  const alike = `SELECT method, host, path, status, count(*) AS requests, min(at) AS first, max(at) AS last,
      sum(bytes) AS bytes, max(ms) AS longestMs, max(id) AS latest
    FROM request WHERE ${matches} GROUP BY method, host, path, status, substr(at, 1, 13)`;
  const groups = database
    .prepare<
      [Wanted & { readonly limit: number; readonly offset: number }],
      Omit<Group, 'status'> & { readonly status: number | null; readonly latest: number }
    >(`${alike} ORDER BY latest DESC LIMIT :limit OFFSET :offset`)
    .all({ wanted, limit, offset })
    .map(({ latest: _latest, status, ...group }) => ({ ...group, status: status ?? undefined }));
  const [total = 0, requests = 0] =
    database
      .prepare<[Wanted], [number, number]>(`SELECT count(*), ifnull(sum(requests), 0) FROM (${alike})`)
      .raw()
      .get({ wanted }) ?? [];
  return { groups, total, requests };
}

/** All of them as CSV, the oldest first; written beside the target, synced, renamed. */
export function writeRequests(
  { readable }: EngineContext,
  { path }: OperationInput<'write-requests'>,
): OperationOutput<'write-requests'> {
  const all = readable.prepare<[], RequestRow>(`SELECT ${columns} FROM request ORDER BY id`);
  return writeCsv({
    path,
    header: columns.split(', '),
    rows: all.iterate(),
    toCells: ({ at, method, host, path: where, status, bytes, ms }) => [
      at,
      method,
      host,
      where,
      status,
      bytes,
      ms,
    ],
  });
}

function fromRow({ status, ...row }: RequestRow): RequestMade {
  return { ...row, status: status ?? undefined };
}
