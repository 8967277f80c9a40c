import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { templateFields } from '../../../preload/contract/lists.ts';
import type {
  Audience,
  QuestionLanguage,
  Template,
} from '../../../preload/contract/values/month/questions.ts';
import { tellDone } from '../../app/frame/notices/notices.tsx';
import { useAct, useAsk } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { Segments } from '../../ui/page/Segments.tsx';
import classes from './Questions.module.css';

const text = strings.questions.words;
const names = strings.questions.ask.languages;
const languages = ['en', 'de'] as const;

/** The words that letters are made from, by language. */
export function WordsOfLetters(props: {
  readonly audience: Audience;
  readonly language: QuestionLanguage;
}): ReactElement | undefined {
  const [wanted, setWanted] = useState<QuestionLanguage>();
  const templates = useAsk('questions.templates', {}).data;
  if (templates === undefined) return undefined;
  const language = wanted ?? props.language;
  const template = templates[language][props.audience];
  return (
    <details className={classes['words']}>
      <summary>{text.title}</summary>
      <Segments
        size="xs"
        aria-label={text.language}
        value={language}
        data={languages.map((value) => ({ value, label: names[value] }))}
        onChange={(value) => {
          setWanted(value);
        }}
      />
      <Words
        key={`${language} ${props.audience} ${template.subject} ${template.text}`}
        audience={props.audience}
        language={language}
        template={template}
      />
    </details>
  );
}

function Words(props: {
  readonly audience: Audience;
  readonly language: QuestionLanguage;
  readonly template: Template;
}): ReactElement {
  const { audience, language, template } = props;
  const [subject, setSubject] = useState(template.subject);
  const [body, setBody] = useState(template.text);
  const save = useAct('questions.save-template');
  const saved = (): void => {
    tellDone({ title: text.saved });
  };
  return (
    <form
      className={classes['take']}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ audience, language, template: { subject, text: body } }, { onSuccess: saved });
      }}
    >
      <TextInput
        label={text.subject}
        maxLength={500}
        value={subject}
        onChange={(event) => {
          setSubject(event.currentTarget.value);
        }}
      />
      <Textarea
        label={text.text}
        description={text.fields(templateFields[audience])}
        rows={12}
        maxLength={20_000}
        value={body}
        onChange={(event) => {
          setBody(event.currentTarget.value);
        }}
      />
      <div className={classes['acts']}>
        <Button type="submit" variant="default" loading={save.isPending}>
          {text.save}
        </Button>
        <Button
          variant="default"
          loading={save.isPending}
          onClick={() => {
            save.mutate({ audience, language }, { onSuccess: saved });
          }}
        >
          {text.own}
        </Button>
      </div>
    </form>
  );
}
