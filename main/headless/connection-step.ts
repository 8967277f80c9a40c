import type { Connection, ConnectionFields } from '../domain/service/connection.ts';
import { readServiceSettings, type CreateRule } from '../domain/service/dialect.ts';
import { instantOf } from '../domain/instant.ts';
import { readBaseUrl } from '../scim/base-url.ts';
import { ScimError } from '../scim/errors.ts';
import type { JobService } from './arguments.ts';
import type { JobDesk } from './desk.ts';
import { JobFailure } from './job-failure.ts';

type Boxes = Pick<Connection, 'mayProvision' | 'mayDeprovision'>;

const nothingTicked: Boxes = { mayProvision: false, mayDeprovision: false };
/** Nobody is created unless the command line says so. */
const noCreating = 'never';

/** The job's own connection to the service; those made in the window are left alone. `undefined` without a service. */
export async function openConnection(
  desk: JobDesk,
  token: string | undefined,
): Promise<Connection | undefined> {
  const { service, apply, allowProvisioning, allowDeprovisioning, allowCreating } = desk.order;
  if (service.kind === 'none') return undefined;
  const boxes = { mayProvision: apply && allowProvisioning, mayDeprovision: apply && allowDeprovisioning };
  const connection = await saveConnection(desk, service, boxes, allowCreating ? 'listed-id' : noCreating);
  if (token !== undefined) {
    await desk.tokens.store({ connectionId: connection.id, token, place: 'session' });
  }
  return connection;
}

/** Nothing may be written through the connection once the job is over. */
export async function closeConnection(desk: JobDesk): Promise<void> {
  const { service } = desk.order;
  if (service.kind !== 'none') await saveConnection(desk, service, nothingTicked, noCreating);
}

/** Checked before anything is opened or imported. */
export function checkedBaseUrl(url: string): string {
  try {
    return readBaseUrl(url);
  } catch (error) {
    if (error instanceof ScimError) throw new JobFailure(2, `--scim: ${error.message}`);
    throw error;
  }
}

async function saveConnection(
  desk: JobDesk,
  service: Exclude<JobService, { kind: 'none' }>,
  boxes: Boxes,
  createRule: CreateRule,
): Promise<Connection> {
  const isPractice = service.kind === 'practice';
  const baseUrl = isPractice ? '' : checkedBaseUrl(service.url);
  const name = isPractice ? 'Job: practice service' : `Job: ${new URL(baseUrl).host}`;
  const known = await desk.engine.ask('list-connections', {});
  const mine = known.find((one) => one.name === name && one.baseUrl === baseUrl);
  const fields: ConnectionFields = {
    name,
    kind: isPractice ? 'practice' : 'service',
    baseUrl,
    instance: mine?.instance ?? '',
    licenseType: mine?.licenseType ?? '',
    dialectJson: JSON.stringify({
      ...readServiceSettings(mine?.dialectJson ?? '{}'),
      ...desk.order.dialect,
      createRule,
    }),
    profileJson: mine?.profileJson,
    tokenCreatedOn: mine?.tokenCreatedOn,
    ...boxes,
  };
  return desk.engine.ask('save-connection', { id: mine?.id, fields, at: instantOf(desk.now()) });
}
