import { Select } from '@mantine/core';
import type { ReactElement } from 'react';
import type { ImportMapping } from '../../../preload/contract/values.ts';
import { strings } from '../../strings/strings.ts';
import table from '../../ui/Table.module.css';
import classes from './ImportDialog.module.css';
import type { Ready } from './PreviewPane.tsx';

const text = strings.imports;
const beside = '';
/** Enough to recognize what a column holds. */
const samplesShown = 3;

type Props = { readonly preview: Ready; readonly onRemap: (mapping: ImportMapping) => void };

/** The columns of the file with what stands in them, and what each is read as. */
export function MappingTable({ preview, onRemap }: Props): ReactElement {
  const { mapping } = preview;
  const choices = [
    { value: beside, label: text.keptBeside },
    ...preview.fields.map((field) => ({
      value: field.field,
      label: field.means.replace(/\.$/u, ''),
    })),
  ];
  const read = (column: string, field: string): void => {
    onRemap({
      ...mapping,
      columns: mapping.columns.map((known) => {
        if (known.column === column) return field === beside ? { column } : { column, field };
        // A field is read from one column: it leaves the one it was read from before.
        return known.field === field && field !== beside ? { column: known.column } : known;
      }),
    });
  };
  return (
    <div className={`${table['inset'] ?? ''} ${classes['pane'] ?? ''}`}>
      <table className={table['table']}>
        <thead>
          <tr>
            <th scope="col">{text.column}</th>
            <th scope="col">{text.sample}</th>
            <th scope="col">{text.field}</th>
          </tr>
        </thead>
        <tbody>
          {mapping.columns.map(({ column, field }, index) => (
            <tr key={column}>
              <td className={classes['columnName']}>{column}</td>
              <td className={classes['sample']}>
                {preview.firstRows
                  .map((row) => row[index] ?? '')
                  .filter((value) => value.trim() !== '')
                  .slice(0, samplesShown)
                  .join(' · ')}
              </td>
              <td>
                <Select
                  size="xs"
                  aria-label={text.fieldOf(column)}
                  data={choices}
                  value={field ?? beside}
                  allowDeselect={false}
                  searchable
                  comboboxProps={{ width: 360, position: 'bottom-end' }}
                  onChange={(next) => {
                    if (next !== null && next !== (field ?? beside)) read(column, next);
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
