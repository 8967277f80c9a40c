import type { Source } from '../catalog/source.ts';
import { foldedPlain } from './columns/column-name.ts';
import { looksLikeDay } from './days/looks-like-day.ts';
import { namesHiring } from './names/subject-names.ts';

type Rows = readonly { readonly cells: readonly string[] }[];
type Thing = { readonly id: string; readonly key: RegExp; readonly beside: readonly RegExp[] };

/** People who are taught, treated or put up, as their lists call them; when they came and went is none of a company's. */
const served =
  /^(?:student|pupil|patient|guest|resident|alumno|estudiante|aluno|paciente|huesped|hospede|eleve|schuler|patienten|studente|paziente|ospite|leerling)_?(?:id|no|nr|nummer|number|code|name|nombre|nome|roll_no|numero)$|_(?:del_|do_|de_la_|de_l_|du_)?(?:paciente|huesped|hospede|alumno|aluno|patient|eleve|paziente|ospite)$|^(?:cgpa|gpa|diagnosis|diagnostico|roll_?(?:no|number)|ward_?(?:id|name|no)?|uhid|mrn)$|^(?:nro_|num(?:ero)?_|tipo_|cod_)(?:de_)?(?:habitacion|alojamiento|camera)$|^room_(?:type|rate)$|^(?:nama|nomor|no|id)_(?:penyewa|penghuni|pasien|siswa|mahasiswa|tamu)$|^(?:nomor|no|tipe)_kamar$|^(?:mieter|locataire|inquilino|huurder|penyewa)(?:_(?:name|nom|nome|nombre|naam|nr|id))?$|^(?:zimmer|wohnungs?)_?(?:nr|nummer|typ)$|^(?:numero|num|no|type)_(?:de_)?(?:chambre|logement)$|^(?:admission|discharge)_date$/u;
/** One alone may be by chance, as a patient's name in a list of calls. */
const servedAtLeast = 2;

/**
 * What the rows of a file are of where they are of things and not of people, by what only such things have: `key`, and one column more. The
 * people are in it as those who asked, did or hold.
 */
