import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useAct } from '../../app/state/queries.ts';
import { go } from '../../app/state/routes.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import table from '../../ui/page/Table.module.css';
import classes from './Reports.module.css';

const text = strings.reports;
const mostCodes = 1000;

/** Turns the codes of a pseudonymised report back into people, where this machine gave them. */
export function Reveal(): ReactElement {
  const [typed, setTyped] = useState('');
  const reveal = useAct('report.reveal');
  const codes = [...new Set(typed.split(/[\s,;]+/u).filter((code) => code !== ''))].slice(0, mostCodes);
  const found = reveal.data?.people;
  return (
    <Card title={text.reveal} hint={text.revealHint}>
      <div className={classes['fields']}>
        <Textarea
          aria-label={text.reveal}
          rows={2}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        <div>
          <Button
            variant="default"
            disabled={codes.length === 0}
            loading={reveal.isPending}
            onClick={() => {
              reveal.mutate({ codes: codes.map((code) => code.slice(0, 40)) });
            }}
          >
            {text.revealDo}
          </Button>
        </div>
        <div role="status">{found === undefined ? '' : text.revealed(found.length, codes.length)}</div>
        {found === undefined || found.length === 0 ? undefined : (
          <table className={table['table']}>
            <thead>
              <tr>
                <th scope="col">{text.code}</th>
                <th scope="col">{text.person}</th>
              </tr>
            </thead>
            <tbody>
              {found.map(({ code, personId, displayName }) => (
                <tr key={code}>
                  <td className={table['nowrap']}>{code}</td>
                  <td>
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      onClick={() => {
                        go('people', { person: String(personId) });
                      }}
                    >
                      {displayName}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Card>
  );
}
