// better-auth with @better-auth/scim over HTTP, accounts in memory. Prints its base URL; /state answers all users.
import { betterAuth } from 'better-auth';
import { memoryAdapter } from 'better-auth/adapters/memory';
import { toNodeHandler } from 'better-auth/node';
import { scim } from '@better-auth/scim';
import { createServer } from 'node:http';

const token = 'tok-123456';
const people = [
  ['E1', 'mira.sol@acme.test', 'Mira', 'Sol'],
  ['E2', 'otto.lind@acme.test', 'Otto', 'Lind'],
  ['E3', "sean.o'brien@acme.test", 'Sean', "O'Brien"],
  ['E4', 'ada.stone@acme.test', 'Ada', 'Stone'],
  ['E5', 'kim.park@acme.test', 'Kim', 'Park'],
];
const plugin = scim({ connections: [{ id: 'purser', credentials: [{ id: 'one', token }] }] });
const models = ['user', 'session', 'account', 'verification', ...Object.keys(plugin.schema)];
const stored = Object.fromEntries(models.map((model) => [model, []]));
const server = createServer();
server.listen(0, '127.0.0.1', async () => {
  const origin = `http://127.0.0.1:${server.address().port}`;
  const auth = betterAuth({
    baseURL: origin,
    secret: 'a secret of this test alone, and of nothing else',
    database: memoryAdapter(stored),
    telemetry: { enabled: false },
    plugins: [plugin],
  });
  const handle = toNodeHandler(auth);
  server.on('request', (request, response) => {
    if (request.url !== '/state') return void handle(request, response);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(stored.scimUser ?? []));
  });
  const url = `${origin}/api/auth/scim/v2`;
  for (const [externalId, userName, givenName, familyName] of people) {
    const schemas = ['urn:ietf:params:scim:schemas:core:2.0:User'];
    const emails = [{ value: userName, primary: true }];
    const user = { schemas, externalId, userName, name: { givenName, familyName }, emails, active: true };
    const { status } = await fetch(`${url}/Users`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/scim+json' },
      body: JSON.stringify(user),
    });
    if (status !== 201) throw new Error(`${userName}: ${status}`);
  }
  console.log(url);
});
