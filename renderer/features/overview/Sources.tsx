import { IconCircleCheck, IconCircleDashed, IconClockExclamation } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import type { ReactElement } from 'react';
import type { Overview } from '../../../preload/contract/values.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/Card.tsx';
import { ago, day } from '../../ui/format.ts';
import { isOld, latestImport } from './next-steps.ts';
import classes from './OverviewScreen.module.css';

const text = strings.overview;

type Source = { readonly name: string; readonly at: string | undefined; readonly note: string };

function sourcesOf(overview: Overview): readonly Source[] {
  const { lists } = overview;
  const kinds = (['users', 'usage', 'directory'] as const).filter(
    (kind) => kind !== 'directory' || lists.length === 0 || lists.some((list) => list.kind === kind),
  );
  const imports = kinds.map((kind) => {
    const latest = latestImport(overview, kind);
    const figures = latest?.window === undefined ? '' : `${text.upTo(day(latest.window.end))}, `;
    return {
      name: text.sourceNames[kind],
      at: latest?.importedAt,
      note: latest === undefined ? text.missing : `${figures}${ago(latest.importedAt)}`,
    };
  });
  const at = overview.lastLookUpAt;
  return [
    ...imports,
    ...lists
      .filter(({ kind }) => kind === 'staff')
      .map(({ called, on, tellsWhoLeft }) => ({
        name: called,
        at: on,
        note: tellsWhoLeft ? ago(on) : text.untold(ago(on)),
      })),
    { name: text.sourceNames.lookUp, at, note: at === undefined ? text.neverLookedUp : ago(at) },
  ];
}

/** When each source was last read, and which of them are missing or old. */
export function Sources({ overview }: { readonly overview: Overview }): ReactElement {
  const [nowMs] = useState(() => Date.now());
  return (
    <Card title={text.sources}>
      <div className={classes['sources']}>
        {sourcesOf(overview).map((source) => {
          const tone = source.at === undefined ? 'quiet' : isOld(source.at, nowMs) ? 'warn' : 'good';
          const Icon = { quiet: IconCircleDashed, warn: IconClockExclamation, good: IconCircleCheck }[tone];
          return (
            <Fragment key={source.name}>
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
