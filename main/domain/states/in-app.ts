import type { GivenMeaning, PersonState } from './state.ts';
import { foldWord, readBoolean, stateOfWord } from './words.ts';

/** In a list of the app's assignees that is no known report these are of the app, and not of an account at work. */
export const meaningsOfApp: Readonly<Record<string, GivenMeaning>> = {
  revoked: 'unassigned',
  'access revoked': 'unassigned',
  deprovisioned: 'unassigned',
  provisioned: 'here',
};

/** What else stands under a column of who has the app. */
const wordsOfApp: Readonly<Record<string, GivenMeaning>> = {
  ...meaningsOfApp,
  licensed: 'here',
  assigned: 'here',
  granted: 'here',
  allocated: 'here',
  issued: 'here',
  consumed: 'here',
  reclaimed: 'unassigned',
  released: 'unassigned',
  returned: 'unassigned',
  delivered: 'here',
  delivering: 'here',
  'has access': 'here',
  'in use': 'here',
  expired: 'unassigned',
  cancelled: 'unassigned',
  canceled: 'unassigned',
  denied: 'unassigned',
};

/** Taken back or taken away, of a license or an access. */
const takenAway =
  /^(?:zuruckgegeben|restituee?s?|rendue?s?|devuelt[oa]|restituit[oa]|devolvid[oa]|ingeleverd|teruggegeben|tilbakelevert|afleveret|aterlamnad|zwrocon[aeoy]|vracen[aoy]|palautettu|返却済み?|返却|已归还|已歸還|반납(?:됨|완료)?|entzogen|entfernt|widerrufen|freigegeben|retiree?|revoquee?|annulee?|revocad[oa]|retirad[oa]|quitad[oa]|rimoss[oa]|revocat[oa]|ritirat[oa]|removid[oa]|revogad[oa]|cancelad[oa]|ingetrokken|verwijderd|fjernet|borttag(?:en|et|na)|torolve|torolt|visszavonva|zruseno|smazano|odebran|poistettu|peruttu|sters[ae]?|revocat|uklonjen[ao]?|удален[ао]?|削除済み?|已删除|已移除|已回收|已刪除|삭제됨|제거됨|kaldirildi|kaldirilmis|silindi|iptal edildi|odebran[ayo]|usuniet[aeyo]|отозван[ао]?|解除済み?|取消|回収済み?|剥奪|해제|회수)$/u;

/** Given, and in force. */
const given =
  /^(?:zugewiesen|zugeteilt|vergeben|lizenziert|attribuee?|affectee?|asignad[oa]|assegnat[oa]|atribuid[oa]|toegewezen|toegekend|tildelt|tilldelad|przydzielon[aey]|przypisan[aey]|aktywn[aey]|aktivt|aktivni|prirazen[aoey]?|割当済み?|割り当て済み?|已分配|할당됨)$/u;

const wordsOfGiving: ReadonlySet<string> = new Set([
  'assigned',
  'granted',
  'allocated',
  'issued',
  'licensed',
  'has access',
]);

/** Whether a cell says in one word that somebody was given something, or that they were not, or no longer have it. */
export function saysGiven(text: string): boolean {
  const word = foldWord(text);
  return (
    wordsOfGiving.has(word) || given.test(word) || takenAway.test(word) || stateOfWord(text) === 'unassigned'
  );
}

/** What LinkedIn sells it as: which of them somebody has says that they have it. */
const editions =
  /^(?:(?:linked ?in )?(?:sales ?nav(?:igator)?|sn) )?(?:core|advanced(?: plus)?)(?: (?:seat|licen[cs]e|plan|edition))?$/u;

/** Whether a cell names one of the editions in which the app is sold. */
export function namesEdition(text: string): boolean {
  return editions.test(foldWord(text));
}

/** The state in the app that a word under a column of who has it says; `undefined` for one that nobody knows. */
export function stateInApp(
  text: string,
  meanings?: Readonly<Record<string, GivenMeaning>>,
): PersonState | undefined {
  const word = foldWord(text);
  const said = meanings?.[word];
  if (said !== undefined) return said;
  const answer = readBoolean(text);
  if (answer !== undefined) return answer ? 'here' : 'unassigned';
  if (takenAway.test(word)) return 'unassigned';
  if (given.test(word) || editions.test(word)) return 'here';
  const state = wordsOfApp[word] ?? stateOfWord(text);
  return state === 'suspended' || state === 'left' ? 'unassigned' : state;
}
