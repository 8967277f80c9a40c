import { Button, Menu, Switch } from '@mantine/core';
import { IconChevronDown, IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PageWords } from '../../../preload/contract/values/reports.ts';
import { tellDone } from '../../app/frame/notices/notices.tsx';
import { useAct, useAsk } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { bytes, number } from '../../ui/text/format.ts';
import classes from './MonthPage.module.css';

const text = strings.reports.month;
const otherFormats = ['html', 'xlsx'] as const;

/** The page for those who pay: as it will be read, and the ways to save it. */
export function MonthPage(): ReactElement {
  const [withoutNames, setWithoutNames] = useState(true);
  const words = useAsk('report.page', { withoutNames }).data;
  const save = useAct('report.save-page');
  const write = (format: 'pdf' | 'html' | 'xlsx'): void => {
    save.mutate(
      { withoutNames, format },
      {
        onSuccess: (written) => {
          if (!written.saved) return;
          tellDone({ title: text.saved, message: `${written.fileName}, ${bytes(written.bytes)}.` });
        },
      },
    );
  };
  return (
    <Card
      title={text.title}
      hint={text.hint}
      aside={
        <div className={classes['acts']}>
          <Switch
            label={text.withoutNames}
            checked={withoutNames}
            onChange={(event) => {
              setWithoutNames(event.currentTarget.checked);
            }}
          />
          <Button
            variant="default"
            leftSection={<IconFileTypePdf size={16} aria-hidden />}
            loading={save.isPending}
            disabled={words === undefined}
            onClick={() => {
              write('pdf');
            }}
          >
            {text.save('PDF')}
          </Button>
          <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
            <Menu.Target>
              <Button
                variant="default"
                rightSection={<IconChevronDown size={14} aria-hidden />}
                disabled={words === undefined || save.isPending}
              >
                {text.other}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {otherFormats.map((format) => (
                <Menu.Item
                  key={format}
                  onClick={() => {
                    write(format);
                  }}
                >
                  {text.save(format.toUpperCase())}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </div>
      }
    >
      {words === undefined ? undefined : <Preview words={words} />}
    </Card>
  );
}

function Preview({ words: { title, subtitle, parts, footer } }: { readonly words: PageWords }): ReactElement {
  return (
    <article className={classes['page']} aria-label={text.preview}>
      <h3 className={classes['title']}>{title}</h3>
      <p className={classes['quiet']}>{subtitle}</p>
      {parts.map((part) => (
        <Part key={part.heading} part={part} />
      ))}
      <p className={classes['quiet']}>{footer}</p>
    </article>
  );
}

function Part({ part }: { readonly part: PageWords['parts'][number] }): ReactElement {
  const { heading, figures, lines, table } = part;
  return (
    <section className={classes['part']}>
      <h4 className={classes['heading']}>{heading}</h4>
      {figures.length === 0 ? undefined : (
        <div className={classes['figures']}>
          {figures.map(({ label, value, note }) => (
            <div key={label} className={classes['figure']}>
              <div>{label}</div>
              <div className={classes['value']}>{shown(value)}</div>
              <div className={classes['quiet']}>{note}</div>
            </div>
          ))}
        </div>
      )}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {table === undefined ? undefined : <Table table={table} />}
    </section>
  );
}

function Table({
  table: { head, rows },
}: {
  readonly table: NonNullable<PageWords['parts'][number]['table']>;
}): ReactElement {
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          {head.map((name, column) => (
            <th key={name} scope="col" data-numeric={typeof rows[0]?.[column] === 'number'}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={String(row[0])}>
            {head.map((name, column) => (
              <td key={name} data-numeric={typeof row[column] === 'number'}>
                <bdi>{shown(row[column] ?? '')}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shown(value: string | number): string {
  return typeof value === 'number' ? number(value) : value;
}
