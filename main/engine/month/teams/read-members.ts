import { holdsSeat } from '../../../domain/seats/seat.ts';
import type { Instant } from '../../../domain/ids.ts';
import type { TeamMember, TeamName } from '../../../domain/month/teams/roll-up.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { findingMask } from '../../people/bring-together/codes.ts';
import { wastedReader } from '../../people/overview/costs.ts';
import { readSeatCounts } from '../../people/overview/held-seats.ts';
import type { Parting } from './parting.ts';
import { readPeopleColumns } from './people-columns.ts';

/** What counts of everybody, in the numbers of the overview ([TE11]); one after the other, for there may be very many. */
export function* readMembers(
  database: ReadableDatabase,
  at: Instant,
  teamOf: Parting['teamOf'],
): Generator<TeamMember & { readonly team: TeamName | undefined }> {
  const counts = readSeatCounts(database);
  const isWasted = wastedReader(database, at);
  const [idle, neverActivated, leaver] = [
    findingMask(['idle']),
    findingMask(['never-activated']),
    findingMask(['leaver-with-seat']),
  ];
  const { ids, seats: states, findings: found } = readPeopleColumns(database);
  for (const [index, id] of ids.entries()) {
    const seat = states[index];
    const findings = found[index] ?? 0;
    const holds = seat !== undefined && holdsSeat(seat);
    const seats = holds ? (counts.get(id) ?? 1) : 0;
    yield {
      seats,
      wastedSeats: holds && isWasted({ id, findings }) ? seats : 0,
      isActivated: seat === 'activated',
      isIdle: (findings & idle) !== 0,
      isNeverActivated: (findings & neverActivated) !== 0,
      isLeaver: (findings & leaver) !== 0,
      team: teamOf.get(id),
    };
  }
}
