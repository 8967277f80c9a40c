import { personSources } from '../../../preload/contract/lists.ts';
import { IconCircleCheck, IconCircleDashed, IconClockExclamation } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import type { ReactElement } from 'react';
import type { Overview, SourceAge } from '../../../preload/contract/values/month/overview.ts';
import { useAsk } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { ago, day, daysSince } from '../../ui/text/format.ts';
import { isOld, latestImport } from './next-steps.ts';
import classes from './OverviewScreen.module.css';

const text = strings.overview;

type Source = {
  readonly name: string;
  readonly note: string;
  readonly tone: 'quiet' | 'warn' | 'good';
};

/** `listDays`: past so many days a list of people is old, of whichever of its two kinds it is. */
function sourcesOf(
  overview: Overview,
  ages: readonly SourceAge[],
  { nowMs, listDays }: { readonly nowMs: number; readonly listDays: number | undefined },
): readonly Source[] {
  const { lists } = overview;
  const kinds = personSources.filter(
    (kind) => kind !== 'directory' || lists.length === 0 || lists.some((list) => list.kind === kind),
  );
  const imports = kinds.map((kind): Source => {
    const age = ages.find(({ source }) => source === kind);
    if (age === undefined) {
      const isMissing = latestImport(overview, kind) === undefined;
      return { name: text.sourceNames[kind], tone: 'quiet', note: isMissing ? text.missing : '' };
    }
    const limit = age.isOld ? age.limitDays : undefined;
    return {
      name: text.sourceNames[kind],
      tone: age.isOld ? 'warn' : 'good',
      note: text.sourceAge[kind](day(age.on), age.ageDays, limit),
    };
  });
  const at = overview.lastLookUpAt;
  return [
    ...imports,
    ...lists
      .filter(({ kind }) => kind === 'staff')
      .map(({ called, on, tellsWhoLeft }): Source => {
        const ageDays = daysSince(on, nowMs);
        const age = text.sourceAge.directory(day(on), ageDays, undefined);
        return {
          name: called,
          tone: listDays === undefined ? 'quiet' : ageDays > listDays ? 'warn' : 'good',
          note: tellsWhoLeft ? age : text.untold(age),
        };
      }),
    at === undefined
      ? { name: text.sourceNames.lookUp, tone: 'quiet', note: text.neverLookedUp }
      : {
          name: text.sourceNames.lookUp,
          // Whoever was not asked is not known: the latest answer is of some, not of all.
          tone: overview.toLookUp > 0 || isOld(at, nowMs) ? 'warn' : 'good',
          note: overview.toLookUp > 0 ? text.stillToLookUp(ago(at), overview.toLookUp) : ago(at),
        },
  ];
}

/** When each source was last read, and which of them are missing or old. */
export function Sources({ overview }: { readonly overview: Overview }): ReactElement {
  const [nowMs] = useState(() => Date.now());
  const ages = useAsk('overview.ages', {}).data ?? [];
  const listDays = useAsk('settings.read', {}).data?.directoryAgeDays;
  return (
    <Card title={text.sources}>
      <div className={classes['sources']}>
        {sourcesOf(overview, ages, { nowMs, listDays }).map((source) => {
          const { tone } = source;
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
