import { Button, Group } from '@mantine/core';
import type { ReactElement } from 'react';
import type { ReadAs } from '../../../preload/contract/values.ts';
import { strings } from '../../strings/strings.ts';
import { Notice } from '../../ui/Notice.tsx';

const text = strings.imports;
const orders = ['day-first', 'month-first'] as const;

type Props = {
  readonly says: string;
  readonly onAnswer: (dates: NonNullable<ReadAs['dates']>) => void;
};

/** Asked where a file's days do not tell which of their numbers is the month. */
export function DatesQuestion({ says, onAnswer }: Props): ReactElement {
  return (
    <>
      <Notice tone="note" title={text.datesTitle}>
        {says}
      </Notice>
      <Group gap="sm">
        {orders.map((order) => (
          <Button
            key={order}
            variant="default"
            onClick={() => {
              onAnswer(order);
            }}
          >
            {text.dateOrders[order]}
          </Button>
        ))}
      </Group>
    </>
  );
}
