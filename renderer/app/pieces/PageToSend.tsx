import { Button, Menu, Switch } from '@mantine/core';
import { IconChevronDown, IconFileTypePdf } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { ProcedureInput } from '../../../preload/contract/procedures.ts';
import type { PageWords } from '../../../preload/contract/values/reports.ts';
import { strings } from '../../strings/strings.ts';
import { bytes, number } from '../../ui/text/format.ts';
import { tellDone } from '../frame/notices/notices.tsx';
import { useAct } from '../state/queries.ts';
import classes from './PageToSend.module.css';

const text = strings.reports.month;
const otherFormats = ['html', 'xlsx'] as const;

type Cell = NonNullable<PageWords['parts'][number]['table']>['rows'][number][number];

type Props = {
  readonly order: ProcedureInput<'report.page'>;
  /** Whether there is something to save yet. */
  readonly isReady: boolean;
  /** What is said once it is saved. */
  readonly saved: string;
  readonly onNames: (withoutNames: boolean) => void;
};

/** Whether anybody is named, and the ways to save a page. */
export function PageActs({ order, isReady, saved, onNames }: Props): ReactElement {
  const save = useAct('report.save-page');
  const write = (format: 'pdf' | 'html' | 'xlsx'): void => {
    save.mutate(
      { ...order, format },
      {
        onSuccess: (written) => {
          if (!written.saved) return;
          tellDone({ title: saved, message: `${written.fileName}, ${bytes(written.bytes)}.` });
        },
      },
    );
  };
  return (
    <div className={classes['acts']}>
      <Switch
        label={text.withoutNames}
        checked={order.withoutNames}
        onChange={(event) => {
          onNames(event.currentTarget.checked);
        }}
      />
      <Button
        leftSection={<IconFileTypePdf size={16} aria-hidden />}
        loading={save.isPending}
        disabled={!isReady}
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
            disabled={!isReady || save.isPending}
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
  );
}

/** The page as it will be read; its headings follow those of the screen, or of the card that it stands in. */
export function PagePreview({
  words: { title, subtitle, parts, footer },
  isInCard,
}: {
  readonly words: PageWords;
  readonly isInCard: boolean;
}): ReactElement {
  const [Title, Heading] = isInCard ? (['h3', 'h4'] as const) : (['h2', 'h3'] as const);
  return (
    <article className={classes['page']} aria-label={text.preview}>
      <Title className={classes['title']}>{title}</Title>
      <p className={classes['quiet']}>{subtitle}</p>
      {parts.map((part) => (
        <Part key={part.heading} part={part} heading={Heading} />
      ))}
      <p className={classes['quiet']}>{footer}</p>
    </article>
  );
}

function Part({
  part,
  heading: Heading,
}: {
  readonly part: PageWords['parts'][number];
  readonly heading: 'h3' | 'h4';
}): ReactElement {
  const { heading, figures, lines, table } = part;
  return (
    <section className={classes['part']}>
      <Heading className={classes['heading']}>{heading}</Heading>
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
            <th key={name} scope="col" data-numeric={rows.some((row) => typeof row[column] !== 'string')}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={`${String(index)} ${shown(row[0] ?? '')}`}>
            {head.map((name, column) => (
              <td key={name} data-numeric={typeof row[column] !== 'string'}>
                <bdi>{shown(row[column] ?? '')}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function shown(value: Cell): string {
  if (typeof value === 'object') return value.text;
  return typeof value === 'number' ? number(value) : value;
}
