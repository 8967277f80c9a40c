// scimmy and scimmy-routers on the express that is installed beside this file. Prints its base URL; /state answers all users.
import express from 'express';
import { randomUUID } from 'node:crypto';
import SCIMMY from 'scimmy';
import { SCIMMYRouters } from 'scimmy-routers';

const { Resources, Types } = SCIMMY;
const people = [
  ['E1', 'mira.sol@acme.test', 'Mira', 'Sol'],
  ['E2', 'otto.lind@acme.test', 'Otto', 'Lind'],
  ['E3', "sean.o'brien@acme.test", 'Sean', "O'Brien"],
  ['E4', 'ada.stone@acme.test', 'Ada', 'Stone'],
  ['E5', 'kim.park@acme.test', 'Kim', 'Park'],
];
const users = new Map();
for (const [externalId, userName, givenName, familyName] of people) {
  const id = randomUUID();
  users.set(id, { id, externalId, userName, name: { givenName, familyName }, active: true });
}
const missing = () => {
  throw new Error('There is no such user.');
};

Resources.declare(Resources.User, {
  egress: (resource) => {
    if (resource.id !== undefined) return users.get(resource.id) ?? missing();
    return resource.filter === undefined ? [...users.values()] : resource.filter.match([...users.values()]);
  },
  ingress: (resource, data) => {
    const sent = JSON.parse(JSON.stringify(data));
    const id = resource.id ?? randomUUID();
    if (resource.id !== undefined && !users.has(id)) missing();
    const isTaken = [...users.values()].some((user) => user.id !== id && user.userName === sent.userName);
    if (isTaken) throw new Types.Error(409, 'uniqueness', 'The userName is taken.');
    const user = { ...users.get(id), ...sent, id };
    users.set(id, user);
    return user;
  },
  degress: (resource) => {
    if (!users.delete(resource.id)) missing();
  },
});

const app = express();
app.get('/state', (_request, response) => {
  response.json([...users.values()]);
});
app.use('/scim/v2', new SCIMMYRouters({ type: 'bearer', handler: () => 'purser' }));
const server = app.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/scim/v2`);
});
