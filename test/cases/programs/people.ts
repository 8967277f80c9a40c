/** What a column's values are. Days and moments stand in ISO 8601, moments to the second and without a zone. */
export type ColumnType = 'text' | 'whole' | 'decimal' | 'day' | 'moment' | 'yes-no';

export type Value = string | number | boolean | null;

export type PeopleList = {
  readonly header: readonly string[];
  readonly types: readonly ColumnType[];
  readonly rows: readonly (readonly Value[])[];
};

/** Everything that texts, numbers and days of such lists are known to lose on their way through a program. */
export const people: PeopleList = {
  header: [
    'invited_email_address',
    'employee_id',
    'preferred_first_name',
    'preferred_last_name',
    'sales_license_current_status',
    'work_title',
    'Note',
    'Hired on',
    'Last change',
    'Seats',
    'Share',
    'Confirmed',
  ],
  types: [
    'text',
    'text',
    'text',
    'text',
    'text',
    'text',
    'text',

    'day',
    'moment',
    'whole',
    'decimal',
    'yes-no',
  ],
  rows: [
    person('ada.stone', '00042', 'Ada', 'Stone', 'He said "no", twice', '2026-01-31', 1, 0.25, true),
    person(
      'ben.reed',
      '1234567890123456788',
      'Ben',
      'Reed',
      'Line one\nLine two',
      '2000-02-29',
      0,
      0.5,
      false,
    ),
    person('cleo.berg', '1234567890123456789', 'Cléo', 'Berg', 'a, b; c', '1999-12-31', 3, 1.75, true),
    person('dan.oconnor', '1E5', 'Dan', "O'Connor", "'tis", '2026-10-01', 12, 0.125, false),
    person('eva.lukasz', '3-4', 'Ewa', 'Łukasz', '  blanks around  ', '2026-10-31', 100, 0.1, true),
    person('finn.nyberg', '2026-02-30', 'Finn', 'Åström', '<b>&amp;</b>', '1985-07-04', 2, 0.2, false),
    person('gina.muller', 'E-1044', 'Gïna', 'Müller', '+49 30 1234', '2026-03-29', 4, 12.5, true),
    person('hugo.weiss', '0x1F', 'Hugo', 'Weiß', 'TRUE', '2026-11-01', 7, 99.99, false),
    person('ito.sora', '007', '空', '伊藤', '東京', '2019-05-01', 8, 0.75, true),
    person('yoshino.ken', '12:30', '健', '𠮷野', '営業、部長', '1970-01-01', 9, 0.3, false),
    person('elli.papa', '1/2', 'Ελένη', 'Παππά', 'α β', '2026-12-31', 10, 0.6, true),
    person('nikita.orlov', '10%', 'Никита', 'Орлов', 'да', '1960-06-15', 11, 0.7, false),
    person('zeynep.isik', '1,5', 'Zeynep', 'Işık', '🙂 note', '2024-02-29', 5, 0.8, true),
    person('omar.haddad', '$12', 'عمر', 'حداد', 'نعم', '1900-03-01', 6, 0.9, false),
    person('li.wei', '０１', '伟', '李', '上海、北京', '2026-05-01', 14, 1.5, true),
    ['nobody.else@halden.example', '000', '', '', 'inactive', '', '', null, null, null, null, null],
  ],
};

function person(
  who: string,
  id: string,
  first: string,
  last: string,
  note: string,
  day: string,
  seats: number,
  share: number,
  isConfirmed: boolean,
): readonly Value[] {
  const status = isConfirmed ? 'active' : 'inactive';
  const moment = `2026-10-${String(seats % 28 === 0 ? 28 : (seats % 28) + 1).padStart(2, '0')}T09:15:30`;
  return [
    `${who}@halden.example`,
    id,
    first,
    last,
    status,
    'Sales',
    note,
    day,
    moment,
    seats,
    share,
    isConfirmed,
  ];
}
