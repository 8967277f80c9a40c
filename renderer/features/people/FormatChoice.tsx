import { Select } from '@mantine/core';
import type { ReactElement } from 'react';
import { reportFormats } from '../../../preload/contract/lists.ts';
import { reportFormat } from '../../app/state/report/report.ts';
import { useStore } from '../../app/state/store.ts';
import { strings } from '../../strings/strings.ts';

const text = strings.people;

/** What the report is written as. */
export function FormatChoice(): ReactElement {
  const format = useStore(reportFormat);
  return (
    <Select
      aria-label={text.format}
      w={92}
      data={reportFormats.map((value) => ({ value, label: value.toUpperCase() }))}
      value={format}
      allowDeselect={false}
      onChange={(next) => {
        const chosen = reportFormats.find((value) => value === next);
        if (chosen !== undefined) reportFormat.write(chosen);
      }}
    />
  );
}
