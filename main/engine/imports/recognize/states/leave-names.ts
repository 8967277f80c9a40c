/**
 * How columns of a leave are called in one language: patterns in the form of `foldedPlain`, in which `{leave}` stands for any of `leave`. What is
 * missing has no name of its own.
 */
export interface LeaveNames {
  /** What a leave is called by itself: who is on one, of what kind it is, or how many days of it somebody has. */
  readonly leave: readonly string[];
  /** That somebody is on one just now: nothing else is called so. */
  readonly now?: readonly string[];
  /** Of a leave where what stands there says who is away. */
  readonly likely?: readonly string[];
  /** The first day of one. */
  readonly from?: readonly string[];
  /** The last day of one. */
  readonly until?: readonly string[];
  /** The day on which somebody is back. */
  readonly back?: readonly string[];
  /** Of a leave wherever it stands within a name. */
  readonly stems?: readonly string[];
}

const kinds =
  'parental|maternity|paternity|mat_?pat|family|medical|sick|unpaid|paid|extended|long_term|lt|military|personal|study|adoption|garden|protected|fmla';
const starts =
  '(?:from|start|starts|started|starting|begin|begins|began|beginning|since|start_date|begin_date|from_date|date_from|start_on|first_day|effective_date|commence\\w*)(?:_date|_day|_on)?';
const ends =
  '(?:until|untill|till|to|thru|through|end|ends|ended|ending|end_date|finish|expected_end|to_date|date_to|last_day)(?:_date|_day|_on)?';

