import type { PlanPermission } from '../../domain/plans/permission.ts';
import type { Connection, ConnectionFields } from '../../domain/service/connection.ts';
import { dialectOf, readServiceSettings } from '../../domain/service/dialect.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { readBaseUrl } from '../../scim/base-url.ts';
import { ScimError } from '../../scim/errors.ts';
import type { JobService } from '../arguments/order.ts';
import type { JobContext } from '../begin/job-context.ts';
import { words } from '../../words/words.ts';
import { JobFailure } from '../job-failure.ts';

/**
 * The job's own connection to the service; those made in the window are left alone. `undefined` without a service. None of its boxes is
 * ever ticked: what the command line allows goes with the plan.
 */
export async function openConnection(
  context: JobContext,
  token: string | undefined,
): Promise<Connection | undefined> {
  const { service } = context.order;
  if (service.kind === 'none') return undefined;
  const connection = await saveConnection(context, service);
  const { clockAheadHours } = dialectOf(connection);
  if (clockAheadHours !== 0 && connection.kind === 'service')
    context.say(words().scim.clockTaken(new URL(connection.baseUrl).host, clockAheadHours));
  if (token !== undefined) {
    await context.tokens.store({ connectionId: connection.id, token, place: 'session' });
  }
  return connection;
}

/** What the command line allows for the plans of this job. */
export function permissionOf({
  apply,
  allowProvisioning,
  allowDeprovisioning,
  allowCreating,
}: JobContext['order']): PlanPermission {
  return {
    mayProvision: apply && allowProvisioning,
    mayDeprovision: apply && allowDeprovisioning,
    mayCreate: allowCreating,
  };
}

/** Checked before anything is opened or imported. */
export function checkedBaseUrl(url: string): string {
  try {
    return readBaseUrl(url);
  } catch (error) {
    if (error instanceof ScimError) throw new JobFailure('wrong-arguments', `--scim: ${error.message}`);
    throw error;
  }
}

async function saveConnection(
  context: JobContext,
  service: Exclude<JobService, { kind: 'none' }>,
): Promise<Connection> {
  const isPractice = service.kind === 'practice';
  const baseUrl = isPractice ? '' : checkedBaseUrl(service.url);
  const name = isPractice ? 'Job: practice service' : `Job: ${new URL(baseUrl).host}`;
  const known = await context.engine.ask('list-connections', {});
  const mine = known.find((one) => one.name === name && one.baseUrl === baseUrl);
  const fields: ConnectionFields = {
    name,
    kind: isPractice ? 'practice' : 'service',
    baseUrl,
    instance: mine?.instance ?? '',
    licenseType: mine?.licenseType ?? '',
    // Nobody is created unless the command line says so, and that goes with the plan.
    dialectJson: JSON.stringify({
      ...readServiceSettings(mine?.dialectJson ?? '{}'),
      ...context.order.dialect,
      createRule: 'never',
    }),
    profileJson: mine?.profileJson,
    tokenCreatedOn: mine?.tokenCreatedOn,
    mayProvision: false,
    mayDeprovision: false,
  };
  return context.engine.ask('save-connection', { id: mine?.id, fields, at: instantOf(context.now()) });
}
