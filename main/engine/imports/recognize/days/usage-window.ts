import { dayFromNumber, dayNumber, isCalendarDay } from '../../../../domain/time/calendar.ts';
import type { UsageWindow } from '../../../../domain/usage/usage.ts';
import type { Row } from '../../open/csv-rows.ts';
import { tellDateOrder } from './date-order.ts';
import { findPeriods, monthBefore, type Period, rangeWord } from './period.ts';
import { shortRange } from './short-range.ts';
import { readDay } from './read-day.ts';

/** Years of a company's own: which days they have, only the company knows. */
const fiscal =
  /(?<!\p{L})(?:fye?(?!\p{L})|fiscal|financial year|gj(?!\p{L})|geschäftsjahr|geschaeftsjahr|wirtschaftsjahr|exercice|ejercicio|esercizio|exercício|boekjaar|räkenskapsår|regnskabsår|regnskapsår|tilikausi|rok obrotowy)|年度|财年|財年|회계연도/iu;
/** Named without a year, so that it is not known how far a range goes. */
const loose =
  /(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|q[1-4]|h[12])(?![\p{L}\d])/iu;
const betweenEnds = new RegExp(`^${rangeWord}$`, 'iu');
const slashedDay = /(?<!\d)\d{1,2}([./-])\d{1,2}\1\d{4}(?!\d)/gu;
/** Of lines that say when a report was made rather than what it is of. */
const made =
  /(?<!\p{L})(?:generated|exported|created|printed|downloaded|run|report date|as of|erstellt|exportiert|stand|généré|exporté|generado)(?!\p{L})/iu;

/**
 * The window that a file's name tells: two days, or one month, quarter, half-year or week, or a range of them. Days as numbers of which either may be
 * the month, a single day, and years of the company's own are not read, because which days are meant would be a guess.
 */
export function windowFromName(fileName: string, isFiscal = false): UsageWindow | undefined {
  return windowFromText(fileName.replace(/\.[a-z]{2,4}$/iu, ''), isFiscal);
}

/**
 * The window that the name of a file and that of its sheet tell: a workbook has a sheet for each month. `undefined` where the sheet's days are not
 * among those of the file: which are meant would be a guess.
 */
export function windowFromNames(
  fileName: string,
  sheetName: string | undefined,
  isFiscal = false,
): UsageWindow | undefined {
  const byFile = windowFromName(fileName, isFiscal);
  const bySheet = sheetName === undefined ? undefined : windowFromText(sheetName, isFiscal);
  if (byFile === undefined || bySheet === undefined) return bySheet ?? byFile;
  return bySheet.start >= byFile.start && bySheet.end <= byFile.end ? bySheet : undefined;
}

/** Whether the name of a file or the lines in front of its header speak of a year of the company's own. */
export function namesFiscalYear(fileName: string, rows: readonly Row[]): boolean {
  return [fileName, ...rows.flatMap(({ cells }) => cells)].some((text) => fiscal.test(text));
}

/** The window that the lines in front of a header tell: in one line, or its first day in one and its last day in another. */
export function windowFromLines(rows: readonly Row[], isFiscal = false): UsageWindow | undefined {
  const all = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').join(' '));
  const lines = all.filter((line) => !made.test(line));
  for (const line of lines) {
    const window = windowFromText(line, isFiscal);
    if (window !== undefined) return window;
  }
  const labelled = lines.filter((line) =>
    /^\W*(?:from|to|start|end|first|last|begin|von|bis|du|au|desde|hasta)(?!\p{L})/iu.test(line),
  );
  const labels = labelled.length < 2 ? undefined : windowFromText(labelled.join(' '), isFiscal);
  return labels ?? lastDaysWindow(all);
}

