import type { ImportMapping, ListReading } from '../../../../domain/files/import.ts';
import type { StateForm, StateRules } from '../../../../domain/states/read-state.ts';
import { assignmentOf, type PersonState, type RowAssignment } from '../../../../domain/states/state.ts';
import { meaningsOfApp, stateInApp } from '../../../../domain/states/in-app.ts';
import { isAskedFor } from '../../../../domain/states/asked-for.ts';
import { isMark, saysUnknown } from '../../../../domain/states/marks.ts';
import { foldWord, isNothing } from '../../../../domain/states/words.ts';
import { appFlags } from '../../catalog/app-flags.ts';
import type { FieldType } from '../../kinds/declaration.ts';
import { itemsOf } from '../../recognize/apps/listed-apps.ts';
import { groupColumns } from '../../recognize/apps/group-names.ts';
import { type Decision, decisionOf, isCarriedOut } from '../../../../domain/states/decision.ts';
import type { OfReport, RowPlan } from '../rows/row-plan.ts';
import { namesStateIn } from '../../recognize/states/app-names.ts';

/** Columns of states of the app alone; in a list with rows of several applications, an account is that of the row's. */
export function accountsOfApp(
  steps: readonly {
    readonly index: number;
    readonly header: string;
    readonly type: FieldType;
    readonly form: StateForm | undefined;
  }[],
  list: ListReading | undefined,
): ReadonlySet<number> {
  const isOfGroups = steps.some(
    ({ header, type }) => type === 'application' && groupColumns([header]).length > 0,
  );
  const isOfSeveral = list?.applications !== undefined && hasApplications(steps) && !isOfGroups;
  const found = steps.filter(
    ({ header, form }) => (form === 'word' || form === 'work-word') && namesStateIn(header, isOfSeveral),
  );
  return new Set(found.map(({ index }) => index));
}

function hasApplications(steps: readonly { readonly type: FieldType }[]): boolean {
  return steps.some(({ type }) => type === 'application');
}

/** Which things of a column that lists what people have are the app ([N106]); `undefined` where no column does. */
function listedIn(
  steps: readonly { readonly type: FieldType }[],
  list: ListReading | undefined,
): ReadonlySet<string> | undefined {
  return list?.applications === undefined || hasApplications(steps) ? undefined : new Set(list.applications);
}

/** What words mean in a list: what somebody said, and what they are in one of the app. */
export function meaningsIn({ kind, list, columns }: ImportMapping): StateRules['given'] {
  // In a list of a group's members they are of the directory's accounts.
  const isOfGroups = columns.some(
    ({ column, field }) => field === 'application' && groupColumns([column]).length > 0,
  );
  if (isOfGroups) return list?.meanings;
  return kind === 'directory' && (list?.source === undefined || list.source === appFlags)
    ? { ...meaningsOfApp, ...list?.meanings }
    : list?.meanings;
}

/** Which words of a report are of two meanings. */
function openIn(numbers: StateRules['numbers']): StateRules['given'] {
  const open = Object.entries(numbers ?? {}).filter(([, state]) => state === 'unknown');
  return Object.fromEntries(open.map(([word]) => [word, 'unknown'] as const));
}

/** What reads who has the app in the rows of a list. `ofApp`: places of columns of states that are of the app alone. */
export function appOfRow(of: {
  readonly plan: Pick<RowPlan, 'steps' | 'appFlag'>;
  readonly list: ListReading | undefined;
  readonly report: OfReport | undefined;
  readonly given: StateRules['given'];
  readonly ofApp: ReadonlySet<number>;
}): AppOfRow {
  const { plan, list, report, given, ofApp } = of;
  return new AppOfRow(
    { ...openIn(report?.numbers), ...given },
    {
      hasColumn: plan.appFlag !== undefined || ofApp.size > 0,
      isReviewed: plan.steps.some(({ type }) => type === 'decision'),
      listed: listedIn(plan.steps, list),
    },
  );
}

/** Whether it is asked what a cell of who has the app means, of which nothing is known: marks and words, and no remarks. */
export function isAsked(text: string, state: PersonState | undefined): boolean {
  return state === 'unknown' && !saysUnknown(text) && (isMark(text) || aWord.test(text));
}

