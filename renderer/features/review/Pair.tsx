import type { ReactElement } from 'react';
import type { ReviewItem } from '../../../preload/contract/values.ts';
import { accountLooks, directoryLooks, seatLooks, worksLook } from '../../app/words/states.ts';
import { strings } from '../../strings/strings.ts';
import { number } from '../../ui/format.ts';
import { StateChip } from '../../ui/StateChip.tsx';
import table from '../../ui/Table.module.css';
import { anchorText } from './anchor-text.ts';
import classes from './Review.module.css';

const text = strings.review;

type Side = ReviewItem['one'];

/** Both sides of a match and what speaks for and against it, field by field. */
export function Pair({ item }: { readonly item: ReviewItem }): ReactElement {
  const { evidence, reason } = item;
  return (
    <section className={classes['pair']} aria-label={text.reasons[reason]}>
      <div className={classes['verdict']}>
        <strong>{text.reasons[reason]}</strong>
        <span className={classes['share']}>
          {text.probable(`${number(Math.round(evidence.probability * 1000) / 10)} %`)}
        </span>
      </div>
      <div className={classes['sides']}>
        <SideCard side={item.one} />
        <SideCard side={item.other} />
      </div>
      <p>{evidence.says}</p>
      {evidence.fields.length === 0 ? undefined : (
        <div className={table['frame']}>
          <table className={table['table']}>
            <thead>
              <tr>
                <th scope="col">{text.field}</th>
                <th scope="col">{text.one}</th>
                <th scope="col">{text.other}</th>
                <th scope="col">{text.weight}</th>
              </tr>
            </thead>
            <tbody>
              {evidence.fields.map(({ field, left, right, weight }) => (
                <tr key={field}>
                  <th scope="row">{field}</th>
                  <td>{left === '' ? strings.people.noValue : left}</td>
                  <td>{right === '' ? strings.people.noValue : right}</td>
                  <td className={classes['weight']} data-for={weight > 0}>
                    {weight > 0 ? '+' : '−'}
                    {number(Math.round(Math.abs(weight) * 10) / 10)}{' '}
                    {weight > 0 ? text.forIt : text.againstIt}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function SideCard({ side }: { readonly side: Side }): ReactElement {
  const { person } = side;
  if (person === undefined) {
    return (
      <div className={classes['side']}>
        <h2>{side.name ?? anchorText(side.anchor)}</h2>
        <p className={classes['muted']}>{text.usageName}</p>
      </div>
    );
  }
  const facts = [person.email, person.externalId, person.title, person.department].filter(
    (fact) => fact !== undefined,
  );
  return (
    <div className={classes['side']}>
      <h2>{person.displayName}</h2>
      <p className={classes['muted']}>{facts.join(' · ')}</p>
      <div className={classes['chips']}>
        <StateChip look={seatLooks[person.seat]} />
        <StateChip look={accountLooks[person.account]} />
        <StateChip look={worksLook(person)} />
        <StateChip look={directoryLooks[person.directory]} />
      </div>
    </div>
  );
}
