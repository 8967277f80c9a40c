import type { ImportMapping } from '../../../../domain/files/import.ts';
import type { OwnersAre } from '../../../../domain/states/role.ts';
import { foldedPlain } from '../columns/column-name.ts';

/** Of an application itself: what is kept of it and of nobody who has it. */
const ofApplication =
  /^(?:hide_?app|visible_to_users|(?:app_role_)?(?:user_)?assignment_required|is_visible|sign_in_audience|publisher(?:_name|_domain)?|reply_urls?|redirect_uris?|service_principal_(?:type|id|name|object_id)|home_?page(?:_url)?|login_url|app_owner_(?:organization|tenant)_id|verified_publisher|sso_mode|preferred_single_sign_on_mode|single_sign_on_mode|sign_on_mode|tags)$/u;
const ofPrincipal = /^principal_(?:role|id|name|type|display_name|object_id|upn|email|user_principal_name)$/u;

/** Whether a file has columns of what an application itself is like. */
export function knowsApplications(header: readonly string[]): boolean {
  return header.some((name) => ofApplication.test(foldedPlain(name)));
}

/**
 * What the role of an owner says in a list: as its report has it; whoever owns an application of Entra ID is assigned it only by a row of
 * their own.
 */
export function ownersOf(
  { columns }: Pick<ImportMapping, 'columns'>,
  told: OwnersAre | undefined,
): OwnersAre {
  if (told !== undefined) return told;
  const names = columns.map(({ column }) => column);
  const isOfApps = columns.some(({ field }) => field === 'application');
  const isOfPrincipals = names.some((name) => ofPrincipal.test(foldedPlain(name)));
  return isOfApps && (isOfPrincipals || knowsApplications(names)) ? 'not-assigned' : 'unknown';
}
