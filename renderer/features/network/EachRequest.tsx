import type { ReactElement } from 'react';
import type { RequestMade } from '../../../preload/contract/values/runs.ts';
import { strings } from '../../strings/strings.ts';
import { bytes, exactInstant, number } from '../../ui/text/format.ts';
import table from '../../ui/page/Table.module.css';

const text = strings.network;

/** One line a request, the latest first. */
export function EachRequest({ requests }: { readonly requests: readonly RequestMade[] }): ReactElement {
  return (
    <div className={table['frame']}>
      <table className={table['table']}>
        <caption className="visually-hidden">{strings.shell.screens.network}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columns.at}</th>
            <th scope="col">{text.columns.method}</th>
            <th scope="col">{text.columns.where}</th>
            <th scope="col" className={table['number']}>
              {text.columns.status}
            </th>
            <th scope="col" className={table['number']}>
              {text.columns.bytes}
            </th>
            <th scope="col" className={table['number']}>
              {text.columns.ms}
            </th>
          </tr>
        </thead>
        <tbody>
          {requests.map((made, index) => (
            <tr key={`${made.at} ${String(index)}`}>
              <td className={table['nowrap']}>{exactInstant(made.at)}</td>
              <td>{made.method}</td>
              <td translate="no">
                {made.host}
                {made.path}
              </td>
              <td className={table['number']}>{made.status ?? text.noAnswer}</td>
              <td className={table['number']}>{bytes(made.bytes)}</td>
              <td className={table['number']}>{text.milliseconds(number(made.ms))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
