import { describe, expect, test } from 'vitest';

import { guessEncoding } from '../../../main/engine/imports/open/guess/guess-encoding.ts';
import { encoded } from '../../cases/support/header-case.ts';

/** Bytes of a list of names in an encoding of one byte, by what its letters are there. */
function bytes(text: string, letters: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from(Array.from(text), (letter) => letters[letter] ?? letter.charCodeAt(0));
}

describe('the encoding of a list is told by its words', () => {
  test.each([
    [
      'one Polish name among Western ones',
      'windows-1250',
      bytes('Cléo;Berg\nEwa;Łukasz\nHugo;Weiß\n', { é: 0xe9, Ł: 0xa3, ß: 0xdf }),
    ],
    [
      'one Greek name, and letters alone in a note',
      'windows-1253',
      bytes('Ελένη;Παππά;α β\n', {
        Ε: 0xc5,
        λ: 0xeb,
        έ: 0xdd,
        ν: 0xed,
        η: 0xe7,
        Π: 0xd0,
        α: 0xe1,
        π: 0xf0,
        ά: 0xdc,
        β: 0xe2,
      }),
    ],
    [
      'a Japanese and a Russian name in the encoding of Japan',
      'shift_jis',
      encoded('空;伊藤;東京\nНикита;Орлов;да\n', 'shift_jis'),
    ],
    [
      'two names of Chinese characters, which would be syllables of Thai',
      'gb18030',
      encoded('007;空;伊藤;東京\n０１;伟;李;上海、北京\n', 'gb18030'),
    ],
    ['German names alone', 'windows-1252', bytes('Jürgen;Weiß\nGrüne;Ähre\n', { ü: 0xfc, ß: 0xdf, Ä: 0xc4 })],
  ])('[T4] %s', (_what, name, list) => {
    expect(guessEncoding(list)[0]?.name).toBe(name);
  });
});

