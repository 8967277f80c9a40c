import type { PeopleSelection, PersonSummary } from '../../../../preload/contract/values/people.ts';
import { startLookUps, startPlan } from '../../../app/state/acts/acts.ts';
import { possibleActs } from '../../../app/state/acts/possible-acts.ts';
import { strings } from '../../../strings/strings.ts';
import type { Command } from './commands.ts';
import { fits } from '../../../../main/domain/list/search/fits.ts';

const text = strings.palette.verbs;

export type Verb = {
  readonly words: string;
  readonly label: (name: string) => string;
  /** Whether it can make sense with somebody; with anybody where nothing is said. */
  readonly fits?: (person: PersonSummary) => boolean;
  readonly run: (person: number) => void;
};

function just(person: number): PeopleSelection {
  return { kind: 'ids', ids: [person] };
}

/** What can be done with a person from anywhere. Each act on a license is a plan first. */
const verbs: readonly Verb[] = [
  {
    words: text.deprovisionWords,
    label: text.deprovision,
    fits: (person) => possibleActs(person).takeBack,
    run: (person) => void startPlan('deprovision', just(person)),
  },
  {
    words: text.provisionWords,
    label: text.provision,
    fits: (person) => possibleActs(person).give,
    run: (person) => void startPlan('provision', just(person)),
  },
  {
    words: text.lookUpWords,
    label: text.lookUp,
    run: (person) => void startLookUps({ kind: 'selection', selection: just(person) }),
  },
];

/** Everything that can be done with somebody. */
export function verbsFor(person: PersonSummary): readonly Pick<Command, 'key' | 'label' | 'run'>[] {
  return verbs
    .filter(({ fits: isFor = () => true }) => isFor(person))
    .map(({ words, label, run }) => ({
      key: `${words} ${String(person.id)}`,
      label: label(person.displayName),
      run: () => {
        run(person.id);
      },
    }));
}

/** "deprovision ben" is a verb and somebody; `undefined` where the first word is no verb or nothing comes after it. */
export function readVerb(query: string): { readonly verb: Verb; readonly who: string } | undefined {
  const [first = '', ...rest] = query.split(/\s+/u);
  const who = rest.join(' ');
  if (first.length < 3 || who === '') return undefined;
  const verb = verbs.find(({ words }) => words.split(' ').some((word) => fits(first, word)));
  return verb === undefined ? undefined : { verb, who };
}