const things: readonly Thing[] = [
  {
    id: 'events-log',
    key: /^(?!last_|.*_last_)(?:\w+_)?ip(?:_?v?[46])?(?:_?(?:address|addr|adresse))?$|(?:^|_)bytes?(?:_|$)|^(?:connect|disconnect|join|leave|connection|session|logon|logoff|login|logout|log_on|log_off)_(?:start_|end_)?(?:time|timestamp|duration|id)$|^(?:admitted|checked_in|signed_in|entered)_(?:at|time)$|user_agent|^(?:first_join|last_leave|in_meeting_duration|time_in_(?:session|meeting)\w*|webinar_id)$|^(?:call|meeting|conversation|recording|message)_id$|(?:^|_)(?:src|dst|destination|source)_port$/u,
    beside: [
      /^(?:connect|disconnect|session|start|end|join|leave)_(?:start_|end_)?(?:time|date)$/u,
      /^(?:left|exited|checked_out|signed_out|departed)_(?:at|time)$|^(?:last_leave|(?:join|leave)_time|in_meeting_duration|registration_time|attended)$/u,
      /^(?:duration|elapsed|dauer|duree|duracion|durata|duur|時間)(?:_|$)|(?:^|_)bytes?(?:_|$)/u,
      /^protocol$|^http_|^request_(?:id|method|path)|user_agent/u,
      /^(?:event|action|activity|operation|ereignis|aktion|evenement|evento|操作|イベント)(?:_(?:type|name|id|code|time|date|category|result))?$/u,
      /^(?:result|outcome|failure_reason|error_code|disconnect_reason|sign_in_error_code)$/u,
      /^(?:\w+_)?(?:status|response|failure|result)_(?:code|type)$/u,
      /^(?:time_?stamp|event_time|occurred_at|zeitstempel|horodatage|日時|时间戳)(?:_utc)?$/u,
    ],
  },
  {
    id: 'time-sheets',
    key: /^attendance_(?:id|mark)$|^(?:total_)?(?:net|gross)_(?:pay|salary|wages?|earnings?|payable)$|^take_?home(?:_pay)?$|^(?:days_)?lop(?:_days)?$|^(?:late|early_leave|over_?time)_min(?:ute)?s?$|^(?:worked_hours|hours_worked|overtime(?:_hours)?|break(?:_min\w*)?|uberstunden|pausen?(?:_min\w*)?|残業(?:時間)?|休憩(?:時間)?)$|^(?:week_?day|day_of_week|wochentag|dia_(?:da_|de_la_)?semana|giorno_della_settimana|曜日|요일|星期)$|^(?:(?:clock|punch|check|time|sign)_?(?:in|out)|log_?(?:out|off)|(?:in|out)_time|(?:first|last)_punch|punch)(?:_(?:time|date|at))?$|^ore_(?:ordinarie|straordinarie|lavorate)$|^heures?_(?:sup\w*|travaillees|normales)$|^horas_(?:extras?|ordinarias|normales|trabaja\w+|trabalha\w+)$|^(?:kommen|gehen|kommt|geht)(?:_?zeit)?$|^(?:arbeits)?(?:beginn|ende)_?zeit$|^heure_(?:d_)?(?:arrivee|entree|depart|sortie)$|^hora_(?:de_)?(?:entrada|salida|saida)$|^ora_(?:di_)?(?:entrata|uscita)$|^(?:出勤|退勤|上班|下班|签到|签退|출근|퇴근)(?:時刻|時間|时间|打卡|시간)?$/u,
    beside: [
      /^(?:(?:total|working|payable|paid|present|absent|unpaid|lop|worked)_days?(?:_worked)?|days_(?:present|absent|worked|paid)|present|absent|(?:total_)?deductions?|pay(?:roll)?_(?:period|month)|period|month|mese|mois|mes|tds|paye)$/u,
      /^(?:event_time|attendance_(?:mark|date)|(?:late|early_leave|over_?time)_min(?:ute)?s?)$/u,
      /^(?:work_?|attendance_?|shift_?|punch_?)?(?:date|day|week_?day|weekday)$|^(?:datum|tag|wochentag|date|jour|fecha|dia|data|giorno|dag|日付|日期|曜日|날짜|일자)$/u,
      /^(?:shift|schicht|turno|equipe|dienst|勤務|班次|근무조)(?:_(?:name|code|type))?$/u,
    ],
  },
  {
    id: 'time-sheets',
    key: /(?:假期|请假|休假)(?:类型|类别)|休暇(?:種別|区分|種類)|휴가(?:종류|구분|유형)|^(?:abwesenheits|urlaubs)(?:art|typ|grund)$|^type_(?:de_|d_)?(?:conges?|absence)$|^tipo_(?:de_|di_)?(?:ausencia|permiso|vacaciones|licencia|assenza|ferie|afastamento)$|^verlof(?:type|soort)$|^(?:leave|absence|time_off)_type$/u,
    beside: [
      /^(?:number_of_)?days$|^(?:anzahl_)?tage$|^(?:nombre_de_|nb_)?jours$|^dias$|^giorni$|^(?:aantal_)?dagen$|^(?:from|von|du|desde|dal|van)$|天数|日数|일수|开始|開始/u,
    ],
  },
  {
    id: 'courses',
    key: /(?:^|_)(?:course|training|lesson|curriculum|learning_path|quiz|exam|schulung|kurs|lehrgang|unterweisung|formation|curso|capacitacion|treinamento|corso|cursus|opleiding|kursus|koulutus|szkoleni\w*|skoleni|研修|講座|コース|培训|课程|課程|교육|강의|과정)(?:_?(?:name|title|id|code|item|type|nom|titre|titulo|nombre|titolo|名|名称|名稱|명))?$/u,
    beside: [
      /^(?:completion|completed|progress|percent_?complete\w*|score|passed|due|assigned|enrol\w*|overdue|abschluss|abgeschlossen|fallig|faellig|fortschritt|ergebnis|termine|echeance|completado|vencimiento|concluido|scadenza|punteggio|completato|voltooid|resultaat)(?:_|$)|受講|修了|完了|進捗|得点|完成|进度|成绩|수료|진도/u,
    ],
  },
  {
    id: 'reviews',
    key: /^(?:review|appraisal|evaluation|goal|objective|okr|beurteilung|entretien|evaluacion|avaliacao|valutazione)_(?:id|cycle|name|type|period|form|template|title)$|^(?:self|manager|peer|final|overall)_(?:score|rating)$/u,
    beside: [/(?:^|_)(?:score|rating|reviewer|cycle|weight|progress|due_date)(?:_|$)/u],
  },
  {
    id: 'students',
    key: /^(?:filiere|cfu|ects(?:_\w+)?|c?gpa|studiengang|matrikel(?:nummer|nr)|study_program(?:me)?|degree_program(?:me)?|(?:student_)?major|corso_di_(?:laurea|studi[oi]?)|kierunek(?:_studiow)?|специальность|факультет)$/u,
    beside: [
      /^(?:semestr?e?r?|(?:fach)?semester|(?:current_|academic_|school_|enrol\w*_)?year|annee(?:_academique|_scolaire)?|anno(?:_accademico|_di_corso)?|promo(?:tion)?|cohort|classe|class_of|курс|группа)$/u,
      /^(?:moyenne|average(?:_grade)?|c?gpa|credits|total_credits|notendurchschnitt|media|cfu|ects)$/u,
    ],
  },
  {
    id: 'devices',
    key: /(?:^|_)(?:sim|iccid|puk)(?:_|$)|(?:^|_)imei|(?:^|_)(?:serial|seriennummer|numero_de_serie|serie?nummer)(?:_|$)|(?:^|_)mac_?address|^(?:hostname|asset_tag|device_name|computer_name|geratename)$/u,
    beside: [
      /^(?:asset|inventory|inventar\w*|device|computer|machine|host|endpoint|gerate?\w*|geraet\w*|equipo|appareil|line)_(?:id|no|nr|number|nummer|tag|name|type|model|status|state|owner|category)$|^(?:make|model|manufacturer|hersteller|modell|fabricante|marque|modelo|modele)$/u,
      /^(?:os|operating_system|os_version|os_build|firmware|platform|betriebssystem)(?:_|$)/u,
      /^(?:workspace|instance|vm|virtual_machine|desktop|session_host|bundle|image)_(?:id|name)$|^ip(?:v4)?_?address$/u,
      /^(?:tariff|tarif|rate_plan|data_plan|carrier|warranty|garantie|purchase_date|last_check_in|compliance)(?:_|$)/u,
    ],
  },
  {
    id: 'business-records',
    key: /^(?:po|purchase_order|order|invoice|expense|claim|bill|booking|reservation|trip|quote|offer|payment|transaction|receipt|shipment|delivery|parcel|visit|visitor|bestell\w*|rechnungs?|auftrags?|belege?|buchungs?|commande|facture|pedido|factura|ordine|fattura|bestelling|factuur|tilaus|lasku|zamowieni\w*|faktura|faktury|注文|請求|申請|订单|发票|申请|주문|신청)_?(?:number|no|nr|nummer|id|key|ref|reference|code|numero|番号|编号|번호)$/u,
    beside: [
      /^(?:amount|total|net|gross|betrag|summe|montant|importe|monto|importo|bedrag|belop|summa|kwota|金額|金额|금액|currency|wahrung|devise|moneda|valuta|price|quantity|qty|menge)(?:_|$)/u,
      /^(?:vendor|supplier|merchant|payee|lieferant|fournisseur|proveedor|fornitore|leverancier|取引先|供应商|거래처)(?:_(?:name|id|number))?$/u,
      /^(?:requested|requester|submitted|approved|ordered|booked|raised|opened)_(?:by|for|date|on|at)(?:_|$)|^(?:requester|approver|approval|antragsteller|besteller|demandeur|solicitante|richiedente|aanvrager)(?:_|$)/u,
    ],
  },
];

