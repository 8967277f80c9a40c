import type { ReactElement } from 'react';
import type { ProcedureOutput } from '../../../preload/contract/procedures.ts';
import { strings } from '../../strings/strings.ts';
import { bytes, exactInstant, number } from '../../ui/text/format.ts';
import table from '../../ui/page/Table.module.css';

const text = strings.network;

type Group = ProcedureOutput<'network.groups'>['groups'][number];

/** One line for requests alike within an hour: how many, from when to when. */
export function RequestGroups({ groups }: { readonly groups: readonly Group[] }): ReactElement {
  return (
    <div className={table['frame']}>
      <table className={table['table']}>
        <caption className="visually-hidden">{strings.shell.screens.network}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columns.at}</th>
            <th scope="col" className={table['number']}>
              {text.columns.requests}
            </th>
            <th scope="col">{text.columns.method}</th>
            <th scope="col">{text.columns.where}</th>
            <th scope="col" className={table['number']}>
              {text.columns.status}
            </th>
            <th scope="col" className={table['number']}>
              {text.columns.allBytes}
            </th>
            <th scope="col" className={table['number']}>
              {text.columns.longest}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={`${group.first} ${group.method} ${group.host}${group.path} ${String(group.status)}`}>
              <td className={table['nowrap']}>
                {exactInstant(group.first)}
                {group.requests === 1 ? undefined : (
                  <div className={table['muted']}>{text.until(exactInstant(group.last))}</div>
                )}
              </td>
              <td className={table['number']}>{number(group.requests)}</td>
              <td>{group.method}</td>
              <td translate="no">
                {group.host}
                {group.path}
              </td>
              <td className={table['number']}>{group.status ?? text.noAnswer}</td>
              <td className={table['number']}>{bytes(group.bytes)}</td>
              <td className={table['number']}>{text.milliseconds(number(group.longestMs))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
