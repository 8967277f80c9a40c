import { emailKey, idKey } from '../../../../domain/people/identifiers/identifier.ts';
import type { CellValue } from '../../../database/records.ts';
import type { RowPlan } from '../rows/row-plan.ts';
import type { ListPerson } from './list-tally.ts';
import { textOf } from '../rows/text-of.ts';

/** Whom a row of a list is of, as far as rows of one person are told from those of others. */
export function listPerson(values: readonly CellValue[], slots: RowPlan['slots']): ListPerson {
  const { displayName, firstName, lastName } = slots;
  const names = [displayName, firstName, lastName].flatMap((at) => textOf(values[at]) ?? []);
  return {
    email: textOf(values[0]),
    id: idKey(textOf(values[slots.externalId])),
    login: loginOf(textOf(values[slots.userName])),
    name: names.join(' '),
  };
}

/** A sign-in name as an address is compared; `undefined` for one that is none. */
export function loginOf(userName: string | undefined): string | undefined {
  return userName?.includes('@') === true ? emailKey(userName) : undefined;
}
