import { IconUser } from '@tabler/icons-react';
import { fits } from '../../../../main/domain/list/search/fits.ts';
import { foldText } from '../../../../main/domain/list/search/fold-text.ts';
import { searchWords } from '../../../../main/domain/list/search/search-words.ts';
import type { PersonSummary } from '../../../../preload/contract/values/people.ts';
import { viewParams } from '../../../app/state/report/people-view.ts';
import { useAsk } from '../../../app/state/queries.ts';
import { go } from '../../../app/state/routes.ts';
import { useStore } from '../../../app/state/store.ts';
import { strings } from '../../../strings/strings.ts';
import { matching, matchingRoughly, useCommands } from './commands.ts';
import type { Command } from './commands.ts';
import { readVerb, verbsFor } from './person-verbs.ts';
import { recentCommands } from './recent.ts';
import { useViewCommands } from './views.ts';

const text = strings.palette;
const mostPeople = 6;
/** As many letters as a search takes. */
const mostTyped = 200;
const sort = { key: 'displayName', descending: false } as const;
/** So many are looked through for those whose name begins so. */
const mostLookedThrough = 60;
/** From so many letters on, whoever is found first may be meant. */
const fewestLetters = 2;

export type Group = { readonly label: string; readonly commands: readonly Command[] };

/** Whose name, address or id begins so first: a company's domain is in every address. */
function nearest(people: readonly PersonSummary[], typed: string): readonly PersonSummary[] {
  const wanted = foldText(typed.trim());
  const begins = ({ displayName, email, externalId }: PersonSummary): boolean =>
    [...foldText(displayName).split(' '), foldText(displayName), email, externalId].some(
      (part) => part !== undefined && foldText(part).startsWith(wanted),
    );
  return people.toSorted((one, other) => Number(begins(other)) - Number(begins(one))).slice(0, mostPeople);
}

/**
 * Who is found by what was typed, and, where that is hardly anybody, whose name is spelled alike. While the letter typed last is being
 * answered, those found before it whom it still fits: nobody else is shown, or chosen by Enter, in their place.
 */
function usePeople(who: string, isAsked: boolean): Record<'exact' | 'alike', readonly PersonSummary[]> {
  const page = useAsk(
    'people.page',
    { filter: { text: who }, sort, offset: 0, limit: mostLookedThrough },
    { enabled: isAsked },
  );
  const words = searchWords(who);
  const rows = page.data?.rows ?? [];
  const exact = page.isPlaceholderData ? rows.filter((person) => has(person, words)) : rows;
  const areFew = isAsked && !page.isPlaceholderData && page.data !== undefined && exact.length < mostPeople;
  const alike =
    useAsk('people.named-alike', { text: who, limit: mostPeople }, { enabled: areFew }).data?.rows ?? [];
  if (!isAsked) return { exact: [], alike: [] };
  const known = new Set(exact.map(({ id }) => id));
  return {
    exact,
    alike: areFew
      ? alike.filter(({ id, displayName }) => !known.has(id) && fits(foldText(who), foldText(displayName)))
      : [],
  };
}

function has({ displayName, email, externalId, seatId }: PersonSummary, words: readonly string[]): boolean {
  const texts = foldText([displayName, email, externalId, seatId].join('\n'));
  return words.every((word) => texts.includes(word));
}

/** What fits the words typed: screens, commands, named lists, then people; what was chosen last before anything is typed. Groups of nothing are left out. */
export function useResults(query: string): readonly Group[] {
  const commands = useCommands();
  const views = useViewCommands(query);
  const recent = useStore(recentCommands);
  const asked = readVerb(query);
  const who = asked?.who ?? query;
  const people = usePeople(who.slice(0, mostTyped), query !== '');
  const found = nearest(people.exact, who);
  const persons = found.map((person): Command => ({
    key: `${asked?.verb.words ?? 'person'} ${String(person.id)}`,
    label: asked?.verb.label(person.displayName) ?? person.displayName,
    detail: person.email ?? person.externalId,
    icon: IconUser,
    run: () => {
      if (asked === undefined) go('people', viewParams({ filter: { text: query }, person: person.id }));
      else asked.verb.run(person.id);
    },
  }));
  const [first] = found;
  const verbs =
    asked !== undefined || first === undefined || query.length < fewestLetters
      ? []
      : verbsFor(first).map((verb) => ({ ...verb, icon: IconUser }));
  // Whose name was not typed as it is spelled is opened, whatever verb stands before it: nothing is done to somebody who was not named.
  const alike = people.alike.map((person): Command => ({
    key: `alike ${String(person.id)}`,
    label: person.displayName,
    detail: person.email ?? person.externalId,
    icon: IconUser,
    run: () => {
      go('people', viewParams({ filter: { text: person.displayName }, person: person.id }));
    },
  }));
  return [
    { label: text.recent, commands: query === '' ? recent : [] },
    { label: text.goTo, commands: matching(commands.screens, query) },
    { label: text.acts, commands: matching(commands.acts, query) },
    { label: text.views, commands: query === '' ? [] : matching(views, query) },
    { label: text.people, commands: persons },
    { label: text.withPerson(first?.displayName ?? ''), commands: verbs },
    { label: text.namedAlike, commands: alike },
    {
      label: text.alsoMeant,
      commands: matchingRoughly([...commands.screens, ...commands.acts, ...views], query),
    },
  ].filter((group) => group.commands.length > 0);
}
