import { basename } from 'node:path';

import { reportOptions } from '../../../../preload/contract/values/reports.ts';
import { instantOf } from '../../../domain/instant.ts';
import { pageHtml } from '../../../domain/month/page/html.ts';
import { sayPage } from '../../../words/page/say-page.ts';
import {
  defaultReportOptions,
  isTelling,
  reportHeadings,
  type ReportOptions,
} from '../../../domain/report/report-columns.ts';
import type { Desk } from '../desk.ts';
import type { HandlersOf, Input, Output, ProceduresOf } from '../../handler.ts';

const settingName = 'report_options';

export const reportHandlers: HandlersOf<ProceduresOf<'report'>> = {
  'report.options': readChoice,
  'report.save-options': async (desk, options) => {
    await desk.engine.ask('write-setting', { name: settingName, value: JSON.stringify(options) });
    desk.tell('data-changed', { what: 'settings' });
    return readChoice(desk);
  },
  'report.reveal': (desk, { codes }) => desk.engine.ask('reveal-pseudonyms', { codes }),
  'report.page': async (desk, { withoutNames }) =>
    sayPage(await desk.engine.ask('read-page', { at: instantOf(desk.now()), withoutNames })),
  'report.save-page': savePage,
  'report.write': async (desk, { filter, sort, format, options }) => {
    const at = instantOf(desk.now());
    const path = await desk.surroundings.chooseReportPath({
      name: `purser-report-${at.slice(0, 10)}.${format}`,
      extension: format,
    });
    if (path === undefined) return { saved: false };
    const { rows, bytes } = await desk.engine.ask('write-report', {
      path,
      filter,
      sort,
      format,
      options: options ?? (await readOptions(desk)),
      at,
    });
    return { saved: true, fileName: basename(path), rows, bytes };
  },
};

async function readChoice(desk: Desk): Promise<Output<'report.options'>> {
  const headings = reportHeadings.map((heading) => ({ heading, isTelling: isTelling(heading) }));
  return { ...(await readOptions(desk)), headings };
}

/** As chosen last; what was stored by another version and is not understood is as if it had not been chosen. */
async function readOptions(desk: Desk): Promise<ReportOptions> {
  const stored = (await desk.engine.ask('read-settings', {}))[settingName];
  if (stored === undefined) return defaultReportOptions;
  const parsed = reportOptions.safeParse(JSON.parse(stored));
  return parsed.success ? parsed.data : defaultReportOptions;
}

async function savePage(
  desk: Desk,
  { withoutNames, format }: Input<'report.save-page'>,
): Promise<Output<'report.save-page'>> {
  const at = instantOf(desk.now());
  const path = await desk.surroundings.chooseReportPath({
    name: `purser-month-${at.slice(0, 10)}.${format}`,
    extension: format,
  });
  if (path === undefined) return { saved: false };
  if (format !== 'pdf') {
    const { bytes } = await desk.engine.ask('write-page', { path, format, at, withoutNames });
    return { saved: true, fileName: basename(path), bytes };
  }
  const words = sayPage(await desk.engine.ask('read-page', { at, withoutNames }));
  const printed = await desk.surroundings.printPage(pageHtml(words));
  const { bytes } = await desk.engine.ask('write-bytes', { path, bytes: printed });
  return { saved: true, fileName: basename(path), bytes };
}
