import { saysNothing } from '../people/no-value.ts';

/** Words for no permission beside those for nothing, as the Admin Center has them (LinkedIn Help a106094). */
const noPermission = /^(?:no|false|user|regular user|member)$/iu;

/** What a cell of `admin_permission` gives, as it stands there; `undefined` where it gives nothing. */
export function permissionOf(cell: string | null | undefined): string | undefined {
  const permission = (cell ?? '').trim();
  return saysNothing(permission) || noPermission.test(permission) ? undefined : permission;
}
