import type { ExportKind } from '../../../domain/files/import.ts';
import type { ContentColumn, RecordTable } from '../../database/records.ts';

/**
 * How a cell of a field is read. Blank is always absent.
 * - `text`, `id` (trimmed, NFC), `email` (must be an address)
 * - `count`: a whole number, zero or more
 * - `license`: `active` or `inactive`
 * - of states (`domain/states`): `state`: a status, or yes for here · `ended-flag`: yes for gone · `account-bits`: `userAccountControl`
 *   · `assignment-end`: when the app was taken away · `app-flag`: yes for who has the app, which says nothing of the work · `ended-on`: when the work ends
 *   · `ended-until`: until when somebody is shut out; several columns of a row are read together
 * - of a leave (`domain/states/leave`), read together as well: `leave`: yes, or of what kind · `leave-from`, `leave-until`, `leave-return`: its days
 * - of a review of access: `decision`: what was decided of somebody's · `carried-out`: whether that was done
 * - `application`: rows of another application are left out · `addresses`: several, with the first one marked (Exchange)
 * - `day`: a calendar day · `metric`: kept under its header among the metrics · `day-metric`: the same for a day
 * - `role`: tells who has the app from who looks after it
 * - `entry-type`: tells people from groups; the row of a group is rejected with what to do
 */
export type FieldType =
  | 'text'
  | 'id'
  | 'email'
  | 'count'
  | 'license'
  | 'state'
  | 'ended-flag'
  | 'account-bits'
  | 'assignment-end'
  | 'app-flag'
  | 'decision'
  | 'carried-out'
  | 'ended-on'
  | 'ended-until'
  | 'leave'
  | 'leave-from'
  | 'leave-until'
  | 'leave-return'
  | 'application'
  | 'addresses'
  | 'day'
  | 'metric'
  | 'day-metric'
  | 'role'
  | 'entry-type';

export type FieldDeclaration = {
  readonly field: string;
  readonly type: FieldType;
  /** The column of the kind's table; absent where the value is used but not stored by itself. */
  readonly column?: ContentColumn;
  /** Headers it is known under, the likeliest first; compared by `columnName`. */
  readonly aliases: readonly string[];
  /** Aliases that are it only where one of these columns stands beside: "Nome" is the first name beside "Cognome". */
  readonly beside?: Readonly<Record<string, readonly string[]>>;
  /** Folded headers (`foldHeader`) of this form are it as well, where no alias is there and no second column has it. */
  readonly form?: RegExp;
  /** Where another column of its aliases or form has a name with this, it is that one: the address at work, and not one that may be at home. */
  readonly likelier?: RegExp;
  /** Every column with such a header is read as it, not the likeliest alone. */
  readonly repeats?: boolean;
  /** Not read where one of these columns stands beside it: there it means something else. */
  readonly notBeside?: readonly string[];
  /** What it means, for the mapping screen. */
  readonly means: string;
  /** What the whole file must have one of. */
  readonly identifies?: boolean;
  /** Aliases that hardly any other kind of export has; by default none. */
  readonly signs?: readonly string[];
};

/** One kind of export: a new kind is one such file and one fixture. */
export type KindDeclaration = {
  readonly kind: ExportKind;
  /** As it is called in sentences, with its article. */
  readonly called: string;
  readonly table: RecordTable;
  readonly fields: readonly FieldDeclaration[];
  /** Headers that mark the kind and belong to no field. */
  readonly furtherSigns: readonly string[];
  /** Headers that mark the kind by their form. */
  readonly signForm?: RegExp;
  /** Fields without which a file is not of this kind. */
  readonly needs?: readonly string[];
  /** The fields that say which row of the next file is the same one, the best first, with the prefix of the key. */
  readonly keys: readonly { readonly prefix: string; readonly fields: readonly string[] }[];
};
