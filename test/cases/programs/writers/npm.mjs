// Writes the list of people with each writer of the registry: node npm.mjs PEOPLE.json FOLDER. A line of JSON for each file.
import { once } from 'node:events';
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';

const require = createRequire(import.meta.url);
const [, , peoplePath, folder] = process.argv;
const { header, types, rows } = JSON.parse(readFileSync(peoplePath, 'utf8'));

const dayFormat = 'yyyy-mm-dd';
const momentFormat = 'yyyy-mm-dd hh:mm:ss';
const formatOf = (type) => (type === 'day' ? dayFormat : type === 'moment' ? momentFormat : undefined);

/** Days as JavaScript's moments in UTC. */
const dated = rows.map((row) =>
  row.map((value, column) =>
    value !== null && formatOf(types[column]) !== undefined
      ? new Date(`${value.length === 10 ? `${value}T00:00:00` : value}Z`)
      : value,
  ),
);
const epochMs = Date.UTC(1899, 11, 30);
const serial = (date) => (date.getTime() - epochMs) / 86_400_000;
/** As a program writes them that hands texts alone to its writer. */
const texts = rows.map((row) =>
  row.map((value) => (value === null ? '' : typeof value === 'boolean' ? String(value) : String(value))),
);

function versionOf(name) {
  let path = join(import.meta.dirname, 'node_modules', name, 'package.json');
  return JSON.parse(readFileSync(path, 'utf8')).version;
}

/** `kept`: which rows the form can hold, where it is not all. */
async function form(name, what, extension, write, kept) {
  const file = `${name.replaceAll(/[^a-z0-9-]/gi, '')}-${what.replaceAll(' ', '-')}.${extension}`;
  const program = `${name} ${versionOf(name)}`;
  try {
    const bytes = await write(join(folder, file));
    if (bytes !== undefined) writeFileSync(join(folder, file), bytes);
    console.log(JSON.stringify({ program, form: what, file, rows: kept }));
  } catch (error) {
    console.log(JSON.stringify({ program, form: what, file, failed: String(error?.stack ?? error) }));
  }
}

// --- exceljs, and the fork that TypeScript projects take
for (const name of ['exceljs', '@cj-tech-master/excelts']) {
  const library = await import(name);
  const { Workbook } = library.default ?? library;
  const fill = (sheet, done = (row) => row) => {
    done(sheet.addRow(header));
    for (const row of dated) {
      const added = sheet.addRow(row);
      types.forEach((type, column) => {
        const format = formatOf(type);
        if (format !== undefined) added.getCell(column + 1).numFmt = format;
      });
      done(added);
    }
  };
  await form(name, 'whole', 'xlsx', async (path) => {
    const book = new Workbook();
    fill(book.addWorksheet('People'));
    await book.xlsx.writeFile(path);
  });
  await form(name, 'of 1904', 'xlsx', async (path) => {
    const book = new Workbook();
    book.properties.date1904 = true;
    fill(book.addWorksheet('People'));
    await book.xlsx.writeFile(path);
  });
}
{
  const { default: ExcelJs } = await import('exceljs');
  for (const useSharedStrings of [true, false])
    await form('exceljs', useSharedStrings ? 'streamed' : 'streamed inline', 'xlsx', async (path) => {
      const book = new ExcelJs.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true, useSharedStrings });
      const sheet = book.addWorksheet('People');
      sheet.addRow(header).commit();
      for (const row of dated) {
        const added = sheet.addRow(row);
        types.forEach((type, column) => {
          const format = formatOf(type);
          if (format !== undefined) added.getCell(column + 1).numFmt = format;
        });
        added.commit();
      }
      await sheet.commit();
      await book.commit();
    });
  await form('exceljs', 'rich text and table', 'xlsx', async (path) => {
    const book = new ExcelJs.Workbook();
    book.addWorksheet('Cover').getCell('A1').value = 'Seats of October';
    const sheet = book.addWorksheet('People');
    sheet.addTable({
      name: 'People',
      ref: 'A1',
      headerRow: true,
      columns: header.map((name) => ({ name })),
      rows: dated.map((row) => [...row]),
    });
    dated.forEach((row, at) => {
      types.forEach((type, column) => {
        const cell = sheet.getRow(at + 2).getCell(column + 1);
        if (formatOf(type) !== undefined) cell.numFmt = formatOf(type);
        if (column === 2 && row[column].length > 1)
          cell.value = {
            richText: [{ font: { bold: true }, text: row[column].slice(0, 1) }, { text: row[column].slice(1) }],
          };
        if (column === 0) cell.value = { text: row[column], hyperlink: `mailto:${row[column]}` };
      });
    });
    await book.xlsx.writeFile(path);
  });
  await form('exceljs', 'csv', 'csv', async (path) => {
    const book = new ExcelJs.Workbook();
    const sheet = book.addWorksheet('People');
    sheet.addRow(header);
    for (const row of dated) sheet.addRow(row);
    await book.csv.writeFile(path, { dateFormat: 'YYYY-MM-DD HH:mm:ss', dateUTC: true });
  });
}

