import type { CalendarDay } from '../ids.ts';
import type { PersonState } from './state.ts';
import { foldWord, isNothing, readBoolean, stateOfWord } from './words.ts';
import type { StateReading, StateRules } from './read-state.ts';

/**
 * How columns of a leave are written. `leave`: yes, or what kind of leave it is · `leave-from`: its first day · `leave-until`: its last
 * day · `leave-return`: the day after it.
 */
export type LeaveForm = 'leave' | 'leave-from' | 'leave-until' | 'leave-return';

/** One cell of a column of a leave, trimmed. */
export type LeaveCell = { readonly form: LeaveForm; readonly text: string };

/** What the cells of a leave in one row say; `word`: the cell with a word that nobody knows. */
export type LeaveReading = StateReading & { readonly at?: number };

const nothing: LeaveReading = { state: undefined };

/** Who is not away, is no longer or not yet. */
const notAway =
  /^(?:not (?:on|in|absent|away).*|no leave|none|not applicable|(?:(?:has )?returned|back|ended|over|completed|expired|closed|declined|rejected|denied|cancell?ed|withdrawn)(?: .*)?|(?:planned|upcoming|requested|scheduled|future|pending|submitted|draft)(?: .*)?|present|at work|working|beendet|zuruck(?:gekehrt)?|anwesend|geplant|beantragt|termine|revenue?|rentree?|regres\p{L}*|retornou|de volta|terug|rientrat[oa]|tilbage|tilbake|復職|복직|已返岗)$/u;
/** That it goes on, or of what kind it is where it needs no word for a leave. */
const away =
  /^(?:away|ongoing|in progress|current(?:ly)?|approved|open|started|on ?going|laufend|en cours|en curso|in corso|em curso|(?:\p{L}+ )*(?:mat|pat|maternity|paternity|parental|adoption|sabbatical|medical|sick(?:ness)?|illness|injury|disability|fmla|cfra|pfl|std|ltd|military|reserve(?:s|d duty)?|bereavement|compassionate|family|child ?(?:care|birth|rearing)|carers?|caregiver|caring|unpaid|study|education(?:al)?|personal|furlough(?:ed)?|pregnan\p{L}*|jury(?: duty)?|secondment|shared parental|career break|workers? comp(?:ensation)?|elternteilzeit|karenz|papamonat|pflege\p{L}*|bildungs\p{L}*|wehr\p{L}*|eltern\p{L}*|mutter\p{L}*|vater\p{L}*|krank\p{L}*|maladie|maternite|paternite|parental[ei]?|sabbatiqu?\p{L}*|sabbatico|sabatico|formation|enfermedad|matern\p{L}*|patern\p{L}*|malattia|doenca|ziekte|zwanger\p{L}*|ouderschap\p{L}*|moederschap\p{L}*|foraldra\p{L}*|foreldre\p{L}*|barsel\p{L}*|sjuk\p{L}*|syk\p{L}*|syg\p{L}*|macierzynsk\p{L}*|wychowawcz\p{L}*|rodziciel\p{L}*|chorob\p{L}*|matersk\p{L}*|rodicovsk\p{L}*)(?: .*)?|.*(?:休職|休業|育休|産休|休假|产假|產假|病假|育儿|停薪|휴직|병가|출산|육아).*)$/u;

/** What a word in a column of a leave says; `undefined` for one that nobody knows. */
export function readLeaveWord(text: string): 'away' | 'here' | undefined {
  if (isNothing(text)) return 'here';
  const answer = readBoolean(text);
  if (answer !== undefined) return answer ? 'away' : 'here';
  const word = foldWord(text);
  if (notAway.test(word)) return 'here';
  const state = stateOfWord(text);
  if (state === 'here') return 'here';
  return state === 'on-leave' || away.test(word) ? 'away' : undefined;
}

/**
 * Reads the cells of a leave in one row together ([S35]): yes, or a kind of leave, is on leave, and where its days are there, on leave
 * while it lasts alone. A blank, or no, says nothing. Days without a yes are on leave while they last.
 */
export function readLeave(cells: readonly LeaveCell[], rules: StateRules): LeaveReading {
  const said = new Set<'away' | 'here'>();
  let open: LeaveReading | undefined;
  cells.forEach(({ form, text }, at) => {
    if (form !== 'leave' || text === '') return;
    const given = rules.given?.[foldWord(text)];
    if (given !== undefined && given !== 'unknown') said.add(given === 'on-leave' ? 'away' : 'here');
    else {
      const word = readLeaveWord(text);
      if (word === undefined) open = { state: 'unknown', unknownWord: text, at };
      else said.add(word);
    }
  });
  const lasts = lastsOn(cells, rules);
  if (lasts === false) return nothing;
  if (said.has('away')) return { state: 'on-leave' };
  if (said.has('here')) return nothing;
  return open ?? (lasts === true ? { state: 'on-leave' } : nothing);
}

/** Whether the days of a leave have it go on today; `undefined` where they do not say. */
function lastsOn(cells: readonly LeaveCell[], { today, readDay }: StateRules): boolean | undefined {
  if (today === undefined) return undefined;
  let lasts: boolean | undefined;
  for (const { form, text } of cells) {
    const day = form === 'leave' ? undefined : readDay(text);
    if (day === undefined || day <= beforeAll) continue;
    if (isOutside(form, day, today)) return false;
    lasts = true;
  }
  return lasts;
}

/** A zero that is shown as a day. */
const beforeAll = '1970-01-01';

function isOutside(form: LeaveForm, day: CalendarDay, today: CalendarDay): boolean {
  if (form === 'leave-from') return day > today;
  return form === 'leave-until' ? day < today : day <= today;
}

/** What stands behind a name in brackets where a system writes a state there: "Lee, Farid (On Leave)". */
const behindName = /^(.*\S)\s*[([（【]\s*([^()[\]（）【】]{2,40}?)\s*[)\]）】]$/u;
const lettersAtLeast = 4;
const away4 = /^(?:loa|on loa|away)$/u;

/**
 * A name without the state that a system wrote behind it, with that state ([S36]): on leave, suspended or left. Any other word in brackets is of the
 * name.
 */
export function stateBehindName(
  name: string,
): { readonly name: string; readonly state: PersonState; readonly word: string } | undefined {
  if (!/[)\]）】]$/u.test(name)) return undefined;
  const [, bare, word] = behindName.exec(name) ?? [];
  if (bare === undefined || word === undefined) return undefined;
  const isLong = word.length >= lettersAtLeast || !/^[\0-\x7F]*$/u.test(word);
  const state = away4.test(foldWord(word)) ? 'on-leave' : isLong ? stateOfWord(word) : undefined;
  if (state !== 'on-leave' && state !== 'suspended' && state !== 'left') return undefined;
  return { name: bare, state, word };
}
