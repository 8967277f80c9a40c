import type { Cell, SheetData } from 'write-excel-file/node';

import type { PageCell, PageFigure, PageWords } from '../../../domain/month/page/words.ts';
import { pageHtml } from '../../../domain/month/page/html.ts';
import { sayPage } from '../../../words/page/say-page.ts';
import { sayTeamPage } from '../../../words/page/say-team-page.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { EngineError } from '../../errors.ts';
import type { PageFile } from '../../operations/reports.ts';
import { readTeamPageFacts } from './team-page-facts.ts';
import { words } from '../../../words/words.ts';
import type { EngineContext } from '../../thread/context.ts';
import type { OperationInput, OperationOutput } from '../../operations.ts';
import { writeWhole } from '../file-writer.ts';
import { readPageFacts } from './page-facts.ts';
import { toText } from '../xlsx-report.ts';

/** Writes the page for those who pay, whole or not at all. */
export async function writePage(
  { readable }: EngineContext,
  { path, format, ...order }: OperationInput<'write-page'>,
): Promise<OperationOutput<'write-page'>> {
  const said = sayOrdered(readable, order, format === 'html');
  const bytes = format === 'html' ? Buffer.from(pageHtml(said), 'utf8') : await pageWorkbook(said);
  return { bytes: writeBytes(path, bytes) };
}

/** A team's page is for whoever sees its people: a workbook has all of them. */
function sayOrdered(database: ReadableDatabase, { team, ...order }: PageFile, isOnPaper: boolean): PageWords {
  if (team === undefined) return sayPage(readPageFacts(database, order));
  const facts = readTeamPageFacts(database, order, { team, isOnPaper });
  if (facts === undefined) throw new EngineError('not-found', words().engine.noSuchTeam);
  return sayTeamPage(facts);
}

/** Puts bytes that were made elsewhere in place under a name; a file that was there stays where that fails. */
export function writeBytes(path: string, bytes: Uint8Array): number {
  return writeWhole(path, (file) => {
    file.writeBytes(bytes);
  });
}

/** The page as a workbook of one sheet. Text is text and never a formula; counts are numbers, and so is money, in its currency's format. */
async function pageWorkbook({ title, subtitle, parts, footer }: PageWords): Promise<Buffer> {
  const head = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' });
  const data: SheetData = [
    [head(title)],
    [toText(subtitle)],
    ...parts.flatMap(({ heading, figures, lines, table }) => [
      [],
      [head(heading)],
      ...figures.map((figure) => [toText(figure.label), toFigure(figure), toText(figure.note)]),
      ...lines.map((line) => [toText(line)]),
      ...(table === undefined ? [] : [table.head.map(head), ...table.rows.map((row) => row.map(toCell))]),
    ]),
    [],
    [toText(footer)],
  ];
  const { default: writeExcelFile } = await import('write-excel-file/node');
  return writeExcelFile(data, {
    sheet: words().report.month,
    columns: [{ width: 34 }, { width: 16 }, { width: 60 }, { width: 12 }],
    orientation: 'landscape',
  }).toBuffer();
}

function toFigure({ value, money }: PageFigure): Cell {
  if (money === undefined) return toText(value);
  return { value: money.amount, type: Number, format: money.format };
}

function toCell(cell: PageCell): Cell {
  return typeof cell === 'object' ? { value: cell.amount, type: Number, format: cell.format } : toText(cell);
}
