import { emailKey } from '../../../../domain/people/identifiers/identifier.ts';
import type { CalendarDay } from '../../../../domain/ids.ts';
import type { StateWord } from '../../../../domain/files/import.ts';
import { readLeave, type LeaveForm } from '../../../../domain/states/leave.ts';
import { isOwner, type OwnersAre } from '../../../../domain/states/role.ts';
import {
  assignmentOf,
  worksOf,
  type PersonState,
  type RowAssignment,
  type SaidState,
} from '../../../../domain/states/state.ts';
import { foldWord } from '../../../../domain/states/words.ts';
import { readState, type StateForm, type StateRules } from '../../../../domain/states/read-state.ts';
import { columnName, foldedPlain } from '../../recognize/columns/column-name.ts';
import { namesActivated, namesEnabled, namesLock } from '../../recognize/names/account-flags.ts';
import { namesHiring } from '../../recognize/names/subject-names.ts';
import { namesHere, namesSignIn } from '../../recognize/states/state-names.ts';
import type { FieldType } from '../../kinds/declaration.ts';
import type { LeavingStatus } from '../rows/leaving-status.ts';
import { BlankStates } from './blank-states.ts';
import { type ListPerson, ListTally, type TalliedRows } from './list-tally.ts';

/** So many different words of one file are kept; a column with more of them holds no states. */
const wordsAtMost = 100;

/** Headers under which yes and no stand. */
const flagNames: ReadonlySet<string> = new Set(
  [
    'account_enabled',
    'enabled',
    'is_enabled',
    'active',
    'active_status',
    'is_active',
    'still_here',
    'still_employed',
    'still_with_us',
    'works_here',
    'currently_employed',
    'current_employee',
    'is_current',
    'currently_active',
    'is_employed',
    'konto_aktiviert',
    'aktiviert',
    'aktiv',
    'compte_active',
    'actif',
    'cuenta_habilitada',
    'habilitado',
    'activo',
    'account_abilitato',
    'attivo',
    'conta_habilitada',
    'ativo',
    'actief',
    'aktywny',
  ].map(columnName),
);

/** Whoever is not activated may be invited, and whoever is not present may be so tomorrow. */
const softFlags =
  /^(?:is_|user_|account_|user_is_)*(?:activated|present|presente|working|login_(?:enabled|allowed)|(?:can|may|allow(?:ed)?(?:_to)?)_(?:log|sign)_?(?:in|on))$/u;
/** What a tool that keeps count of things has of who holds them: its flags say who may sign in to it. */
const held = /^(?:assets|licenses|accessories|consumables|components)$/u;
const heldAtLeast = 2;
/** Of accounts: a status beside them is theirs. */
const ofAccounts =
  /^(?:user_?name|login(?:_?name)?|upn|user_principal_name|last_(?:log_?in|sign_?in|log_?on|active|seen)\w*)$/u;

/** Of the work and not of an account: what is suspended there is the duty to work, in a leave or while something is looked into. */
export const ofWork =
  /contract|contrat|employment|assignment|vertrag|arbeitsverhalt|beschaftigung|dienstverh|rapporto|raport|umow|zatrudn|smlouv|zmluv|pomeru|szerzod|jogviszony|dienstverband|anstalln|ansettelse|ansattelse|tyosuhte|vinculo|laboral|трудов|договор|занятост/u;

/** Only who employs people knows the state of their employment. */
const statesOfWork =
  /^(?:employment_(?:status|state)|beschaftigungsstatus|(?:statut|estado|stato|situation|situacion|situacao)_(?:d_|de_|del_|di_|do_)?(?:emploi|empleo|laboral|impiego|emprego)|anstallningsstatus|ansettelsesstatus|ansattelsesstatus|(?:status|stan)_zatrudnienia|(?:status_)?dienstverband(?:_status)?|tyosuhteen_tila|calisma_durumu|재직_?상태|在籍状況|在職状況|雇用状態|在职状态)$/u;

/** What the columns of a list say of all of its states. */
export type ListNature = {
  /** It counts what people hold: a flag is of who may sign in. */
  readonly isOfHolders: boolean;
  /** It knows when people were hired, and of no accounts: a status is of the work. */
  readonly isOfWork: boolean;
  /** It knows when people were hired, or the state of their employment. */
  readonly isOfHired: boolean;
  /** A column of it says which accounts are enabled: one of locked accounts is of who typed a wrong password. */
  readonly saysEnabled: boolean;
};