/** By language; those of a few words together. */
export const leaveNames: readonly LeaveNames[] = [
  // English
  {
    leave: [`(?:(?:${kinds})_)*(?:leave(?:_of_absence)?|loa|sabbatical|furlough|absence)`],
    now: [
      '(?:is_|currently_|employee_|worker_|emp_)*(?:on|away_on)_(?:an?_)?{leave}',
      '(?:is_|currently_|employee_|worker_|emp_)*(?:(?:absent|away)_on_leave|furloughed|on_leave_status|leave_of_absence|loa)',
    ],
    likely: ['(?:absent|away)'],
    from: [
      `(?:on_)?{leave}_${starts}`,
      '(?:start|beginning|first_day|start_date|from|date)_of_(?:the_)?{leave}',
      'date_(?:placed_|went_)?on_{leave}',
      'on_{leave}_(?:from|since)',
    ],
    until: [
      `(?:on_)?(?:expected_)?{leave}_${ends}`,
      '(?:end|last_day|end_date|until)_of_(?:the_)?{leave}',
      'on_{leave}_(?:until|till|to)',
    ],
    back: [
      '(?:expected_|actual_)?(?:{leave}_return|return_from_{leave})(?:_(?:date|day|on))?',
      '(?:(?:expected|planned|estimated|anticipated|actual|est|exp)_)*(?:return|returns|returning|back|rtw)(?:_(?:from|to)_(?:work|leave|loa|parental_leave|maternity_leave))?(?:_(?:date|day|on))?',
      'date_of_return',
      'back_at_work',
    ],
    stems: ['(?:^|_)(?:leave|loa|sabbatical|furlough(?:ed)?|parental|maternity|paternity)(?:_|$)'],
  },
  // German
  {
    leave: [
      'elternzeit|mutterschutz|beurlaubung|abwesenheit|karenz|sabbatical|auszeit|pflegezeit|langzeitkrankheit|langzeiterkrankung|freistellung|ruhezeit|krankheit|urlaub',
    ],
    now: [
      '(?:ist_|derzeit_|aktuell_|zurzeit_)*(?:beurlaubt|(?:in|im)_(?:der_)?{leave}|langzeitkrank|karenziert|krankgeschrieben|ruhend(?:es_arbeitsverhaltnis)?)',
    ],
    likely: ['{leave}s?_?(?:status|art|grund|typ|kennzeichen)', 'abwesend'],
    from: [
      '{leave}s?_?(?:von|ab|seit|beginn|start)(?:_?datum)?',
      '(?:beurlaubt|abwesend|krank|freigestellt|in_elternzeit)_(?:von|ab|seit)',
      'beginn_(?:der_|des_)?{leave}s?',
    ],
    until: [
      '{leave}s?_?(?:bis|ende)(?:_?datum)?',
      '(?:beurlaubt|abwesend|krank|in_elternzeit)_bis',
      'ende_(?:der_|des_)?{leave}s?',
    ],
    back: [
      '(?:voraussichtliche[rs]?_|geplante[rs]?_)?(?:ruckkehr|wiedereinstieg|wiederaufnahme|ruck)(?:_?datum|_am|_?termin)?',
      'zuruck_(?:am|ab)',
    ],
    stems: ['elternzeit', 'mutterschutz', 'beurlaub', 'karenz', 'langzeitkrank'],
  },
  // French
  {
    leave: [
      'conges?(?:_(?:parental|maternite|paternite|longue_duree|sabbatique|maladie))?|absence|arret(?:_(?:maladie|de_travail))?|disponibilite',
    ],
    now: ['(?:est_|actuellement_)*(?:en_{leave}|en_disponibilite)'],
    likely: ['absente?'],
    from: [
      '(?:date_)?(?:de_)?(?:debut|depart)_(?:du_|de_la_|de_l_|de_|d_|en_)?{leave}',
      '{leave}_(?:du|debut|depuis|a_partir_du)',
      'en_conges?_(?:du|depuis)',
    ],
    until: [
      '(?:date_)?(?:de_)?fin_(?:du_|de_la_|de_l_|de_|d_)?{leave}',
      '{leave}_(?:au|fin|jusqu_au|jusqu_a)',
      'en_conges?_(?:au|jusqu_au)',
    ],
    back: ['(?:date_(?:de_)?)?(?:retour|reprise)(?:_(?:prevue?|de_conge|le))?'],
    stems: ['(?:^|_)conges?(?:_|$)', 'arret_(?:maladie|de_travail)'],
  },
  // Spanish
  {
    leave: [
      'permiso|licencia_(?:medica|de_maternidad|maternidad|sin_goce\\w*)|excedencia|ausencia|incapacidad|baja_(?:medica|laboral|maternal|temporal|it)',
    ],
    now: ['(?:esta_|actualmente_)*(?:(?:con|de|en)_{leave}|(?:de|en)_licencia)'],
    likely: ['ausente'],
    from: ['(?:fecha_(?:de_)?)?(?:inicio|desde)_(?:de_la_|del_|de_)?{leave}', '{leave}_(?:desde|inicio)'],
    until: [
      '(?:fecha_(?:de_)?)?(?:fin|hasta|termino)_(?:de_la_|del_|de_)?{leave}',
      '{leave}_(?:hasta|fin|termino)',
    ],
    back: ['(?:fecha_(?:de_)?)?(?:regreso|reincorporacion|retorno|reintegro)(?:_prevista)?'],
    stems: [
      'excedencia',
      'incapacidad',
      'baja_(?:medica|laboral|maternal|temporal|it)',
      '(?:^|_)baixa(?:_|$)',
    ],
  },
  // Italian
  {
    leave: ['congedo|aspettativa|assenza|maternita|malattia'],
    now: ['(?:e_)?in_{leave}'],
    likely: ['assente'],
    from: ['(?:data_(?:di_)?)?inizio_(?:dell_|della_|del_|di_)?{leave}', '{leave}_(?:dal?|inizio)'],
    until: ['(?:data_(?:di_)?)?fine_(?:dell_|della_|del_|di_)?{leave}', '{leave}_(?:al|fino_al?|fine)'],
    back: ['(?:data_(?:di_)?)?rientro(?:_previsto)?'],
    stems: ['aspettativa', 'congedo', 'maternit', 'malattia'],
  },
  // Portuguese
  {
    leave: ['afastamento|licenca(?:_(?:maternidade|medica|paternidade|premio|sem_vencimento))?|ausencia'],
    now: ['(?:esta_)?(?:(?:de|em)_{leave}|afastad[oa])'],
    likely: ['ausente'],
    from: ['(?:data_(?:de_)?)?inicio_(?:da_|do_|de_)?{leave}', '{leave}_(?:desde|inicio|de)'],
    until: ['(?:data_(?:de_)?)?(?:fim|termino)_(?:da_|do_|de_)?{leave}', '{leave}_(?:ate|fim|termino)'],
    back: ['(?:data_(?:de_|do_)?)?(?:retorno|regresso)(?:_previsto)?'],
    stems: ['afastad', 'afastamento'],
  },
  // Dutch
  {
    leave: ['verlof|afwezigheid|verzuim|ziekte|zwangerschapsverlof|ouderschapsverlof'],
    now: ['(?:met|op|in|is_met)_{leave}'],
    likely: ['afwezig'],
    from: ['{leave}_?(?:van(?:af)?|start|begin|sinds)(?:_?datum)?'],
    until: ['{leave}_?(?:tot(?:_en_met)?|einde?|t_m)(?:_?datum)?'],
    back: ['(?:verwachte_)?terugkeer(?:_?datum)?'],
    stems: ['verlof', 'ziekgemeld'],
  },
  // Danish, Norwegian, Swedish, Finnish
  {
    leave: [
      'permisjon|orlov|barsel|barselsorlov|tjanstledighet|tjanstledig|foraldraledighet|foraldraledig|fravaer|franvaro|poissaolo|perhevapaa|vapaa',
    ],
    now: [
      '(?:er_|ar_)?(?:i|pa|har)_{leave}',
      'permittert|sykm?eldt|sygemeldt|sjukskriven|tjanstledig|foraldraledig',
      'vapaalla|perhevapaalla|opintovapaalla|vanhempainvapaalla',
    ],
    likely: ['poissa|fravaerende|franvarande'],
    from: ['{leave}s?_?(?:fra|fran|start|alkaa|alku)(?:_?dato|_?datum)?'],
    until: ['{leave}s?_?(?:til|till|slutt?|paattyy|loppu)(?:_?dato|_?datum)?'],
    back: ['(?:forventet_)?(?:tilbake|retur)(?:_?dato)?', 'tillbaka(?:_datum)?'],
    stems: [
      'permisjon|permittert|orlov|barsel|tjanstledig|foraldraledig|sjukskriv|syke?meld|sygemeld',
      'perhevapaa|opintovapaa|vanhempainvapaa|hoitovapaa',
    ],
  },
  // Polish, Czech, Slovak, South Slavic, Russian, Ukrainian
  {
    leave: [
      'urlop(?:_(?:macierzynski|wychowawczy|bezplatny|rodzicielski))?|nieobecnosc|bolovanje|dopust|одсуство',
      'materska|rodicovska|dovolena|отпуск|декрет|відпустка',
    ],
    now: ['(?:na_urlopie|na_(?:materske|rodicovske)|в_(?:отпуске|декрете)|у_відпустці)(?:_\\p{L}+)?'],
    likely: ['nieobecn[ya]'],
    from: ['urlop_od', '(?:data_)?(?:rozpoczecia|poczatek)_urlopu'],
    until: ['urlop_do', '(?:data_)?(?:zakonczenia|koniec)_urlopu'],
    back: ['(?:data_)?powrotu?'],
    stems: ['macierzynsk|wychowawcz|matersk|rodicovsk|отпуск|декрет|відпуст'],
  },
  // Japanese, Chinese, Korean
  {
    leave: ['休職|休業|育休|産休|育児休業|休假|产假|停薪留职|휴직|육아휴직'],
    now: [
      '{leave}_?(?:中|フラグ|区分|有無|여부|중|구분|상태)+',
      '(?:是否)?(?:在)?(?:休假|产假|停薪留职)中?',
      '休職|育休|産休|휴직',
    ],
    from: ['{leave}(?:開始|期間開始|开始|시작)(?:年月)?(?:日|日期|일)?'],
    until: ['{leave}(?:終了|期間終了|结束|종료)(?:予定)?(?:年月)?(?:日|日期|일)?'],
    back: ['復職(?:予定)?(?:年月)?日?', '(?:복직|返岗|复职)(?:예정)?(?:일|日期|日)?'],
    stems: ['休職|休業|育休|産休|休假|产假|휴직'],
  },
  // Others, of which no more is known
  {
    leave: [],
    now: ['izin(?:de|li)(?:_mi)?', 'σε_αδεια'],
    stems: [
      '(?:^|_)(?:gyes|gyed|izin(?:de|li))(?:_|$)',
      'szules|concediu|dogum_izn|αδεια|חופש|חל_?ת(?:_|$)|اجازة|مرخصي|nghi_(?:phep|thai)|thai_san|cuti|ลาคลอด|ลาพัก',
    ],
  },
];
