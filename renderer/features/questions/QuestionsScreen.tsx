import { Button } from '@mantine/core';
import { IconMailQuestion } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { askedPeople } from '../../app/state/asked-people.ts';
import { useAsk } from '../../app/state/queries.ts';
import { go, useRoute } from '../../app/state/routes.ts';
import { useStore } from '../../app/state/store.ts';
import { strings } from '../../strings/strings.ts';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { AskView } from './AskView.tsx';
import { AskedCard } from './AskedCard.tsx';
import { TakeAnswers } from './TakeAnswers.tsx';
import { isRemindable } from './questions-shown.ts';

const text = strings.questions;

/** Who was asked whether the seat is needed, and the letters that are being prepared. */
export function QuestionsScreen(): ReactElement | undefined {
  const { params } = useRoute();
  const selection = useStore(askedPeople);
  const answer = useAsk('questions.read', {}).data;
  if (answer === undefined) return undefined;
  const { today, dueUsually, questions } = answer;
  if (params['ask'] === 'reminder')
    return <AskView today={today} dueUsually={dueUsually} who={{ kind: 'reminder' }} />;
  if (params['ask'] === 'people' && selection !== undefined)
    return <AskView today={today} dueUsually={dueUsually} who={{ kind: 'people', selection }} />;
  const open = questions.filter(({ standing }) => standing === 'open' || standing === 'silent').length;
  const toRemind = questions.filter((question) => isRemindable(question, today)).length;
  return (
    <Page
      title={strings.shell.screens.questions}
      subtitle={<output>{text.subtitle(questions.length, open)}</output>}
      actions={
        toRemind === 0 ? undefined : (
          <Button
            variant="default"
            onClick={() => {
              go('questions', { ask: 'reminder' });
            }}
          >
            {text.remind(toRemind)}
          </Button>
        )
      }
    >
      {questions.length === 0 ? (
        <EmptyState
          icon={IconMailQuestion}
          title={text.emptyTitle}
          text={text.emptyText}
          action={
            <Button
              onClick={() => {
                go('people', {});
              }}
            >
              {text.toPeople}
            </Button>
          }
        />
      ) : (
        <>
          <TakeAnswers />
          <AskedCard questions={questions} />
        </>
      )}
    </Page>
  );
}
