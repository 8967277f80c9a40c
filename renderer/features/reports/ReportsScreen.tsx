import { Button, Checkbox, Select, Switch } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ProcedureOutput } from '../../../preload/contract/procedures.ts';
import type { PeopleFilter } from '../../../preload/contract/values/people.ts';
import type { ReportOptions } from '../../../preload/contract/values/reports.ts';
import { useAct, useAsk } from '../../app/state/queries.ts';
import { heldSeatStates, reportFormats } from '../../../preload/contract/lists.ts';
import { reportFormat, writeReport } from '../../app/state/report/report.ts';
import { useStore } from '../../app/state/store.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { Segments } from '../../ui/page/Segments.tsx';
import { MonthPage } from './MonthPage.tsx';
import classes from './Reports.module.css';
import { Reveal } from './Reveal.tsx';

const text = strings.reports;
type Choice = ProcedureOutput<'report.options'>;
type Heading = ReportOptions['columns'][number];

const whom = {
  everybody: {},
  wasted: { findings: ['leaver-with-seat', 'idle', 'never-activated'], seat: [...heldSeatStates] },
  leavers: { findings: ['leaver-with-seat'] },
  mismatches: { findings: ['identifier-mismatch', 'duplicate', 'differs-from-learning'] },
} as const satisfies Record<string, PeopleFilter>;
type Whom = keyof typeof whom;
const choices: readonly Whom[] = ['everybody', 'wasted', 'leavers', 'mismatches'];

export function ReportsScreen(): ReactElement | undefined {
  const options = useAsk('report.options', {}).data;
  if (options === undefined) return undefined;
  return <Loaded options={options} />;
}

function Loaded({ options: choice }: { readonly options: Choice }): ReactElement {
  const { headings, ...options } = choice;
  const [who, setWho] = useState<Whom>('everybody');
  const format = useStore(reportFormat);
  const save = useAct('report.save-options');
  const total = useAsk('people.page', { filter: whom[who], sort, offset: 0, limit: 1 }).data?.total;
  const change = (part: Partial<ReportOptions>): void => {
    save.mutate({ ...options, ...part });
  };
  return (
    <Page title={strings.shell.screens.reports} subtitle={text.subtitle} width="wide">
      <MonthPage />
      <div className={classes['columns']}>
        <div className={classes['side']}>
          <Card
            title={text.matched}
            hint={text.matchedHint}
            aside={
              <Button
                variant="default"
                leftSection={<IconDownload size={16} aria-hidden />}
                disabled={total === undefined || total === 0}
                onClick={() => void writeReport({ filter: whom[who], sort })}
              >
                {text.write}
              </Button>
            }
          >
            <div className={classes['fields']}>
              <Select
                label={text.whom}
                description={text.whomHint}
                allowDeselect={false}
                data={choices.map((value) => ({ value, label: text.whomNames[value] }))}
                value={who}
                onChange={(value) => {
                  const chosen = choices.find((known) => known === value);
                  if (chosen !== undefined) setWho(chosen);
                }}
              />
              <Segments
                aria-label={text.format}
                data={reportFormats.map((value) => ({ value, label: value.toUpperCase() }))}
                value={format}
                onChange={(chosen) => {
                  reportFormat.write(chosen);
                }}
              />
              <Switch
                label={text.pseudonymised}
                description={text.pseudonymisedHint}
                checked={options.isPseudonymised}
                onChange={(event) => {
                  change({ isPseudonymised: event.currentTarget.checked });
                }}
              />
              <Switch
                label={text.withSources}
                description={text.withSourcesHint}
                checked={options.withSources}
                onChange={(event) => {
                  change({ withSources: event.currentTarget.checked });
                }}
              />
            </div>
          </Card>
          <Reveal />
        </div>
        <Columns
          options={options}
          headings={headings}
          onChange={(columns) => {
            change({ columns });
          }}
        />
      </div>
    </Page>
  );
}

const sort = { key: 'displayName', descending: false } as const;

function Columns({
  options,
  headings: all,
  onChange,
}: {
  readonly options: ReportOptions;
  readonly headings: Choice['headings'];
  readonly onChange: (columns: readonly Heading[]) => void;
}): ReactElement {
  const headings = all.map(({ heading }) => heading);
  const telling = new Set(all.filter(({ isTelling }) => isTelling).map(({ heading }) => heading));
  const chosen = options.columns.length === 0 ? headings : options.columns;
  const isLeftOut = (heading: Heading): boolean => options.isPseudonymised && telling.has(heading);
  const written = chosen.filter((heading) => !isLeftOut(heading));
  return (
    <Card
      title={text.columns}
      hint={text.columnsHint(written.length, headings.length)}
      aside={
        <Button
          size="xs"
          variant="default"
          disabled={options.columns.length === 0}
          onClick={() => {
            onChange([]);
          }}
        >
          {text.allColumns}
        </Button>
      }
    >
      {options.isPseudonymised ? <p className={classes['telling']}>{text.telling}</p> : undefined}
      <div className={classes['headings']}>
        {headings.map((heading) => (
          <Checkbox
            key={heading}
            label={<span translate="no">{heading}</span>}
            disabled={isLeftOut(heading) || (chosen.length === 1 && chosen.includes(heading))}
            checked={chosen.includes(heading) && !isLeftOut(heading)}
            onChange={(event) => {
              const isOn = event.currentTarget.checked;
              const next = headings.filter((one) => (one === heading ? isOn : chosen.includes(one)));
              onChange(next.length === headings.length ? [] : next);
            }}
          />
        ))}
      </div>
    </Card>
  );
}
