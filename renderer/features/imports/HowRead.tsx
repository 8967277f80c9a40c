import { Select } from '@mantine/core';
import type { ReactElement } from 'react';
import { strings } from '../../strings/strings.ts';
import { Facts } from '../../ui/Facts.tsx';
import type { Ready } from './PreviewPane.tsx';
import type { ImportFile } from './use-import-file.ts';

const text = strings.imports;
const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
const orders = ['day-first', 'month-first'] as const;

type Props = { readonly preview: Ready; readonly onAnswer: ImportFile['answer'] };

/** How the file is read: to be chosen where it does not say so itself, and told where it does. */
export function HowRead({ preview, onAnswer }: Props): ReactElement {
  const { exportKind: kind, sheet, mapping } = preview;
  const readAs = mapping.readAs ?? {};
  const isChosen = readAs.encoding !== undefined;
  return (
    <>
      {sheet !== undefined && sheet.among.length > 1 ? (
        <Select
          label={text.sheet}
          data={[...sheet.among]}
          value={sheet.name}
          allowDeselect={false}
          onChange={(name) => {
            // Another sheet has other columns.
            if (name !== null && name !== sheet.name)
              onAnswer({ kind, columns: [], readAs: { ...readAs, sheet: name } });
          }}
        />
      ) : undefined}
      {sheet === undefined && (isChosen || !preview.encodingCertain) ? (
        <Select
          label={text.encodingQuestion}
          description={text.encodingHint}
          data={encodings.map((value) => ({ value, label: text.encodings[value] }))}
          value={preview.encoding}
          allowDeselect={false}
          onChange={(next) => {
            const encoding = encodings.find((known) => known === next);
            if (encoding !== undefined && encoding !== preview.encoding)
              onAnswer({ kind, columns: [], readAs: { ...readAs, encoding } });
          }}
        />
      ) : undefined}
      {readAs.dates === undefined ? undefined : (
        <Select
          label={text.dates}
          data={orders.map((value) => ({ value, label: text.dateOrders[value] }))}
          value={readAs.dates}
          allowDeselect={false}
          onChange={(next) => {
            const dates = orders.find((known) => known === next);
            if (dates !== undefined && dates !== readAs.dates)
              onAnswer({ kind, readAs: { ...readAs, dates } });
          }}
        />
      )}
      <Facts
        facts={
          sheet === undefined
            ? [
                { name: text.encoding, value: encodingName(preview.encoding) },
                { name: text.delimiter, value: text.delimiters[preview.delimiter] ?? preview.delimiter },
              ]
            : [{ name: text.workbook, value: text.sheetOf(sheet.name) }]
        }
      />
    </>
  );
}

function encodingName(encoding: string): string {
  const known = encodings.find((name) => name === encoding);
  return known === undefined ? encoding : text.encodings[known];
}
