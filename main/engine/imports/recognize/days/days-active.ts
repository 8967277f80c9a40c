/** Days of activity, as the languages of the product call them. */
export const daysActive: readonly string[] = [
  'days_active',
  'active_days',
  'number_of_days_active',
  'number_of_active_days',
  'total_days_active',
  'total_active_days',
  'sales_navigator_days_active',
  'sales_navigator_active_days',
  'sales_navigator_days_active_daily_logins',
  'aktive_tage',
  'anzahl_aktive_tage',
  'anzahl_aktiver_tage',
  'jours_actifs',
  'jours_d_activite',
  'nombre_de_jours_actifs',
  'dias_activos',
  'dias_de_actividad',
  'giorni_attivi',
  'giorni_di_attivita',
  'dias_ativos',
  'dias_de_atividade',
  'actieve_dagen',
  'dagen_actief',
  'tage_aktiv',
  'dni_aktywne',
  'aktivni_dny',
  'aktivne_dni',
  'aktiva_dagar',
  'aktive_dage',
  'aktive_dager',
  'aktiiviset_paivat',
  'aktiivisia_paivia',
  'aktiv_napok',
  'aktiv_napok_szama',
  'zile_active',
  'dni_aktywnosci',
  'aktif_gunler',
  'aktif_gun_sayisi',
  'активные_дни',
  'アクティブ日数',
  '活跃天数',
  '活動日数',
  '활동일수',
  '활동_일수',
  '활성_일수',
];

const day =
  'd|days?|tagen?|jours?|dias?|giorni|dagen|dag(?:ar(?:na)?|e|er)?|dni|dny|dnu|gun|paivaa|nap(?:ban|on)?|zile|дней|дня';
const last =
  'last|past|previous|prior|trailing|rolling|letzten?|vergangenen?|derniers|ultim[oai]s?|passati|pasados|passados|laatste|afgelopen|senaste|sista|siste|sidste|ostatni(?:e|ch)|posledni(?:ch)?|poslednych|son|viimeis(?:et|ten)|elmult|utols[o]|последн\\p{L}+';
/** "Last 7 days", "7d", "L30D", "30 derniers jours", "過去30日間", in the form of `foldedPlain`. */
const counted = new RegExp(
  [
    `(?:(?:in|over|within|during|for|aus|sur|au_cours_des|nei|negli|nos|en|w|v|i|de|under)_)?(?:(?:the|den|der|die|les|los|as|os|las|gli|de|het|az|za)_)?(?:(?:${last})_)?(?<days>\\d{1,3})_?(?:derniers_)?(?:${day})(?:_(?:icinde|aikana))?`,
    'l(?<short>\\d{1,3})_?d?',
    '(?:過去|过去|最近|近|지난|최근)_?(?<asia>\\d{1,3})_?(?:日間?|天|일(?:간)?)',
  ].join('|'),
  'u',
);
const behind = new RegExp(`^(?<rest>.+?)_(?:${counted.source})$`, 'u');
const before = new RegExp(`^(?:${counted.source})_(?:no_|の)?(?<rest>.+)$`, 'u');

const known: ReadonlySet<string> = new Set(daysActive.map((name) => name.replaceAll('_', '')));

/**
 * Of how many days a column of days active is by its name, which is in the form of `foldedPlain`: 0 where it does not say; `undefined` for a
 * column of anything else.
 */
export function daysOfColumn(name: string): number | undefined {
  if (known.has(name.replaceAll('_', ''))) return 0;
  for (const form of [behind, before]) {
    const { rest = '', days, short, asia } = form.exec(name)?.groups ?? {};
    if (known.has(rest.replaceAll('_', ''))) return Number(days ?? short ?? asia);
  }
  return undefined;
}

/** Whether a column that is no such one has days active in its name, with something else that was done to them ("per week", "last month"). */
export function speaksOfDaysActive(name: string): boolean {
  return (
    daysOfColumn(name) === undefined &&
    daysActive.some((one) => `_${name}_`.includes(`_${one}_`)) &&
    !/(?:^|_)(?:in)?active_since|password|streak/u.test(name)
  );
}
