import type { ReactElement } from 'react';
import type { ProcedureOutput } from '../../../../preload/contract/procedures.ts';
import { say } from '../../../../main/words/say.ts';
import { strings } from '../../../strings/strings.ts';
import { number } from '../../../ui/text/format.ts';
import table from '../../../ui/page/Table.module.css';
import classes from '../ImportDialog.module.css';

const text = strings.imports;

type Rows = Extract<ProcedureOutput<'imports.commit'>, { kind: 'committed' }>['rejected'];

const note = `${table['muted'] ?? ''} ${classes['note'] ?? ''}`;

/** Rows that cannot go in, each with its place, its value and the reason. */
export function RejectedRows({ rows, all }: { readonly rows: Rows; readonly all: number }): ReactElement {
  if (all === 0) return <p className={note}>{text.noRejected}</p>;
  return (
    <>
      {rows.length < all ? <p className={note}>{text.moreRejected(rows.length, all)}</p> : undefined}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className={`${table['inset'] ?? ''} ${classes['pane'] ?? ''}`} tabIndex={0}>
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col" className={table['number']}>
                {text.line}
              </th>
              <th scope="col">{text.column}</th>
              <th scope="col">{text.value}</th>
              <th scope="col">{text.reason}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${String(row.line)} ${row.column ?? ''}`}>
                <td className={table['number']}>{number(row.line)}</td>
                <td translate="no">{row.column ?? strings.people.noValue}</td>
                <td className={classes['cell']} translate="no">
                  {row.value ?? strings.people.noValue}
                </td>
                <td>{say().rejection(row.reason)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
