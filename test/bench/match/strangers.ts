import { allFakers, type Faker } from '@faker-js/faker';
import { linkPeople } from '../../../main/domain/matching/link-people.ts';
import type { MatchRecord } from '../../../main/domain/matching/match-record.ts';
import { foldText } from '../../../main/domain/people/identifier.ts';

/** Two lists with nobody in common: leavers with a seat, newcomers without. Every certain match is wrong. */
export type Strangers = {
  readonly customs: readonly {
    readonly custom: string;
    readonly certain: number;
    readonly questions: number;
  }[];
  readonly certain: number;
};

const listSize = 200;

type Name = { readonly given: string; readonly family: string };
type Custom = { readonly custom: string; readonly nameOf: (random: () => number) => Name };

const words = (text: string): readonly string[] => text.split(' ');
const pick = <Value>(values: readonly Value[], random: () => number): Value => {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError('Nothing to pick from.');
  return value;
};

/** Given names of one or two syllables, as they are made in East Asia; the commonest family names come first. */
function ofSyllables(families: string, syllables: string, joint: string): (random: () => number) => Name {
  const [names, parts] = [words(families), words(syllables)];
  return (random) => {
    const family = names[Math.floor(random() ** 2 * names.length)] ?? '';
    const first = pick(parts, random);
    const given = random() < 0.2 ? first : `${first}${joint}${pick(parts, random)}`;
    return { given: given.charAt(0).toUpperCase() + given.slice(1), family };
  };
}

const pinyin = ofSyllables(
  'Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lu Jiang',
  'wei fang min jing lei jun yang yan jie juan tao ming chao xia ping gang hui hua hong bo yu xin ting xue ying li na mei lin jia hao ze',
  '',
);
const korean = ofSyllables(
  'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Hong Jeon Ko Moon Yang Son Bae Baek Heo Nam Noh',
  'min jun seo ji woo hyun jin young ha eun su bin ye won hee kyung sung joon tae ho yeon ah sol',
  '-',
);
const vietnameseFamilies = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh';
const vietnamese = ofSyllables(
  vietnameseFamilies,
  'Anh Ánh Bình Châu Chi Dũng Dung Đức Giang Hà Hải Hạnh Hiền Hiếu Hòa Hoa Hùng Hưng Hương Huy Khánh Lan Linh Long Mai Minh Nam Nga Ngọc Phong Phúc Phương Quân Quang Sơn Tâm Thảo Thịnh Thu Thủy Trang Trung Tú Tuấn Vân Việt Yến',
  ' ',
);
const plainVietnamese: Custom['nameOf'] = (random) => {
  const { given, family } = vietnamese(random);
  const plain = (text: string): string =>
    text
      .normalize('NFD')
      .replaceAll(/\p{Mn}/gu, '')
      .replaceAll('đ', 'd')
      .replaceAll('Đ', 'D');
  return { given: plain(given), family: plain(family) };
};
const indian: Custom['nameOf'] = (random) => ({
  given: pick(
    words(
      'Aarav Aditi Aditya Akash Amit Amita Anil Anita Anjali Arjun Deepa Deepak Divya Gaurav Geeta Karan Kavita Kiran Lakshmi Manish Meena Mohan Neha Nikhil Nisha Pooja Priya Rahul Raj Raja Rajesh Ravi Rekha Rohit Sanjay Sandeep Seema Shreya Sneha Sunil Sunita Suresh Swati Varun Vijay Vikram Vinod',
    ),
    random,
  ),
  family: pick(
    words(
      'Sharma Verma Gupta Singh Kumar Patel Shah Mehta Reddy Rao Nair Iyer Iyengar Menon Das Bose Ghosh Sen Jain Agarwal Mishra Pandey Yadav Joshi Desai Kulkarni Patil Naidu Pillai Chopra',
    ),
    random,
  ),
});
const arabic: Custom['nameOf'] = (random) => ({
  given: pick(
    words(
      'Ahmed Ahmad Mohammed Mahmoud Mustafa Yusuf Youssef Omar Amr Ali Hassan Hussein Khaled Khalid Karim Samir Samira Fatima Fatma Aisha Layla Leila Nour Noor Huda Rania Dina Dana Salma Sama Tariq Tarek Walid Ziad Zaid',
    ),
    random,
  ),
  family: pick(
    words(
      'Haddad Hadad Khoury Nasser Nassar Mansour Saleh Salem Salim Said Saad Hamdan Hamad Darwish Farouk Fawzi Rashid Rahman Aziz Qasim Qassem Zaki Halabi Masri',
    ),
    random,
  ),
});
const slavic: Custom['nameOf'] = (random) => {
  const isWoman = random() < 0.5;
  const stem = pick(
    words(
      'Novák Svoboda Dvořák Černý Procházka Kučera Veselý Horák Němec Pokorný Marek Král Růžička Beneš Fiala Sedláček Doležal Zeman Kolář Urban',
    ),
    random,
  );
  const given = pick(
    words(
      isWoman
        ? 'Jana Petra Pavla Martina Michaela Jitka Lenka Hana Eva Ivana Daniela'
        : 'Jan Petr Pavel Martin Michal Jiří Luboš Honza Ivan Daniel Josef',
    ),
    random,
  );
  return { given, family: isWoman ? `${stem.replace(/[aý]$/u, '')}ová` : stem };
};

