const seat =
  'access|app|seat|role|assignment|entitlement|licen[cs]e|lizenz|platz|sitz|zugang|zugriff|licenza|licencia|licenca|licentie|licens|lisens|licencja|postazione|plaza|siege|accesso|acces|acceso|acesso|toegang';

const written = [
  // English.
  `(?:(?:${seat})_)?(?:returned|given_back|handed_back|handed_in|taken_back|taken_away|withdrawn|revoked|removed|released|reclaimed|recovered|unassigned|deassigned|deprovisioned)_(?:on|at|date)`,
  `date_(?:(?:${seat})_)?(?:returned|given_back|handed_back|taken_back|withdrawn|revoked|removed|released|reclaimed|unassigned|deprovisioned)`,
  `(?:(?:${seat})_)?(?:removal|revocation|withdrawal|reclamation|unassignment|deprovisioning)_(?:date|day)`,
  `(?:${seat})_(?:return|release)_date`,
  `date_of_(?:(?:${seat})_)?(?:removal|revocation|withdrawal|unassignment|deprovisioning)`,
  // German.
  `(?:(?:${seat})_?)?(?:zurueck|zuruck)(?:gegeben|genommen|gezogen)_(?:am|zum)|(?:(?:${seat})_?)?(?:entzogen|entfernt|widerrufen|abgegeben|eingezogen)_(?:am|zum)|(?:(?:${seat})_?)?(?:ruckgabe|rueckgabe|entzugs?|widerrufs?)_?(?:datum|tag|am)`,
  // French.
  `(?:(?:${seat})_)?(?:rendue?|restituee?|retiree?|revoquee?|liberee?|reprise?)_le|date_(?:(?:de|du|d)_)*(?:retrait|restitution|revocation|liberation|desattribution|desaffectation)(?:_(?:(?:de|du|d|la|l)_)*(?:${seat}))?`,
  // Spanish and Portuguese.
  `(?:(?:${seat})_)?(?:devuelt|retirad|revocad|liberad|quitad|devolvid|revogad|removid)[ao]_(?:el|en|em)|fecha_(?:de_)?(?:devolucion|retirada|revocacion|liberacion|desasignacion)(?:_(?:(?:de|del|la)_)*(?:${seat}))?|data_(?:(?:de|da|do)_)?(?:devolucao|retirada|revogacao|remocao)(?:_(?:(?:de|da|do)_)?(?:${seat}))?`,
  // Italian.
  `(?:(?:${seat})_)?(?:restituit|riconsegnat|ritirat|revocat|rimoss|disassegnat|tolt|liberat)[ao]_(?:il|in_data)|data_(?:di_)?(?:restituzione|riconsegna|ritiro|revoca|rimozione)(?:_(?:(?:di|della)_)?(?:${seat}))?`,
  // Dutch and the languages of Scandinavia.
  '(?:ingeleverd|teruggegeven|ingetrokken|ingenomen|verwijderd)_op|(?:inlever|intrek)_?datum|datum_(?:inlevering|intrekking|teruggave)|(?:aterlamnad|aterlamnat|aterkallad|borttagen)_(?:den|datum)|aterlamningsdatum|(?:tilbageleveret|tilbagegivet|tilbakelevert|inddraget|inndratt|fjernet)_(?:den|dato)',
  // Polish, Czech, Hungarian, Romanian, Turkish, Vietnamese and Russian.
  '(?:zwrocon|odebran|cofniet)[aoy]_(?:dnia|w_dniu)|data_(?:zwrotu|odebrania|cofniecia)|(?:vracen|odebran)[ao]_dne|datum_(?:vraceni|odebrani)|(?:visszaadas|visszavonas)_(?:datuma|napja)|(?:returnat|retras|revocat)a?_la|data_(?:returnarii|retragerii|revocarii)|(?:iade|geri_alinma)_tarihi|ngay_(?:tra_lai|thu_hoi)|дата_(?:возврата|отзыва|изъятия)',
  // Japanese, Chinese and Korean.
  '(?:返却|回収|割り?当て解除)(?:年月)?日時?|(?:归还|收回|撤销|取消分配)(?:日期|时间)|(?:반납|회수)(?:_?일자?|_?날짜)',
];

/** Columns of lists of the app's assignees with the day on which a seat was or is taken back. */
export const takenBackForm = new RegExp(`^(?:${written.join('|')})$`, 'u');
