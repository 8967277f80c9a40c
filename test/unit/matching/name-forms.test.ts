import { describe, expect, it } from 'vitest';
import {
  generationOf,
  nameForms,
  nameInMailbox,
  type NameParts,
} from '../../../main/domain/matching/names/name-forms.ts';

/** "given / family" of each form, or the whole in brackets where it is not divided. */
function shown(parts: NameParts): readonly string[] {
  return nameForms(parts).map(({ given, family, undivided }) =>
    undivided === undefined ? `${given.join(' ')} / ${family.join(' ')}` : `[${undivided}]`,
  );
}

describe('the ways a record names somebody', () => {
  it.each<readonly [NameParts, readonly string[]]>([
    [{ givenName: 'Jörg', familyName: 'Müller' }, ['jorg / muller']],
    [{ displayName: 'Jörg Müller' }, ['jorg / muller']],
    [{ displayName: 'Müller, Jörg' }, ['jorg / muller']],
    [{ displayName: 'Dr. Anna Maria Berg' }, ['anna maria / berg']],
    [{ displayName: 'Ludwig van Beethoven' }, ['ludwig / van beethoven']],
    [{ displayName: "Siobhán O'Brien" }, ['siobhan / obrien']],
    [{ displayName: 'Siobhán O’Brien' }, ['siobhan / obrien']],
    [{ displayName: 'John Smith Jr.' }, ['john / smith']],
    [{ displayName: 'Smith, Jr.' }, ['smith / ']],
    [{ displayName: 'Smith, John Jr.' }, ['john / smith']],
    [{ displayName: 'Smith Jr., John' }, ['john / smith']],
    [{ givenName: 'John', familyName: 'Smith III' }, ['john / smith']],
    [{ displayName: '王伟' }, ['[王伟]']],
    [{ displayName: '王伟 (Wei Wang)' }, ['[王伟]', 'wei / wang']],
    [{ givenName: '伟', familyName: '王' }, ['伟 / 王']],
    [{ displayName: 'محمد علي' }, ['محمد / علي']],
    [{ displayName: 'Anna Berg (Meyer)' }, ['anna / berg', 'meyer / ']],
    [
      { givenName: 'William', familyName: 'Gates', displayName: 'Bill Gates' },
      ['william / gates', 'bill / gates'],
    ],
    [{ givenName: 'Anna', familyName: 'Berg', displayName: 'Anna Berg' }, ['anna / berg']],
    [{ displayName: 'Cher' }, ['cher / ']],
    [{ displayName: '  ' }, []],
    [{}, []],
  ])('%j', (parts, forms) => {
    expect(shown(parts)).toEqual(forms);
  });
});

describe('generation', () => {
  it.each<readonly [NameParts, string | undefined]>([
    [{ displayName: 'John Smith Jr.' }, 'jr'],
    [{ familyName: 'Smith Sr' }, 'sr'],
    [{ displayName: 'John Smith III' }, '3'],
    [{ displayName: 'John Smith' }, undefined],
    [{ familyName: 'Junior' }, undefined],
  ])('%j: %s', (parts, generation) => {
    expect(generationOf(parts)).toBe(generation);
  });
});

describe('the name in a mailbox', () => {
  it.each([
    ['anna.berg', 'anna / berg'],
    ['a_berg', 'a / berg'],
    ['anna-maria.berg', 'anna maria / berg'],
    ['zoë.müller', 'zoe / muller'],
    ['annaberg', undefined],
    ['anna.berg2', undefined],
    ['a.b', undefined],
    ['north.west.region.sales', undefined],
  ])('%s: %s', (local, name) => {
    const form = nameInMailbox(local);
    expect(form === undefined ? undefined : `${form.given.join(' ')} / ${form.family.join(' ')}`).toBe(name);
  });
});
