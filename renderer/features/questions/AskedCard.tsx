import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Question } from '../../../preload/contract/values/month/questions.ts';
import { startPlan } from '../../app/state/acts/acts.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { Segments } from '../../ui/page/Segments.tsx';
import { AskedTable } from './AskedTable.tsx';
import { EnterAnswer } from './EnterAnswer.tsx';
import classes from './Questions.module.css';
import { countStandings, peopleOf } from './questions-shown.ts';

const text = strings.questions;
const all = 'all';

/** Who was asked, how it stands, and what can be done with those chosen. */
export function AskedCard({ questions }: { readonly questions: readonly Question[] }): ReactElement {
  const [wanted, setWanted] = useState<string>(all);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const counts = countStandings(questions);
  // What nobody stands for any more is not shown as nobody.
  const shownFor = counts.some(({ standing }) => standing === wanted) ? wanted : all;
  const shown = shownFor === all ? questions : questions.filter(({ standing }) => standing === shownFor);
  const acted = shown.filter(({ id }) => chosen.has(id));
  return (
    <Card title={text.list} hint={text.listHint} aside={<Plans questions={questions} />}>
      <div className={classes['bar']}>
        <Segments
          size="xs"
          aria-label={text.filter}
          value={shownFor}
          data={[
            { value: all, label: text.filterOf(text.all, questions.length) },
            ...counts.map(({ standing, count }) => ({
              value: standing,
              label: text.filterOf(text.standings[standing], count),
            })),
          ]}
          onChange={setWanted}
        />
        <EnterAnswer
          chosen={acted}
          onDone={() => {
            setChosen(new Set());
          }}
        />
      </div>
      <AskedTable key={shownFor} questions={shown} chosen={chosen} onChoose={setChosen} />
    </Card>
  );
}

/** Silence and seats given up become plans, which are looked at before anything is sent. */
function Plans({ questions }: { readonly questions: readonly Question[] }): ReactElement {
  const plans = [
    { ids: peopleOf(questions, 'silent'), label: text.plan.silent },
    { ids: peopleOf(questions, 'gives-it-up'), label: text.plan.given },
  ];
  return (
    <div className={classes['acts']}>
      {plans.map(({ ids, label }) =>
        ids.length === 0 ? undefined : (
          <Button
            key={label(ids.length)}
            variant="default"
            onClick={() => void startPlan('deprovision', { kind: 'ids', ids: [...ids] })}
          >
            {label(ids.length)}
          </Button>
        ),
      )}
    </div>
  );
}
