import type { ApplicationRows, ExportKind, ListSubject } from '../../../domain/files/import.ts';
import { sourceCalled, type Source } from '../catalog/source.ts';
import { Refused } from '../refused.ts';
import { tellSubject } from './recognize.ts';

/** What is said where a list may be of everybody or of the app's assignees, with what follows from each. */
function subjectQuestion(fileName: string): Refused {
  return new Refused(
    'subject-unknown',
    `"${fileName}" is a list of people, and its columns do not say of whom. If it is of everybody in the company, it finds who left, and says nothing of the app. ` +
      `If it is of who is assigned the app, whoever is not in it counts as not assigned, and whoever has no seat as waiting for one. Say which it is.`,
  );
}

/** What is said where people of a list come again and again, as in lists of what they did or have. */
function repeatsQuestion(fileName: string): Refused {
  return new Refused(
    'subject-unknown',
    `"${fileName}" has several rows for many of its people, as logs and lists of courses, orders or devices have, and its columns do not say what the rows are. ` +
      `If it is no list of people, leave it: whoever is missing in the next one would count as gone. If it is of everybody in the company, or of who is assigned the app, say which.`,
  );
}

/** Refuses what only looks like a list of people, by its own name and with the export that is wanted. */
export function refuseLookAlike(source: Source | undefined, fileName: string): void {
  if (source?.about !== 'nobody') return;
  const what = source.system === 'any' ? `a ${source.report}` : sourceCalled(source);
  throw new Refused(
    'not-a-list',
    `"${fileName}" is ${what}. ${source.trap ?? ''} ${source.where}`.replaceAll('  ', ' '),
  );
}

/**
 * Whether a list of people is of the app's assignees (`directory`) or of everybody (`staff`): what was answered, else what the catalog knows
 * of the report, else what its columns say. A list that was handed over as the directory's and says nothing else is that. Throws
 * `Refused`: `subject-unknown`, which a person answers, and `other-kind`.
 */
export function chooseList(of: {
  readonly header: readonly string[];
  readonly fileName: string;
  readonly told: 'directory' | 'staff' | undefined;
  readonly answered: ListSubject | undefined;
  readonly source: Source | undefined;
  /** Most people have several rows. */
  readonly isRepeated?: boolean;
  /** Somebody said what its columns are: then a contradiction is theirs to make. */
  readonly isMapped: boolean;
}): ExportKind {
  const { header, fileName, told, answered, source, isRepeated = false, isMapped } = of;
  if (answered !== undefined) return answered === 'everybody' ? 'staff' : 'directory';
  const known = source?.about === 'everybody' || source?.about === 'assignees' ? source.about : undefined;
  const subject = known ?? (source?.about === 'either' ? undefined : tellSubject(header));
  if (told === 'staff') {
    if (subject === 'assignees' && !isMapped) {
      throw new Refused(
        'other-kind',
        `"${fileName}" looks like ${source === undefined ? 'a list of who is assigned the app' : sourceCalled(source)}, not like a list of everybody: whoever is not in it would count as gone. Give it as the directory's.`,
      );
    }
    return 'staff';
  }
  if (isRepeated && told === undefined && source === undefined) throw repeatsQuestion(fileName);
  if (subject === 'everybody') return 'staff';
  if (subject === 'assignees' || (subject === undefined && told === 'directory')) return 'directory';
  throw subjectQuestion(fileName);
}

const wanted = /sales\s*nav/iu;
const perhaps = /linked\s*in/iu;
const other = /learning|recruit|talent|elevate|campaign|marketing|insight/iu;
const tryOut = /\b(?:test|sandbox|dev|staging|uat|demo)\b/iu;

/**
 * Which of a list's applications are Sales Navigator: those named so, else the one that is LinkedIn's and no other product's. Throws
 * `Refused`: `application-unknown`, which a person answers.
 */
export function chooseApplications(
  found: readonly ApplicationRows[],
  answered: readonly string[] | undefined,
  fileName: string,
): readonly string[] {
  if (answered !== undefined) {
    const known = found.flatMap(({ application }) =>
      answered.some((name) => name.trim().toLowerCase() === application.toLowerCase()) ? [application] : [],
    );
    if (known.length > 0) return known;
  }
  const names = found.map(({ application }) => application);
  const named = names.filter((name) => wanted.test(name));
  const inUse = named.filter((name) => !tryOut.test(name));
  if (inUse.length > 0) return inUse;
  const alike = names.filter((name) => perhaps.test(name) && !other.test(name) && !tryOut.test(name));
  if (alike.length === 1) return alike;
  const shown = found
    .slice(0, 12)
    .map(({ application, rows }) => `"${application}" (${String(rows)} ${rows === 1 ? 'row' : 'rows'})`)
    .join(', ');
  throw new Refused(
    'application-unknown',
    `"${fileName}" is of ${names.length === 1 ? 'the application' : 'several applications:'} ${shown}${found.length > 12 ? ' and others' : ''}, and none is named Sales Navigator. Say which application's rows are to be read.`,
  );
}
