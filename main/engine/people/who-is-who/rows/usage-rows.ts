import type { CalendarDay } from '../../../../domain/ids.ts';
import { NumberList } from '../../../../domain/list/report/number-list.ts';
import { idKey, nameKey, personName } from '../../../../domain/people/identifiers/identifier.ts';
import { nobody } from '../../../../domain/people/record-table.ts';
import type { UsageWindow } from '../../../../domain/usage/usage.ts';
import { readStored } from '../../../thread/stored-json.ts';
import { cellKinds, KnownTexts, type ContentCells } from './content-cells.ts';
import type { RowsTaken } from './listed-rows.ts';
import type { RowTaking } from './row-pieces.ts';

/** A usage row that says who it is about by name alone. */
export type NameOnlyRow = { readonly record: number; readonly report: string; readonly nameKey: string };

/** Figures of usage rows, parallel. */
export type Figures = {
  readonly records: Int32Array;
  /** Each window once. */
  readonly windows: readonly UsageWindow[];
  /** Place in `windows`. */
  readonly windowOf: Int32Array;
  /** -1 where it is blank. */
  readonly daysActive: Int32Array;
};

export type UsageRow = readonly [
  id: number,
  emailKey: string | null,
  externalId: string | null,
  seatId: string | null,
  isCurrent: number,
  /** JSON, of rows that say nothing else of who they are about. */
  called: string | null,
  window: string | null,
  daysActive: number | null,
  firstName?: string | null,
  lastName?: string | null,
  displayName?: string | null,
];

const usage = { emailKey: 0, externalId: 2, seatId: 3, start: 8, end: 9 } as const;
const usageNames = { display: 4, first: 5, last: 6 } as const;
const daysActive = 7;

/** What the rows of reports say beside identifiers. */
export type UsageTaken = {
  readonly figures: FigureList;
  readonly nameOnly: NameOnlyRow[];
  /** Each folded name of `nameOnly` as a report has it. */
  readonly shownNames: Map<string, string>;
};

/** The rows of usage reports. */
export function takeUsage(
  taken: RowsTaken,
  { figures, nameOnly, shownNames }: UsageTaken,
): RowTaking<UsageRow> {
  const { table, rowIds, nodes, names } = taken;
  const days = new KnownTexts();
  const windowOf = rememberWindow();
  const keyOfName = rememberNameKeys(shownNames);
  const note = (
    record: number,
    {
      isCurrent,
      called,
      window,
    }: { readonly isCurrent: number; readonly called: string; readonly window: string | null },
  ): void => {
    const key = keyOfName(...readStored<[string | null, string | null, string | null]>(called));
    if (key !== undefined)
      nameOnly.push({ record, report: `${window ?? ''}/${String(isCurrent)}`, nameKey: key });
  };
  return {
    table: 'usage_record',
    // Text that is not needed is not made.
    columns: `id, email_key, external_id, seat_id, to_import IS NULL,
      iif(email_key IS NULL AND external_id IS NULL AND seat_id IS NULL, json_array(first_name, last_name, display_name), NULL),
      window_start || '/' || window_end, days_active${names === undefined ? '' : ', lower(first_name), lower(last_name), lower(display_name)'}`,
    kinds: cellKinds({
      texts: [...Object.values(usage), ...Object.values(usageNames)],
      numbers: [daysActive],
    }),
    takeCells: (cells, id) => {
      const address = cells.numberIn(nodes.addresses, usage.emailKey);
      const uniqueId = cells.numberIn(nodes.ids, usage.externalId);
      const seatId = cells.numberIn(nodes.ids, usage.seatId);
      rowIds.push(id);
      const record = table.addRow(ofNow, {
        externalId: nodes.uniqueIds.of(uniqueId, cells, usage.externalId),
        email: nodes.emails.of(address, cells, usage.emailKey),
        alias: nobody,
        seatId: nodes.seatIds.of(seatId, cells, usage.seatId),
      });
      const window = windowOf(cells.known(usage.start, days), cells.known(usage.end, days));
      if (window !== null) figures.add(record, window, cells.number(daysActive));
      if (address === nobody && uniqueId === nobody && seatId === nobody)
        note(record, { isCurrent: 1, called: calledIn(cells), window });
      names?.addCells(cells, usageNames);
    },
    takeRow: ([id, email, externalId, seatId, isCurrent, called, window, active, ...name]) => {
      rowIds.push(id);
      const record = table.add({
        source: 'usage',
        current: isCurrent === 1,
        externalId: idKey(externalId ?? undefined),
        email: email ?? undefined,
        alias: undefined,
        seatId: idKey(seatId ?? undefined),
      });
      if (isCurrent === 1 && window !== null) figures.add(record, window, active);
      if (called !== null) note(record, { isCurrent, called, window });
      names?.add(name);
    },
  };
}

const ofNow = { source: 'usage', list: undefined, current: true, from: 0, until: 0 } as const;

function calledIn(cells: ContentCells): string {
  const { first, last, display } = usageNames;
  return JSON.stringify([cells.text(first), cells.text(last), cells.text(display)]);
}

/** Both days as one text: most rows have those of the row before. */
function rememberWindow(): (start: string | null, end: string | null) => string | null {
  let [lastStart, lastEnd, window] = ['', '', ''];
  return (start, end) => {
    if (start === null || end === null) return null;
    if (start !== lastStart || end !== lastEnd)
      [lastStart, lastEnd, window] = [start, end, `${start}/${end}`];
    return window;
  };
}

export class FigureList {
  readonly #records = new NumberList();
  readonly #windows: UsageWindow[] = [];
  readonly #windowOf = new NumberList();
  readonly #daysActive = new NumberList();
  readonly #places = new Map<string, number>();
  #last = '';
  #lastPlace = nobody;

  add(record: number, window: string, active: number | null): void {
    // Most rows have the window of the row before.
    if (window !== this.#last) [this.#last, this.#lastPlace] = [window, this.#placeOf(window)];
    this.#records.push(record);
    this.#windowOf.push(this.#lastPlace);
    this.#daysActive.push(active ?? -1);
  }

  #placeOf(window: string): number {
    const known = this.#places.get(window);
    if (known !== undefined) return known;
    const [start = '', end = ''] = window.split('/');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- days were checked when they were imported
    const place = this.#windows.push({ start: start as CalendarDay, end: end as CalendarDay }) - 1;
    this.#places.set(window, place);
    return place;
  }

  take(): Figures {
    return {
      records: this.#records.values,
      windows: this.#windows,
      windowOf: this.#windowOf.values,
      daysActive: this.#daysActive.values,
    };
  }
}

/** Reports repeat the same names window after window: each is folded once. */
function rememberNameKeys(
  shown: Map<string, string>,
): (firstName: string | null, lastName: string | null, displayName: string | null) => string | undefined {
  const keys = new Map<string, string | undefined>();
  return (firstName, lastName, displayName) => {
    const name = personName({
      firstName: firstName ?? undefined,
      lastName: lastName ?? undefined,
      displayName: displayName ?? undefined,
    });
    if (name === undefined) return undefined;
    if (keys.has(name)) return keys.get(name);
    const key = nameKey(name);
    keys.set(name, key);
    // The first by its letters, so that the order of reports says nothing.
    const known = key === undefined ? undefined : shown.get(key);
    if (key !== undefined && (known === undefined || name < known)) shown.set(key, name);
    return key;
  };
}
