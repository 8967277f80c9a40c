import { foldWord, isNothing, readBoolean } from './words.ts';

/** Colors as words, by `foldWord`: what stands for what only whoever keeps the list knows. */
const colors: ReadonlySet<string> = new Set(
  `green red yellow amber orange blue grey gray white black grun gruen rot gelb blau grau weiss schwarz vert verte rouge jaune bleu
  bleue gris grise verde rojo roja rosso rossa amarillo amarilla giallo gialla vermelho vermelha amarelo amarela azul blu grigio cinza
  groen rood geel blauw grijs gron rod gul bla gra zielony czerwony zolty zeleny cerveny zluty zold piros sarga yesil kirmizi sari
  зеленыи зелёный зеленый красныи красный желтыи желтый 緑 赤 黄 青 绿 红 黄色 绿色 红色 초록 빨강 노랑`
    .split(/\s+/u)
    .flatMap((word) => [word, foldWord(word)]),
);

/** Mean yes by themselves and beside a no; beside another yes, or a sign that nobody knows, either may be the no. */
const ofTwoMeanings: ReadonlySet<string> = new Set(['x', 'o', '○', '◯', '×'].map(foldWord));

const unsaid =
  /^(?:\?+|unknown|unclear|unsure|not sure|unbekannt|unklar|inconnu|desconocido|sconosciuto|desconhecido|onbekend|tbd|tbc)$/u;

/** Whether a cell says itself that it is not known. */
export function saysUnknown(cell: string): boolean {
  return unsaid.test(/[\p{L}\p{N}]/u.test(cell) ? foldWord(cell) : cell.trim());
}

/** Some sign, a letter or a color, whose meaning whoever keeps the list knows ("🟢", "v", "green"). */
export function isMark(cell: string): boolean {
  const text = cell.trim();
  if (text === '' || saysUnknown(text)) return false;
  return !/[\p{L}\p{N}]/u.test(text) || /^\p{L}\p{M}*$/u.test(text) || colors.has(foldWord(text));
}

/**
 * Which of a column's values, by `foldWord`, mean yes elsewhere and may mean no here: a cross beside a check mark, a ring beside a dot.
 * `values`: each once.
 */
export function openMarks(values: readonly string[]): readonly string[] {
  const words = [...new Set(values.filter((value) => !isNothing(value)).map(foldWord))];
  const open = words.filter((word) => ofTwoMeanings.has(word));
  const others = words.filter(
    (word) => readBoolean(word) === true || (readBoolean(word) === undefined && isMark(word)),
  );
  return others.length > 1 || others.some((word) => !open.includes(word)) ? open : [];
}
