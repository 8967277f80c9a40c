import type { NumberList } from '../../../../domain/list/report/number-list.ts';
import { emailKey, idKey } from '../../../../domain/people/identifiers/identifier.ts';
import { isPlainAddress, readMailAddresses } from '../../../../domain/people/identifiers/mail-addresses.ts';
import { nobody, type RecordTable, type RowNodes } from '../../../../domain/people/record-table.ts';
import { hasCell, isPlainRow, visible, type AlikeRows } from './alike-rows.ts';
import type { CellNodes } from './cell-nodes.ts';
import { cellKinds, KnownTexts, type ContentCells } from './content-cells.ts';
import type { ListNumbers } from './list-numbers.ts';
import type { RecordNames } from './record-names.ts';
import type { RowTaking } from './row-pieces.ts';

/** What rows are taken into, one after the other: those of the user list come first, those of reports last. */
export type RowsTaken = {
  readonly table: RecordTable;
  /** Row id of each record in the table of its source. */
  readonly rowIds: NumberList;
  readonly nodes: CellNodes;
  readonly alike: AlikeRows;
  /** Where names are asked for. */
  readonly names: RecordNames | undefined;
  readonly lists: ListNumbers;
};

/** `address`: the cell, where it is not the address in its comparable form and nothing else: several may stand in it. */
export type ListedRow = readonly [
  id: number,
  emailKey: string | null,
  externalId: string | null,
  /** The seat id; of other lists of people the name to sign in with. */
  other: string | null,
  isCurrent: number,
  address: string | null,
  from: number,
  until: number | null,
  /** Of other lists of people what a row says of the app, and of the person. */
  license: string | null,
  permission: string | null,
  /** As `NameCells` has them, where names are asked for. */
  firstName?: string | null,
  lastName?: string | null,
  displayName?: string | null,
];

const seat = { emailKey: 0, email: 1, externalId: 2, seatId: 3, license: 6, permission: 8 } as const;
const seatNames = { first: 4, last: 5 } as const;
const assigned = { emailKey: 0, email: 1, userName: 2, externalId: 3, assignment: 10, state: 12 } as const;
const assignedNames = { first: 4, last: 5, display: 6 } as const;

/** The rows of the user list. */
export function takeSeats(taken: RowsTaken): RowTaking<ListedRow> {
  const { nodes, alike, names } = taken;
  const words = new KnownTexts();
  return {
    table: 'seat_record',
    columns: `id, email_key, external_id, seat_id, to_import IS NULL, nullif(email, email_key), from_import, to_import,
      sales_license, admin_permission${names === undefined ? '' : ', lower(first_name), lower(last_name)'}`,
    kinds: cellKinds({
      texts: [...Object.values(seat), ...Object.values(names === undefined ? {} : seatNames)],
    }),
    takeCells: (cells, id, from) => {
      const address = cells.numberIn(nodes.addresses, seat.emailKey);
      const uniqueId = cells.numberIn(nodes.ids, seat.externalId);
      const seatId = cells.numberIn(nodes.ids, seat.seatId);
      const externalId = nodes.uniqueIds.of(uniqueId, cells, seat.externalId);
      const email = nodes.emails.of(address, cells, seat.emailKey);
      const seatNode = nodes.seatIds.of(seatId, cells, seat.seatId);
      const shown = shownIn(cells, seat);
      const isPlain =
        (uniqueId === nobody || nodes.isPlain(externalId, cells, seat.externalId)) &&
        (seatId === nobody || nodes.isPlain(seatNode, cells, seat.seatId)) &&
        (address === nobody || nodes.isPlain(email, cells, seat.emailKey)) &&
        isPlainlyShown(cells, shown) &&
        !cells.areAlike(seat.emailKey, seat.externalId) &&
        !cells.areAlike(seat.emailKey, seat.seatId) &&
        !cells.areAlike(seat.externalId, seat.seatId);
      const has = hasOf(address !== nobody, uniqueId !== nobody, seatId !== nobody);
      const license = cells.known(seat.license, words);
      const permission = cells.known(seat.permission, words);
      alike.add(isPlain ? { from, has, license, permission } : undefined);
      addCells(taken, 'users', { id, from, shown }, { externalId, email, alias: nobody, seatId: seatNode });
      names?.addCells(cells, seatNames);
    },
    takeRow: (row) => {
      const [, email, externalId, seatId, isCurrent, address, from, , license, permission] = row;
      const isPlain = isCurrent === 1 && isPlainRow({ email, externalId, seatId, address });
      const has = hasOf(email !== null, externalId !== null, seatId !== null);
      alike.add(isPlain ? { from, has, license, permission } : undefined);
      addRow(taken, 'users', row, { alias: undefined, seatId });
      names?.add([row[10], row[11]]);
    },
  };
}

