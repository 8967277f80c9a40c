import type { CapabilityProfile } from '../../domain/service/look-ups/capabilities.ts';
import type { Connection } from '../../domain/service/connection.ts';
import { readProfile, readServiceSettings } from '../../domain/service/dialect.ts';
import { readFilterEvidence } from '../../domain/service/look-ups/filter-evidence.ts';
import { lookUpAttributes } from '../../domain/service/look-ups/look-up.ts';
import type { ConnectionId } from '../../domain/ids.ts';
import type { RunState } from '../../domain/service/run.ts';
import type { LeftEntry } from '../../keychain/keychain.ts';
import { ScimError } from '../../scim/errors.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { words } from '../../words/words.ts';
import { branded } from '../brands.ts';
import type { HandlerContext } from './context.ts';
import { RequestError } from '../errors/request-error.ts';
import type { HandlersOf, Input, Output, ProceduresOf } from '../handler.ts';

type Shown = Output<'connections.save'>;
type Fields = Input<'connections.save'>;

const runsKnown = 1000;
/** Of a plan's run: it goes on, or can be taken up. One that failed cannot. */
const underWay: ReadonlySet<RunState> = new Set(['running', 'waiting', 'paused', 'interrupted']);

export const connectionHandlers: HandlersOf<ProceduresOf<'connections'>> = {
  'connections.list': async (context) => {
    const connections = await context.engine.ask('list-connections', {});
    return Promise.all(connections.map((connection) => showConnection(context, connection)));
  },
  'connections.save': save,
  'connections.forget-token': async (context, { id }) => {
    const connection = await find(context, branded(id));
    try {
      await context.tokens.forget(connection.id);
    } catch (error) {
      await changed(context, connection);
      throw error;
    }
    return changed(context, connection);
  },
  'connections.remove': async (context, { id, leaveToken }) => {
    const connection = await find(context, branded(id));
    // First the token: a connection that is gone could not say any more that its token is still in the keychain.
    if (leaveToken === true) await context.tokens.setAside(connection.id);
    else await context.tokens.forget(connection.id);
    const { removed } = await context.engine.ask('remove-connection', { id: connection.id });
    await changed(context, connection);
    return { done: removed };
  },
  'connections.go-without-if-match': async (context, { id }) => {
    const connection = await find(context, branded(id));
    const settings = { ...readServiceSettings(connection.dialectJson), ifMatch: 'never' as const };
    return change(context, connection, { dialectJson: JSON.stringify(settings) });
  },
  'connections.probe': async (context, { id }) => probe(context, await find(context, branded(id))),
  'connections.test': async (context, { id }) => {
    const connection = await find(context, branded(id));
    return context.services.test(connection.id);
  },
};

/** A connection as the window may see it: where the token is, never the token. */
export async function showConnection(context: HandlerContext, connection: Connection): Promise<Shown> {
  const { id, name, kind, baseUrl, instance, licenseType, mayProvision, mayDeprovision, tokenCreatedOn } =
    connection;
  const tokenPlace = await context.tokens.place(id);
  const left = await context.tokens.left(id);
  const profile = readProfile(connection.profileJson);
  const { dead } = readFilterEvidence(connection.filtersJson);
  return {
    id,
    name,
    kind,
    baseUrl,
    instance,
    licenseType,
    mayProvision,
    mayDeprovision,
    tokenCreatedOn,
    tokenPlace,
    ...(left.length === 0 ? {} : { tokensLeft: left.map(describeLeft) }),
    settings: readServiceSettings(connection.dialectJson),
    deadFilters: lookUpAttributes.filter((attribute) => dead[attribute] !== undefined),
    ...(profile === undefined ? {} : { profile: showProfile(profile) }),
  };
}

function showProfile(profile: CapabilityProfile): NonNullable<Shown['profile']> {
  const { probedAt, filters, userNameCase, listing, totalResults, versions, provider } = profile;
  return { probedAt, filters, userNameCase, listing, totalResults, versions, hasPatch: provider?.patch };
}

/** An entry as the window names it. */
export function describeLeft({ account, keyring, program }: LeftEntry): {
  readonly entry: string;
  readonly keyring: string;
  readonly program: string;
} {
  return { entry: `Purser/${account}`, keyring, program };
}

/** Asks about somebody who was found, where there is one: what only an account shows is known then. */
async function probe(context: HandlerContext, connection: Connection): Promise<Shown> {
  const { rows } = await context.engine.ask('page-people', {
    filter: { account: ['active', 'inactive', 'active-unknown'] },
    sort: { key: 'displayName', descending: false },
    offset: 0,
    limit: 1,
  });
  const [somebody] = rows;
  const profile = await context.services.probe(
    connection.id,
    somebody === undefined ? undefined : { externalId: somebody.externalId, userName: somebody.email },
  );
  return change(context, connection, { profileJson: JSON.stringify(profile) });
}