export function natureOf(headers: readonly string[]): ListNature {
  const names = headers.map(foldedPlain);
  return {
    isOfHolders: names.filter((name) => held.test(name)).length >= heldAtLeast,
    isOfHired: namesHiring(names) || names.some((name) => statesOfWork.test(name)),
    isOfWork: namesHiring(names) && !names.some((name) => ofAccounts.test(name)),
    saysEnabled: names.some(namesEnabled),
  };
}

/** How a column writes states, by what it is read as, its header and the list it is in; `undefined` for columns of other things. */
export function stateFormOf(type: FieldType, header: string, nature: ListNature): StateForm | undefined {
  if (type === 'state') {
    const name = foldedPlain(header);
    if (softFlags.test(name) || namesActivated(name)) return 'soft-flag';
    if (namesSignIn(name)) return 'sign-in';
    if (flagNames.has(columnName(header)) || namesHere(name))
      return nature.isOfHolders ? 'soft-flag' : 'here-flag';
    return nature.isOfWork || ofWork.test(name) ? 'work-word' : 'word';
  }
  if (type === 'ended-flag' && nature.saysEnabled && namesLock(foldedPlain(header))) return 'lock-flag';
  return forms.get(type);
}

const forms: ReadonlyMap<FieldType, StateForm> = new Map([
  ['ended-flag', 'ended-flag'],
  ['account-bits', 'account-bits'],
  ['assignment-end', 'unassigned-on'],
  ['ended-on', 'ended-on'],
  ['ended-until', 'ended-until'],
]);

/** What all rows of a list that were read said of people. */
export type ListSummary = {
  readonly words: readonly StateWord[];
  /** What each row said, by whom. */
  readonly rows: TalliedRows;
  /** Rows of other applications, which were left out. */
  readonly elsewhere: number;
};

type NotedWord = {
  readonly column: string;
  readonly word: string;
  readonly state: PersonState;
  rows: number;
  until: CalendarDay | undefined;
};

/** Reads the states of rows and keeps count of what they said. */
export class ListRows {
  readonly #rules: StateRules;
  readonly #words = new Map<string, NotedWord>();
  readonly #tally = new ListTally();
  /** Words of the row at hand that nobody knows. */
  readonly #open: { readonly column: string; readonly word: string }[] = [];
  readonly #blanks: BlankStates;
  elsewhere = 0;

  /** `marks`: the one column that says whether people are here, in a list of everybody. */
  constructor(rules: StateRules, marks?: string) {
    this.#rules = rules;
    this.#blanks = new BlankStates(marks, rules.given);
  }

  /** A row begins. */
  begin(): void {
    this.#open.length = 0;
  }

