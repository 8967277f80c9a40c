import { foldWord } from './words.ts';

/*
 * Words of how far somebody's leaving is, under a status beside the day of it. What else stands there ("Done", "Approved") is a word as any
 * other.
 */

const what =
  '(?:(?:termination|resignation|leaving|notice|offboarding|exit|separation|request|process|kundigung|austritt|antrag|demande|demission|depart|baja|renuncia|solicitud|desligamento|demissao|pedido|dimissioni|richiesta) (?:is |was |has been |wurde |ist |a ete |foi |fue )?)?';
const undone = new RegExp(
  `^${what}(?:cancell?ed|cancell?ation|withdrawn|rescinded|retracted|revoked|voided|reversed|called off|storniert|storno|zuruckgezogen|zuruckgenommen|widerrufen|annulliert|abgebrochen|annule|annulee|retractee?|abandonnee?|cancelad[oa]|anulad[oa]|desistid[oa]|desistencia|desistio|desistiu|revogad[oa]|revocad[oa]|annullat[oa]|ritirat[oa]|revocat[oa]|geannuleerd|ingetrokken|annulleret|annullert|tilbagetrukket|trukket tilbake?|aterkallad|aterkallat|avbruten|peruttu|peruutettu|anulowan[eoya]|wycofan[eoya]|zrusen[eoya]|stazen[eoya]|visszavon(?:va|t|tak)|torolve|anulat[ae]?|retras[ae]?|iptal|iptal edildi|geri cekildi|отмен[её]н[оаы]?|отозван[оаы]?|скасован[оаий]+|відкликан[оаий]+|ακυρωθηκε|ακυρωμεν[οη]|ملغ[ىي]|ملغاة|בוטל|取消|取消済|取消済み|取り消し|取下げ|撤回|撤回済|已取消|已撤回|撤销|已撤销|취소|취소됨|철회|철회됨|da huy|dibatalkan|ยกเลิก)(?: .*)?$`,
  'u',
);
const underWay =
  /^(?:in progress|in process|in bearbeitung|in arbeit|laufend|lauft|under way|underway|ongoing|open|offen|started|initiated|processing|en cours|en proceso|en curso|en tramite|em andamento|em processo|em processamento|em curso|in corso|in lavorazione|in behandeling|lopend|lopende|pagaende|pagar|under behandling|kesken|kaynnissa|w toku|w trakcie|v procesu|probiha|folyamatban|in curs|devam ediyor|surecte|в процессе|в работе|в обработке|в процесі|σε εξελιξη|進行中|処理中|手続中|进行中|處理中|处理中|진행중|진행 중|처리중|dang xu ly|dang tien hanh|dalam proses|กำลังดำเนินการ)$/u;
const awaited =
  /^(?:pending|pendente|pendiente|ausstehend|en attente|in attesa|in afwachting|oczekujac[eya]|ожидает|в ожидании|待处理|保留中|대기|대기중|cho xu ly|cho duyet|scheduled|planned|geplant|prevu|programad[oa]|agendad[oa]|upcoming)$/u;

/**
 * What a status of a leaving says of it: `undone`: it was taken back · `under-way`: it is not over · `awaited`: it has not begun, or
 * somebody has not; `undefined`: another word.
 */
export function leavingWord(text: string): 'undone' | 'under-way' | 'awaited' | undefined {
  const word = foldWord(text);
  if (undone.test(word)) return 'undone';
  if (underWay.test(word)) return 'under-way';
  return awaited.test(word) ? 'awaited' : undefined;
}
