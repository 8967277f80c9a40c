import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import express from 'express';
import { Resources, Schemas, Types } from 'scimmy';
import { SCIMMYRouters } from 'scimmy-routers';

/** A user of the independent server: what Purser reads and writes, and whatever else was sent. */
export type ScimmyUser = {
  id?: string;
  externalId?: string;
  userName: string;
  active?: boolean;
  displayName?: string;
  title?: string;
  name?: { givenName?: string; familyName?: string };
  emails?: { value: string; type?: string; primary?: boolean }[];
  [attribute: string]: unknown;
};

export type ScimmyRequest = { readonly method: string; readonly path: string; readonly status: number };

export type ScimmyServer = {
  /** Base URL of the SCIM endpoint. */
  readonly url: string;
  /** The users as the server holds them now. */
  users(): readonly (ScimmyUser & { readonly id: string })[];
  requests(): readonly ScimmyRequest[];
  close(): Promise<void>;
};

type Store = Map<string, ScimmyUser & { id: string }>;

let isDeclared = false;

/** An independent SCIM 2.0 server (scimmy and scimmy-routers on express) over HTTP on loopback, users in memory. */
export async function startScimmy(options: {
  readonly token: string;
  readonly users: readonly ScimmyUser[];
}): Promise<ScimmyServer> {
  declareUsers();
  const store: Store = new Map();
  for (const user of options.users) {
    const id = user.id ?? randomUUID();
    store.set(id, { active: true, ...structuredClone(user), id });
  }
  const requests: ScimmyRequest[] = [];
  const app = express();
  app.use((request, response, next) => {
    response.once('finish', () => {
      requests.push({ method: request.method, path: request.originalUrl, status: response.statusCode });
    });
    next();
  });
  app.use(
    '/scim/v2',
    new SCIMMYRouters({
      type: 'bearer',
      handler: (request) => {
        if (request.header('authorization') !== `Bearer ${options.token}`)
          throw new Error('The token is not known.');
        return 'purser';
      },
      context: () => store,
    }),
  );
  const server = await listen(app);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The scimmy server has no port.');
  return {
    url: `http://127.0.0.1:${String(address.port)}/scim/v2`,
    users: () => [...store.values()].map((user) => structuredClone(user)),
    requests: () => [...requests],
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** scimmy knows resource types once per process; which users a request is about comes with its context. */
function declareUsers(): void {
  if (isDeclared) return;
  isDeclared = true;
  Resources.User.extend(Schemas.EnterpriseUser, false);
  Resources.declare(Resources.User, {
    egress: (resource: UserResource, store: Store) => {
      if (resource.id !== undefined) return store.get(resource.id) ?? missing();
      const all = [...store.values()];
      return resource.filter === undefined ? all : resource.filter.match(all);
    },
    ingress: (resource: UserResource, data: object, store: Store) => {
      const sent = JSON.parse(JSON.stringify(data)) as ScimmyUser;
      const id = resource.id ?? randomUUID();
      if (resource.id !== undefined && !store.has(id)) return missing();
      const isTaken = [...store.values()].some(
        (user) => user.id !== id && user.userName.toLowerCase() === sent.userName.toLowerCase(),
      );
      if (isTaken) throw new Types.Error(409, 'uniqueness', 'The userName is taken.');
      const user = { ...store.get(id), ...sent, id };
      store.set(id, user);
      return user;
    },
    degress: (resource: UserResource, store: Store) => {
      if (resource.id === undefined || !store.delete(resource.id)) missing();
    },
  });
}

type UserResource = {
  readonly id?: string;
  readonly filter?: {
    match(users: readonly (ScimmyUser & { id: string })[]): (ScimmyUser & { id: string })[];
  };
};

/** scimmy answers 404 for what is no error of its own. */
function missing(): never {
  throw new Error('There is no such user.');
}

function listen(app: express.Express): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(0, '127.0.0.1', (error?: Error) => {
      if (error === undefined) resolve(server);
      else reject(error);
    });
  });
}
