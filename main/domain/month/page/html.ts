import type { PageCell, PageFigure, PagePart, PageWords } from './words.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Characters that turn the direction of what follows, and those that a document may not hold at all. */
// oxlint-disable-next-line eslint/no-control-regex -- the very characters that are taken away
const unwanted = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu;

/** Text as text: whatever a file says of a name is no markup (PG6 of SPEC.md). */
function escaped(value: string | number): string {
  return String(value)
    .replace(unwanted, '')
    .replace(/[&<>"']/gu, (sign) => escapes[sign] ?? '');
}

const style = `
@page { size: A4; margin: 11mm 14mm; }
* { box-sizing: border-box; }
body { max-width: 182mm; margin: 0 auto; padding: 8mm 0; color: #1c1921; background: #fff; font: 9.5pt/1.32 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1 { margin: 0; font-size: 17pt; letter-spacing: -0.01em; }
h2 { margin: 0 0 1mm; font-size: 10.5pt; }
p, ul { margin: 0; }
ul { padding-inline-start: 5mm; }
section { margin-top: 3.2mm; break-inside: avoid; }
.subtitle, .footer, .note { color: #5d5866; }
.figures { display: flex; flex-wrap: wrap; gap: 3mm; }
.figure { flex: 1 1 40mm; padding: 1.6mm 2.6mm; border: 0.3mm solid #d6d2db; border-radius: 2mm; }
.label { font-size: 9pt; }
.value { font-size: 13pt; font-weight: 600; font-variant-numeric: tabular-nums; }
.note { font-size: 8.5pt; }
table { width: 100%; border-collapse: collapse; font-size: 8.5pt; }
th, td { padding: 0.5mm 2mm 0.5mm 0; border-bottom: 0.2mm solid #e3e0e7; text-align: start; vertical-align: top; }
th { color: #5d5866; font-weight: 500; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
td.number { white-space: nowrap; }
.footer { margin-top: 3.5mm; font-size: 8.5pt; }
@media print { body { padding: 0; } }
`;

/** The page as one HTML file: no script, nothing loaded, one sheet of A4 where it is printed. */
export function pageHtml({ title, subtitle, parts, footer, language }: PageWords): string {
  const { tag, direction } = language;
  return `<!doctype html>
<html lang="${tag}"${direction === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · ${escaped(subtitle)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p class="subtitle">${escaped(subtitle)}</p>
${parts.map((one) => partHtml(one, writtenBy(tag))).join('\n')}
<p class="footer">${escaped(footer)}</p>
</main>
</body>
</html>
`;
}

/** Numbers as the language of the page writes them; one that was made up has none of its own. */
function writtenBy(tag: string): Write {
  const known = Intl.NumberFormat.supportedLocalesOf(tag);
  return (value) => (typeof value === 'number' ? value.toLocaleString([...known, 'en']) : value);
}

type Write = (value: string | number) => string;

function partHtml({ heading, figures, lines, table }: PagePart, write: Write): string {
  const list =
    lines.length < 2
      ? lines.map((line) => `<p>${escaped(line)}</p>`).join('')
      : `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`;
  return `<section>
<h2>${escaped(heading)}</h2>
${figures.length === 0 ? '' : `<div class="figures">${figures.map((one) => figureHtml(one, write)).join('')}</div>`}${list}${table === undefined ? '' : tableHtml(table, write)}
</section>`;
}

function figureHtml({ label, value, note }: PageFigure, write: Write): string {
  const shown = write(value);
  return `<div class="figure"><div class="label">${escaped(label)}</div><div class="value">${escaped(shown)}</div><div class="note">${escaped(note)}</div></div>`;
}

function tableHtml({ head, rows }: NonNullable<PagePart['table']>, write: Write): string {
  const isNumber = (column: number): boolean => rows.some((row) => isFigure(row[column] ?? ''));
  const kind = (column: number): string => (isNumber(column) ? ' class="number"' : '');
  const heads = head.map((name, column) => `<th scope="col"${kind(column)}>${escaped(name)}</th>`).join('');
  const lines = rows.map(
    (row) =>
      `<tr>${row.map((cell, column) => `<td${kind(column)}>${isFigure(cell) ? escaped(typeof cell === 'number' ? write(cell) : cell.text) : `<bdi>${escaped(cell)}</bdi>`}</td>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${heads}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

function isFigure(cell: PageCell): cell is Exclude<PageCell, string> {
  return typeof cell !== 'string';
}
