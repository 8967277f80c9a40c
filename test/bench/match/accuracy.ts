import { defaultSettings } from '../../../main/domain/matching/records/settings.ts';
import { groupBaselines, linkBaselines, type Baseline } from './baselines.ts';
import { measureGroups, measureLinks, type Measured } from './measure.ts';
import { printCurve, printReliability, printRules, printSet } from './print.ts';
import { halfOf, namesAlone, withGaps, type GroupSet, type Labeled, type LinkSet } from './sets.ts';

/** Figures of one data set as printed with `--json`: of the half that was not tuned on, and of all of it. */
export type SetFigures = {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  readonly reviewRecall: number;
  readonly tuning: Shares;
  readonly whole: Shares;
};

type Shares = { readonly precision: number; readonly recall: number; readonly reviewRecall: number };

/** Thresholds of certainty for the curve. */
const thresholds = [0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999] as const;

type Part = 'tuning' | 'figure' | 'whole';

/** One data set: its parts, how each is measured, and what plain rules come to on all of it. */
type Subject = {
  readonly name: string;
  readonly baselines: readonly Baseline[];
  readonly measure: (part: Part, certainFrom?: number) => Measured;
};

export function measureAccuracy(group: GroupSet, link: LinkSet): readonly SetFigures[] {
  const gaps = withGaps(link, 3);
  const subjects = [groupSubject(group), ...[link, gaps, namesAlone(gaps)].map(linkSubject)];
  const sets = subjects.map((subject) => {
    const parts = {
      tuning: subject.measure('tuning'),
      figure: subject.measure('figure'),
      whole: subject.measure('whole'),
    };
    printSet(subject.name, parts, subject.baselines);
    printReliability(parts.whole.judged);
    printCurve(thresholds.map((from) => ({ from, figures: subject.measure('figure', from).figures })));
    return { name: subject.name, parts };
  });
  // Not Febrl as it is: its lists with people missing are a part of it.
  printRules(sets.filter(({ name }) => name !== link.name).map(({ parts }) => parts.whole.rules));
  return sets.map(({ name, parts }) => ({
    name,
    ...sharesOf(parts.figure),
    tuning: sharesOf(parts.tuning),
    whole: sharesOf(parts.whole),
  }));
}

function groupSubject(set: GroupSet): Subject {
  return {
    name: set.name,
    baselines: groupBaselines(set),
    measure: (part, certainFrom = defaultSettings.certainFrom) =>
      measureGroups({ ...set, records: set.records.filter(isIn(part)) }, { certainFrom }),
  };
}

function linkSubject(set: LinkSet): Subject {
  return {
    name: set.name,
    baselines: linkBaselines(set),
    measure: (part, certainFrom = defaultSettings.certainFrom) =>
      measureLinks(
        { ...set, left: set.left.filter(isIn(part)), right: set.right.filter(isIn(part)) },
        { certainFrom },
      ),
  };
}

function isIn(part: Part): (labeled: Labeled) => boolean {
  return ({ entity }) => part === 'whole' || halfOf(entity) === part;
}

function sharesOf({ figures }: Measured): Shares {
  const { precision, recall, reviewRecall } = figures;
  return { precision, recall, reviewRecall };
}
