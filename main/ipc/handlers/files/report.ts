import { basename } from 'node:path';

import { reportOptions } from '../../../../preload/contract/values/reports.ts';
import { instantOf } from '../../../domain/time/instant.ts';
import type { Instant } from '../../../domain/ids.ts';
import { isPartedBy } from '../../../domain/month/page/facts.ts';
import { pageHtml } from '../../../domain/month/page/html.ts';
import type { PageWords } from '../../../domain/month/page/words.ts';
import { sayPage } from '../../../words/page/say-page.ts';
import { sayTeamPage } from '../../../words/page/say-team-page.ts';
import {
  defaultReportOptions,
  isTelling,
  reportHeadings,
  type ReportOptions,
} from '../../../domain/list/report/report-columns.ts';
import type { HandlerContext } from '../context.ts';
import type { HandlersOf, Input, Output, ProceduresOf } from '../../handler.ts';

const settingName = 'report_options';

export const reportHandlers: HandlersOf<ProceduresOf<'report'>> = {
  'report.options': readChoice,
  'report.save-options': async (context, options) => {
    await context.engine.ask('write-setting', { name: settingName, value: JSON.stringify(options) });
    context.tell('data-changed', { what: 'settings' });
    return readChoice(context);
  },
  'report.reveal': (context, { codes }) => context.engine.ask('reveal-pseudonyms', { codes }),
  'report.page': async (context, order) => ({
    words: await readWords(context, { at: instantOf(context.now()), ...nameless(order) }),
  }),
  'report.save-page': savePage,
  'report.write': async (context, { filter, sort, format, options }) => {
    const at = instantOf(context.now());
    const path = await context.surroundings.chooseReportPath({
      name: `purser-report-${at.slice(0, 10)}.${format}`,
      extension: format,
    });
    if (path === undefined) return { saved: false };
    const { rows, bytes } = await context.engine.ask('write-report', {
      path,
      filter,
      sort,
      format,
      options: options ?? (await readOptions(context)),
      findings: 'names',
      at,
    });
    return { saved: true, fileName: basename(path), rows, bytes };
  },
};

async function readChoice(context: HandlerContext): Promise<Output<'report.options'>> {
  const headings = reportHeadings.map((heading) => ({ heading, isTelling: isTelling(heading) }));
  return { ...(await readOptions(context)), headings };
}

/** As chosen last; what was stored by another version and is not understood is as if it had not been chosen. */
async function readOptions(context: HandlerContext): Promise<ReportOptions> {
  const stored = (await context.engine.ask('read-settings', {}))[settingName];
  if (stored === undefined) return defaultReportOptions;
  const parsed = reportOptions.safeParse(JSON.parse(stored));
  return parsed.success ? parsed.data : defaultReportOptions;
}

async function savePage(
  context: HandlerContext,
  { format, ...wanted }: Input<'report.save-page'>,
): Promise<Output<'report.save-page'>> {
  const order = { at: instantOf(context.now()), ...nameless(wanted) };
  const path = await context.surroundings.chooseReportPath({
    name: `purser-${order.team === undefined ? 'month' : 'team'}-${order.at.slice(0, 10)}.${format}`,
    extension: format,
  });
  if (path === undefined) return { saved: false };
  if (format !== 'pdf') {
    const { bytes } = await context.engine.ask('write-page', { path, format, ...order });
    return { saved: true, fileName: basename(path), bytes };
  }
  const words = await readWords(context, order);
  if (words === undefined) return { saved: false };
  const printed = await context.surroundings.printPage(pageHtml(words));
  const { bytes } = await context.engine.ask('write-bytes', { path, bytes: printed });
  return { saved: true, fileName: basename(path), bytes };
}

type PageOrder = Input<'report.page'> & { readonly at: Instant };

/** Without names it is not parted by what may tell who somebody is ([PG10]). */
function nameless<Order extends Input<'report.page'>>(order: Order): Order {
  const { by, withoutNames } = order;
  return by === undefined || isPartedBy(by, { withoutNames }) ? order : { ...order, by: undefined };
}

async function readWords(
  context: HandlerContext,
  { team, ...order }: PageOrder,
): Promise<PageWords | undefined> {
  if (team === undefined) return sayPage(await context.engine.ask('read-page', order));
  const facts = await context.engine.ask('read-team-page', { ...order, team });
  return facts === undefined ? undefined : sayTeamPage(facts);
}
