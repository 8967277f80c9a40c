/*
 * Words that people and programs write where there is nothing, folded. A value of them alone identifies nobody: compared, they would
 * make one person of everybody who has no id. Spreadsheets translate theirs: Excel's error values by language are listed in
 * Microsoft's support page "IFERROR" and its translations; whatever begins with # and has no digit is one of them.
 */
const words = `
n/a na n.a. n.a n\\a not available|not applicable|not assigned|not set|no value|no data|missing|null|(null)|<null>|[null]|nil|none|(none)
nan|undefined|blank|(blank)|empty|(empty)|unknown|tbd|tba|tbc|to be determined|to be defined|todo|pending|xxx|xx|x
kein|keine|keiner|keines|k.a.|k. a.|ka|k.a|leer|(leer)|unbekannt|nicht vorhanden|nicht verfugbar|nicht zutreffend|entfallt|fehlt
aucun|aucune|neant|vide|(vide)|(vides)|inconnu|inconnue|non disponible|non renseigne|sans objet|s/o|n.c.|nc|n/c
ninguno|ninguna|nulo|nula|vacio|(vacio)|(en blanco)|en blanco|desconocido|sin datos|sin dato|s/d|no aplica|no disponible|sin asignar
nenhum|nenhuma|vazio|(vazio)|em branco|desconhecido|nao aplicavel|nao disponivel|sem dados|n/d|nd|n.d.
nessuno|nessuna|nullo|vuoto|(vuoto)|sconosciuto|non applicabile|assente
geen|n.v.t.|nvt|leeg|(leeg)|onbekend|niet van toepassing|ontbreekt
brak|brak danych|nie dotyczy|nieznany|puste|(puste)|nieznane
ingen|inget|ingenting|saknas|(tom)|(tomt)|okand|ej tillampligt|ej angivet|intet|ukendt|ukjent|mangler|ikke relevant|ikke angivet|i/t|i/r
ei ole|ei tietoa|puuttuu|tyhja|(tyhja)|tuntematon|ei saatavilla
zadny|zadna|neni|chybi|prazdne|neznamy|neuvedeno|ziadny|chyba udaj|nezname
nincs|nincs adat|ures|ismeretlen|hianyzik|nema|nepoznato|prazno|neznano|ni podatka|nici unul|niciuna|lipsa|necunoscut
yok|(bos)|bilinmiyor|mevcut degil|puudub|nera|nezinoms|nezinoma
нет|н/д|нд|не указано|не указан|пусто|(пусто)|неизвестно|отсутствует|немае|невідомо|невидомо|не вказано|няма|липсва
κανενα|κανενας|κενο|αγνωστο|δ/υ|μ/δ
なし|無し|無|ナシ|未定|未設定|未登録|該当なし|不明|空白|(空白)
无|無資料|暂无|暫無|空|未知|没有|沒有|不适用|不適用|不详|待定|未填写|未设置
없음|해당없음|해당 없음|미정|미상|공백|비어 있음
لا يوجد|غير متوفر|غير معروف|فارغ|لا شيء|אין|ללא|ריק|לא ידוע|חסר
khong co|khong ro|tidak ada|kosong|tiada|walang|ไม่มี|ไม่ทราบ|ว่าง|कोई नहीं|उपलब्ध नहीं|नहीं
`;

/** `foldText` is not used: it belongs to names, and this is asked of every cell that is no plain id. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

const nothing: ReadonlySet<string> = new Set(
  words
    .trim()
    .split('\n')
    .flatMap((line, at) => (at === 0 ? line.replaceAll(/ (?=n)/gu, '|') : line).split('|'))
    .map(fold),
);

/**
 * Whether a text says that there is nothing: a word for it in the languages spreadsheets speak, the error of a formula, signs
 * without a letter or digit, zeros alone.
 */
export function saysNothing(text: string): boolean {
  const trimmed = text.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return !/^#{2,}$/u.test(trimmed);
  if (/^[+-]?0+(?:[.,]0+)?$/u.test(trimmed)) return true;
  if (trimmed.startsWith('#') && (!/\p{N}/u.test(trimmed) || /^#\p{L}+\/0[!?]?$/u.test(trimmed))) return true;
  return trimmed.length <= 24 && nothing.has(fold(trimmed));
}
