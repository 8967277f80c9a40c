import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

import type { Instant } from '../../../main/domain/ids.ts';
import { startEngine } from '../../../main/engine/client.ts';
import { libreOffice, run } from './office.ts';
import type { OpenedReport } from './reports.ts';

const engineThread = new URL('../../../main/engine/thread.ts', import.meta.url);
const at = '2026-11-28T09:00:00.000Z' as Instant;
/** A seat's price a year in the currency's smallest unit: with and without fractions, the sign in front, the code in front. */
const prices = [
  ['EUR', 118_050],
  ['USD', 8_050],
  ['CHF', 99_900],
  ['JPY', 150_000],
] as const;

/** Money on the page for those who pay, opened by LibreOffice and Gnumeric: shown as the page says it, and a number to work with. */
export async function openMoney(folder: string): Promise<readonly OpenedReport[]> {
  const out = join(folder, 'money');
  mkdirSync(out);
  const found: OpenedReport[] = [];
  for (const [currency, yearlyMinor] of prices) {
    const { book, says } = await writePage(join(out, currency), currency, yearlyMinor);
    for (const [program, read] of [
      ['Gnumeric', inGnumeric],
      ['LibreOffice', inLibreOffice],
    ] as const)
      found.push({
        name: `money in ${currency} in ${program}`,
        problems: compare(read(book, join(out, currency)), says),
      });
  }
  return found;
}

/** The cell beside "A year": as it is shown, and what it holds. */
type OpenedAmount = { readonly shown: string | undefined; readonly value: string | undefined };

function inGnumeric(book: string, folder: string): OpenedAmount {
  const [shown, value] = ['preserve', 'raw'].map((format) => {
    const to = join(folder, `${format}.txt`);
    run('ssconvert', ['-T', 'Gnumeric_stf:stf_assistant', '-O', `format=${format}`, book, to]);
    if (!existsSync(to)) return undefined;
    const { data } = Papa.parse<string[]>(readFileSync(to, 'utf8'));
    return data.find(([label]) => label === 'A year')?.[1];
  });
  return { shown, value };
}

/** OpenDocument 1.3 part 3, §19.389: `office:value`. */
function inLibreOffice(book: string, folder: string): OpenedAmount {
  const to = join(folder, 'page.fods');
  libreOffice('fods', book, to);
  const text = existsSync(to) ? readFileSync(to, 'utf8') : '';
  const cell = /<text:p>A year<.*?office:value="([^"]*)"[^>]*>\s*<text:p>([^<]*)/su.exec(text);
  return { shown: cell?.[2], value: cell?.[1] };
}

type Page = { readonly book: string; readonly says: string };

async function writePage(folder: string, currency: string, yearlyMinor: number): Promise<Page> {
  mkdirSync(folder);
  const list = join(folder, 'users.csv');
  const head =
    'invited_email_address,preferred_first_name,preferred_last_name,seat_id,sales_license_current_status';
  const rows = ['ada', 'ben', 'cleo'].map((name) => `${name}@halden.example,${name},Stone,ID-${name},active`);
  writeFileSync(list, [head, ...rows].join('\n'));
  const engine = await startEngine({ thread: engineThread, dataFolder: join(folder, 'data') });
  const book = join(folder, 'page.xlsx');
  try {
    await engine.ask('commit-import', { path: list, at });
    await engine.ask('save-contract', {
      contract: {
        prices: [{ licenseType: '', currency, yearlyMinor }],
        renewsOn: undefined,
        isPaidAhead: false,
        invitedGraceDays: 14,
      },
    });
    for (const format of ['xlsx', 'html'] as const)
      await engine.ask('write-page', {
        path: join(folder, `page.${format}`),
        format,
        at,
        withoutNames: false,
      });
  } finally {
    await engine.close();
  }
  const html = readFileSync(join(folder, 'page.html'), 'utf8');
  return { book, says: /A year<\/div><div class="value">([^<]*)/u.exec(html)?.[1] ?? '' };
}

function compare({ shown, value }: OpenedAmount, says: string): readonly string[] {
  const isAsSaid = shown?.replaceAll('\u00A0', ' ') === says.replaceAll('\u00A0', ' ');
  const isAmount = value !== undefined && value !== '0' && /^\d+(?:\.\d+)?$/u.test(value);
  return [
    ...(isAsSaid ? [] : [`shown as ${JSON.stringify(shown)} instead of ${JSON.stringify(says)}`]),
    ...(isAmount ? [] : [`${JSON.stringify(value)} is no amount`]),
  ];
}
