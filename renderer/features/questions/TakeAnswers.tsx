import { Button, FileButton, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ProcedureOutput } from '../../../preload/contract/procedures.ts';
import type { RefusedAnswer } from '../../../preload/contract/values/month/questions.ts';
import { tellDone, tellFact, tellFailure } from '../../app/frame/notices/notices.tsx';
import { nameFile } from '../../app/start/bridge.ts';
import { useAct } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { Notice } from '../../ui/page/Notice.tsx';
import classes from './Questions.module.css';

const text = strings.questions.take;
/** How a workbook begins. */
const zipStart = 'PK\u0003\u0004';

/** Answers of a list that came back: pasted, or opened as a file. What is not taken stays in the field. */
export function TakeAnswers(): ReactElement {
  const [lines, setLines] = useState('');
  const [refused, setRefused] = useState<readonly RefusedAnswer[]>([]);
  const take = useAct('questions.take-answers');
  const sheet = useAct('questions.take-sheet');
  const taken = (answers: ProcedureOutput<'questions.take-answers'>): void => {
    setRefused(answers.refused);
    setLines(answers.refused.map(({ line }) => line).join('\n'));
    const { taken: people, blank } = answers;
    if (people + blank > 0)
      tellDone({ title: text.done(people), ...(blank === 0 ? {} : { message: text.blank(blank) }) });
  };
  const takeText = (given: string): void => {
    take.mutate({ text: given }, { onSuccess: taken });
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
          <Button type="submit" disabled={lines.trim() === ''} loading={take.isPending || sheet.isPending}>
            {text.act}
          </Button>
          <FileButton
            accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain"
            onChange={(file) => void open(file).catch(tellFailure)}
          >
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
    if ((await file.slice(0, zipStart.length).text()) === zipStart) {
      const { token } = await nameFile(file);
      sheet.mutate({ file: token }, { onSuccess: taken });
      return;
    }
    const given = await file.text();
    // Another format is no text; it would come as lines of nobody.
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
          <li key={`${String(index)} ${line}`}>{text.why[why](as, people, cell, line)}</li>
        ))}
      </ul>
      <p>{text.stays}</p>
    </Notice>
  );
}
