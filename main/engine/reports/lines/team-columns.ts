import type { RollUp, TeamName } from '../../../domain/month/teams/roll-up.ts';
import type { ByPerson } from '../../month/teams/seat-cells.ts';

/** Names of teams by person, in memory that threads share: at the id of a person stands which of the names it is, from 1; 0 for none. */
export type TeamColumn = {
  readonly names: readonly string[];
  readonly cellOf: Int32Array<SharedArrayBuffer>;
};

export type NamedColumn = readonly [RollUp, TeamColumn];

/** Each roll-up's column. */
export function teamColumns(teams: ReadonlyMap<RollUp, ByPerson<TeamName>>): readonly NamedColumn[] {
  return [...teams].map(([by, ofPerson]) => [by, teamColumn(ofPerson)]);
}

function teamColumn(teams: ByPerson<TeamName>): TeamColumn {
  const cellOf = new Int32Array(new SharedArrayBuffer(teams.length * Int32Array.BYTES_PER_ELEMENT));
  const names: string[] = [];
  const known = new Map<TeamName, number>();
  teams.forEach((team, person) => {
    if (team === undefined) return;
    let cell = known.get(team);
    if (cell === undefined) {
      cell = names.push(team.name);
      known.set(team, cell);
    }
    cellOf[person] = cell;
  });
  return { names, cellOf };
}
