import { exportKinds } from '../../../../preload/contract/lists.ts';
import { Button, Group } from '@mantine/core';
import type { ReactElement } from 'react';
import type { ImportMapping } from '../../../../preload/contract/values/files/imports.ts';
import { strings } from '../../../strings/strings.ts';
import { Notice } from '../../../ui/page/Notice.tsx';

const text = strings.imports;

type Props = { readonly says: string; readonly onAnswer: (kind: ImportMapping['kind']) => void };

/** Asked where the columns fit more than one kind of export. */
export function KindQuestion({ says, onAnswer }: Props): ReactElement {
  return (
    <>
      <Notice tone="note" title={text.kindTitle}>
        {says}
      </Notice>
      <Group gap="sm">
        {exportKinds.map((kind) => (
          <Button
            key={kind}
            variant="default"
            onClick={() => {
              onAnswer(kind);
            }}
          >
            {text.kinds[kind]}
          </Button>
        ))}
      </Group>
    </>
  );
}