/** Lists of common first and last names, as countries write them. */
const lists: readonly (readonly [string, string, string])[] = [
  [
    'Hebrew',
    'windows-1255',
    'דוד כהן|שרה לוי|משה מזרחי|רחל פרץ|יוסף ביטון|מרים דהן|נועה פרידמן|תמר שפירא|איתי כץ|יעל חדד',
  ],
  [
    'Greek',
    'windows-1253',
    'Γιώργος Παππάς|Μαρία Νικολάου|Δημήτρης Ιωάννου|Ελένη Γεωργίου|Σοφία Βασιλείου|Νίκος Αντωνίου|Άννα Μακρή|Ιωάννης Οικονόμου',
  ],
  [
    'Arabic',
    'windows-1256',
    'محمد أحمد|فاطمة علي|عبد الله حسن|نورة السعيد|خالد العتيبي|سارة القحطاني|يوسف إبراهيم|مريم خليل',
  ],
  [
    'Russian',
    'windows-1251',
    'Иван Петров|Анна Смирнова|Сергей Кузнецов|Ольга Попова|Дмитрий Соколов|Елена Лебедева|Юлия Фёдорова|Артём Зайцев',
  ],
  [
    'Russian of Unix',
    'koi8-r',
    'Иван Петров|Анна Смирнова|Сергей Кузнецов|Ольга Попова|Дмитрий Соколов|Елена Лебедева|Михаил Морозов|Татьяна Волкова',
  ],
  [
    'Russian of DOS',
    'ibm866',
    'Иван Петров|Анна Смирнова|Сергей Кузнецов|Ольга Попова|Дмитрий Соколов|Елена Лебедева|Михаил Морозов|Татьяна Волкова',
  ],
  [
    'Polish',
    'windows-1250',
    'Łukasz Wójcik|Małgorzata Zielińska|Paweł Szymański|Michał Dąbrowski|Żaneta Kozłowska|Grzegorz Jabłoński|Ewa Łuczak|Agnieszka Woźniak',
  ],
  [
    'Czech',
    'windows-1250',
    'Jiří Novák|Tomáš Dvořák|Lukáš Černý|Zdeněk Růžička|Kateřina Šťastná|Ondřej Žižka|Lenka Němcová|Hana Veselá',
  ],
  [
    'Thai',
    'windows-874',
    'สมชาย ใจดี|สมหญิง รักไทย|ประเสริฐ ศรีสุข|วิชัย ทองดี|นภา แสงจันทร์|กิตติ บุญมา|พรทิพย์ สุขสันต์|อนันต์ มีชัย',
  ],
  [
    'Japanese',
    'shift_jis',
    '佐藤 翔太|鈴木 美咲|高橋 健一|田中 さくら|伊藤 大輔|渡辺 陽子|山本 拓也|中村 愛',
  ],
  [
    'Japanese of Unix',
    'euc-jp',
    '佐藤 翔太|鈴木 美咲|高橋 健一|田中 さくら|伊藤 大輔|渡辺 陽子|山本 拓也|中村 愛',
  ],
  ['Korean', 'euc-kr', '김민준|이서연|박지훈|최수빈|정하은|강도윤|조은지|윤성호|장미란|임재현'],
  ['Chinese of Taiwan', 'big5', '陳怡君|林志明|黃淑芬|張家豪|李美玲|王建宏|吳雅婷|劉俊傑|蔡佩珊|楊宗翰'],
  ['Chinese', 'gb18030', '王伟|李娜|张敏|刘洋|陈静|杨帆|赵磊|黄丽|周杰|吴芳'],
  [
    'Turkish',
    'windows-1254',
    'Ayşe Yılmaz|Mehmet Öztürk|Çiğdem Şahin|Barış Güneş|Doğan Kılıç|İsmail Yıldız|Şule Çelik|Elif Koç',
  ],
  [
    'Lithuanian',
    'windows-1257',
    'Žygimantas Kazlauskas|Rūta Jankauskienė|Šarūnas Petrauskas|Eglė Stankevičiūtė|Gintarė Vasiliauskaitė|Jonas Žukauskas|Ieva Urbonaitė|Mindaugas Butkus',
  ],
  [
    'French',
    'windows-1252',
    'François Lefèvre|Hélène Garçon|Benoît Château|Zoé Müller|Jérôme Noël|Aurélie Pérez|Maëlle Bœuf|Loïc Guérin',
  ],
  [
    'German',
    'windows-1252',
    'Jürgen Müller|Käthe Weiß|Björn Schäfer|Günter Groß|Sören Köhler|Änne Böhm|Jörg Krüger|Uwe Jäger',
  ],
];

/** Right-to-left and left-to-right marks, as exports of tables put them around names; at these bytes other encodings have letters. */
const marks = { 'windows-1255': [0xfe, 0xfd], 'windows-1256': [0xfe, 0xfd] } as const;

describe('marks of direction around names speak for no other encoding', () => {
  test.each([
    ['Hebrew', 'windows-1255', 'דוד כהן|שרה לוי'],
    ['one Hebrew name', 'windows-1255', 'רחל פרץ'],
    ['Arabic', 'windows-1256', 'فاطمة علي|خالد العتيبي'],
  ] as const)('[T4] %s', (_what, encoding, names) => {
    const [before, behind] = marks[encoding];
    const rows = names.split('|').map((name) => {
      const blank = [...encoded(name, encoding)].map((byte) => (byte === 0x20 ? 0xa0 : byte));
      return [before, ...blank, behind, 0x2c, 0x61, 0x0a];
    });
    const list = Uint8Array.from([...Buffer.from('Name,Email\n'), ...rows.flat()]);
    const [best, ...others] = guessEncoding(list);
    expect(best?.name).toBe(encoding);
    expect(best?.sample.join(' ')).toContain(names.split(/[ |]/u)[0]);
    expect(others.filter(({ isRival }) => isRival)).toEqual([]);
  });
});

/** A list of so many people from one of the names on; its header is in English, as systems write it. */
function listOf(names: string, from: number, count: number): string {
  const all = names.split('|');
  const rows = Array.from({ length: count }, (_, at) => all[(from + at) % all.length] ?? '');
  return [
    'First name,Last name,Email',
    ...rows.map((name, at) => `${name},p${String(at)}@halden.example`),
  ].join('\r\n');
}

