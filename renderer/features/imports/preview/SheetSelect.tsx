import { Select } from '@mantine/core';
import type { ReactElement } from 'react';
import type { ImportPreview } from '../../../../preload/contract/values/files/import-preview.ts';
import { strings } from '../../../strings/strings.ts';

const text = strings.imports;

type Sheets = NonNullable<Extract<ImportPreview, { kind: 'ready' }>['sheet']>;
type Props = {
  readonly sheet: Sheets | undefined;
  readonly label: string;
  readonly onChoose: (name: string) => void;
};

/** Another sheet of the workbook, where it has several. */
export function SheetSelect({ sheet, label, onChoose }: Props): ReactElement | undefined {
  if (sheet === undefined || sheet.among.length < 2) return undefined;
  return (
    <Select
      label={label}
      data={sheet.among.map((name) => ({
        value: name,
        label: sheet.hidden.includes(name) ? text.hiddenSheet(name) : name,
      }))}
      value={sheet.name}
      allowDeselect={false}
      onChange={(name) => {
        if (name !== null && name !== sheet.name) onChoose(name);
      }}
    />
  );
}
