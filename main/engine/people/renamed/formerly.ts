import { emailKey, idKey, nameKey, personName } from '../../../domain/people/identifiers/identifier.ts';
import type { ReadableDatabase } from '../../database/handles.ts';

/** Finds a row of before with that address or name; `seat`: the seat id in it, where the person has that one now. */
export type Formerly = (
  wanted: { readonly email: string } | { readonly name: string },
) => { readonly seat: string | undefined } | undefined;

type RowOfBefore = {
  readonly email: string | null;
  readonly userName: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly displayName: string | null;
  readonly seatId: string | null;
  readonly seatNow: string | null;
};

const rowsSql = `
SELECT s.email, NULL AS userName, s.first_name AS firstName, s.last_name AS lastName, NULL AS displayName,
  s.seat_id AS seatId, p.seat_id AS seatNow, 0 AS rank, s.from_import AS came
FROM person_record pr JOIN seat_record s ON s.id = pr.record_id JOIN person p ON p.id = pr.person_id
WHERE pr.person_id = :person AND pr.source = 0 AND s.to_import IS NOT NULL
UNION ALL
SELECT a.email, a.user_name, a.first_name, a.last_name, a.display_name, NULL, NULL, 1, a.from_import
FROM person_record pr JOIN assignment_record a ON a.id = pr.record_id
WHERE pr.person_id = :person AND pr.source = 1 AND a.to_import IS NOT NULL
ORDER BY rank, came DESC`;

/** A function that looks through what lists of before had of somebody; of user lists first, which have the seat. */
export function formerly(database: ReadableDatabase): (person: number) => Formerly {
  const read = database.prepare<[{ readonly person: number }], RowOfBefore>(rowsSql);
  return (person) => {
    const rows = read.all({ person });
    return (wanted) => {
      const row = rows.find((one) =>
        'email' in wanted
          ? [one.email, one.userName].some((cell) => emailKey(cell ?? undefined) === wanted.email)
          : nameKeyOf(one) === nameKey(wanted.name),
      );
      if (row === undefined) return undefined;
      const seat = idKey(row.seatId ?? undefined);
      return { seat: seat !== undefined && seat === row.seatNow ? seat : undefined };
    };
  };
}

function nameKeyOf({ firstName, lastName, displayName }: RowOfBefore): string | undefined {
  return nameKey(
    personName({
      firstName: firstName ?? undefined,
      lastName: lastName ?? undefined,
      displayName: displayName ?? undefined,
    }),
  );
}