  /** The state in one cell; `undefined` where it says nothing. */
  read(text: string, form: StateForm, column: string): PersonState | undefined {
    const { state, unknownWord } = readState(text, form, this.#rules);
    if (unknownWord !== undefined) this.#open.push({ column, word: unknownWord });
    else if (
      state !== undefined &&
      (form === 'word' ||
        form === 'work-word' ||
        form === 'here-flag' ||
        form === 'soft-flag' ||
        form === 'sign-in')
    )
      this.#noteWord(column, text, state);
    return state;
  }

  /** What the columns of a leave in one row say together; nothing where nobody is away by them. */
  readLeave(
    columns: readonly {
      readonly index: number;
      readonly header: string;
      readonly leave: LeaveForm | undefined;
    }[],
    cells: readonly string[],
  ): readonly SaidState[] {
    const read = columns.map(({ index, leave = 'leave' }) => ({
      form: leave,
      text: (cells[index] ?? '').trim(),
    }));
    const { state, unknownWord, at = -1 } = readLeave(read, this.#rules);
    const column = columns[at]?.header;
    if (unknownWord !== undefined && column !== undefined) this.#open.push({ column, word: unknownWord });
    return state === undefined ? [] : [{ state, about: 'work' }];
  }

  /** What a status says of a leaving beside it: of one that was taken back it is not known until somebody says; one under way is to come, or past by its day. */
  readLeaving(leaving: LeavingStatus | undefined, isGiven: (text: string) => boolean): readonly SaidState[] {
    if (leaving === undefined) return [];
    const { says, text, header } = leaving;
    if (says === 'under-way') {
      const given = isGiven(text) ? readState(text, 'word', this.#rules).state : undefined;
      this.#noteWord(header, text, given ?? 'here');
      return [{ state: given ?? 'here', about: 'account' }];
    }
    const state = this.read(text, 'undone-leaving', header) ?? 'unknown';
    if (isGiven(text)) this.#noteWord(header, text, state);
    return [{ state, about: 'work' }];
  }

  /** Keeps count of a word of a state in the app. */
  noteAppState(text: string, column: string, state: PersonState | undefined): void {
    if (state !== undefined) this.#noteWord(column, text, state);
  }

  /** Whether somebody has the app by the role in one cell; `undefined` where it says nothing of that. */
  readRole(text: string, column: string, ownersAre: OwnersAre): RowAssignment | undefined {
    if (text === '' || !isOwner(text)) return undefined;
    if (ownersAre !== 'unknown') return ownersAre;
    const given = this.#rules.given?.[foldWord(text)];
    this.#noteWord(column, text, given ?? 'unknown');
    return given === undefined ? 'unknown' : assignmentOf(given);
  }

  /** Counts an accepted row. `until`: the day of leaving in it that is to come. `isBlank`: nothing in it is a state. */
  see(
    state: PersonState | undefined,
    person: ListPerson,
    {
      assignment = assignmentOf(state),
      until,
      isBlank = false,
    }: {
      readonly assignment?: RowAssignment;
      readonly until?: CalendarDay | undefined;
      readonly isBlank?: boolean;
    } = {},
  ): void {
    this.#tally.add(person, worksOf(state), assignment);
    this.#blanks.see(state, isBlank);
    // Where another column says that somebody is gone, the word needs no answer.
    if (state === 'unknown')
      for (const { column, word } of this.#open) this.#noteWord(column, word, state, until);
  }

  /** `others`: words of other columns that are noted elsewhere. */
  summary(others: readonly StateWord[] = []): ListSummary {
    return {
      words: [...this.#words.values(), ...this.#blanks.word(), ...others].toSorted(
        (one, other) => other.rows - one.rows,
      ),
      rows: this.#tally.taken(),
      elsewhere: this.elsewhere,
    };
  }

  #noteWord(column: string, word: string, state: PersonState, until?: CalendarDay): void {
    const key = `${column}\n${word}`;
    const known = this.#words.get(key);
    if (known === undefined) {
      if (this.#words.size < wordsAtMost) this.#words.set(key, { column, word, rows: 1, state, until });
      return;
    }
    known.rows += 1;
    if (until !== undefined && (known.until ?? until) >= until) known.until = until;
  }
}

const primary = /(?:^|[+;,|\s])SMTP:([^+;,|\s]+@[^+;,|\s]+)/u;
const any = /(?:^|[+;,|\s<{])(?:smtp:)?([^+;,|\s<>{}:]+@[^+;,|\s<>{}]+)/iu;

/** The address of a mailbox among all of its: the one marked `SMTP:` in capitals (Exchange), else the first. */
export function mainAddress(text: string): string | undefined {
  const found = primary.exec(text)?.[1] ?? any.exec(text)?.[1];
  return emailKey(found) === undefined ? undefined : found;
}

/** All addresses of a mailbox, comparable; without those of other services that stand among them (`sip:`, `SPO:`, `x500:`). */
export function mailboxAddresses(text: string): readonly string[] {
  const mails = text.split(/[;,|\s]+/u).filter((piece) => /^(?:smtp:)?[^:@]+@[^:@]+$/iu.test(piece));
  return [...new Set(mails.flatMap((piece) => emailKey(piece) ?? []))];
}

/** A guest's own address within the sign-in name that Entra ID made of it: `name_domain.tld#EXT#@tenant`. */
export function guestAddress(userName: string): string | undefined {
  const own = /^(.+)#EXT#@/iu.exec(userName)?.[1];
  const at = own?.lastIndexOf('_') ?? -1;
  if (own === undefined || at <= 0 || at === own.length - 1) return undefined;
  return `${own.slice(0, at)}@${own.slice(at + 1)}`;
}
