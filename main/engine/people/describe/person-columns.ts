import type { PersonRow } from './describe-person.ts';

export type { PersonRow } from './describe-person.ts';

/** The columns of `person` and what `describePerson` calls them, in its order. */
export const personColumns: readonly (readonly [column: string, field: keyof PersonRow])[] = [
  ['id', 'id'],
  ['display_name', 'displayName'],
  ['sort_name', 'sortName'],
  ['given_name', 'givenName'],
  ['family_name', 'familyName'],
  ['email', 'email'],
  ['external_id', 'externalId'],
  ['listed_external_id', 'listedExternalId'],
  ['seat_id', 'seatId'],
  ['title', 'title'],
  ['department', 'department'],
  ['seat', 'seat'],
  ['in_latest_user_list', 'inLatestUserList'],
  ['directory', 'directory'],
  ['works', 'works'],
  ['works_state', 'worksState'],
  ['works_list', 'worksList'],
  ['account', 'account'],
  ['asked_at', 'askedAt'],
  ['usage', 'usage'],
  ['days_active', 'daysActive'],
  ['window_end', 'windowEnd'],
  ['idle_days', 'idleDays'],
  ['findings', 'findings'],
  ['gravity', 'gravity'],
  ['reasons', 'reasons'],
  ['search_text', 'searchText'],
];
