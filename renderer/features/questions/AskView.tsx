import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ProcedureInput } from '../../../preload/contract/procedures.ts';
import type {
  Audience,
  NotAsked,
  QuestionLanguage,
} from '../../../preload/contract/values/month/questions.ts';
import { useAsk } from '../../app/state/queries.ts';
import { go } from '../../app/state/routes.ts';
import { language } from '../../strings/language.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { Notice } from '../../ui/page/Notice.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { Segments } from '../../ui/page/Segments.tsx';
import { Letters } from './Letters.tsx';
import classes from './Questions.module.css';
import { WordsOfLetters } from './WordsOfLetters.tsx';

const text = strings.questions.ask;
const audiences = ['person', 'manager'] as const satisfies readonly Audience[];
const languages = ['en', 'de'] as const satisfies readonly QuestionLanguage[];
/** Whose language is not known is written to in the window's, where letters can be. */
const own = languages.find((one) => one === language) ?? 'en';
const shownNotAsked = 100;

type Who = ProcedureInput<'questions.prepare'>['who'];

/** Letters that ask whether seats are needed, each seen before it is written; nobody counts as asked before that. */
export function AskView({
  who,
  today,
  dueUsually,
}: {
  readonly who: Who;
  readonly today: string;
  readonly dueUsually: string;
}): ReactElement {
  const [audience, setAudience] = useState<Audience>('person');
  const [chosen, setChosen] = useState<QuestionLanguage>(own);
  const [due, setDue] = useState(dueUsually);
  const order = { who, audience, language: chosen, due };
  const prepared = useAsk('questions.prepare', order, { enabled: due >= today }).data;
  const letters = prepared?.letters ?? [];
  const asked = letters.reduce((sum, { people }) => sum + people.length, 0);
  const isReminder = who.kind === 'reminder';
  return (
    <Page
      title={isReminder ? text.titleReminder : text.title}
      subtitle={<output>{prepared === undefined ? '' : text.subtitle(asked, letters.length)}</output>}
      actions={
        <Button
          variant="default"
          onClick={() => {
            go('questions', {});
          }}
        >
          {text.back}
        </Button>
      }
    >
      <div className={classes['order']}>
        {isReminder ? undefined : (
          <>
            <Segments
              aria-label={text.audience}
              value={audience}
              data={audiences.map((value) => ({ value, label: text.audiences[value] }))}
              onChange={(value) => {
                setAudience(value);
              }}
            />
            <TextInput
              type="date"
              label={text.due}
              min={today}
              value={due}
              onChange={(event) => {
                setDue(event.currentTarget.value);
              }}
            />
          </>
        )}
        <Segments
          aria-label={text.language}
          value={chosen}
          data={languages.map((value) => ({ value, label: text.languages[value] }))}
          onChange={(value) => {
            setChosen(value);
          }}
        />
      </div>
      {prepared === undefined || prepared.unknownFields.length === 0 ? undefined : (
        <Notice tone="grave" title={strings.questions.words.unknown(prepared.unknownFields)} />
      )}
      {prepared === undefined ? undefined : <Letters order={order} letters={letters} />}
      <NotAskedCard people={prepared?.notAsked ?? []} />
      <WordsOfLetters audience={audience} language={chosen} />
    </Page>
  );
}

function NotAskedCard({ people }: { readonly people: readonly NotAsked[] }): ReactElement | undefined {
  if (people.length === 0) return undefined;
  return (
    <Card title={text.notAsked(people.length)}>
      <ul className={classes['refused']}>
        {people.slice(0, shownNotAsked).map(({ personId, displayName, why, until }) => (
          <li key={personId}>{text.why[why](displayName, until)}</li>
        ))}
        {people.length > shownNotAsked ? (
          <li>{text.moreNotAsked(people.length - shownNotAsked)}</li>
        ) : undefined}
      </ul>
    </Card>
  );
}
