import Papa from 'papaparse';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AlarmKind } from '../../../main/domain/files/import-alarm.ts';
import type { Instant } from '../../../main/domain/ids.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import type { Export } from './exports.ts';

export type BroughtIn = {
  /** What went in, in order. */
  readonly files: readonly Export[];
  readonly asked: number;
};

/** Takes every source's files in, sources in random order, answering what is asked as somebody who knows the truth. */
export async function bringIn(
  engine: Engine,
  options: {
    readonly sources: readonly (readonly Export[])[];
    readonly folder: string;
    readonly at: Instant;
    readonly random: () => number;
  },
): Promise<BroughtIn> {
  const left = options.sources.map((files) => [...files]);
  const files: Export[] = [];
  let [asked, number] = [0, 0];
  for (;;) {
    const waiting = left.filter((all) => all.length > 0);
    const source = waiting[Math.floor(options.random() * waiting.length)];
    const file = source?.shift();
    if (source === undefined || file === undefined) return { files, asked };
    number += 1;
    const path = writeExport(file, join(options.folder, String(number)));
    const outcome = await offer(engine, { file, path, at: options.at });
    asked += outcome.asked;
    if (outcome.kind === 'in') files.push(file);
    // Usage is refused until there is a user list to read it against.
    if (outcome.kind === 'too-early' && left.some((all) => all.some(({ kind }) => kind === 'users')))
      source.unshift(file);
  }
}

type Outcome = { readonly kind: 'in' | 'too-early' | 'kept-out'; readonly asked: number };

async function offer(
  engine: Engine,
  { file, path, at }: { readonly file: Export; readonly path: string; readonly at: Instant },
): Promise<Outcome> {
  const given = { path, kind: file.kind, at };
  const first = await engine.ask('commit-import', given);
  if (first.kind === 'refused')
    return first.refusal === 'users-first' ? { kind: 'too-early', asked: 0 } : { kind: 'kept-out', asked: 1 };
  if (first.kind !== 'unanswered') return { kind: 'in', asked: 0 };
  const asked = first.alarms.length;
  const accepted = first.alarms.map(({ kind }) => answerTo(kind, file));
  if (accepted.includes(undefined)) return { kind: 'kept-out', asked };
  const second = await engine.ask('commit-import', {
    ...given,
    accepted: accepted.filter((kind) => kind !== undefined),
  });
  if (second.kind !== 'unanswered') return { kind: second.kind === 'committed' ? 'in' : 'kept-out', asked };
  // Whom a list lacks is asked once it is known which list it follows.
  const more = second.alarms.map(({ kind }) => answerTo(kind, file));
  const all = [...accepted, ...more].filter((kind) => kind !== undefined);
  const third = await engine.ask('commit-import', { ...given, accepted: all });
  return { kind: third.kind === 'committed' ? 'in' : 'kept-out', asked: asked + more.length };
}

/** What somebody says who knows how the file came about; `undefined`: it is not to go in. */
function answerTo(kind: AlarmKind, { part, isDead }: Export): AlarmKind | undefined {
  if (part === 'alone' || isDead) return undefined;
  if (part === 'second' && (kind === 'other-people' || kind === 'far-fewer-rows')) return 'add-to-list';
  // A company's lists of everybody come from one system, whatever is damaged in them.
  return kind === 'other-system' ? 'same-system' : kind;
}

function writeExport({ name, columns, rows, madeOn }: Export, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(
    path,
    `${Papa.unparse([columns.map(({ header }) => header), ...rows.map(({ cells }) => [...cells])])}\r\n`,
  );
  const at = madeOn * 86_400 + 43_200;
  utimesSync(path, at, at);
  return path;
}
