import { type SampleCase, withAccount, withRow } from './case.ts';
import { apostropheNames, arabicNames, chineseNames, foldToAscii, sharedNames } from './names.ts';

/** Names that sources write differently. */
export const nameCases: readonly SampleCase[] = [
  {
    name: 'chinese-name',
    count: chineseNames.length,
    means:
      'Chinese characters in the user list and the usage report (family name first), Latin letters in the directory',
    finding: 'in-order',
    names: chineseNames.map(({ latin }) => latin),
    change: (person, _, index) => {
      const name = chineseNames[index]?.native ?? person.name;
      return withRow({ ...person, usageName: `${name.family}${name.given}` }, { name });
    },
  },
  {
    name: 'arabic-name',
    count: arabicNames.length,
    means:
      'Arabic script in the user list and the usage report, one of several transliterations in the directory',
    finding: 'in-order',
    names: arabicNames.map(({ latin }) => latin),
    change: (person, _, index) => {
      const name = arabicNames[index]?.native ?? person.name;
      return withRow({ ...person, usageName: `${name.given} ${name.family}` }, { name });
    },
  },
  {
    name: 'accents',
    count: 24,
    means: 'Letters with marks; every third usage name has its marks decomposed (Unicode NFD)',
    finding: 'in-order',
    accented: true,
    change: (person, _, index) =>
      index % 3 === 0 ? { ...person, usageName: person.usageName.normalize('NFD') } : person,
  },
  {
    name: 'apostrophe',
    count: apostropheNames.length,
    means: 'A straight apostrophe in the directory, a typographic one in the user list',
    finding: 'in-order',
    names: apostropheNames,
    change: (person) => {
      const curl = (text: string): string => text.replaceAll("'", '’');
      return withRow(person, { name: { given: curl(person.name.given), family: curl(person.name.family) } });
    },
  },
  {
    name: 'shared-name',
    count: sharedNames.length,
    means: 'Different people of the same name: usage reports that carry names alone do not tell them apart',
    finding: 'in-order',
    names: sharedNames,
    change: (person) => person,
  },
  {
    name: 'changed-name',
    count: 6,
    means:
      'Married: the old name and address in the user list and in usage, the new ones in the directory and the service',
    finding: undefined,
    change: (person, tools) => {
      const family = tools.otherFamilyName();
      const email = `${foldToAscii(person.name.given)}.${foldToAscii(family)}@halden.example`;
      return withAccount({ ...person, name: { ...person.name, family }, email }, { userName: email });
    },
  },
];
