import { describe, expect, it } from 'vitest';
import { sources } from '../../../main/engine/imports/catalog/all.ts';
import { kindDeclarations } from '../../../main/engine/imports/kinds/all.ts';
import { sections } from '../../../main/headless/arguments/options/all.ts';
import { declared } from '../../../main/words/declared.ts';
import { columnsInGerman } from '../../../main/words/de/declared/columns.ts';
import { optionsInGerman } from '../../../main/words/de/declared/options.ts';
import { sourcesInGerman } from '../../../main/words/de/declared/sources.ts';

/* What is declared in English beside what it belongs to is said in German as well; what is not declared any more is not kept. */

const options = sections.flatMap(({ title, says, options: of }) => [
  title,
  ...(says === undefined ? [] : [says]),
  ...Object.values(of).flatMap(({ help, note = [], notWith = [], needs = [] }) => [
    help.join(' '),
    ...(note.length === 0 ? [] : [note.join(' ')]),
    ...[...notWith, ...needs].map(({ says: why }) => why),
  ]),
]);
const columns = Object.values(kindDeclarations).flatMap(({ called, fields }) => [
  called,
  ...Object.values(fields).map(({ means }) => means),
]);
const reports = sources.flatMap(({ systemName, report, where, trap = '' }) => [
  ...(/^An? /u.test(systemName) ? [systemName] : []),
  report,
  where,
  trap,
]);
/** Menus, commands and titles of other programs, as those programs call them. */
const menus = /^(?:[A-Z][\w ]*(?: > [A-Z][\w ]*)+|okta-cli.*)\.$/u;
const glue = /\b(?:the|is|are|of|to|in|and|or|not|for|it|with|this|that|has|on|all|list|log|who)\b/u;

describe('what is declared in English', () => {
  it.each(options)('of an option is said in German: %s', (text) => {
    expect(optionsInGerman).toHaveProperty([text]);
  });

  it.each(columns)('of a column is said in German: %s', (text) => {
    expect(columnsInGerman).toHaveProperty([text]);
  });

  it.each(reports.filter((text) => glue.test(text) && !menus.test(text)))(
    'of a report is said in German: %s',
    (text) => {
      expect(sourcesInGerman).toHaveProperty([text]);
    },
  );

  it('is all that German is kept of', () => {
    const known = new Set([...options, ...columns, ...reports, 'this text']);
    const kept = [optionsInGerman, columnsInGerman, sourcesInGerman].flatMap((texts) => Object.keys(texts));
    expect(kept.filter((text) => !known.has(text))).toEqual([]);
  });

  it('stays English where English is spoken', () => {
    expect(declared('First name.')).toBe('First name.');
  });
});
