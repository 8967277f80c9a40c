import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Service, startService } from '../services/reported.ts';
import type { OutcomeExpectation, Step } from './expectation.ts';
import { type JobOutcome, runJobProcess } from './job-process.ts';
import { judge } from './judge.ts';
import { type Case, readAnswers } from './read-cases.ts';

/** What came of a case; `problems` is empty where it is right. */
export type CaseResult = {
  readonly name: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly problems: readonly string[];
  readonly outcomes: readonly JobOutcome[];
};

type Scene = { readonly work: string; readonly files: string; readonly service: Service | undefined };

/** Runs the steps of a case in a data folder of its own, up to the first that is wrong. */
export async function runCase(one: Case): Promise<CaseResult> {
  const work = mkdtempSync(join(tmpdir(), 'purser-case-'));
  const service = one.expected.service === undefined ? undefined : await startService(one.expected.service);
  const outcomes: JobOutcome[] = [];
  const problems: string[] = [];
  try {
    const files = layFiles(one, work);
    for (const [index, step] of one.expected.steps.entries()) {
      const found = await runStep({ step, index, scene: { work, files, service }, outcomes });
      const at = one.expected.steps.length > 1 ? `step ${String(index + 1)}: ` : '';
      problems.push(...found.map((problem) => `${at}${problem}`));
      if (found.length > 0) break;
    }
  } finally {
    await service?.close();
    rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  }
  const { title, open } = one.expected;
  return { name: one.name, title, isOpen: open !== undefined, problems, outcomes };
}

function layFiles(one: Case, work: string): string {
  const files = join(work, 'files');
  mkdirSync(files);
  if (one.commonFolder !== undefined) cpSync(one.commonFolder, files, { recursive: true });
  cpSync(one.folder, files, { recursive: true });
  for (const [from, to] of Object.entries(one.expected.rename ?? {})) {
    cpSync(join(files, from), join(files, withDays(to)));
    rmSync(join(files, from));
  }
  for (const [file, day] of Object.entries(one.expected.mtime ?? {}))
    utimesSync(join(files, file), new Date(day), new Date(day));
  return files;
}

type StepRun = {
  readonly step: Step;
  readonly index: number;
  readonly scene: Scene;
  readonly outcomes: JobOutcome[];
};

async function runStep({ step, index, scene, outcomes }: StepRun): Promise<readonly string[]> {
  const args = argumentsOf(step, scene);
  const outcome = await runJobProcess({ args, ...place(scene, String(index + 1)) });
  outcomes.push(outcome);
  const alternatives = Array.isArray(step.expect) ? step.expect : [step.expect];
  const tried: (readonly string[])[] = [];
  for (const expected of alternatives) {
    const found = await judgeWithAnswer({ expected, outcome, args, index, scene, outcomes });
    if (found.length === 0) return [];
    tried.push(found);
  }
  return tried[0] ?? [];
}

function place({ work }: Scene, name: string): { readonly folder: string; readonly reportPath: string } {
  return { folder: work, reportPath: join(work, `report-${name}.csv`) };
}

type Judging = Omit<StepRun, 'step'> & {
  readonly expected: OutcomeExpectation;
  readonly outcome: JobOutcome;
  readonly args: readonly string[];
};

async function judgeWithAnswer(judging: Judging): Promise<readonly string[]> {
  const { expected, outcome, args, index, scene, outcomes } = judging;
  const found = judge(expected, outcome, scene.service?.requests);
  if (found.length > 0 || !('asked' in expected) || expected.answered === undefined) return found;
  const answer = readAnswers()[expected.asked.answer] ?? [];
  if (answer.length === 0)
    return [`it asks, and answers.json does not say how "${expected.asked.answer}" is answered`];
  const place2 = place(scene, `${String(index + 1)}-answered`);
  const answered = await runJobProcess({ args: [...args, ...answer], ...place2 });
  outcomes.push(answered);
  return judge(expected.answered, answered, scene.service?.requests);
}

function argumentsOf(step: Step, { files, work, service }: Scene): readonly string[] {
  const kinds = (['users', 'directory', 'staff', 'usage', 'learning'] as const).flatMap((kind) =>
    [step[kind] ?? []].flat().flatMap((file) => [`--${kind}`, join(files, withDays(file))]),
  );
  const more = (step.more ?? []).map((word) =>
    word.startsWith('file:') ? join(files, word.slice('file:'.length)) : word,
  );
  const connection =
    service === undefined ? ['--practice'] : ['--scim', service.url, '--token-env', 'PURSER_CASE_TOKEN'];
  const pace = ['--reads-per-second', '2000', '--writes-per-second', '2000', '--in-flight', '4'];
  return [...kinds, ...more, ...connection, ...pace, '--data', join(work, 'data')];
}

/** `{today-11}` in a name becomes that day. */
function withDays(name: string): string {
  return name.replaceAll(/\{today([+-]\d+)?\}/gu, (_, days: string | undefined) =>
    new Date(Date.now() + Number(days ?? 0) * 86_400_000).toISOString().slice(0, 10),
  );
}
