import { foldWord, readBoolean } from './words.ts';

/** What a review of access decided of somebody's. */
export type Decision = 'kept' | 'denied';

const kept =
  /^(?:approved?|accept(?:ed)?|keep|kept|keep access|conserver|maintenir|garder|certif(?:y|ied)|maintain(?:ed)?|retain(?:ed)?|allow(?:ed)?|continue(?:d)?|confirm(?:ed)?|no change|leave|valid|attested|genehmigt|genehmigen|zugelassen|beibehalten|bestatigt|behalten|approuvee?|approuver|conservee?|maintenue?|aprobad[oa]|aprobar|mantener|mantenid[oa]|approvat[oa]|approva|mantenere|mantenut[oa]|aprovad[oa]|manter|mantid[oa]|goedgekeurd|behouden|godkendt?|godkjent|behold|behouden|継続|維持|必要|承認|保持|保留|通过|유지|승인|beholdes|zatwierdzon[oya]*|schvaleno)$/u;
const denied =
  /^(?:den(?:y|ied)|revok(?:ed?|e access)|remov(?:ed?|e access)|reject(?:ed)?|declin(?:ed?)|terminat(?:ed?)|deprovision(?:ed)?|disallow(?:ed)?|not approved|abgelehnt|ablehnen|verweigert|entzogen|entziehen|entfernt|entfernen|widerrufen|refusee?|refuser|revoquee?|revoquer|retiree?|retirer|supprimee?|rechazad[oa]|rechazar|denegad[oa]|revocad[oa]|revocar|eliminad[oa]|rifiutat[oa]|negat[oa]|revocat[oa]|revoca|rimoss[oa]|rejeitad[oa]|negad[oa]|revogad[oa]|removid[oa]|afgewezen|geweigerd|ingetrokken|verwijderd|afvist|fjern|intrekken|verwijderen|supprimer|eliminar|rimuovere|revocare|revogar|remover|削除|不要|剥奪|取消|撤销|删除|移除|회수|삭제|fjernet|fjernes|ta_bort|avvist|nekad|odrzucon[oya]*|odebran[oya]*|zamitnuto|odebrano)$/u;
const carriedOut =
  /^(?:applied|success(?:ful(?:ly)?)?|succeeded|complet(?:ed?|e)|done|closed|executed|implemented|remediated|removed|revoked|fulfilled|deprovisioned|enforced|applied successfully|access removed|erledigt|umgesetzt|angewendet|abgeschlossen|entfernt|appliquee?|terminee?|fait|aplicad[oa]|completad[oa]|hecho|applicat[oa]|completat[oa]|fatto|concluid[oa]|toegepast|voltooid)$/u;

const aDay = /(?:^|\D)20\d{2}(?:\D|$)|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/u;

/** What was decided, by its word; `undefined` where nothing was, or by a word that nobody knows. */
export function decisionOf(text: string): Decision | undefined {
  const word = foldWord(text);
  if (kept.test(word)) return 'kept';
  return denied.test(word) ? 'denied' : undefined;
}

/** Whether what was decided is done: a word for it, a yes, or the day on which it was. */
export function isCarriedOut(text: string): boolean {
  return carriedOut.test(foldWord(text)) || readBoolean(text) === true || aDay.test(text);
}
