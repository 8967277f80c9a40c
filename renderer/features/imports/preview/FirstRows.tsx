import type { ReactElement } from 'react';
import table from '../../../ui/page/Table.module.css';
import classes from '../ImportDialog.module.css';
import type { Ready } from '../ready.ts';

/** The beginning of the file as it was read: broken letters and shifted columns are seen here. */
export function FirstRows({ preview }: { readonly preview: Ready }): ReactElement {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className={`${table['inset'] ?? ''} ${classes['pane'] ?? ''}`} tabIndex={0}>
      <table className={table['table']}>
        <thead>
          <tr>
            {preview.header.map((column) => (
              <th key={column} scope="col" translate="no">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.firstRows.map((row, index) => (
            <tr key={`${String(index)} ${row[0] ?? ''}`}>
              {preview.header.map((column, at) => (
                <td key={column} className={classes['cell']} translate="no">
                  {row[at] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
