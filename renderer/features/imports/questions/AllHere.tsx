import { Checkbox } from '@mantine/core';
import type { ReactElement } from 'react';
import { beingListed } from '../../../../preload/contract/lists.ts';
import type { GivenMeaning } from '../../../../preload/contract/values/files/imports.ts';
import type { ImportPreview } from '../../../../preload/contract/values/files/import-preview.ts';
import { strings } from '../../../strings/strings.ts';
import type { ImportFile } from '../sheet/file-acts.ts';

type Asked = {
  readonly preview: Extract<ImportPreview, { kind: 'ready' }>;
  readonly onAnswer: ImportFile['answer'];
};

/** Whether everybody in a list of the company is here, where no column of it says who is. */
export function AllHere({ preview, onAnswer }: Asked): ReactElement | undefined {
  const { effect, mapping } = preview;
  const listed = effect?.words.find(({ word }) => word === beingListed);
  if (listed === undefined) return undefined;
  return (
    <Checkbox
      label={strings.imports.list.allHere}
      checked={listed.state === 'here'}
      onChange={(event) => {
        const meaning: GivenMeaning = event.currentTarget.checked ? 'here' : 'unknown';
        const meanings = { ...mapping.list?.meanings, [beingListed]: meaning };
        onAnswer({ kind: 'staff', list: { ...mapping.list, meanings } });
      }}
    />
  );
}
