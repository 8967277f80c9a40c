import { Button, Group } from '@mantine/core';
import { IconArrowBackUp, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ImportRecord } from '../../../preload/contract/values/files/imports.ts';
import { tellDone, tellFailure } from '../../app/frame/notices/notices.tsx';
import { ask } from '../../app/start/bridge.ts';
import { useAct } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { tellSaved } from './history/ImportsTable.tsx';

const text = strings.imports;

type Props = { readonly record: ImportRecord; readonly onUndone: () => void };

/** What can be done at once with an import that was just made. */
export function AfterImport({ record, onUndone }: Props): ReactElement {
  const [isUndoing, setUndoing] = useState(false);
  const saveRejected = useAct('imports.save-rejected');
  const { rejected } = record.counts;
  // What follows from it must be done also where this is gone meanwhile: another file that was dropped shows it elsewhere.
  const undo = async (): Promise<void> => {
    setUndoing(true);
    try {
      await ask('imports.undo', { id: record.id });
      tellDone({ title: text.undone, message: record.fileName });
      onUndone();
    } catch (error) {
      tellFailure(error);
    } finally {
      setUndoing(false);
    }
  };
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
        variant="default"
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        loading={isUndoing}
        onClick={() => void undo()}
      >
        {text.undoNow}
      </Button>
    </Group>
  );
}