const timeOfDay = /^\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?$/iu;
/** When somebody came and when they went. */
const timesAtLeast = 2;

/** Whether some columns have nothing but times of day and another nothing but days, whatever they are called. */
function hasHours(header: readonly string[], rows: Rows): boolean {
  const columns = header.map((_name, at) =>
    rows.map(({ cells }) => (cells[at] ?? '').trim()).filter((cell) => cell !== ''),
  );
  const holding = (is: (cell: string) => boolean): number =>
    columns.filter((cells) => cells.length > 0 && cells.every(is)).length;
  return holding((cell) => timeOfDay.test(cell)) >= timesAtLeast && holding(looksLikeDay) > 0;
}

/** The report of the catalog that stands for things of that kind; `undefined` where the rows may be of people. */
export function tellThings(header: readonly string[], rows: Rows = []): Source['id'] | undefined {
  const names = header.map(foldedPlain);
  if (names.filter((name) => served.test(name)).length >= servedAtLeast) return 'students';
  // Whoever knows when people began to work has rows of people, whatever they have.
  if (namesHiring(names)) return undefined;
  const found = things.find(({ key, beside }) => {
    const at = names.findIndex((name) => key.test(name));
    return at !== -1 && names.some((name, other) => other !== at && beside.some((form) => form.test(name)));
  });
  return found?.id ?? (hasHours(header, rows) ? 'time-sheets' : undefined);
}

/** So many rows at least, and of them so many different people, or they are of what people did or have. */
const rowsAtLeast = 3;
const peopleShare = 0.75;

/** Whether most people of a list have several rows: then it is of what they did or have. `at`: the column by which they are told. */
export function repeatsPeople(rows: Rows, at: number): boolean {
  const told = rows.map(({ cells }) => (cells[at] ?? '').trim().toLowerCase()).filter((cell) => cell !== '');
  return told.length >= rowsAtLeast && new Set(told).size < told.length * peopleShare;
}
