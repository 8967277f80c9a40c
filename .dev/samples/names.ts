import { fakerCS_CZ, fakerDE, fakerEN, fakerES, fakerFR, fakerPL, fakerSV, fakerTR } from '@faker-js/faker';
import { sampleSeed } from './random.ts';

export type FullName = { readonly given: string; readonly family: string };

/** The same person in two scripts, as a user list and a directory tend to write them. */
export type TwoScriptName = { readonly native: FullName; readonly latin: FullName };

const plain = [fakerEN] as const;
const accented = [fakerCS_CZ, fakerDE, fakerES, fakerFR, fakerPL, fakerSV, fakerTR] as const;

/** Latin letters that Unicode does not decompose into a letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i',
}; // prettier-ignore

/** Names that nobody else in the company has: two people share a name only where a case says so. */
export function createNameSource(): { plain(): FullName; accented(): FullName } {
  const taken = new Set<string>();
  for (const [number, faker] of [...plain, ...accented].entries()) faker.seed(sampleSeed + number);
  let turn = 0;
  function draw(fakers: readonly (typeof fakerEN)[], fits: (name: FullName) => boolean): FullName {
    for (;;) {
      const faker = fakers[turn++ % fakers.length] ?? fakerEN;
      const name = { given: faker.person.firstName(), family: faker.person.lastName() };
      const key = foldToAscii(`${name.given} ${name.family}`);
      if (/^[a-z]+ [a-z]+$/.test(key) && !taken.has(key) && fits(name)) {
        taken.add(key);
        return name;
      }
    }
  }
  const isAccented = (name: FullName): boolean => /[^\u0020-\u007e]/.test(`${name.given}${name.family}`);
  return {
    plain: () => draw(plain, (name) => !isAccented(name)),
    accented: () => draw(accented, isAccented),
  };
}

/** Lower case, no marks, no apostrophes: what a mail address is made of. */
export function foldToAscii(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’ʼ-]/gu, '')
    .replaceAll(/[ßæœøłđðþı]/gu, (letter) => letters[letter] ?? letter);
}

function inTwoScripts(
  rows: readonly (readonly [string, string, string, string])[],
): readonly TwoScriptName[] {
  return rows.map(([given, family, latinGiven, latinFamily]) => ({
    native: { given, family },
    latin: { given: latinGiven, family: latinFamily },
  }));
}

/** 王伟 and 王薇 are both Wang Wei in Latin letters. */
export const chineseNames = inTwoScripts([
  ['伟', '王', 'Wei', 'Wang'],
  ['薇', '王', 'Wei', 'Wang'],
  ['秀英', '李', 'Xiuying', 'Li'],
  ['敏', '张', 'Min', 'Zhang'],
  ['静怡', '刘', 'Jingyi', 'Liu'],
  ['磊', '陈', 'Lei', 'Chen'],
  ['雨桐', '杨', 'Yutong', 'Yang'],
  ['浩然', '赵', 'Haoran', 'Zhao'],
  ['丽娜', '欧阳', 'Lina', 'Ouyang'],
  ['建国', '吕', 'Jianguo', 'Lü'],
  ['思远', '周', 'Siyuan', 'Zhou'],
  ['晓明', '徐', 'Xiaoming', 'Xu'],
]);

/** Transliterations differ between sources: the directory's Latin is one of several right ones. */
export const arabicNames = inTwoScripts([
  ['محمد', 'الراشد', 'Mohammed', 'Al-Rashid'],
  ['فاطمة', 'الزهراني', 'Fatima', 'Alzahrani'],
  ['يوسف', 'حداد', 'Youssef', 'Haddad'],
  ['ليلى', 'منصور', 'Layla', 'Mansour'],
  ['عبد الرحمن', 'قاسم', 'Abdulrahman', 'Qasim'],
  ['نور', 'الدين', 'Noor', 'El-Din'],
  ['خالد', 'بن سعيد', 'Khalid', 'bin Saeed'],
  ['مريم', 'شاهين', 'Mariam', 'Shaheen'],
]);

export const apostropheNames: readonly FullName[] = [
  { given: 'Siobhán', family: "O'Brien" },
  { given: 'Liam', family: "O'Connor" },
  { given: 'Marco', family: "D'Angelo" },
  { given: 'Aminata', family: "N'Diaye" },
  { given: 'Jeanne', family: "L'Hermite" },
  { given: "D'Andre", family: 'Walker' },
  { given: 'Moira', family: "O'Neill" },
  { given: 'Teuila', family: "Fa'asavalu" },
];

/** Different people of one name each: two, two and three of them. */
export const sharedNames: readonly FullName[] = [
  { given: 'Anna', family: 'Schmidt' },
  { given: 'Anna', family: 'Schmidt' },
  { given: 'James', family: 'Wilson' },
  { given: 'James', family: 'Wilson' },
  { given: 'Maria', family: 'Garcia' },
  { given: 'Maria', family: 'Garcia' },
  { given: 'Maria', family: 'Garcia' },
];
