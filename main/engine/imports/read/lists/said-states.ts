import type { CalendarDay } from '../../../../domain/ids.ts';
import type { StateForm, StateRules } from '../../../../domain/states/read-state.ts';
import { untilLeaving, type PersonState, type SaidState } from '../../../../domain/states/state.ts';
import { isKindOfWork, isOfNotice, readBoolean } from '../../../../domain/states/words.ts';
import type { FieldType } from '../../kinds/declaration.ts';
import { foldedPlain } from '../../recognize/columns/column-name.ts';
import { namesShutAccount } from '../../recognize/names/account-flags.ts';
import { namesContractEnd } from '../../recognize/states/state-names.ts';
import { ofWork } from './list-rows.ts';

/** A column of a file, with how it writes states and what it says them of. */
type StateColumn = {
  readonly index: number;
  readonly header: string;
  readonly form: StateForm | undefined;
  readonly about: SaidState['about'];
};

/** Whose name says that it is of somebody's work, whatever account stands beside it. */
const namedOfWork =
  /lifecycle|employ|worker|staff|personnel|(?:^|_)hr(?:_|$)|works_here|still_|current|mitarbeiter|personalstatus|medewerker|werknemer|salarie|collaborateur|emplead|trabajador|colaborador|dipendent|funcionario|pracownik|ansatt|anstall|medarbe|zamestnan|calisan|сотрудник|работник|співробітник|在職|在籍|在职|재직|雇用/u;
const namedOfAccount =
  /account|konto|compte|cuenta|conta(?:_|$)|(?:^|_)user|login|log_?on|sign_?in|access|benutzer|usuario|utilisateur|utente/u;
/** Flags of somebody's account: yes there is shut out, and may be so for a time. */
const shutOut =
  /suspen|block|disab|inacti|deacti|desacti|not_active|lock|sperr|bloq|blocc|blokk|geblok|inakti|deakti|inatti|sospes|禁用|停用/u;

/** Of what a column of states is: a suspended account beside work that goes on is no end of it. */
export function subjectOf(type: FieldType, header: string): SaidState['about'] {
  const name = foldedPlain(header);
  if (type === 'ended-flag') return shutOut.test(name) || namesShutAccount(name) ? 'account' : 'work';
  if (type === 'ended-on') return namesContractEnd(name) ? 'contract' : 'work';
  if (type !== 'state') return 'account';
  return (ofWork.test(name) || namedOfWork.test(name)) && !namedOfAccount.test(name) ? 'work' : 'account';
}

/** A flag of who is going, which is set before they have gone. */
const ofWhoLeaves = /leaver|leaving|resign|notice|kundig|going/u;

/** That somebody works full-time says what their work is, not that it goes on. */
export function saidBy(
  { about, form, header }: Pick<StateColumn, 'about' | 'form' | 'header'>,
  state: PersonState,
  text: string,
  isGiven: boolean,
): SaidState {
  // No longer at work is left; of an account it is shut out.
  if (form === 'here-flag' && about === 'work' && state === 'suspended') return { state: 'left', about };
  const isAnswer = form === 'ended-flag' && readBoolean(text) !== undefined;
  if (isAnswer && about === 'work' && state === 'suspended')
    return { state, about, byWord: ofWhoLeaves.test(foldedPlain(header)) ? 'notice' : 'other' };
  const isWord =
    (state === 'left' || state === 'unknown') &&
    (form === 'word' || form === 'work-word' || (form === 'ended-flag' && !isAnswer));
  return {
    state,
    about: state === 'here' && isKindOfWork(text) ? 'account' : about,
    ...(isWord ? { byWord: isOfNotice(text) ? 'notice' : isGiven ? 'given' : 'other' } : {}),
  };
}

/** Nobody gives notice so long before: such a day is that of a pension, or stands for none. */
const longestNotice = 3;

function lastNotice(today: CalendarDay): string {
  return `${String(Number(today.slice(0, 4)) + longestNotice)}${today.slice(4)}`;
}

/**
 * What a row says where it has a day of leaving that is to come ([S19] of the states); `until`: that day, where a word said more. A day that
 * is past beside it may be that of the notice ([S48]).
 */
export function withLeaving(
  states: readonly SaidState[],
  row: {
    readonly columns: readonly Pick<StateColumn, 'index' | 'header' | 'form'>[];
    readonly cells: readonly string[];
  },
  { today, readDay }: Pick<StateRules, 'today' | 'readDay'>,
): { readonly states: readonly SaidState[]; readonly until: CalendarDay | undefined } {
  const isWorded = states.some(({ byWord }) => byWord !== undefined);
  if (!isWorded && !states.some(({ state }) => state === 'left')) return { states, until: undefined };
  const ends = row.columns.flatMap(({ index, header, form }) => {
    const day = form === 'ended-on' ? readDay((row.cells[index] ?? '').trim()) : undefined;
    const isToCome = day !== undefined && today !== undefined && day >= today && day < lastNotice(today);
    return isToCome ? [{ day, isOfAccount: namedOfAccount.test(foldedPlain(header)) }] : [];
  });
  const [until] = ends;
  if (until === undefined) return { states, until };
  const said = ends.every(({ isOfAccount }) => isOfAccount) ? states : states.map(asContract);
  return { states: untilLeaving(said), until: isWorded ? until.day : undefined };
}

/** Who left by a day alone, as by the end of a contract: a word for who is here may be right all the same. */
function asContract(said: SaidState): SaidState {
  return said.state === 'left' && said.byWord === undefined ? { ...said, about: 'contract' } : said;
}
