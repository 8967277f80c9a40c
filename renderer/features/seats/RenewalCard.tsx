import { Button } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { heldLines } from '../../../preload/contract/lists.ts';
import type { Forecast } from '../../../preload/contract/values/month/renewal.ts';
import { tellDone } from '../../app/frame/notices/notices.tsx';
import { viewParams } from '../../app/state/report/people-view.ts';
import { useAct, useAsk } from '../../app/state/queries.ts';
import { go } from '../../app/state/routes.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import table from '../../ui/page/Table.module.css';
import { number } from '../../ui/text/format.ts';
import { money } from '../../ui/text/money.ts';
import { ScreenLink } from '../../app/pieces/ScreenLink.tsx';
import classes from './Seats.module.css';

const text = strings.renewal;
const sums = ['low', 'expected', 'high'] as const;

/** How many seats to buy at the next renewal; lines add up, and each of holders opens its people. */
export function RenewalCard(): ReactElement | undefined {
  const forecast = useAsk('seats.renewal', {}).data;
  const save = useAct('seats.save-calendar');
  if (forecast === undefined) return undefined;
  const { renewal } = forecast;
  return (
    <Card
      title={text.title}
      hint={text.hint}
      aside={
        <Button
          variant="default"
          loading={save.isPending}
          onClick={() => {
            // Without a day the way leads to where it is entered.
            if (renewal === undefined) go('settings', { section: 'costs' });
            else
              save.mutate(
                {},
                {
                  onSuccess: ({ saved }) => {
                    if (saved) tellDone({ title: text.saved });
                  },
                },
              );
          }}
        >
          {renewal === undefined ? text.noDay : text.calendar}
        </Button>
      }
    >
      <Days forecast={forecast} />
      {forecast.lacks.includes('user-list') ? undefined : <Lines forecast={forecast} />}
    </Card>
  );
}

/** Lines that add up. Without a user list there are none: nobody knows what is needed, which is no zero. */
function Lines({ forecast }: { readonly forecast: Forecast }): ReactElement {
  const { lines, total, cost, spare } = forecast;
  return (
    <>
      <div className={`${table['inset']} ${classes['between']}`}>
        <table className={table['table']}>
          <caption className="visually-hidden">{text.title}</caption>
          <thead>
            <tr>
              <th scope="col">{text.columns.line}</th>
              <th scope="col" className={table['number']}>
                {text.columns.seats}
              </th>
              {sums.map((key) => (
                <th key={key} scope="col" className={table['number']}>
                  {text.columns[key]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines
              .filter(({ seats }) => seats > 0)
              .map(({ line, seats, ...of }) => (
                <tr key={line}>
                  <th scope="row">{text.lines[line]}</th>
                  <td className={table['number']}>
                    <Seats line={line} seats={seats} on={forecast.today} />
                  </td>
                  <Sums of={of} show={number} />
                </tr>
              ))}
            <tr>
              <th scope="row" colSpan={2} className={table['strong']}>
                {text.total}
              </th>
              <Sums of={total} show={number} />
            </tr>
            {cost === undefined ? undefined : (
              <tr>
                <th scope="row" colSpan={2}>
                  {text.cost}
                </th>
                <Sums of={cost} show={(minor) => money(minor, cost.currency)} />
              </tr>
            )}
            {spare === undefined ? undefined : (
              <tr>
                <th scope="row" colSpan={2}>
                  {text.spare}
                </th>
                <Sums of={spare} show={text.spareOf} />
              </tr>
            )}
          </tbody>
        </table>
      </div>
      {cost === undefined ? <p className={classes['can']}>{text.noPrice}</p> : undefined}
      <p className={classes['can']}>
        {spare === undefined ? text.boughtNotKnown : text.returned[forecast.boughtBy]}
      </p>
    </>
  );
}

/** When it renews, and what is missing to decide. */
function Days({ forecast }: { readonly forecast: Forecast }): ReactElement {
  const { renewal, notice, lacks, usageDays, historyDays } = forecast;
  const sentences = [
    ...(renewal === undefined ? [] : [text.renews(renewal)]),
    ...(notice === undefined ? [] : [notice.isPast ? text.noticePast(notice.on) : text.notice(notice.on)]),
    ...(lacks.length === 0
      ? [text.enough]
      : [`${text.notEnough}:`, ...lacks.map((lack) => text.lacks[lack](usageDays, historyDays))]),
  ];
  return <p className={classes['can']}>{sentences.join(' ')}</p>;
}

function Sums(props: {
  readonly of: Readonly<Record<(typeof sums)[number], number>>;
  readonly show: (seats: number) => string;
}): ReactNode {
  return sums.map((key) => (
    <td key={key} className={table['number']}>
      {props.show(props.of[key])}
    </td>
  ));
}

type Line = Forecast['lines'][number]['line'];

/** Opens the holders of a line; who waits stands on this screen, and growth is nobody yet. */
function Seats({
  line,
  seats,
  on,
}: {
  readonly line: Line;
  readonly seats: number;
  readonly on: string;
}): ReactNode {
  const held = heldLines.find((one) => one === line);
  if (held === undefined) return number(seats);
  const params = viewParams({ filter: { renewal: { line: held, on } } });
  return (
    <ScreenLink
      className={classes['person']}
      screen="people"
      params={params}
      aria-label={text.opens(text.lines[line], seats)}
    >
      {number(seats)}
    </ScreenLink>
  );
}