// --- SheetJS, as npm has it and as its mirror of the newest has it
for (const name of ['xlsx', '@e965/xlsx']) {
  const XLSX = require(name);
  const book = ({ cellDates = false, dense = false } = {}) => {
    const sheet = XLSX.utils.aoa_to_sheet([header], { dense });
    const cells = dated.map((row) =>
      row.map((value, column) =>
        value instanceof Date && !cellDates
          ? { t: 'n', v: serial(value), z: formatOf(types[column]) }
          : value instanceof Date
            ? { t: 'd', v: value, z: formatOf(types[column]) }
            : value === null
              ? null
              : value,
      ),
    );
    XLSX.utils.sheet_add_aoa(sheet, cells, { origin: 'A2' });
    const made = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(made, sheet, 'People');
    return made;
  };
  const write = (made, options) => XLSX.write(made, { type: 'buffer', ...options });
  await form(name, 'whole', 'xlsx', () => write(book(), { bookType: 'xlsx' }));
  await form(name, 'shared and compressed', 'xlsx', () =>
    write(book(), { bookType: 'xlsx', bookSST: true, compression: true }),
  );
  await form(name, 'xlsm', 'xlsm', () => write(book(), { bookType: 'xlsm' }));
  await form(name, 'csv', 'csv', () => `\uFEFF${XLSX.utils.sheet_to_csv(book().Sheets.People)}`);
  await form(name, 'semicolons', 'csv', () =>
    XLSX.utils.sheet_to_csv(book().Sheets.People, { FS: ';', RS: '\r\n', forceQuotes: true }),
  );
  await form(name, 'unicode text', 'txt', () => {
    const text = write(book(), { bookType: 'txt' });
    return text;
  });
}

// --- xlsx-populate
await form('xlsx-populate', 'whole', 'xlsx', async () => {
  const { default: XlsxPopulate } = await import('xlsx-populate');
  const book = await XlsxPopulate.fromBlankAsync();
  const sheet = book.sheet(0).name('People');
  [header, ...dated].forEach((row, line) => {
    row.forEach((value, column) => {
      if (value === null || value === '') return;
      const cell = sheet.cell(line + 1, column + 1);
      cell.value(value instanceof Date ? serial(value) : value);
      if (value instanceof Date) cell.style('numberFormat', formatOf(types[column]));
    });
  });
  return book.outputAsync();
});

// --- excel4node
await form('excel4node', 'whole', 'xlsx', async () => {
  const { default: xl } = await import('excel4node');
  const book = new xl.Workbook({ dateFormat: dayFormat });
  const sheet = book.addWorksheet('People');
  const style = { day: book.createStyle({ numberFormat: dayFormat }), moment: book.createStyle({ numberFormat: momentFormat }) };
  [header, ...dated].forEach((row, line) => {
    row.forEach((value, column) => {
      if (value === null || value === '') return;
      const cell = sheet.cell(line + 1, column + 1);
      if (value instanceof Date) cell.number(serial(value)).style(style[types[column]]);
      else if (typeof value === 'number') cell.number(value);
      else if (typeof value === 'boolean') cell.bool(value);
      else cell.string(value);
    });
  });
  return book.writeToBuffer();
});

// --- hucre
{
  const { writeXlsx, writeCsv } = await import('hucre');
  const sheets = [
    {
      name: 'People',
      columns: header.map((name, column) => ({ header: name, key: name, numFmt: formatOf(types[column]) })),
      data: dated.map((row) => Object.fromEntries(row.map((value, column) => [header[column], value]))),
    },
  ];
  await form('hucre', 'whole', 'xlsx', async () => Buffer.from(await writeXlsx({ sheets })));
  await form('hucre', 'inline of 1904', 'xlsx', async () =>
    Buffer.from(await writeXlsx({ sheets, dateSystem: '1904', stringMode: 'inline' })),
  );
  await form('hucre', 'csv', 'csv', () => writeCsv([header, ...texts], { bom: true }));
}

// --- write-excel-file
await form('write-excel-file', 'whole', 'xlsx', async (path) => {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const cell = (value, column) =>
    value === null || value === ''
      ? null
      : value instanceof Date
        ? { value, type: Date, format: formatOf(types[column]) }
        : { value, type: value.constructor };
  const data = [header.map((value) => ({ value, type: String, fontWeight: 'bold' })), ...dated.map((row) => row.map(cell))];
  await writeExcelFile(data, { sheet: 'People' }).toFile(path);
});

