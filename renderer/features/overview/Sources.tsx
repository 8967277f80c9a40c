import { IconCircleCheck, IconCircleDashed, IconClockExclamation } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import type { ReactElement } from 'react';
import type { Overview } from '../../../preload/contract/values/month/overview.ts';
import { useAsk } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { sourceLines } from './source-lines.ts';
import classes from './OverviewScreen.module.css';

const text = strings.overview;

/** When each source was last read, and which of them are missing or old. */
export function Sources({ overview }: { readonly overview: Overview }): ReactElement {
  const [nowMs] = useState(() => Date.now());
  const ages = useAsk('overview.ages', {}).data ?? [];
  return (
    <Card title={text.sources}>
      <div className={classes['sources']}>
        {sourceLines(overview, ages, nowMs).map((source) => {
          const { tone } = source;
          const Icon = { quiet: IconCircleDashed, warn: IconClockExclamation, good: IconCircleCheck }[tone];
          return (
            <Fragment key={`${source.name} ${source.note}`}>
              <span className={classes['sourceIcon']} data-tone={tone}>
                <Icon size={17} stroke={1.8} aria-hidden />
              </span>
              <span>{source.name}</span>
              <span className={classes['sourceNote']}>{source.note}</span>
            </Fragment>
          );
        })}
      </div>
    </Card>
  );
}