function ofFaker(faker: Faker): Custom['nameOf'] {
  const { first_name: first, last_name: last } = faker.rawDefinitions.person ?? {};
  const all = (list: typeof first): readonly string[] => [
    ...new Set([...(list?.generic ?? []), ...(list?.female ?? []), ...(list?.male ?? [])]),
  ];
  const [given, family] = [all(first), all(last)];
  return (random) => ({ given: pick(given, random), family: pick(family, random) });
}

const customs: readonly Custom[] = [
  { custom: 'Chinese, pinyin', nameOf: pinyin },
  { custom: 'Korean', nameOf: korean },
  { custom: 'Vietnamese', nameOf: vietnamese },
  { custom: 'Vietnamese without marks', nameOf: plainVietnamese },
  { custom: 'Indian', nameOf: indian },
  { custom: 'Arabic', nameOf: arabic },
  { custom: 'Czech', nameOf: slavic },
  ...(
    ['en_IN', 'sv', 'pt_PT', 'pt_BR', 'de', 'es', 'pl', 'it', 'fr', 'nl', 'en_US', 'tr', 'ru', 'ja'] as const
  ).map((locale) => ({
    custom: `faker ${locale}`,
    nameOf: ofFaker(allFakers[locale]),
  })),
];

export function measureStrangers(seeds: readonly number[] = [1, 2, 3]): Strangers {
  const results = customs.map(({ custom, nameOf }) => {
    let [certain, questions] = [0, 0];
    for (const seed of seeds) {
      const { left, right } = makeLists(nameOf, seed);
      const linked = linkPeople({ left, right });
      certain += linked.certain.length;
      questions += linked.review.length;
    }
    return { custom, certain, questions };
  });
  return { customs: results, certain: results.reduce((sum, result) => sum + result.certain, 0) };
}

/**
 * Addresses are first.last@ of one domain, each given once: who comes later with the same gets a number behind it. Nobody of one list has the
 * very name of somebody in the other, so that whatever is taken for one was alike at most.
 */
function makeLists(
  nameOf: Custom['nameOf'],
  seed: number,
): { readonly left: readonly MatchRecord[]; readonly right: readonly MatchRecord[] } {
  const random = randomNumbers(seed);
  const taken = new Map<string, number>();
  const names = new Map<string, 'l' | 'r'>();
  const make = (side: 'l' | 'r', at: number): MatchRecord => {
    for (;;) {
      const name = nameOf(random);
      const known = names.get(`${name.given} ${name.family}`);
      if (known !== undefined && known !== side) continue;
      names.set(`${name.given} ${name.family}`, side);
      const local = [name.given, name.family]
        .map((part) => foldText(part).replaceAll(/[^\p{L}]/gu, ''))
        .join('.');
      const times = (taken.get(local) ?? 0) + 1;
      taken.set(local, times);
      const email = `${local}${times === 1 ? '' : String(times)}@company.example`;
      return { id: `${side}${String(at)}`, emails: [email], givenName: name.given, familyName: name.family };
    }
  };
  const list = (side: 'l' | 'r'): readonly MatchRecord[] =>
    Array.from({ length: listSize }, (_, at) => make(side, at));
  return { left: list('l'), right: list('r') };
}

/** mulberry32: the same lists at every run. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}