/** The rows of lists of assignees, and of everybody. */
export function takeAssigned(taken: RowsTaken): RowTaking<ListedRow> {
  const { nodes, alike, names, lists } = taken;
  const words = new KnownTexts();
  const listOf = (from: number): number => lists.series.get(from) ?? 0;
  return {
    table: 'assignment_record',
    columns: `id, email_key, external_id, user_name, to_import IS NULL, nullif(email, email_key), from_import, to_import,
      assignment, state${names === undefined ? '' : ', lower(first_name), lower(last_name), lower(display_name)'}`,
    kinds: cellKinds({
      texts: [...Object.values(assigned), ...Object.values(names === undefined ? {} : assignedNames)],
    }),
    takeCells: (cells, id, from) => {
      const address = cells.numberIn(nodes.addresses, assigned.emailKey);
      const uniqueId = cells.numberIn(nodes.ids, assigned.externalId);
      const signIn = cells.areSame(assigned.emailKey, assigned.userName)
        ? address
        : cells.numberIn(nodes.addresses, assigned.userName);
      const assignment = cells.known(assigned.assignment, words);
      const state = cells.known(assigned.state, words);
      const externalId = nodes.uniqueIds.of(uniqueId, cells, assigned.externalId);
      const isPlain = uniqueId === nobody || nodes.isPlain(externalId, cells, assigned.externalId);
      alike.addAssigned(
        isPlain ? { list: listOf(from), hasId: uniqueId !== nobody, assignment, state } : undefined,
      );
      addCells(
        taken,
        'directory',
        { id, from, shown: shownIn(cells, assigned) },
        {
          externalId,
          email: nodes.emails.of(address, cells, assigned.emailKey),
          alias: nodes.aliases.of(signIn, cells, assigned.userName),
          seatId: nobody,
        },
      );
      names?.addCells(cells, assignedNames);
    },
    takeRow: (row) => {
      const [, , externalId, userName, isCurrent, , from, , assignment, state] = row;
      const isPlain =
        isCurrent === 1 &&
        (externalId === null || (externalId === idKey(externalId) && visible.test(externalId)));
      alike.addAssigned(
        isPlain ? { list: listOf(from), hasId: externalId !== null, assignment, state } : undefined,
      );
      addRow(taken, 'directory', row, { alias: emailKey(userName ?? undefined), seatId: null });
      names?.add([row[10], row[11], row[12]]);
    },
  };
}

function hasOf(hasEmail: boolean, hasExternalId: boolean, hasSeatId: boolean): number {
  return (
    (hasEmail ? hasCell.email : 0) +
    (hasExternalId ? hasCell.externalId : 0) +
    (hasSeatId ? hasCell.seatId : 0)
  );
}

/** The cell of the address, where it is not the address in its comparable form and nothing else. */
function shownIn(
  cells: ContentCells,
  { emailKey: key, email }: typeof seat | typeof assigned,
): string | null {
  return cells.areSame(key, email) ? null : cells.text(email);
}

/** Whether the address stands there as it is compared but for its case. */
function isPlainlyShown(cells: ContentCells, shown: string | null): boolean {
  if (shown === null) return true;
  return shown.toLowerCase() === cells.text(seat.emailKey) && isPlainAddress(shown);
}

type Listed = { readonly id: number; readonly from: number; readonly shown: string | null };

/** Of a row of now. */
function addCells(
  { table, rowIds, lists }: RowsTaken,
  source: 'users' | 'directory',
  { id, from, shown }: Listed,
  nodes: RowNodes,
): void {
  rowIds.push(id);
  const row = { source, list: lists.numbers.get(from), current: true, from, until: 0 };
  table.addRow(row, nodes, furtherIn(shown));
}

function addRow(
  { table, rowIds, lists }: RowsTaken,
  source: 'users' | 'directory',
  [id, email, externalId, , isCurrent, shown, from, until]: ListedRow,
  { alias, seatId }: { readonly alias: string | undefined; readonly seatId: string | null },
): void {
  rowIds.push(id);
  table.add({
    source,
    list: lists.numbers.get(from),
    current: isCurrent === 1,
    span: [from, until ?? 0],
    externalId: idKey(externalId ?? undefined),
    email: email ?? undefined,
    alias,
    furtherAliases: furtherIn(shown),
    seatId: idKey(seatId ?? undefined),
  });
}

function furtherIn(shown: string | null): readonly string[] | undefined {
  return shown?.includes('@') === true ? readMailAddresses(shown).others : undefined;
}
