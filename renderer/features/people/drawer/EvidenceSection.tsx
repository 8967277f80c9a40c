import type { ReactElement } from 'react';
import type { PersonDetail } from '../../../../preload/contract/values/person.ts';
import { strings } from '../../../strings/strings.ts';
import { instant } from '../../../ui/text/format.ts';
import { prettyJson } from '../../../ui/text/pretty-json.ts';
import classes from './PersonDrawer.module.css';

const text = strings.people.person;

/** What was asked of the service, what it answered, and what follows from it. */
export function EvidenceSection({ lookUp }: { readonly lookUp: PersonDetail['lookUp'] }): ReactElement {
  if (lookUp === undefined) return <p className={classes['says']}>{text.neverAsked}</p>;
  return (
    <>
      <p className={classes['says']}>{lookUp.says}</p>
      <p className={classes['small']}>{text.askedAt(instant(lookUp.askedAt))}</p>
      {lookUp.attempts.length === 0 ? undefined : (
        <table className={classes['attempts']}>
          <thead>
            <tr>
              <th scope="col">{text.filterSent}</th>
              <th scope="col">{text.answer}</th>
              <th scope="col">{text.status}</th>
            </tr>
          </thead>
          <tbody>
            {lookUp.attempts.map((attempt) => (
              <tr key={attempt.filter}>
                <td>
                  <code>{attempt.filter}</code>
                </td>
                <td>
                  {text.results[attempt.result] ?? attempt.result}
                  {attempt.detail === undefined ? undefined : (
                    <div className={classes['small']}>{attempt.detail}</div>
                  )}
                </td>
                <td>{attempt.status ?? strings.people.noValue}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {lookUp.accounts.map((account) => (
        <details key={account.id} className={classes['details']}>
          <summary>
            <span className={classes['grow']}>{text.rawAccount(account.id)}</span>
          </summary>
          <pre className={classes['raw']}>{prettyJson(account.raw)}</pre>
        </details>
      ))}
    </>
  );
}