// --- excelize (Go)
await form('excelize-wasm', 'whole', 'xlsx', async () => {
  const { init } = require('excelize-wasm');
  const excelize = await init(join(import.meta.dirname, 'node_modules/excelize-wasm/excelize.wasm.gz'));
  const file = excelize.NewFile();
  const letter = (column) => String.fromCharCode(65 + column);
  const styles = Object.fromEntries(
    ['day', 'moment'].map((type) => [type, file.NewStyle({ CustomNumFmt: formatOf(type) }).style]),
  );
  [header, ...dated].forEach((row, line) => {
    row.forEach((value, column) => {
      if (value === null || value === '') return;
      const at = `${letter(column)}${line + 1}`;
      if (value instanceof Date) {
        file.SetCellValue('Sheet1', at, serial(value));
        file.SetCellStyle('Sheet1', at, at, styles[types[column]]);
      } else file.SetCellValue('Sheet1', at, value);
    });
  });
  const { buffer, error } = file.WriteToBuffer();
  if (error) throw new Error(error);
  return Buffer.from(buffer);
});

// --- rust_xlsxwriter
await form('wasm-xlsxwriter', 'whole', 'xlsx', async () => {
  const { Workbook, Format } = await import('wasm-xlsxwriter');
  const book = new Workbook();
  const sheet = book.addWorksheet();
  [header, ...dated].forEach((row, line) => {
    row.forEach((value, column) => {
      if (value === null || value === '') return;
      if (value instanceof Date)
        sheet.writeWithFormat(line, column, serial(value), new Format().setNumFormat(formatOf(types[column])));
      else sheet.write(line, column, value);
    });
  });
  return Buffer.from(book.saveToBufferSync());
});

// --- excel-builder-vanilla
await form('excel-builder-vanilla', 'whole', 'xlsx', async () => {
  const { createExcelFile, Workbook } = await import('excel-builder-vanilla');
  const book = new Workbook();
  const sheet = book.createWorksheet({ name: 'People' });
  const sheetStyles = book.getStyleSheet();
  const day = sheetStyles.createFormat({ format: dayFormat });
  const moment = sheetStyles.createFormat({ format: momentFormat });
  sheet.setData([
    header,
    ...dated.map((row) =>
      row.map((value, column) =>
        value instanceof Date
          ? { value: serial(value), metadata: { style: types[column] === 'day' ? day.id : moment.id, type: 'number' } }
          : typeof value === 'boolean'
            ? { value: value ? 1 : 0, metadata: { type: 'boolean' } }
            : (value ?? ''),
      ),
    ),
  ]);
  book.addWorksheet(sheet);
  return Buffer.from(await createExcelFile(book, 'Uint8Array'));
});

// --- better-xlsx, which writes no number format and is given days as texts
await form('better-xlsx', 'whole', 'xlsx', async (path) => {
  const { File } = require('better-xlsx');
  const file = new File();
  const sheet = file.addSheet('People');
  for (const row of [header, ...rows]) {
    const added = sheet.addRow();
    row.forEach((value, column) => {
      const cell = added.addCell();
      if (value === null || value === '') return;
      cell.value = value;
    });
  }
  const stream = file.saveAs().pipe(createWriteStream(path));
  await once(stream, 'finish');
});

// --- xlsx-write-stream, which loses characters past U+FFFF and writes neither yes nor no
{
  const kept = rows.map((row, at) => at).filter((at) => !/[\ud800-\udfff]/.test(rows[at].join('')));
  const told = [header, ...kept.map((at) => rows[at].map((value) => (typeof value === 'number' ? value : String(value ?? ''))))];
  await form(
    'xlsx-write-stream',
    'streamed',
    'xlsx',
    async (path) => {
      const Transform = require('xlsx-write-stream');
      await finished(Readable.from(told).pipe(new Transform()).pipe(createWriteStream(path)));
    },
    kept,
  );
}

// --- CSV
{
  await form('papaparse', 'csv', 'csv', () => require('papaparse').unparse([header, ...rows]));
  await form('papaparse', 'tabs', 'tsv', () => require('papaparse').unparse([header, ...rows], { delimiter: '\t', newline: '\n' }));
  const { stringify } = await import('csv-stringify/sync');
  const cast = { boolean: String };
  await form('csv-stringify', 'csv', 'csv', () => stringify([header, ...rows], { bom: true, cast }));
  await form('csv-stringify', 'bars', 'csv', () => stringify([header, ...rows], { delimiter: '|', quoted: true, cast, record_delimiter: 'windows' }));
  await form('fast-csv', 'csv', 'csv', async () => {
    const { writeToBuffer } = await import('fast-csv');
    return writeToBuffer([header, ...rows], { headers: false, quoteColumns: true });
  });
  const { Parser } = await import('@json2csv/plainjs');
  await form('@json2csv/plainjs', 'csv', 'csv', () => {
    const objects = rows.map((row) => Object.fromEntries(row.map((value, column) => [header[column], value])));
    return new Parser({ fields: header }).parse(objects);
  });
  const { csvFormatRows, dsvFormat } = await import('d3-dsv');
  await form('d3-dsv', 'csv', 'csv', () => csvFormatRows([header, ...rows]));
  await form('d3-dsv', 'UTF-16', 'csv', () => Buffer.from(`\uFEFF${dsvFormat('\t').formatRows([header, ...rows])}`, 'utf16le'));
}
