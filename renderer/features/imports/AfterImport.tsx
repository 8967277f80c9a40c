import { Button, Group } from '@mantine/core';
import { IconArrowBackUp, IconDownload } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { ImportRecord } from '../../../preload/contract/values.ts';
import { tellDone } from '../../app/frame/notices.tsx';
import { useAct } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { tellSaved } from './ImportsTable.tsx';

const text = strings.imports;

type Props = { readonly record: ImportRecord; readonly onUndone: () => void };

/** What can be done at once with an import that was just made. */
export function AfterImport({ record, onUndone }: Props): ReactElement {
  const undo = useAct('imports.undo');
  const saveRejected = useAct('imports.save-rejected');
  const { rejected } = record.counts;
  return (
    <Group gap="sm">
      {rejected === 0 ? undefined : (
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={saveRejected.isPending}
          onClick={() => {
            saveRejected.mutate({ id: record.id }, { onSuccess: tellSaved });
          }}
        >
          {text.saveRejected(rejected)}
        </Button>
      )}
      <Button
        variant="subtle"
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        loading={undo.isPending}
        onClick={() => {
          undo.mutate(
            { id: record.id },
            {
              onSuccess: () => {
                tellDone({ title: text.undone, message: record.fileName });
                onUndone();
              },
            },
          );
        }}
      >
        {text.undoNow}
      </Button>
    </Group>
  );
}
