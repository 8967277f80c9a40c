import type { KindDeclaration } from '../../kinds/declaration.ts';
import { foldedPlain } from '../columns/column-name.ts';
import { valuesOf } from './values.ts';

type Rows = readonly { readonly cells: readonly string[] }[];

const ofStates: ReadonlySet<string> = new Set(['state', 'ended-flag']);
const unusedFlag = /^(?:is_|user_|account_)*(?:inactive|not_active|stale|dormant|unused)$/u;
const sinceSignIn =
  /^never_(?:signed|logged|used)|^(?:signed|logged)_in_(?:ever|never)|(?:^|_)days_(?:since|inactive|unused)|(?:^|_)inactive_days|^stale/u;

const usedWord = /^(?:active|inactive|not_active|dormant|stale|unused|never(?:_used|_active)?)$/u;
/** How somebody uses something, in the words of lists that count it. */
const useWord =
  /^(?:(?:not|in|highly|very|recently|rarely|never|barely|occasionally|weekly|monthly|daily|regularly|under|un|low|no|some|light|medium|moderate|high|heavy|power)_?)*(?:active|inactive|idle|dormant|stale|used?|usage|use|activity|users?|utili[sz]ed|engaged|disengaged|engagement|low|medium|moderate|high|none|never|rare(?:ly)?|occasional(?:ly)?|regular(?:ly)?|frequent(?:ly)?|at_risk|aktiv|inaktiv|actif|inactif|activ[oa]|inactiv[oa]|attiv[oa]|inattiv[oa]|ativ[oa]|inativ[oa])$/u;
const ofUse =
  /^(?:(?:user|app|application|license|seat|product|account|last|current|sales_?nav(?:igator)?)_)*(?:activity|activities|usage|use|utili[sz]ation|engagement|adoption|aktivitat|nutzung|activite|utilisation|actividad|uso|attivita|utilizzo|atividade|utilizacao|activiteit|gebruik)s?(?:_(?:status|state|level|tier|score|category|segment|band|group|type|bucket))?$|^(?:(?:etat|statut|estado|stato|nivel|niveau)_(?:d_|de_|del_|di_)?)(?:activite|utilisation|actividad|uso|attivita|utilizzo|atividade)$|^(?:aktivitats|nutzungs)(?:status|grad|stufe)$/u;

/** Whether a column says how somebody uses something ("Activity status", "Engagement"), which is no state of theirs ([N52]). */
export function tellsUse(name: string, rows: Rows, at: number): boolean {
  return ofUse.test(name) && areOfUse(valuesOf(rows, at));
}

/** Nothing but words of how somebody uses something: whether they have it, and are here, they do not say. */
export function areOfUse(values: readonly string[]): boolean {
  return values.map(foldedPlain).every((word) => useWord.test(word));
}

/**
 * Leaves out what says how somebody uses something, and who is inactive where the file counts since when they have not signed in: they
 * work here all the same.
 */
export function leaveOutUnused(
  header: readonly string[],
  { fields }: KindDeclaration,
  rows: Rows,
  fieldOf: Map<number, string>,
  isTold: (at: number) => boolean,
): void {
  const names = header.map(foldedPlain);
  const states = new Set(fields.filter(({ type }) => ofStates.has(type)).map(({ field }) => field));
  for (const [at, field] of fieldOf)
    if (states.has(field) && !isTold(at) && tellsUse(names[at] ?? '', rows, at)) fieldOf.delete(at);
  if (!names.some((name) => sinceSignIn.test(name))) return;
  const [ended, state] = (['ended-flag', 'state'] as const).map(
    (wanted) => fields.find(({ type }) => type === wanted)?.field,
  );
  for (const [at, field] of fieldOf) {
    const words = field === state ? valuesOf(rows, at).map(foldedPlain) : [];
    const isOfUse = words.length > 0 && words.every((word) => usedWord.test(word));
    if (isOfUse || (field === ended && unusedFlag.test(names[at] ?? ''))) fieldOf.delete(at);
  }
}