/** "Last 30 days", in the languages that reports are written in. */
const lastDays =
  /(?<!\p{L})(?:(?:last|past|previous|letzten?|vergangenen?|últimos|ultimos|ultimi|laatste|afgelopen|siste|sidste|senaste)\s+(\d{1,3})\s+(?:days|tagen?|días|dias|giorni|dagen|dager|dage|dagarna?)|(\d{1,3})\s+derniers\s+jours)(?!\p{L})|(?:過去|过去|最近|지난|최근)\s*(\d{1,3})\s*(?:日間?|天|일)/iu;
/** Of which day the figures are; when a file was made says nothing of that. */
const asOf =
  /(?<!\p{L})(?:as of|data (?:through|until|up to)|stand(?: vom)?|daten (?:vom|bis)|données (?:au|jusqu['’]au)|datos (?:al|hasta)|dati (?:al|fino al)|dados (?:até|de)|gegevens (?:per|t\/m|tot en met))(?!\p{L})|時点|截至|기준/iu;
const generated =
  /(?<!\p{L})(?:generated|exported|created|printed|downloaded|erstellt|exportiert|généré|exporté|generado)(?!\p{L})/iu;

/** So many days that end with the one of which the figures are, where lines say both, each once ([Y10]). */
function lastDaysWindow(lines: readonly string[]): UsageWindow | undefined {
  const counts = new Set(
    lines.flatMap(
      (line) =>
        lastDays
          .exec(line)
          ?.slice(1)
          .find((count) => count !== undefined) ?? [],
    ),
  );
  const days = new Set(
    lines
      .filter((line) => asOf.test(line) && !generated.test(line))
      .flatMap((line) => findPeriods(line))
      .flatMap(({ unit, end }) => (unit === 'day' ? [end] : [])),
  );
  const [[count], [end]] = [[...counts], [...days]];
  if (count === undefined || end === undefined || counts.size > 1 || days.size > 1 || Number(count) < 1)
    return undefined;
  return makeWindow(dayFromNumber(dayNumber(end) - Number(count) + 1), end);
}

function windowFromText(text: string, isFiscal: boolean): UsageWindow | undefined {
  const periods = findPeriods(text);
  const days = periods.filter(({ unit }) => unit === 'day');
  if (days.length === 2) return makeWindow(days[0]?.start, days[1]?.end);
  const short = shortRange(text);
  if (short !== undefined) return short;
  if (days.length > 0) return undefined;
  if (periods.length === 0) return slashedWindow(text);
  return isFiscal || fiscal.test(text) ? undefined : rangeOf(text, periods);
}

/** One period, or two of which the text says that they are the ends of a range. */
function rangeOf(text: string, found: readonly Period[]): UsageWindow | undefined {
  const [only] = found;
  const begun = found.length === 1 && only !== undefined ? monthBefore(text, only) : undefined;
  const periods = begun === undefined ? found : [begun, ...found];
  const [first, last] = periods;
  if (first === undefined || periods.length > 2) return undefined;
  const rest = periods.reduceRight(
    (left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to),
    text,
  );
  if (loose.test(rest)) return undefined;
  if (last === undefined) return { start: first.start, end: first.end };
  const isRange = begun !== undefined || betweenEnds.test(text.slice(first.to, last.from));
  return isRange ? makeWindow(first.start, last.end) : undefined;
}

/** Two days as numbers, where one of them tells which number is the month. */
function slashedWindow(text: string): UsageWindow | undefined {
  const days = [...text.matchAll(slashedDay)].map(([day]) => day);
  const order = tellDateOrder(days);
  if (days.length !== 2 || order.kind !== 'told') return undefined;
  return makeWindow(readDay(days[0] ?? '', order.order), readDay(days[1] ?? '', order.order));
}

/** A window whose two days exist and are in order; `undefined` otherwise. */
export function makeWindow(start: string | undefined, end: string | undefined): UsageWindow | undefined {
  if (start === undefined || end === undefined || !isCalendarDay(start) || !isCalendarDay(end))
    return undefined;
  return start <= end ? { start, end } : undefined;
}
