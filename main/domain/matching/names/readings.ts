import type { NameForm } from './name-forms.ts';
import { chineseReadings, japaneseFamilies } from './readings-of-signs.ts';

/*
 * How names in scripts without a spelling that follows from their letters are usually written in Latin letters. Readings are there to ask
 * by, never to match by: a sign has several, a name is spelled by its owner.
 */

/** What begins a word of consonants alone: Arabic and Hebrew leave most vowels out. */
export const consonantsMark = '~';

/** The name in Latin letters, or `undefined` where it is in Latin letters already or nobody can say. */
export function readingOf({ given, family, undivided }: NameForm): NameForm | undefined {
  if (undivided !== undefined) return readUndivided(undivided);
  const read = { given: readWords(given), family: readWords(family), undivided: undefined };
  const isRead = read.given.length + read.family.length > 0;
  return isRead && [...given, ...family].some((word) => readWord(word) !== undefined) ? read : undefined;
}

function readWords(words: readonly string[]): readonly string[] {
  const joined = words.join('');
  const japanese = japaneseFamilies.get(joined);
  if (japanese !== undefined) return [japanese];
  const read = words.flatMap((word) => readWord(word) ?? []);
  return read.length === 0 ? [] : [read.join('')];
}

/** East Asian names stand with the family name first, of one sign more often than not. */
function readUndivided(name: string): NameForm | undefined {
  for (const length of [3, 2]) {
    const family = japaneseFamilies.get(name.slice(0, length));
    if (family !== undefined && name.length > length)
      return { given: readWords([name.slice(length)]), family: [family], undivided: undefined };
  }
  const [family, given] = [readWord(name.slice(0, 1)), readWord(name.slice(1))];
  if (family === undefined || given === undefined) return undefined;
  return { given: [given], family: [family], undivided: undefined };
}

function readWord(word: string): string | undefined {
  if (/^\p{Script=Hangul}+$/u.test(word)) return readHangul(word);
  if (/^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(word)) return readKana(word);
  if (/^\p{Script=Han}+$/u.test(word)) return readHan(word);
  if (/^[\p{Script=Arabic}]+$/u.test(word)) return readConsonants(word, arabic);
  if (/^[\p{Script=Hebrew}]+$/u.test(word)) return readConsonants(word, hebrew);
  return undefined;
}

/** Family names as their holders spell them; the rest by the Revised Romanization (Korean Ministry of Culture, 2000-8). */
const koreanFamilies: ReadonlyMap<string, string> = pairs(
  '김kim이lee박park최choi정jung조cho강kang윤yoon장jang임lim한han오oh서seo신shin권kwon황hwang안ahn송song류ryu유yoo전jeon홍hong고ko문moon양yang손son배bae백baek허heo노noh남nam심shim하ha곽kwak성sung차cha주joo우woo구koo나na민min진jin엄eom원won채chae천cheon방bang공kong현hyun함ham변byun염yeom여yeo추choo도do소so석seok선sun설seol마ma길gil연yeon위wi표pyo명myung기ki반ban라ra왕wang금keum옥ok',
);
const initials = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ');
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const finals = '- k k k n n n t l l l l l l l l m p p t t ng t t k t p t'.split(' ');

function readHangul(word: string): string {
  if (word.length === 1) return koreanFamilies.get(word) ?? syllable(word);
  return Array.from(word, syllable).join('');
}

function syllable(sign: string): string {
  const at = (sign.codePointAt(0) ?? 0) - 0xac00;
  const part = (parts: readonly string[], index: number): string => (parts[index] ?? '').replace('-', '');
  return (
    part(initials, Math.floor(at / 588)) + part(vowels, Math.floor((at % 588) / 28)) + part(finals, at % 28)
  );
}

const kana: ReadonlyMap<string, string> = pairs(
  'あaいiうuえeおoかkaきkiくkuけkeこkoさsaしshiすsuせseそsoたtaちchiつtsuてteとtoなnaにniぬnuねneのnoはhaひhiふfuへheほhoまmaみmiむmuめmeもmoやyaゆyuよyoらraりriるruれreろroわwaをoんnがgaぎgiぐguげgeごgoざzaじjiずzuぜzeぞzoだdaぢjiづzuでdeどdoばbaびbiぶbuべbeぼboぱpaぴpiぷpuぺpeぽpo',
);

/** Hepburn, without long vowels. */
function readKana(word: string): string {
  const hiragana = word.replaceAll(/[\u30A1-\u30F6]/gu, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0x60),
  );
  let read = '';
  for (const sign of hiragana) {
    const small = 'ゃゅょ'.indexOf(sign);
    if (small >= 0)
      read = read.replace(/(sh|ch|j)?i$/u, (_, soft?: string) => soft ?? 'y') + ('auo'[small] ?? '');
    else read += kana.get(sign) ?? '';
  }
  return read.replaceAll(/ou|oo/gu, 'o').replaceAll('uu', 'u');
}

function readHan(word: string): string | undefined {
  const read = Array.from(word, (sign) => chineseReadings.get(sign));
  return read.every((part) => part !== undefined) ? read.join('') : undefined;
}

const arabic: ReadonlyMap<string, string> = pairs(
  'بbتtثtجjحhخkدdذdرrزzسsشsصsضdطtظzعاغgفfقkكkلlمmنnهhوwيyگgپpچcژzکkیy',
);
const hebrew: ReadonlyMap<string, string> = pairs('בbגgדdהhוvזzחhטtיyכkךkלlמmםmנnןnסsפpףpצzץzקkרrשsתt');

function readConsonants(word: string, letters: ReadonlyMap<string, string>): string | undefined {
  const read = Array.from(word, (letter) => letters.get(letter) ?? '')
    .join('')
    .replaceAll(/[^a-z]/gu, '');
  const consonants = consonantsOf(read);
  return consonants.length < 2 ? undefined : `${consonantsMark}${consonants}`;
}

/** The consonants of a Latin word as several spellings of a name share them: Youssef and Yusuf, Mohammed and Muhammad. */
export function consonantsOf(word: string): string {
  return word
    .replaceAll(/x/gu, 'ks')
    .replaceAll(/[sdtkgc]h/gu, (pair) => pair.charAt(0))
    .replaceAll('ph', 'f')
    .replaceAll(/[cq]/gu, 'k')
    .replaceAll(/v/gu, 'b')
    .replaceAll(/[aeiouyw]/gu, '')
    .replaceAll(/(.)\1+/gu, '$1')
    .replaceAll(/h$/gu, '');
}

/** "김kim이lee": a sign and its reading, one after the other. */
function pairs(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/([^a-z])([a-z]+)/gu)].map((found) => [found[1] ?? '', found[2] ?? '']));
}
