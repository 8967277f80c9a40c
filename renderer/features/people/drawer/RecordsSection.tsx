import { IconFileText } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { PersonDetail } from '../../../../preload/contract/values/person.ts';
import { strings } from '../../../strings/strings.ts';
import classes from './PersonDrawer.module.css';

const text = strings.people.person;

/** The rows this person is brought together from, with every column the file had. */
export function RecordsSection({ records }: { readonly records: PersonDetail['records'] }): ReactElement {
  return (
    <>
      {records.map((record) => (
        <details key={`${String(record.importId)} ${String(record.line)}`} className={classes['details']}>
          <summary>
            <IconFileText size={15} stroke={1.7} aria-hidden />
            <span className={classes['grow']}>{text.line(record.line, record.fileName)}</span>
            {record.current ? undefined : <span className={classes['small']}>{text.former}</span>}
          </summary>
          <dl className={`${classes['facts'] ?? ''} ${classes['inside'] ?? ''}`}>
            {record.cells.map((cell) => (
              <div key={cell.column} style={{ display: 'contents' }}>
                <dt translate="no">{cell.column}</dt>
                <dd translate="no">{cell.value === '' ? strings.people.noValue : cell.value}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </>
  );
}
