import { Button, Group } from '@mantine/core';
import type { ReactElement } from 'react';
import type { ImportPreview } from '../../../../preload/contract/values/files/import-preview.ts';
import type { ReadAs } from '../../../../preload/contract/values/files/imports.ts';
import { strings } from '../../../strings/strings.ts';
import { day } from '../../../ui/text/format.ts';
import { Notice } from '../../../ui/page/Notice.tsx';

const text = strings.imports;
const orders = ['day-first', 'month-first'] as const;

type Refused = Extract<ImportPreview, { kind: 'refused' }>;
type Props = {
  readonly says: string;
  /** Which day the example is in each order in which it is one. */
  readonly readings: NonNullable<Refused['file']>['days'];
  readonly onAnswer: (dates: NonNullable<ReadAs['dates']>) => void;
};

/** Asked where a file's days do not tell which day they are. */
export function DatesQuestion({ says, readings, onAnswer }: Props): ReactElement {
  return (
    <>
      <Notice tone="note" title={text.datesTitle}>
        {says}
      </Notice>
      <Group gap="sm">
        {(readings ?? orders.map((order) => ({ order, day: undefined }))).map(({ order, day: read }) => (
          <Button
            key={order}
            variant="default"
            onClick={() => {
              onAnswer(order);
            }}
          >
            {read === undefined ? text.dateOrders[order] : day(read)}
          </Button>
        ))}
      </Group>
    </>
  );
}
