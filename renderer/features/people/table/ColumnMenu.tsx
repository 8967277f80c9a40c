import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useStore } from '../../../app/state/store.ts';
import { strings } from '../../../strings/strings.ts';
import { columnChoice, columnWidths } from './column-choice.ts';
import { columns, firstColumns } from './columns.tsx';

const text = strings.people;

/** Which columns the list shows. */
export function ColumnMenu(): ReactElement {
  const chosen = useStore(columnChoice);
  return (
    <Popover position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} aria-hidden />}>
          {text.columns}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={text.columns}>
        <Stack gap="sm">
          {columns
            .filter((column) => column.key !== 'displayName')
            .map(({ key }) => (
              <Checkbox
                key={key}
                label={text.columnNames[key]}
                checked={chosen.includes(key)}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  columnChoice.write(on ? [...chosen, key] : chosen.filter((other) => other !== key));
                }}
              />
            ))}
          <Button
            variant="subtle"
            size="xs"
            onClick={() => {
              columnChoice.write(firstColumns);
              columnWidths.write({});
            }}
          >
            {text.columnsReset}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
