import { declared } from '../../../words/declared.ts';
import { words } from '../../../words/words.ts';
import type { ApplicationRows, ExportKind, ListSubject } from '../../../domain/files/import.ts';
import { sourceCalled, type Source } from '../catalog/source.ts';
import { Refused } from '../refused.ts';
import { foldedPlain } from './columns/column-name.ts';
import { namesEmployment, namesHiring } from './names/subject-names.ts';
import { areLicensesOfApp, tellByGroups } from './apps/memberships.ts';
import { isOfDevices, tellSubject } from './recognize.ts';
import { isSalesNavigator, isTryOut, mayBeSalesNavigator } from './apps/sales-navigator.ts';

/** What is said where a list may be of everybody or of the app's assignees, with what follows from each. */
function subjectQuestion(fileName: string): Refused {
  return new Refused('subject-unknown', words().imports.listPeopleColumnsDo(fileName));
}

/** The same where the columns are those of a list of everybody, and the file is called after the app or a group. */
function nameQuestion(fileName: string): Refused {
  return new Refused('subject-unknown', words().imports.calledAfterGroup(fileName));
}

/** The same of the members of groups, with the answer that their names suggest. */
function groupQuestion(
  fileName: string,
  groups: readonly ApplicationRows[],
  told: 'likely' | undefined,
): Refused {
  const detail = words().imports.membersOfGroups(fileName, {
    groups: groups.slice(0, namedAtMost),
    isCut: groups.length > namedAtMost,
    isNamed: told === 'likely',
  });
  return new Refused('subject-unknown', detail, {
    ...nothingAtHand,
    likely: told === 'likely' ? 'assignees' : undefined,
  });
}

/** What the refusal itself does not say is put beside it by who asks. */
const nothingAtHand = {
  exportKind: undefined,
  header: [],
  firstRows: [],
  fields: [],
  columns: [],
  suggestions: [],
};
const namedAtMost = 12;

const ofGroup =
  /sales\s*_?-?nav|linked_?in|group_?s?_?members?|members?_of_(?:the_)?group|(?:^|_)(?:grp|app|sg)_|gruppen?_?mitglied|membres_(?:du_)?groupe|miembros_(?:del_)?grupo|membri_(?:del_)?gruppo|membros_(?:do_)?grupo|groeps?leden/u;

/** Whether a file is called after a group or the app, whose members a directory exports with the same columns as everybody. */
function isCalledAfterGroup(fileName: string): boolean {
  return ofGroup.test(foldedPlain(fileName.replace(/\.\w+$/u, '')));
}

/** What is said where people of a list come again and again, as in lists of what they did or have. */
function repeatsQuestion(fileName: string): Refused {
  return new Refused('subject-unknown', words().imports.severalRowsManyPeople(fileName));
}

/** Refuses what only looks like a list of people, by its own name and with the export that is wanted. */
export function refuseLookAlike(source: Source | undefined, fileName: string): void {
  if (source?.about !== 'nobody') return;
  const { lookAlike } = words().imports;
  const what =
    source.system === 'any'
      ? lookAlike.anyOf(fileName, declared(source.report))
      : lookAlike.oneOf(fileName, sourceCalled(source));
  const trap = source.trap === undefined ? [] : [declared(source.trap)];
  throw new Refused('not-a-list', [what, ...trap, declared(source.where)].join(' '));
}

/**
 * Whether a list of people is of the app's assignees (`directory`) or of everybody (`staff`): what was answered, else what the catalog knows
 * of the report, else what its columns say. A list that was handed over as the directory's and says nothing else is that. Throws
 * `Refused`: `subject-unknown`, which a person answers, and `other-kind`.
 */
