import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

export type ReportRow = Readonly<Record<string, string>>;

/** What the job left behind: its exit code, what it said, its object, and the report it wrote. */
export type JobOutcome = {
  readonly code: number | null;
  /** Standard error, without colors and without lines that were written over. */
  readonly says: string;
  readonly summary: Readonly<Record<string, unknown>> | undefined;
  readonly people: readonly ReportRow[];
};

export type JobCall = {
  readonly args: readonly string[];
  /** Where the admin is: relative paths are read from here. */
  readonly folder: string;
  readonly reportPath: string;
};

const root = join(import.meta.dirname, '../../..');
const timeLimitMs = 180_000;

/** Runs the job as an admin would, in a process of its own. */
export async function runJobProcess({ args, folder, reportPath }: JobCall): Promise<JobOutcome> {
  const { code, out, said } = await spawned([...args, '--report', reportPath, '--json'], folder);
  const last = /^\{.*\}$/mu.exec(out)?.[0];
  return {
    code,
    says: withoutControls(said),
    summary: last === undefined ? undefined : (JSON.parse(last) as Record<string, unknown>),
    people: existsSync(reportPath) ? readReport(reportPath) : [],
  };
}

type Spawned = { readonly code: number | null; readonly out: string; readonly said: string };

function spawned(args: readonly string[], folder: string): Promise<Spawned> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'main/headless/index.ts'), ...args], {
      cwd: folder,
      env: { ...process.env, PURSER_CASE_TOKEN: 'case-token', npm_lifecycle_event: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, said] = ['', ''];
    const timer = setTimeout(() => child.kill('SIGTERM'), timeLimitMs);
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, out, said });
    });
  });
}

function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- the escape begins what colors a terminal
  return text.replaceAll(/\u001B\[[0-9;]*[A-Za-z]/gu, '').replaceAll(/[^\n]*\r(?!\n)/gu, '');
}

function readReport(path: string): readonly ReportRow[] {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