describe('a list is read in its own encoding, or asked about', () => {
  test.each(lists)('[T4] eight people: %s', (_what, encoding, names) => {
    const text = listOf(names, 0, 8);
    const [best, ...others] = guessEncoding(encoded(text, encoding));
    expect(new TextDecoder(best?.name).decode(encoded(text, encoding))).toBe(text);
    expect(others.filter(({ isRival }) => isRival)).toEqual([]);
  });

  test.each(lists)('[T6] one to four people: %s', (_what, encoding, names) => {
    const wrong: string[] = [];
    for (let count = 1; count <= 4; count += 1) {
      for (let from = 0; from < 8; from += 1) {
        const text = listOf(names, from, count);
        const written = encoded(text, encoding);
        const readings = guessEncoding(written);
        const [best] = readings;
        const isLikely = best !== undefined && best.rating >= 0.5;
        const isRight = new TextDecoder(isLikely ? best.name : 'windows-1252').decode(written) === text;
        const isAsked = !isLikely || readings.some(({ isRival }) => isRival);
        if (!isRight && !isAsked) wrong.push(text);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('between encodings that are as likely, the lines themselves tell', () => {
  const rows = (address: string, name: string): string =>
    `Email,Last name\nada.koehler@halden.example,Köhler\n${address}@halden.example,Fernández\n${address}@halden.example,${name}\n`;
  const rivalsOf = (text: string, encoding: string, names: Readonly<Record<string, string>> = {}) => {
    const list = encoded(text, encoding);
    const [best, ...others] = guessEncoding(list, list, (address) => [names[address] ?? '']);
    const rivals = others.filter(({ isRival }) => isRival);
    return {
      name: best?.name,
      sample: best?.sample,
      rivals: rivals.map(({ name, sample }) => [name, ...sample]),
    };
  };

  test.each([
    ['ingrid.sorensen', 'Sørensen', 'windows-1252'],
    ['isoerensen', 'Sørensen', 'windows-1252'],
    ['jan.dvorak', 'Dvořák', 'windows-1250'],
  ])('[T4] the address %s beside %s tells %s', (address, name, encoding) => {
    expect(rivalsOf(rows(address, name), encoding)).toMatchObject({ name: encoding, rivals: [] });
  });

  test('[T4] who is called so under the address already tells', () => {
    const names = { 'e104@halden.example': 'Ingrid Sørensen' };
    expect(rivalsOf(rows('e104', 'Sørensen'), 'windows-1252', names)).toMatchObject({
      name: 'windows-1252',
      rivals: [],
    });
    expect(
      rivalsOf(rows('e104', 'Sørensen'), 'windows-1252', { 'e104@halden.example': 'Sřrensen' }),
    ).toMatchObject({
      name: 'windows-1250',
      rivals: [],
    });
  });

  test('[T4] the very name outweighs another that has its letters', () => {
    const text = 'Email,First name\njoao@halden.example,João\n';
    const others = rivalsOf(text, 'windows-1252').rivals.map(([name]) => name);
    expect(others).toContain('windows-1250');
    const names = { 'joao@halden.example': 'João Pimentel' };
    expect(rivalsOf(text, 'windows-1252', names)).toMatchObject({ name: 'windows-1252', rivals: [] });
  });

  test('[T6] where nothing tells, words that differ are shown, of each rival one, and no others', () => {
    expect(rivalsOf(rows('e104', 'Sørensen'), 'windows-1252')).toEqual({
      name: 'windows-1252',
      sample: ['Sørensen', 'Fernández'],
      rivals: [
        ['windows-1250', 'Sřrensen', 'Fernández'],
        ['windows-1257', 'Sųrensen', 'Fernįndez'],
      ],
    });
  });

  test('[T6] nothing is told where two lines tell different encodings', () => {
    const text = `${rows('ingrid.sorensen', 'Sørensen')}ina.srrensen@halden.example,Sørensen\n`;
    expect(rivalsOf(text, 'windows-1252').rivals.map(([name]) => name)).toContain('windows-1250');
  });
});
