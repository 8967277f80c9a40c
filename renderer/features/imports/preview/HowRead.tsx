import { Select } from '@mantine/core';
import type { ReactElement } from 'react';
import { strings } from '../../../strings/strings.ts';
import { Facts } from '../../../ui/charts/Facts.tsx';
import { SheetSelect } from './SheetSelect.tsx';
import type { ImportFile } from '../sheet/file-acts.ts';
import type { Ready } from '../ready.ts';

const text = strings.imports;
const encodingNames = typedKeys(text.encodings);
const orders = typedKeys(text.dateOrders);

type Props = {
  readonly preview: Ready;
  readonly onAnswer: ImportFile['answer'];
  readonly onSheet: ImportFile['readSheet'];
};

/** How the file is read: to be chosen where it does not say so itself, and told where it does. */
export function HowRead({ preview, onAnswer, onSheet }: Props): ReactElement {
  const { exportKind: kind, sheet, mapping } = preview;
  const readAs = mapping.readAs ?? {};
  const isChosen = readAs.encoding !== undefined;
  return (
    <>
      <SheetSelect sheet={sheet} label={text.sheet} onChoose={onSheet} />
      {sheet === undefined && (isChosen || !preview.encodingCertain) ? (
        <Select
          label={text.encodingQuestion}
          description={text.encodingHint}
          data={encodingChoices(preview)}
          value={preview.encoding}
          allowDeselect={false}
          onChange={(next) => {
            const encoding = encodingNames.find((known) => known === next);
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
  const known = encodingNames.find((name) => name === encoding);
  return known === undefined ? encoding : text.encodings[known];
}

/** Every encoding, those first in which the file may be written, with what some of its words are in them. */
function encodingChoices({ readings }: Ready): readonly { readonly value: string; readonly label: string }[] {
  const rated = readings.map(({ name, sample }) => ({
    value: name,
    label: text.encodingWith(text.encodings[name], sample),
  }));
  const others = encodingNames.filter((name) => !readings.some((reading) => reading.name === name));
  return [...rated, ...others.map((name) => ({ value: name, label: text.encodings[name] }))];
}

function typedKeys<Key extends string>(of: Readonly<Record<Key, string>>): readonly Key[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys whose type `Object.keys` forgets
  return Object.keys(of) as Key[];
}
