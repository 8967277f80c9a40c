import { Button, FileButton, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { RefusedAnswer } from '../../../preload/contract/values/questions.ts';
import { tellDone, tellFact } from '../../app/frame/notices/notices.tsx';
import { useAct } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { Notice } from '../../ui/page/Notice.tsx';
import classes from './Questions.module.css';

const text = strings.questions.take;

/** Answers of a list that came back: pasted, or opened as a file. What is not taken stays in the field. */
export function TakeAnswers(): ReactElement {
  const [lines, setLines] = useState('');
  const [refused, setRefused] = useState<readonly RefusedAnswer[]>([]);
  const take = useAct('questions.take-answers');
  const takeText = (given: string): void => {
    take.mutate(
      { text: given },
      {
        onSuccess: ({ taken, blank, refused: left }) => {
          setRefused(left);
          setLines(left.map(({ line }) => line).join('\n'));
          if (taken + blank > 0)
            tellDone({ title: text.done(taken), ...(blank === 0 ? {} : { message: text.blank(blank) }) });
        },
      },
    );
  };
  return (
    <Card title={text.title}>
      <form
        className={classes['take']}
        onSubmit={(event) => {
          event.preventDefault();
          takeText(lines);
        }}
      >
        <Textarea
          label={text.text}
          description={text.textHint}
          rows={4}
          value={lines}
          onChange={(event) => {
            setLines(event.currentTarget.value);
          }}
        />
        <Refused lines={refused} />
        <div className={classes['acts']}>
          <Button type="submit" disabled={lines.trim() === ''} loading={take.isPending}>
            {text.act}
          </Button>
          <FileButton accept=".csv,.tsv,.txt,text/csv,text/plain" onChange={(file) => void open(file)}>
            {(props) => (
              <Button variant="default" {...props}>
                {text.file}
              </Button>
            )}
          </FileButton>
        </div>
      </form>
    </Card>
  );

  async function open(file: File | null): Promise<void> {
    if (file === null) return;
    const given = await file.text();
    // A workbook is no text; it would come as lines of nobody.
    if (given.includes('\0') || given.includes('\uFFFD'))
      tellFact({ title: text.notText, message: file.name });
    else takeText(given);
  }
}

function Refused({ lines }: { readonly lines: readonly RefusedAnswer[] }): ReactElement | undefined {
  if (lines.length === 0) return undefined;
  return (
    <Notice tone="warn" title={text.refused(lines.length)}>
      <ul className={classes['refused']}>
        {lines.map(({ line, as, why, people, cell }, index) => (
          <li key={`${String(index)} ${line}`}>{text.why[why](as, people, cell)}</li>
        ))}
      </ul>
      <p>{text.stays}</p>
    </Notice>
  );
}
