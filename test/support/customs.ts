export type Name = { readonly given: string; readonly family: string };
export type NameMaker = (random: () => number) => Name;
type Custom = { readonly custom: string; readonly nameOf: NameMaker };

const words = (text: string): readonly string[] => text.split(' ');
export const pick = <Value>(values: readonly Value[], random: () => number): Value => {
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
/** A given and a family name of these; what stands for a space within one is a hyphen. */
function ofWords(given: string, family: string): NameMaker {
  const [givenNames, families] = [words(given), words(family)];
  return (random) => ({
    given: pick(givenNames, random),
    family: pick(families, random).replaceAll('-', ' '),
  });
}

const vietnameseFamilies = 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh';
const vietnamese = ofSyllables(
  vietnameseFamilies,
  'Anh Ánh Bình Châu Chi Dũng Dung Đức Giang Hà Hải Hạnh Hiền Hiếu Hòa Hoa Hùng Hưng Hương Huy Khánh Lan Linh Long Mai Minh Nam Nga Ngọc Phong Phúc Phương Quân Quang Sơn Tâm Thảo Thịnh Thu Thủy Trang Trung Tú Tuấn Vân Việt Yến',
  ' ',
);
const plainVietnamese: NameMaker = (random) => {
  const { given, family } = vietnamese(random);
  const plain = (text: string): string =>
    text
      .normalize('NFD')
      .replaceAll(/\p{Mn}/gu, '')
      .replaceAll('đ', 'd')
      .replaceAll('Đ', 'D');
  return { given: plain(given), family: plain(family) };
};
const indian: NameMaker = (random) => ({
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
const arabic: NameMaker = (random) => ({
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
const slavic: NameMaker = (random) => {
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

const english = ofWords(
  'James John Robert Michael David William Mary Patricia Jennifer Linda Elizabeth Barbara Susan Emma Olivia Liam Noah Joan Jon Jack Kate Katherine Anna Ann Sam Samuel Samantha',
  'Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Thomas Moore Martin Lee White Harris Clark Lewis Young King Scott Green Baker Adams Hale Reid Reed',
);
const german = ofWords(
  'Anna Jan Jana Lukas Lena Jörg Jürgen Käthe Stefan Stephan Petra Peter Michael Michaela Christian Christiane Andrea Andreas Uwe Ute Franz Franziska',
  'Müller Mueller Schmidt Schmitt Schneider Fischer Weber Meyer Meier Maier Wagner Becker Groß Gross Weiß Krüger Köhler Möller Berg Berger von-der-Heide',
);
const iberian = ofWords(
  'Ana Carla Laura João José María Pedro Paulo Paula Luís Luisa Inês Sofia Miguel Rui Raul Beatriz Álvaro Núria',
  'Silva Santos Raposo Ferreira Pereira García-López López-García Martín Martínez Ortiz-Vega Vega-Ortiz Cardoso Leal Teixeira Gonçalves Gonzales González',
);

/** How people are called in many places of the world, the commonest names often. */
export const customs: readonly Custom[] = [
  { custom: 'Chinese, pinyin', nameOf: pinyin },
  { custom: 'Korean', nameOf: korean },
  { custom: 'Vietnamese', nameOf: vietnamese },
  { custom: 'Vietnamese without marks', nameOf: plainVietnamese },
  { custom: 'Indian', nameOf: indian },
  { custom: 'Arabic', nameOf: arabic },
  { custom: 'Czech', nameOf: slavic },
  { custom: 'English', nameOf: english },
  { custom: 'German', nameOf: german },
  { custom: 'Iberian', nameOf: iberian },
];
