import type { ReactElement } from 'react';
import type { PersonDetail } from '../../../../preload/contract/values/person.ts';
import { strings } from '../../../strings/strings.ts';
import { day, dayRange, number, shortDay } from '../../../ui/text/format.ts';
import { UsageLine } from '../../../ui/charts/UsageLine.tsx';
import classes from './PersonDrawer.module.css';

const text = strings.people.person;

/** Days active over the windows that are known, oldest first. A blank window is a gap, not a zero. */
export function UsageSection({
  usage,
  reading,
}: {
  readonly usage: PersonDetail['usage'];
  readonly reading: PersonDetail['usageReading'];
}): ReactElement {
  if (usage.length === 0) return <p className={classes['says']}>{text.noUsage}</p>;
  const windows = usage.toSorted((one, other) => one.window.end.localeCompare(other.window.end));
  const latest = windows.at(-1);
  const figures = Object.entries(latest?.metrics ?? {});
  return (
    <>
      <UsageLine
        label={text.usageLabel}
        windowHeader={text.windowHeader}
        valueHeader={text.daysHeader}
        blank={text.blank}
        bars={windows.map((entry) => ({
          key: `${entry.window.start} ${entry.window.end}`,
          name: dayRange(entry.window),
          short: shortDay(entry.window.end),
          value: entry.daysActive,
          shown: entry.daysActive === undefined ? text.blank : number(entry.daysActive),
        }))}
      />
      <Reading reading={reading} />
      {figures.length === 0 ? undefined : (
        <details className={classes['details']}>
          <summary>
            <span className={classes['grow']}>{text.otherFigures}</span>
          </summary>
          <dl className={`${classes['facts'] ?? ''} ${classes['inside'] ?? ''}`}>
            {figures.map(([name, value]) => (
              <div key={name} style={{ display: 'contents' }}>
                <dt translate="no">{name}</dt>
                <dd translate="no">{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

/** Where the idle days come from. */
function Reading({ reading }: { readonly reading: PersonDetail['usageReading'] }): ReactElement | undefined {
  const { idle, lastKnownActive, notKnownSince, heldSince, use, contradictions } = reading;
  const says = text.reading;
  const sentences = [
    idle && says.idle(strings.common.days(idle.days), day(idle.since), day(idle.until)),
    lastKnownActive && says.active(day(lastKnownActive)),
    notKnownSince && says.unknown(day(notKnownSince)),
    idle && heldSince && heldSince >= idle.since ? says.held(day(heldSince)) : undefined,
    idle === undefined && use ? says.use(strings.common.days(use.activeAtMost), number(use.days)) : undefined,
    contradictions.length > 0 ? says.contradicts(contradictions.map(dayRange).join('; ')) : undefined,
  ].filter((sentence) => sentence !== undefined);
  if (sentences.length === 0) return undefined;
  return (
    <ul className={classes['reading']}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
