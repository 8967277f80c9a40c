import { basename } from 'node:path';

import { instantOf } from '../domain/instant.ts';
import type { HandlersOf, ProceduresOf } from './handler.ts';

export const reportHandlers: HandlersOf<ProceduresOf<'report'>> = {
  'report.write': async (desk, { filter, sort, format }) => {
    const at = instantOf(desk.now());
    const path = await desk.surroundings.chooseReportPath({
      name: `purser-report-${at.slice(0, 10)}.${format}`,
      extension: format,
    });
    if (path === undefined) return { saved: false };
    const { rows, bytes } = await desk.engine.ask('write-report', { path, filter, sort, format, at });
    return { saved: true, fileName: basename(path), rows, bytes };
  },
};
