import type { RowAssignment } from './state.ts';

/**
 * What it says of the app that somebody owns the group or the application that a row is of: `assigned` where owners are members as well,
 * `not-assigned` where they only look after it, `unknown` where nothing tells.
 */
export type OwnersAre = RowAssignment;

const owner =
  /^(?:(?:group|team|app|application|primary|secondary|co|data|technical|business)[-_ ]*)?(?:owners?|besitzer(?:in)?|eigent[uü]mer(?:in)?|propri[eé]taire|propietari[oa]|propriet[aá]ri[oa]|eigenaar|[aä]gare|ejer|eier|omistaja|w[lł]a[sś]ciciel|vlastn[ií]k|所有者|オーナー|소유자)$/iu;

/** Whether a role is that of who looks after a group or an application. */
export function isOwner(role: string): boolean {
  return owner.test(role.trim());
}
