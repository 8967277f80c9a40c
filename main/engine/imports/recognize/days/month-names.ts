/**
 * What months are called where a whole day is written, in each case of the language. Words that are of two months are left out: "listopad" is
 * October in Croatian and November in Czech and Polish, "lip" and "lis" in Croatian and Polish, "srp" in Croatian and Czech.
 */
const names: readonly string[] = [
  'jan|january|januar|jänner|janvier|janv|enero|ene|gennaio|janeiro|januari|januára|január|januara|siječanj|siječnja|sij|leden|ledna|led|styczeń|stycznia|sty|jaanuar|gener|јануар|јануара|јануари|январь|января|янв|януари|січень|січня|sausis|sausio|janvāris|janvārī|janvāra|ianuarie|ocak|tammikuu|tammikuuta|ιανουάριος|ιανουαρίου',
  'feb|february|februar|février|févr|febrero|febbraio|fevereiro|februari|február|februára|febr|februara|veljača|veljače|velj|únor|února|úno|luty|lutego|lut|veebruar|febrer|фебруар|фебруара|февруари|февраль|февраля|фев|лютий|лютого|vasaris|vasario|februāris|februarie|şubat|helmikuu|helmikuuta|φεβρουάριος|φεβρουαρίου',
  'mar|march|märz|maerz|mär|mars|marzo|março|maart|marec|marca|marc|március|márc|mart|marta|ožujak|ožujka|ožu|březen|března|bře|marzec|märts|març|март|марта|мар|березень|березня|kovas|kovo|martie|maret|maaliskuu|maaliskuuta|μάρτιος|μαρτίου',
  'apr|april|avril|avr|abril|abr|aprile|apríl|apríla|április|ápr|aprila|travanj|travnja|tra|duben|dubna|dub|kwiecień|kwietnia|kwi|aprill|април|априла|апрель|апреля|апр|квітень|квітня|balandis|balandžio|aprīlī|aprilie|nisan|huhtikuu|huhtikuuta|απρίλιος|απριλίου',
  'may|mai|mayo|maggio|maio|mei|maj|maja|máj|mája|május|svibanj|svibnja|svi|květen|května|kvě|maig|мај|маја|май|мая|травень|травня|gegužė|gegužės|maijs|maijā|maija|mayıs|toukokuu|toukokuuta|μάιος|μαΐου',
  'jun|june|juni|juin|junio|giugno|junho|jún|júna|június|juna|junij|junija|lipanj|lipnja|červen|června|čvn|czerwiec|czerwca|cze|juuni|juny|јун|јуна|јуни|июнь|июня|июн|юни|червень|червня|birželis|birželio|jūnijs|iunie|haziran|kesäkuu|kesäkuuta|ιούνιος|ιουνίου',
  'jul|july|juli|juillet|juil|julio|luglio|julho|júl|júla|július|jula|julij|julija|srpanj|srpnja|červenec|července|čvc|lipiec|lipca|juuli|juliol|јул|јула|јули|июль|июля|июл|юли|липень|липня|liepa|liepos|jūlijs|iulie|temmuz|heinäkuu|heinäkuuta|ιούλιος|ιουλίου',
  'aug|august|août|agosto|ago|augustus|augusta|augusztus|avgust|avgusta|avg|kolovoz|kolovoza|kol|srpen|srpna|sierpień|sierpnia|sie|agost|август|августа|авг|серпень|серпня|rugpjūtis|rugpjūčio|augusts|ağustos|agustus|elokuu|elokuuta|αύγουστος|αυγούστου|ágúst',
  'sep|sept|september|septembre|septiembre|settembre|setembro|septembra|szeptember|szept|septembar|rujan|rujna|ruj|září|zář|wrzesień|września|wrz|setembre|септембар|септембра|септември|сентябрь|сентября|сен|сент|вересень|вересня|rugsėjis|rugsėjo|septembris|septembrī|septembrie|eylül|syyskuu|syyskuuta|σεπτέμβριος|σεπτεμβρίου',
  'oct|october|okt|oktober|octobre|octubre|ottobre|outubro|október|októbra|oktobra|oktobar|říjen|října|říj|październik|października|paź|oktoober|октобар|октобра|октомври|октябрь|октября|окт|жовтень|жовтня|spalis|spalio|oktobris|oktobrī|octombrie|ekim|lokakuu|lokakuuta|οκτώβριος|οκτωβρίου',
  'nov|november|novembre|noviembre|novembro|novembra|novembar|studeni|studenoga|studenog|listopadu|новембар|новембра|ноември|ноябрь|ноября|ноя|листопад|листопада|lapkritis|lapkričio|novembris|novembrī|noiembrie|kasım|marraskuu|marraskuuta|νοέμβριος|νοεμβρίου',
  'dec|december|dez|dezember|décembre|déc|diciembre|dic|dicembre|dezembro|decembra|decembar|prosinac|prosinca|pro|prosinec|prosince|grudzień|grudnia|gru|detsember|desember|des|desembre|децембар|децембра|декември|декабрь|декабря|дек|грудень|грудня|gruodis|gruodžio|decembris|decembrī|decembrie|aralık|joulukuu|joulukuuta|δεκέμβριος|δεκεμβρίου',
];

const monthOf: ReadonlyMap<string, number> = new Map(
  names.flatMap((list, index) => list.split('|').map((name) => [folded(name), index + 1] as const)),
);

/** The number of a month by its name or abbreviation in a day that is written out; 0 for other words. */
export function monthNumber(word: string): number {
  return monthOf.get(folded(word)) ?? 0;
}

/** Accents are lost in many exports. */
function folded(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