export function chooseList(of: {
  readonly header: readonly string[];
  /** Which applications its rows name, all of them. */
  readonly applications: () => readonly string[];
  /** Of which groups its rows say that they are, where there are few of them. */
  readonly groups: () => readonly ApplicationRows[];
  /** Of which products its rows are, where the app is one of them. */
  readonly products?: () => readonly ApplicationRows[];
  readonly fileName: string;
  readonly told: 'directory' | 'staff' | undefined;
  readonly answered: ListSubject | undefined;
  readonly source: Source | undefined;
  /** Most people have several rows. */
  readonly isRepeated?: boolean;
  /** Somebody said what its columns are: then a contradiction is theirs to make. */
  readonly isMapped: boolean;
  /** Whether a column of it is one of states. */
  readonly saysState: () => boolean;
  /** A column of it says by yes and no who has the app; `likely`: or something else, which it does not name. */
  readonly hasAppFlag?: 'sure' | 'likely' | undefined;
  /** It is a review of who has access to the app. */
  readonly isReview?: boolean;
  /** It is called after who works in the company. */
  readonly isCalledAfterEmployees?: boolean;
}): ExportKind {
  const { header, fileName, told, answered, source, isRepeated = false, isMapped } = of;
  if (answered !== undefined) return answered === 'assignees' ? 'directory' : 'staff';
  const about = source?.about === 'some' ? 'everybody' : source?.about;
  const known = about === 'everybody' || about === 'assignees' ? about : undefined;
  // Whoever says that such a list is of everybody knows what it is of; of itself it is one where the application is that of a device.
  const isOfOthers = (told === 'staff' || isOfDevices(header)) && isOfOtherApps(of.applications());
  const byColumns = known ?? (source?.about === 'either' ? undefined : tellSubject(header, isOfOthers));
  const subject = withAppFlag(byColumns, of.hasAppFlag, told);
  if (told === 'staff') {
    // A list of everybody may say who has the app as well: then that is left alone.
    if (byColumns === 'assignees' && !isMapped) {
      throw new Refused(
        'other-kind',
        words().imports.notOfEverybody(
          fileName,
          source === undefined ? words().imports.listOfAssignees : sourceCalled(source),
        ),
      );
    }
    return 'staff';
  }
  const isOfEmployer = namesEmployment(header.map(foldedPlain));
  const plain = header.map(foldedPlain);
  const mayBeOfProducts =
    told === undefined &&
    known === undefined &&
    !namesHiring(plain) &&
    !plain.some((name) => ofAdministrators.test(name));
  const products = mayBeOfProducts ? of.products?.() : undefined;
  if (products !== undefined && areLicensesOfApp(products)) return 'directory';
  if (told === undefined && known === undefined && of.isReview === true) return 'directory';
  const isOfGroups = source?.isOfGroups === true && !isOfEmployer;
  if (isOfGroups && told === 'directory' && of.groups().length > 0) return 'directory';
  if ((subject === undefined || isOfGroups) && told === undefined) {
    const groups = of.groups();
    const byGroups = tellByGroups(groups);
    if (byGroups === 'assignees') return 'directory';
    // A list of everybody says nothing of the app, so nobody is without it by being taken for it.
    if (
      of.isCalledAfterEmployees === true &&
      of.hasAppFlag === undefined &&
      source === undefined &&
      !isRepeated
    )
      return 'staff';
    if (groups.length > 0) throw groupQuestion(fileName, groups, byGroups);
  }
  if (isRepeated && told === undefined && source === undefined) throw repeatsQuestion(fileName);
  if (subject === 'everybody') {
    // What only an employer knows says everybody, whatever the file is called.
    const isOfAccounts = !isMapped && !isOfEmployer;
    const isNamed = isCalledAfterGroup(fileName);
    const mayBeGroup = isOfAccounts && (isNamed || (source?.isOfGroups === true && !of.saysState()));
    if (mayBeGroup && told === undefined) throw isNamed ? nameQuestion(fileName) : subjectQuestion(fileName);
    if (mayBeGroup) return 'directory';
    return 'staff';
  }
  if (subject === 'assignees' || (subject === undefined && told === 'directory')) return 'directory';
  throw subjectQuestion(fileName);
}

/** Who looks after a product need not have it. */
const ofAdministrators =
  /^(?:admin(?:istrator)?_(?:role|type|level|rights?|permissions?)|(?:rol|role|rolle|ruolo|papel)_(?:de_|d_|di_)?admin\w*|administratorrolle|adminrolle)$/u;

type Subject = ReturnType<typeof tellSubject>;

/** What a list is of where a column of it may say who has the app: by its other columns it may be of everybody as well. */
function withAppFlag(
  byColumns: Subject,
  flag: 'sure' | 'likely' | undefined,
  told: 'directory' | 'staff' | undefined,
): Subject {
  if (flag === undefined) return byColumns;
  if (told === 'directory') return 'assignees';
  if (byColumns === 'everybody') return 'both';
  return flag === 'sure' ? 'assignees' : byColumns;
}

/** Whether a list names applications, and none that may be Sales Navigator. */
function isOfOtherApps(named: readonly string[]): boolean {
  return named.length > 0 && !named.some(mayBeSalesNavigator);
}

/**
 * Which of a list's applications, or of its groups, are Sales Navigator: those named so, else the one that is LinkedIn's and no other
 * product's. Throws `Refused`: `application-unknown`, which a person answers.
 */
export function chooseApplications(
  found: readonly ApplicationRows[],
  answered: readonly string[] | undefined,
  { fileName, areGroups }: { readonly fileName: string; readonly areGroups: boolean },
): readonly string[] {
  if (answered !== undefined) {
    const known = found.flatMap(({ application }) =>
      answered.some((name) => name.trim().toLowerCase() === application.toLowerCase()) ? [application] : [],
    );
    if (known.length > 0) return known;
  }
  const names = found.map(({ application }) => application);
  const named = names.filter(isSalesNavigator);
  const inUse = named.filter((name) => !isTryOut(name));
  if (inUse.length > 0) return inUse;
  const alike = names.filter((name) => mayBeSalesNavigator(name) && !isTryOut(name));
  if (alike.length === 1) return alike;
  // Whoever said that a list is of who is assigned the app has said it of its only group.
  if (areGroups && names.length === 1) return names;
  const asked = areGroups ? words().imports.whichGroup : words().imports.whichApplication;
  throw new Refused(
    'application-unknown',
    asked(fileName, found.slice(0, namedAtMost), found.length > namedAtMost),
  );
}