const aWord = /^\p{L}[\p{L}\p{M}'-]{1,19}$/u;

/** What the columns of a row say of who has the app, and of nothing else. */
export class AppOfRow {
  readonly #given: StateRules['given'];
  readonly #hasColumn: boolean;
  readonly #isReviewed: boolean;
  readonly #listed: ReadonlySet<string> | undefined;
  #said: RowAssignment | undefined;
  #isUnlicensed = false;
  #decision: Decision | undefined;
  #isCarriedOut = false;

  /** `hasColumn`: a column says who has it · `isReviewed`: one says what a review decided · `listed`: that column lists what people have, of which these are the app. */
  constructor(
    given: StateRules['given'],
    {
      hasColumn,
      isReviewed,
      listed,
    }: {
      readonly hasColumn: boolean;
      readonly isReviewed: boolean;
      readonly listed?: ReadonlySet<string> | undefined;
    },
  ) {
    this.#listed = listed;
    this.#given = given;
    this.#hasColumn = hasColumn;
    this.#isReviewed = isReviewed;
  }

  /** A row begins. */
  begin(): void {
    this.#said = undefined;
    this.#isUnlicensed = false;
    this.#decision = undefined;
    this.#isCarriedOut = false;
  }

  /** Reads one cell of who has the app; answers with the state in it that its word says, `undefined` where the cell says nothing. `isFlag`: the column is of who has it by its field. */
  read(text: string, isFlag: boolean): PersonState | undefined {
    if (isNothing(text)) return undefined;
    if (isFlag && this.#listed !== undefined) {
      const has = itemsOf(text).some((item) => this.#listed?.has(item) === true);
      this.#note(has ? 'assigned' : 'not-assigned');
      return has ? 'here' : 'unassigned';
    }
    if (isAskedFor(text) && this.#given?.[foldWord(text)] === undefined) {
      this.#note('unknown');
      return undefined;
    }
    const state = stateInApp(text, this.#given) ?? 'unknown';
    this.#note(assignmentOf(state));
    return state;
  }

  /** A word of another column says that the person has none of it. */
  noteWithout(): void {
    this.#note('not-assigned');
  }

  /** The row names no license, in a column that names it of others. */
  noteUnlicensed(): void {
    this.#isUnlicensed = true;
  }

  readDecision(text: string): void {
    this.#decision = decisionOf(text);
  }

  readCarriedOut(text: string): void {
    this.#isCarriedOut ||= isCarriedOut(text);
  }

  /** What the row came to; `undefined` where no column is of that. */
  said(): RowAssignment | undefined {
    const said = this.#said ?? (this.#hasColumn ? 'unknown' : undefined);
    const reviewed = this.#isReviewed ? worseOf(said, this.#reviewed()) : said;
    if (!this.#isUnlicensed) return reviewed;
    // Another column says that they have it.
    return this.#said === 'assigned' ? 'unknown' : 'not-assigned';
  }

  /** What was decided is done where that is said; what is not decided is not known. */
  #reviewed(): RowAssignment {
    if (this.#decision === 'kept') return 'assigned';
    return this.#decision === 'denied' && this.#isCarriedOut ? 'not-assigned' : 'unknown';
  }

  #note(assignment: RowAssignment): void {
    this.#said = worseOf(this.#said, assignment);
  }
}

/** To be without it by one column outweighs the others, and so does what is not known. */
function worseOf(one: RowAssignment | undefined, other: RowAssignment): RowAssignment {
  if (one === 'not-assigned' || other === 'not-assigned') return 'not-assigned';
  return one === 'unknown' ? one : other;
}

/** What a row says of the app where a column is of nothing else: who is without it may work here all the same; who is gone has it no longer. */
export function assignedBy(
  state: PersonState | undefined,
  app: RowAssignment | undefined,
): { readonly state: PersonState | undefined; readonly assignment: RowAssignment } {
  const assignment = assignmentOf(state);
  if (app === undefined || assignment === 'not-assigned') return { state, assignment };
  return { state: state ?? (app === 'not-assigned' ? 'unassigned' : undefined), assignment: app };
}

/** Whoever has an account and only looks after the app does not have it by that; whoever is shut out has it by no role. */
export function byRole(assigned: RowAssignment, role: RowAssignment | undefined): RowAssignment {
  return role === undefined || assigned === 'not-assigned' ? assigned : role;
}
