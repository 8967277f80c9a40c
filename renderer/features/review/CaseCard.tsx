import { Button, Kbd } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { ReviewItem } from '../../../preload/contract/values/review.ts';
import { PersonStates } from '../../app/pieces/PersonStates.tsx';
import { say } from '../../../main/words/say.ts';
import { strings } from '../../strings/strings.ts';
import { anchorText } from './anchor-text.ts';
import type { Case } from './cases.ts';
import classes from './Review.module.css';

const text = strings.review;
/** What two records were compared by; evidence of before may have others. */
const fieldNames: Readonly<Record<string, string>> = say().fields;

type Side = ReviewItem['one'];
type Person = NonNullable<Side['person']>;

type Props = {
  readonly shown: Case;
  readonly isDeciding: boolean;
  readonly onChoose: (candidate: number | undefined) => void;
  readonly onSkip: () => void;
};

/** One record and who it may be: choose one of them by its number, or none. */
export function CaseCard({ shown, isDeciding, onChoose, onSkip }: Props): ReactElement {
  const { record, candidates } = shown;
  const isOne = candidates.length === 1;
  return (
    <section className={classes['card']} aria-label={nameOf(record)}>
      <header className={classes['record']}>
        <h2>{nameOf(record)}</h2>
        {record.person === undefined ? (
          <p className={classes['muted']}>
            {candidates[0].reason === 'renamed' ? text.renamedTo : text.usageName}
          </p>
        ) : (
          <PersonFacts person={record.person} />
        )}
        <p className={classes['question']}>{text.reasons[candidates[0].reason]}</p>
        {candidates[0].reason === 'handed-on' ? (
          <p className={classes['muted']}>{text.handedOn(nameOf(record), nameOf(candidates[0].other))}</p>
        ) : undefined}
        {candidates[0].reason === 'handed-on' ? undefined : (
          <p className={classes['muted']}>{followsOf(shown)}</p>
        )}
        {candidates.some(({ mayBeOne }) => mayBeOne) ? undefined : (
          <p className={classes['muted']}>{text.twoIds}</p>
        )}
      </header>
      <ol className={classes['candidates']}>
        {candidates.map((item, index) => (
          <Candidate
            key={item.other.anchor}
            item={item}
            number={index + 1}
            isDeciding={isDeciding}
            onChoose={() => {
              onChoose(index);
            }}
          />
        ))}
      </ol>
      <div className={classes['acts']}>
        <Button
          variant="default"
          rightSection={<Kbd size="xs">N</Kbd>}
          disabled={isDeciding}
          onClick={() => {
            onChoose(undefined);
          }}
        >
          {isOne ? text.reject : text.none}
        </Button>
        <Button variant="subtle" rightSection={<Kbd size="xs">S</Kbd>} onClick={onSkip}>
          {text.skip}
        </Button>
      </div>
    </section>
  );
}

function Candidate(props: {
  readonly item: ReviewItem;
  readonly number: number;
  readonly isDeciding: boolean;
  readonly onChoose: () => void;
}): ReactElement {
  const { other, evidence } = props.item;
  return (
    <li className={classes['candidate']}>
      <div className={classes['grow']}>
        <h3>{nameOf(other)}</h3>
        {other.person === undefined ? undefined : <PersonFacts person={other.person} />}
        <ul className={classes['signs']}>
          {evidence.fields.map(({ field, left, right, weight }) => (
            <li key={field} data-for={weight > 0}>
              {weight > 0 ? <IconPlus size={14} aria-hidden /> : <IconMinus size={14} aria-hidden />}
              <span>
                <span className="visually-hidden">{weight > 0 ? text.forIt : text.againstIt} </span>
                {fieldNames[field] ?? field}: {sides(left, right)}
              </span>
            </li>
          ))}
        </ul>
        <details className={classes['why']}>
          <summary>{text.why}</summary>
          <p>{evidence.says}</p>
        </details>
      </div>
      {props.item.mayBeOne ? (
        <Button
          variant="default"
          rightSection={props.number > 9 ? undefined : <Kbd size="xs">{props.number}</Kbd>}
          disabled={props.isDeciding}
          onClick={props.onChoose}
        >
          {text.accept}
          <span className="visually-hidden">: {nameOf(other)}</span>
        </Button>
      ) : undefined}
    </li>
  );
}

/** What follows from the answers: of a name in reports, of people who have only their name in common, of an ID with another name, of any others. */
function followsOf({ record, candidates }: Case): string {
  const { reason } = candidates[0];
  if (reason === 'renamed') return text.renamed;
  if (record.person === undefined) return text.usageFollows;
  return reason === 'leaver-and-newcomer'
    ? text.sharedName(addressOf(record))
    : text.follows(candidates.length === 1);
}

/** Two of one name are told apart by what else they have. */
function addressOf(side: Side): string {
  return side.person?.email ?? side.person?.externalId ?? nameOf(side);
}

function sides(left: string, right: string): string {
  const shown = (side: string): string => (side === '' ? strings.people.noValue : side);
  const [one, other] = [shown(left), shown(right)];
  if (one === other) return one;
  const isPart = ` ${other} `.includes(` ${one} `);
  return isPart ? text.within(one, other) : text.sides(one, other);
}

/** As somebody reads it: the person's name, the name in a report, or the identifier. */
export function nameOf(side: Side): string {
  return side.person?.displayName ?? side.name ?? anchorText(side.anchor);
}

function PersonFacts({ person }: { readonly person: Person }): ReactElement {
  const facts = [person.email, person.externalId, person.title, person.department].filter(
    (fact) => fact !== undefined && fact !== '',
  );
  return (
    <>
      <p className={classes['muted']}>{facts.join(' · ')}</p>
      <PersonStates person={person} />
    </>
  );
}
