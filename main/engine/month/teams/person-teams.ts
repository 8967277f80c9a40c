import { rollUps } from '../../../domain/month/teams/roll-up.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { OperationInput, OperationOutput } from '../../operations.ts';
import { readPartingOf } from './parting.ts';

/** The teams of one person ([TE1]), those that nothing says left out; a manager's cell that leads to nobody as it stands ([TE8]). */
export function readPersonTeams(
  database: ReadableDatabase,
  { id }: OperationInput<'read-person-teams'>,
): OperationOutput<'read-person-teams'> {
  return rollUps.flatMap((by): OperationOutput<'read-person-teams'> => {
    const { teamOf, managers } = readPartingOf(database, by, id);
    const team = teamOf.get(id);
    if (team !== undefined) return [{ by, ...team }];
    const manager = managers.get(id);
    return manager?.kind === 'unclear' ? [{ by, key: undefined, name: manager.as }] : [];
  });
}
