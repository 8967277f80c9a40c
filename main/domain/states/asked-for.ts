import { foldWord } from './words.ts';

/** Said of a license or an access. */
const asked = new RegExp(
  `^(?:(?:seat|licen[cs]e|access|lizenz|zugang|zugriff|acces|licencia|acceso|licenza|accesso|licenca|acesso) )?(?:${[
    'pending(?: (?:approval|request|assignment|review|decision|provisioning))?|requested|request(?: sent| submitted| open)?|applied for|asked(?: for)?|ordered|on order|in (?:progress|process|review|approval)|under review|(?:awaiting|waiting(?: for)?|needs|to be) (?:approv(?:al|ed)|assign(?:ment|ed)|decision|review|provision(?:ing|ed))|wait(?:ing|ing ?list|list(?:ed)?)|submitted|planned|to do|open|tbd|tbc',
    'ausstehend|offen|beantragt|angefordert|angefragt|bestellt|gewunscht|in (?:arbeit|prufung|bearbeitung|genehmigung)|wartend|wartet|warteliste|geplant',
    'en attente(?: d ?\\p{L}+)?|demandee?|demande en cours|sollicitee?|en cours|a valider|prevue?',
    'pendiente(?: de \\p{L}+)?|solicitad[oa]|pedid[oa]|en (?:tramite|proceso|curso|espera)|previst[oa]',
    'in attesa(?: di \\p{L}+)?|richiest[oa]|in (?:corso|lavorazione|approvazione)|pendente(?: de \\p{L}+)?|em (?:andamento|analise|aprovacao|espera)|aguardando(?: \\p{L}+)?|requisitad[oa]|pendent|sol licitad[oa]',
    'in (?:afwachting|behandeling|aanvraag)|aangevraagd|lopend|gepland',
    'avventer|venter|afventer|vantar|vantande|anmod(?:et|ning)|ansogt|sokt|ansokt|begard|bestilt|bestalld|under behandling|odottaa|odottava|haettu|pyydetty|anottu|tilattu',
    'oczekuj\\p{L}*|w toku|zlozono wniosek|wnioskowan[aoy]?|zgloszon[aoy]?|zamowion[aoy]?|ceka(?: na \\p{L}+)?|cekajici|cakajuci|ziadan[aoye]?|pozadovan[aoy]|pozadan[aoo]?|zazadano|fuggoben|folyamatban|igenyelve|kert|in asteptare|solicitat[a]?|cerut[a]?|beklemede|bekliyor|talep edildi|istendi',
    'ожида\\p{L}+|запрошен[аоы]?|запрос|заявка|на рассмотрении|в процессе|очіку\\p{L}+|запитано|подано|σε αναμονη|εκκρεμει|ζητηθηκε|ממתין|ממתינה|בהמתנה|ביקש|قيد الانتظار|معلق|مطلوب|รอดำเนินการ|รออนุมัติ|cho duyet|dang cho|tertunda|menunggu(?: \\p{L}+)?|diajukan',
    '申請中|申請済み?|依頼中|保留中?|承認待ち|手配中|待ち|申请中|待审批|待分配|待定|待处理|審核中|待核准|申請|申请|신청(?:중|함)?|요청(?:됨|중)?|대기(?:중)?|승인대기|보류',
  ].join('|')})$`,
  'u',
);

/** Whether a word under a column of who has the app says that it was asked for, and neither given nor refused yet. */
export function isAskedFor(text: string): boolean {
  return asked.test(foldWord(text));
}
