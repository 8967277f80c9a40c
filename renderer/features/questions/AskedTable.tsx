import { Checkbox } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Question } from '../../../preload/contract/values/month/questions.ts';
import { viewParams } from '../../app/state/report/people-view.ts';
import { questionLooks } from '../../app/words/question-standings.ts';
import { strings } from '../../strings/strings.ts';
import { useShowMore } from '../../ui/page/show-more.tsx';
import { StateChip } from '../../ui/charts/StateChip.tsx';
import table from '../../ui/page/Table.module.css';
import { day } from '../../ui/text/format.ts';
import { ScreenLink } from '../../app/pieces/ScreenLink.tsx';
import classes from './Questions.module.css';

const text = strings.questions;

type Props = {
  readonly questions: readonly Question[];
  readonly chosen: ReadonlySet<number>;
  readonly onChoose: (chosen: ReadonlySet<number>) => void;
};

/** The latest question of each person, with how it stands. */
export function AskedTable({ questions, chosen, onChoose }: Props): ReactElement {
  const { shown, more } = useShowMore(questions.length, text.more);
  if (questions.length === 0) return <p className={classes['hint']}>{text.nobody}</p>;
  const areAll = questions.every(({ id }) => chosen.has(id));
  return (
    <>
      <div className={table['inset']}>
        <table className={table['table']}>
          <caption className="visually-hidden">{text.list}</caption>
          <thead>
            <tr>
              <th scope="col">
                <Checkbox
                  size="xs"
                  aria-label={text.chooseAll}
                  checked={areAll}
                  onChange={() => {
                    onChoose(areAll ? new Set() : new Set(questions.map(({ id }) => id)));
                  }}
                />
              </th>
              <th scope="col">{text.columns.person}</th>
              <th scope="col">{text.columns.standing}</th>
              <th scope="col">{text.columns.recipient}</th>
              <th scope="col">{text.columns.askedOn}</th>
              <th scope="col">{text.columns.due}</th>
              <th scope="col">{text.columns.answered}</th>
            </tr>
          </thead>
          <tbody>
            {questions.slice(0, shown).map((question) => (
              <Row
                key={question.id}
                question={question}
                isChosen={chosen.has(question.id)}
                onToggle={() => {
                  const next = new Set(chosen);
                  if (!next.delete(question.id)) next.add(question.id);
                  onChoose(next);
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}

type RowProps = { readonly question: Question; readonly isChosen: boolean; readonly onToggle: () => void };

function Row({ question, isChosen, onToggle }: RowProps): ReactElement {
  const { displayName, recipientName, recipientEmail, askedOn, due, remindedOn } = question;
  const { standing, neededUntil, answeredOn, answeredBy } = question;
  return (
    <tr>
      <td>
        <Checkbox size="xs" aria-label={text.choose(displayName)} checked={isChosen} onChange={onToggle} />
      </td>
      <th scope="row">
        <Name question={question} />
      </th>
      <td>
        <StateChip look={questionLooks[standing]} />
        {neededUntil === undefined ? undefined : (
          <span className={table['muted']}> {text.until(neededUntil)}</span>
        )}
      </td>
      <td title={recipientEmail}>{recipientName}</td>
      <td className={table['nowrap']}>{day(askedOn)}</td>
      <td className={table['nowrap']}>
        {day(due)}
        {remindedOn === undefined ? undefined : (
          <span className={table['muted']}> {text.reminded(remindedOn)}</span>
        )}
      </td>
      <td>{answeredOn === undefined ? undefined : text.by(answeredBy, answeredOn)}</td>
    </tr>
  );
}

function Name({ question }: { readonly question: Question }): ReactElement {
  const { displayName, personId, isKnown } = question;
  if (!isKnown) return <>{displayName}</>;
  const params = viewParams({ filter: {}, person: personId });
  return (
    <ScreenLink className={classes['person']} screen="people" params={params}>
      {displayName}
    </ScreenLink>
  );
}
