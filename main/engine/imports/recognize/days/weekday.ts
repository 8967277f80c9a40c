/** Languages whose names of days are cut off; those of one that the runtime does not know are left out by it. */
const languages =
  'en|de|fr|es|it|pt|nl|da|sv|nb|fi|pl|cs|sk|hu|ro|hr|sl|sr|bg|ru|uk|lt|lv|et|tr|el|ca|id|vi|ja|zh|ko|th|ar|he'.split(
    '|',
  );
/** 2026-11-30 is a Monday. */
const week = Array.from({ length: 7 }, (_, place) => new Date(Date.UTC(2026, 10, 30 + place)));

let known: ReadonlySet<string> | undefined;

function weekdays(): ReadonlySet<string> {
  known ??= new Set(
    Intl.DateTimeFormat.supportedLocalesOf(languages).flatMap((language) =>
      (['long', 'short'] as const).flatMap((weekday) => {
        const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
        return week.map((day) => folded(format.format(day)));
      }),
    ),
  );
  return known;
}

/** One word, and two as Vietnamese has them. */
const before = [
  /^(\p{L}[\p{L}\p{M}-]*)\.?[,،]? (.+)$/u,
  /^(\p{L}[\p{L}\p{M}]* \p{L}[\p{L}\p{M}]*)[,،]? (.+)$/u,
];
/** What a day is whole without: its numbers, or its month in letters with both. */
const wholeDay =
  /^(?:\d{1,4} ?[./-] ?\d|\d{4} ?[年년]|\d{1,2}\.? (?:de )?\p{L}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? .*\d{4})/iu;
const behind = /^(\d.*?\d日?) ?[(（](\p{L}{1,12})\.?[)）]$/u;

/** A day without the name of its weekday before or behind it ("Donnerstag, 1. Oktober 2026", "2026/10/01(木)"); any other text as it came. */
export function withoutWeekday(text: string): string {
  for (const form of before) {
    const [, word = '', rest = ''] = form.exec(text) ?? [];
    if (wholeDay.test(rest) && weekdays().has(folded(word))) return rest;
  }
  const [, day = '', word = ''] = behind.exec(text) ?? [];
  return day !== '' && weekdays().has(folded(word)) ? day : text;
}

function folded(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll(/[\p{M}.]/gu, '')
    .toLowerCase();
}
