// @boxyhq/saml-jackson's directory sync behind node:http, accounts in memory. Prints its base URL; /state answers all users.
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import jackson from '@boxyhq/saml-jackson';

const token = 'tok-123456';
const people = [
  ['E1', 'mira.sol@acme.test', 'Mira', 'Sol'],
  ['E2', 'otto.lind@acme.test', 'Otto', 'Lind'],
  ['E3', "sean.o'brien@acme.test", 'Sean', "O'Brien"],
  ['E4', 'ada.stone@acme.test', 'Ada', 'Stone'],
  ['E5', 'kim.park@acme.test', 'Kim', 'Park'],
];

const { directorySyncController: sync } = await jackson.default({
  externalUrl: 'http://127.0.0.1',
  samlAudience: 'https://purser.test',
  samlPath: '/saml',
  scimPath: '/scim/v2',
  db: { engine: 'mem' },
  noAnalytics: true,
});
const named = { name: 'Purser', tenant: 'acme', product: 'purser', type: 'generic-scim-v2' };
const { data: directory } = await sync.directories.create(named);
const { id: directoryId, scim } = directory;
const base = `/scim/v2/${directoryId}`;
const ask = (method, { resourceId, query = {}, body, apiSecret = scim.secret }) =>
  sync.requests.handle(
    { method, directoryId, resourceType: 'Users', resourceId, query, body, apiSecret },
    async () => undefined,
  );

for (const [externalId, userName, givenName, familyName] of people) {
  const schemas = ['urn:ietf:params:scim:schemas:core:2.0:User'];
  const emails = [{ value: userName, primary: true, type: 'work' }];
  const body = { schemas, externalId, userName, name: { givenName, familyName }, emails, active: true };
  const { status } = await ask('POST', { body });
  if (status !== 201) throw new Error(`${userName}: ${status}`);
}

// As its own pages/api/scim/v2.0/[...directory].ts does.
const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
  const send = (status, body) => {
    response.writeHead(status, { 'content-type': 'application/scim+json' });
    response.end(JSON.stringify(body));
  };
  if (pathname === '/state') {
    return send(200, (await ask('GET', { query: {} })).data.Resources);
  }
  const [, isUsers, resourceId] = /^(\/Users)(?:\/(.+))?$/u.exec(pathname.replace(base, '')) ?? [];
  if (!pathname.startsWith(base) || isUsers === undefined) return send(404, {});
  const sent = await text(request);
  const { count, startIndex, filter } = Object.fromEntries(searchParams);
  const header = request.headers.authorization ?? '';
  const { status, data } = await ask(request.method, {
    resourceId: resourceId === undefined ? undefined : decodeURIComponent(resourceId),
    query: {
      count: count === undefined ? undefined : Number(count),
      startIndex: startIndex === undefined ? undefined : Number(startIndex),
      filter,
    },
    body: sent === '' ? undefined : JSON.parse(sent),
    apiSecret: header === `Bearer ${token}` ? scim.secret : header,
  });
  return send(status, data);
});
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}${base}`);
});