/** Saves what is given, and the rest as it was. */
async function change(
  context: HandlerContext,
  connection: Connection,
  parts: Partial<Pick<Connection, 'dialectJson' | 'profileJson'>>,
): Promise<Shown> {
  const { id, createdAt: _createdAt, filtersJson: _filtersJson, ...fields } = connection;
  const saved = await context.engine.ask('save-connection', {
    id,
    fields: { ...fields, ...parts },
    at: instantOf(context.now()),
  });
  return changed(context, saved);
}

async function save(context: HandlerContext, fields: Fields): Promise<Shown> {
  const known = fields.id === undefined ? undefined : await find(context, branded(fields.id));
  const baseUrl = fields.kind === 'practice' ? '' : readBaseUrl(context, fields.baseUrl);
  // A token belongs to the address it was given for: it is not sent to another host because a field was edited.
  const movesAway =
    known !== undefined && known.kind === 'service' && originOf(known.baseUrl) !== originOf(baseUrl);
  const isMoved = known !== undefined && (known.kind !== fields.kind || known.baseUrl !== baseUrl);
  if (isMoved) {
    await refuseWhileUnderWay(context, known.id);
    context.services.retire(known.id);
  }
  if (movesAway) await context.tokens.setAside(known.id);
  const saved = await context.engine.ask('save-connection', {
    id: known?.id,
    fields: {
      name: fields.name,
      kind: fields.kind,
      baseUrl,
      instance: fields.instance,
      licenseType: fields.licenseType,
      mayProvision: fields.mayProvision,
      mayDeprovision: fields.mayDeprovision,
      dialectJson:
        fields.settings === undefined ? (known?.dialectJson ?? '{}') : JSON.stringify(fields.settings),
      // What was found out of one address says nothing of another.
      profileJson: movesAway || known?.baseUrl !== baseUrl ? undefined : known.profileJson,
      tokenCreatedOn: fields.tokenCreatedOn,
    },
    at: instantOf(context.now()),
  });
  if (fields.token !== undefined) {
    const token = { connectionId: saved.id, token: fields.token, place: fields.tokenPlace };
    await context.tokens.store(token).catch(async (error: unknown) => {
      await takeBack(context, saved, known);
      throw error;
    });
  }
  if (isMoved) {
    const { id, kind } = known;
    const at = instantOf(context.now());
    await context.engine.ask('leave-address', { id, before: { kind, baseUrl: known.baseUrl }, at });
    for (const what of ['people', 'runs', 'plans'] as const) context.tell('data-changed', { what });
  }
  return changed(context, saved);
}

/** What was sent to an address is settled there, and a plan is carried out where it was agreed on ([G17] of plans). */
async function refuseWhileUnderWay({ engine, runs }: HandlerContext, id: ConnectionId): Promise<void> {
  const isHere = ({ connectionId }: { readonly connectionId: ConnectionId }): boolean => connectionId === id;
  const [open, unseen, known] = await Promise.all([
    engine.ask('open-intents', {}),
    engine.ask('unseen-actions', {}),
    engine.ask('list-runs', { limit: runsKnown }),
  ]);
  const run = runs.current();
  const isUnderWay =
    (run !== undefined && isHere(run)) ||
    open.some(isHere) ||
    unseen.some((action) => isHere(action) && action.isOverdue !== true) ||
    known.some((one) => isHere(one) && one.kind === 'action' && underWay.has(one.state));
  if (isUnderWay) throw new RequestError('base-url-invalid', words().scim.baseUrl.underWay);
}

/** A save that the keychain refuses leaves everything as it was: trying again makes no second connection. */
async function takeBack(
  context: HandlerContext,
  saved: Connection,
  before: Connection | undefined,
): Promise<void> {
  if (before === undefined) {
    await context.engine.ask('remove-connection', { id: saved.id });
  } else {
    const { id, createdAt: _createdAt, ...fields } = before;
    await context.engine.ask('save-connection', { id, fields, at: instantOf(context.now()) });
  }
  context.services.forget(saved.id);
  context.tell('data-changed', { what: 'connections' });
}

function originOf(baseUrl: string): string {
  return URL.parse(baseUrl)?.origin ?? '';
}

function readBaseUrl(context: HandlerContext, text: string): string {
  try {
    return context.services.readBaseUrl(text);
  } catch (error) {
    if (error instanceof ScimError) throw new RequestError('base-url-invalid', error.message);
    throw error;
  }
}

async function find(context: HandlerContext, id: ConnectionId): Promise<Connection> {
  const connections = await context.engine.ask('list-connections', {});
  const connection = connections.find((candidate) => candidate.id === id);
  if (connection === undefined) throw new RequestError('nothing-there');
  return connection;
}

async function changed(context: HandlerContext, connection: Connection): Promise<Shown> {
  context.services.forget(connection.id);
  context.tell('data-changed', { what: 'connections' });
  return showConnection(context, connection);
}
