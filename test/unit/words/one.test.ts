import { describe, expect, it } from 'vitest';
import { de } from '../../../renderer/strings/de.ts';
import { en } from '../../../renderer/strings/en.ts';
import { english } from '../../../main/words/en/english.ts';
import { german } from '../../../main/words/de/german.ts';

/* One person is no people: every sentence that counts something is said of one, in each language, and none speaks of several. */

/** The most that a file may have, what is never said of one alone, and what names somebody or nobody. */
const isNeverOfOne = (path: string): boolean =>
  /[mM]ost|[mM]oreThan|tooMany|^(?:overview\.tier|review\.candidates|imports\.(?:progress|moreRejected|guideMore)|runs\.rate|job\.(?:namesNobody|byTeamNames|onePageNames|teamPageNames))$/u.test(
    path,
  );

const ofSeveral = {
  english:
    /\b1 (?!(?:is|was|has|as|less|across|address|process|business|access)\b)(?:\w+ ){0,1}(?:people|acts|cells|columns|days|entries|figures|files|findings|lists|names|people|records|removals|rows|seats|things|times|values)\b|\b1 [\w ]*?\b(?:person|row|seat|record|list|name|day|act)\b (?:who |that |of whom )?(?:are|have|were|hold|wait|leave|need)\b|\b1 who (?:are|give|have|hold|leave|need|wait)\b|\bthese 1\b/iu,
  german:
    /\b1 (?:\w+ ){0,1}(?:Aktionen|Aktivitäten|Befunde|Dateien|Datensätze|Einträge|Listen|Namen|Personen|Plätze|Plätzen|Spalten|Tage|Tagen|Werte|Zeilen|Zellen)\b|\b1 (?:Person|Zeile|Platz|Liste|Name|Tag) (?:sind|haben|waren|warten|werden)\b|\b1, die (?:ihn|sie) \w+en\b/u,
};

type Said = { readonly path: string; readonly text: string };

describe('what is said of one', () => {
  it.each([
    ['the window in English', en, ofSeveral.english],
    ['the window in German', de, ofSeveral.german],
    ['the engine in English', english, ofSeveral.english],
    ['the engine in German', german, ofSeveral.german],
  ])('is not said as of several: %s', (_, catalogue, several) => {
    const said = [...saidOfOne(catalogue, '')];
    expect(said.length).toBeGreaterThan(80);
    expect(said.filter(({ path, text }) => !isNeverOfOne(path) && several.test(text))).toEqual([]);
  });

  it('would be noticed', () => {
    expect('Ask 1 person who are idle').toMatch(ofSeveral.english);
    expect('Take back the seats of 1 people').toMatch(ofSeveral.english);
    expect('Look these 1 up').toMatch(ofSeveral.english);
    expect('Plan for 1 who give it up').toMatch(ofSeveral.english);
    expect('Plan für 1, die ihn abgeben').toMatch(ofSeveral.german);
    expect('1 Zeilen sind ausgelassen').toMatch(ofSeveral.german);
  });
});

/** Every sentence of a catalogue that can be made of numbers alone. */
function* saidOfOne(part: unknown, path: string): Iterable<Said> {
  if (typeof part === 'function') {
    const text = called(part);
    if (text !== undefined) yield { path, text };
    return;
  }
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part))
    yield* saidOfOne(value, path === '' ? key : `${path}.${key}`);
}

function called(part: unknown): string | undefined {
  try {
    const text: unknown =
      typeof part === 'function' ? Reflect.apply(part, undefined, [1, 1, 1, 1]) : undefined;
    return typeof text === 'string' ? text : undefined;
  } catch {
    // It takes something else than numbers.
    return undefined;
  }
}
