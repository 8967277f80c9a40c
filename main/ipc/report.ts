import { basename } from 'node:path';

import { reportOptions } from '../../preload/contract/values.ts';
import { instantOf } from '../domain/instant.ts';
import {
  defaultReportOptions,
  isTelling,
  reportHeadings,
  type ReportOptions,
} from '../domain/report/report-columns.ts';
import type { Desk } from './desk.ts';
import type { HandlersOf, Output, ProceduresOf } from './handler.ts';

const settingName = 'report_options';

export const reportHandlers: HandlersOf<ProceduresOf<'report'>> = {
  'report.options': readChoice,
  'report.save-options': async (desk, options) => {
    await desk.engine.ask('write-setting', { name: settingName, value: JSON.stringify(options) });
    desk.tell('data-changed', { what: 'settings' });
    return readChoice(desk);
  },
  'report.reveal': (desk, { codes }) => desk.engine.ask('reveal-pseudonyms', { codes }),
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
