import { saysNothing } from '../people/identifiers/no-value.ts';
import { readBoolean } from '../states/words.ts';

/** Words for no permission beside those for nothing, as the Admin Center has them (LinkedIn Help a106094). */
const noPermission = /^(?:user|regular user|member|seat holder|no (?:access|permission)|not an? admin)$/iu;
/** The two that there are, as the Admin Center and its exports write them. */
const known =
  /^(?:full )?(?:admin(?:istrator)?|report(?:ing|s)?)(?:[ _-](?:only|access|permission|user))?$/iu;

/** What a cell of `admin_permission` gives, as it stands there; `undefined` where it gives nothing. */
export function permissionOf(cell: string | null | undefined): string | undefined {
  const permission = (cell ?? '').trim();
  return saysNothing(permission) || noPermission.test(permission) || readBoolean(permission) === false
    ? undefined
    : permission;
}

/** The same, of a word that is known to be a permission: what is not known is not said to need no license. */
export function knownPermissionOf(cell: string | null | undefined): string | undefined {
  const permission = permissionOf(cell);
  return permission !== undefined && known.test(permission) ? permission : undefined;
}
