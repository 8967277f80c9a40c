import type { reportFormats } from '../../../../preload/contract/lists.ts';
import type { PeopleFilter, PeopleSort } from '../../../../preload/contract/values/people.ts';
import { strings } from '../../../strings/strings.ts';
import { bytes } from '../../../ui/text/format.ts';
import { ask } from '../../start/bridge.ts';
import { tellDone, tellFailure } from '../../frame/notices/notices.tsx';
import { createStore } from '../store.ts';

export type ReportFormat = (typeof reportFormats)[number];

/** The format chosen last, for this window's time. */
export const reportFormat = createStore<ReportFormat>('csv');

/** Asks where to, writes the matched report of whom the filter shows, and says what was written. */
export async function writeReport(what: {
  readonly filter: PeopleFilter;
  readonly sort: PeopleSort;
}): Promise<void> {
  try {
    const report = await ask('report.write', { ...what, format: reportFormat.read() });
    if (!report.saved) return;
    tellDone({
      title: strings.people.reportWritten,
      message: `${report.fileName}: ${strings.common.rows(report.rows)}, ${bytes(report.bytes)}.`,
    });
  } catch (error) {
    tellFailure(error);
  }
}
