import type { Connection } from '../service/connection.ts';
import { readServiceSettings } from '../service/dialect.ts';
import { acts, type Act } from './act.ts';

/** What may be written for one plan, said together with it and kept with it: no box that somebody else unticks changes it. */
export type PlanPermission = {
  readonly mayProvision: boolean;
  readonly mayDeprovision: boolean;
  /** Whoever has no account may be created, with the unique id of the directory or the user list. */
  readonly mayCreate: boolean;
};

/** The connection as a plan sees it: with what was permitted for the plan, or as it is set, where nothing was. */
export function permit<Like extends Pick<Connection, 'mayProvision' | 'mayDeprovision' | 'dialectJson'>>(
  connection: Like,
  permission: PlanPermission | undefined,
): Like {
  if (permission === undefined) return connection;
  const { mayProvision, mayDeprovision, mayCreate } = permission;
  const settings = readServiceSettings(connection.dialectJson);
  const createRule = mayCreate ? 'listed-id' : 'never';
  return {
    ...connection,
    mayProvision,
    mayDeprovision,
    dialectJson: JSON.stringify({ ...settings, createRule }),
  };
}

/** What a permission allows that the connection's boxes do not. */
export function allowedBeside(
  connection: Pick<Connection, 'mayProvision' | 'mayDeprovision'>,
  permission: PlanPermission | undefined,
): readonly Act[] {
  if (permission === undefined) return [];
  const { mayProvision, mayDeprovision } = permission;
  return acts.filter((act) =>
    act === 'provision'
      ? mayProvision && !connection.mayProvision
      : mayDeprovision && !connection.mayDeprovision,
  );
}

/** The connection's boxes and its rule for creating, with these acts permitted for one plan; `undefined` where nothing is added. */
export function permissionFor(
  connection: Pick<Connection, 'mayProvision' | 'mayDeprovision' | 'dialectJson'>,
  allow: readonly Act[],
): PlanPermission | undefined {
  if (allow.length === 0) return undefined;
  return {
    mayProvision: connection.mayProvision || allow.includes('provision'),
    mayDeprovision: connection.mayDeprovision || allow.includes('deprovision'),
    mayCreate: readServiceSettings(connection.dialectJson).createRule === 'listed-id',
  };
}
