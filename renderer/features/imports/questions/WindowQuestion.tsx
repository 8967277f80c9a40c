import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { strings } from '../../../strings/strings.ts';
import { Notice } from '../../../ui/page/Notice.tsx';

const text = strings.imports;

type Window = { readonly start: string; readonly end: string };
type Props = { readonly says: string; readonly onAnswer: (window: Window) => void };

/** Asked where neither a usage report nor its name says which days it covers. */
export function WindowQuestion({ says, onAnswer }: Props): ReactElement {
  return (
    <>
      <Notice tone="note" title={text.windowTitle}>
        {says}
      </Notice>
      <WindowFields window={undefined} onAnswer={onAnswer} />
    </>
  );
}

type FieldsProps = { readonly window: Window | undefined; readonly onAnswer: (window: Window) => void };

export function WindowFields({ window, onAnswer }: FieldsProps): ReactElement {
  const [start, setStart] = useState(window?.start ?? '');
  const [end, setEnd] = useState(window?.end ?? '');
  const isComplete = start !== '' && end !== '';
  const isOrdered = start <= end;
  const isChanged = start !== window?.start || end !== window.end;
  return (
    <Group gap="sm" align="flex-end">
      <TextInput
        type="date"
        label={text.windowStart}
        value={start}
        onChange={(event) => {
          setStart(event.currentTarget.value);
        }}
      />
      <TextInput
        type="date"
        label={text.windowEnd}
        value={end}
        error={isComplete && !isOrdered ? text.windowOrder : undefined}
        onChange={(event) => {
          setEnd(event.currentTarget.value);
        }}
      />
      {isChanged ? (
        <Button
          disabled={!isComplete || !isOrdered}
          onClick={() => {
            onAnswer({ start, end });
          }}
        >
          {text.windowApply}
        </Button>
      ) : undefined}
    </Group>
  );
}
