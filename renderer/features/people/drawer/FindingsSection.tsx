import type { ReactElement } from 'react';
import { sayFinding } from '../../../../main/words/say-finding.ts';
import { say } from '../../../../main/words/say.ts';
import type { PersonDetail } from '../../../../preload/contract/values/person.ts';
import { findingLookOf } from '../../../app/words/compared.ts';
import { strings } from '../../../strings/strings.ts';
import { day, withDays } from '../../../ui/text/format.ts';
import { StateChip } from '../../../ui/charts/StateChip.tsx';
import classes from './PersonDrawer.module.css';

/** What reconciling says, why, and what would be done about it. */
export function FindingsSection({
  summary,
  findings,
  lists,
}: Pick<PersonDetail, 'summary' | 'findings' | 'lists'>): ReactElement {
  return (
    <>
      {findings.map((finding) => (
        <div key={finding.kind} className={classes['finding']}>
          <StateChip look={findingLookOf(summary, finding.kind)} />
          <span>{withDays(sayFinding(say().findings, finding, lists))}</span>
          {finding.oldSource === undefined ? undefined : (
            <span className={classes['suggestion']}>
              {strings.people.person.oldSource(
                finding.oldSource.called ?? strings.overview.sourceNames[finding.oldSource.source],
                day(finding.oldSource.on),
              )}
            </span>
          )}
          {finding.suggestion === undefined ? undefined : (
            <span className={classes['suggestion']}>
              {strings.people.person.suggestions[finding.suggestion]}
            </span>
          )}
        </div>
      ))}
    </>
  );
}
