import type { ReactElement } from 'react';
import type { PersonSummary } from '../../../preload/contract/values/people.ts';
import { strings } from '../../strings/strings.ts';
import { StateChip, type StateLook } from '../../ui/charts/StateChip.tsx';
import { accountLooks, directoryLooks, protectedLook, seatLooks, worksLook } from '../words/states.ts';
import classes from './PersonStates.module.css';

type Props = {
  readonly person: Parameters<typeof worksLook>[0] &
    Pick<PersonSummary, 'seat' | 'account' | 'directory' | 'worksBy'>;
  readonly isProtected?: boolean;
};

/** The states of a person, each with what it is about: whose word it is stands beside it. */
export function PersonStates({ person, isProtected = false }: Props): ReactElement {
  const { seat, account, works, directory } = strings.people.facetTitles;
  return (
    <dl className={classes['states']}>
      <State of={seat} look={seatLooks[person.seat]} />
      <State of={account} look={accountLooks[person.account]} />
      {/* Not known is said where a list has the person, and leaves it open; else nobody was asked. */}
      {person.works === 'unknown' && person.worksBy === undefined ? undefined : (
        <State of={works} look={worksLook(person)} />
      )}
      <State of={directory} look={directoryLooks[person.directory]} />
      {isProtected ? <State of={strings.people.person.inPlans} look={protectedLook} /> : undefined}
    </dl>
  );
}

function State({ of, look }: { readonly of: string; readonly look: StateLook }): ReactElement {
  return (
    <div className={classes['state']}>
      <dt>{of}</dt>
      <dd>
        <StateChip look={look} />
      </dd>
    </div>
  );
}
