import { measurementOf } from '../../../main/domain/matching/measured/measured.ts';
import type { MatchRule } from '../../../main/domain/matching/pairs/rules.ts';
import type { Baseline } from './baselines.ts';
import type { Calibration } from './calibration.ts';
import type { Strangers } from './strangers.ts';
import type { Figures, Judged, Measured, RuleCounts } from './measure.ts';
import type { Scale } from './scale.ts';

const share = (value: number): string => value.toFixed(4);
const column = (text: string | number, width: number): string => String(text).padStart(width);

/** One data set: both halves and the whole, under what plain rules come to. */
export function printSet(
  name: string,
  parts: { readonly tuning: Measured; readonly figure: Measured; readonly whole: Measured },
  baselines: readonly Baseline[],
): void {
  console.log(
    `\n${name}${' '.repeat(Math.max(1, 40 - name.length))}precision   recall   with review   questions (right)`,
  );
  for (const { rule, precision, recall } of baselines)
    console.log(
      `  ${`plain rule: ${rule}`.padEnd(38)}${column(share(precision), 8)} ${column(share(recall), 8)}`,
    );
  const rows = [
    ['half tuned on', parts.tuning],
    ['half not seen: the figure', parts.figure],
    ['whole', parts.whole],
  ] as const;
  for (const [label, { figures }] of rows) printFigures(label, figures);
}

function printFigures(label: string, figures: Figures): void {
  const { precision, recall, reviewRecall, questions, rightQuestions, wallMs } = figures;
  console.log(
    `  ${label.padEnd(38)}${column(share(precision), 8)} ${column(share(recall), 8)} ${column(share(reviewRecall), 13)}` +
      `   ${questions} (${rightQuestions}), ${wallMs.toFixed(0)} ms`,
  );
}

export function printCurve(points: readonly { readonly from: number; readonly figures: Figures }[]): void {
  console.log('  certain from, on the half not seen:');
  for (const { from, figures } of points)
    console.log(
      `    ${column(from, 34)}${column(share(figures.precision), 10)} ${column(share(figures.recall), 8)} ${column(share(figures.reviewRecall), 13)}`,
    );
}

const bounds = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99] as const;

/** Whether stated probabilities are true: of the matches of one range, the share that is right. */
export function printReliability(judged: readonly Judged[]): void {
  const cells = bounds.map((from, at) => {
    const to = bounds[at + 1] ?? 1.01;
    const within = judged.filter(({ probability }) => probability >= from && probability < to);
    const right = within.filter(({ isRight }) => isRight).length;
    return `${from}–${Math.min(1, to)}: ${right}/${within.length}`;
  });
  console.log(`  stated probability, right of all:  ${cells.join('   ')}`);
}

/** Right and all certain joins of each rule in all sets together, beside what the app states. */
export function printRules(sets: readonly RuleCounts[]): void {
  console.log(
    '\nCertain matches by rule, right of all (fake_1000 and the lists with people missing, all of them):',
  );
  const rules = new Set<MatchRule>(sets.flatMap((counts) => [...counts.keys()]));
  for (const rule of [...rules].toSorted()) {
    const counts = sets.map((set) => set.get(rule) ?? { right: 0, all: 0 });
    const right = counts.reduce((sum, count) => sum + count.right, 0);
    const all = counts.reduce((sum, count) => sum + count.all, 0);
    const stated = measurementOf(rule);
    const isStated = stated?.right === right && stated.all === all;
    const note = isStated ? 'as the app states' : `the app states ${stated?.right ?? 0}/${stated?.all ?? 0}`;
    console.log(`  ${rule.padEnd(24)}${column(`${right}/${all}`, 12)}   ${note}`);
  }
}

export function printScale({ people, wallMs, cpuMs, certain, right, questions }: Scale): void {
  const [wall, cpu] = [wallMs, cpuMs].map((ms) => (ms / 1000).toFixed(1));
  console.log(
    `\n${people} × ${people} made-up people by names, department and place: ${wall} s (${cpu} s of processor time), ` +
      `${certain} certain, ${right} of them right, ${questions} questions`,
  );
}

/** Two lists with nobody in common: whatever is certain is wrong. */
export function printStrangers({ customs, certain }: Strangers): void {
  console.log(
    '\nTwo lists of 200 strangers, first.last@: certain (all wrong) and questions, three times each',
  );
  for (const { custom, certain: wrong, questions } of customs)
    console.log(`  ${custom.padEnd(28)}${column(wrong, 4)} ${column(questions, 6)}`);
  console.log(`  ${'all'.padEnd(28)}${column(certain, 4)}`);
}

/** What is stated against what is true, band by band. */
export function printCalibration(sets: readonly Calibration[]): void {
  console.log('\nStated against true, by band');
  for (const { name, bands } of sets)
    for (const band of bands)
      console.log(
        `  ${name.padEnd(22)} from ${String(band.from).padEnd(6)}${column(band.pairs, 6)} pairs: stated ${share(band.stated)}, true ${share(band.true)}`,
      );
}
