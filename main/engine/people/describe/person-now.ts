/** SQL for who somebody is by now, whose id of then is `person`. */
export const personNow = (person: string): string =>
  `ifnull((SELECT person_id FROM person_successor WHERE old_id = ${person}), ${person})`;
