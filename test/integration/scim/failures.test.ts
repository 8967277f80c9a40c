import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { ScimErrorKind } from '../../../main/domain/service/look-ups/look-up.ts';
import type { PracticeFault } from '../../../main/practice/service.ts';
import { systemClock } from '../../../main/scim/pace/clock.ts';
import { createScimClient } from '../../../main/scim/create-client.ts';
import { defaultDialect } from '../../../main/domain/service/dialect.ts';
import { ScimError } from '../../../main/scim/errors.ts';
import { lookUp } from '../../../main/scim/accounts/look-up.ts';
import { offlineFetch } from '../../../main/scim/offline-fetch.ts';
import { createPace, paceClient } from '../../../main/scim/pace/pace.ts';
import { testConnection } from '../../../main/scim/trial/test-connection.ts';
import { clientFor, practiceOverHttp, practiceToken } from '../../support/scim-practice.ts';

const signal = new AbortController().signal;
const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** A server of a few lines, for answers that no SCIM service should give. */
async function serve(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  });
  const address = server.address();
  return typeof address === 'object' && address !== null
    ? `http://127.0.0.1:${String(address.port)}/scim`
    : '';
}

const find = (baseUrl: string): Promise<unknown> =>
  clientFor(baseUrl).find({ attribute: 'externalId', value: 'E1', signal });

const scimError = (status: number): string =>
  JSON.stringify({
    schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
    detail: 'No.',
    status: String(status),
  });

describe('an answer that is no success', () => {
  it.each<[number, ScimErrorKind]>([
    [400, 'filter-unsupported'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [405, 'invalid-request'],
    [408, 'timeout'],
    [413, 'invalid-request'],
    [429, 'rate-limited'],
    [500, 'service-error'],
    [501, 'filter-unsupported'],
    [502, 'service-error'],
    [503, 'service-error'],
  ])('%i to a look-up is %s', async (status, kind) => {
    const url = await serve((_request, response) => {
      response.writeHead(status, { 'content-type': 'application/scim+json' }).end(scimError(status));
    });
    await expect(find(url)).rejects.toMatchObject({ name: 'ScimError', kind, status, detail: 'No.' });
  });

  it('[L2] 404 to a filter is a wrong base URL in whatever form, and 404 to an id nobody in SCIM’s words alone', async () => {
    const inScim = await serve((_request, response) => {
      response.writeHead(404).end(scimError(404));
    });
    const asPage = await serve((_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>');
    });
    const asGateway = await serve((_request, response) => {
      response.writeHead(404).end('{"serviceErrorCode":0,"message":"Resource not found","status":404}');
    });
    await expect(find(inScim)).rejects.toMatchObject({ kind: 'not-found', inScimForm: true });
    await expect(find(inScim)).rejects.toThrow('base URL');
    await expect(find(asPage)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(find(asGateway)).rejects.toThrow('base URL');
    await expect(clientFor(asPage).get({ id: '1', signal })).rejects.toMatchObject({ kind: 'not-found' });
    expect(await clientFor(inScim).get({ id: '1', signal })).toBeUndefined();
  });

  it('carries Retry-After', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(429, { 'retry-after': '17' }).end();
    });
    await expect(find(url)).rejects.toMatchObject({ kind: 'rate-limited', retryAfterMs: 17_000 });
  });
});

describe('a success that cannot be read', () => {
  it.each([
    ['a page of HTML', '<!doctype html><p>Sign in to the network</p>'],
    ['half of its JSON', '{"totalResults":1,"Resources":[{"id":"1","exter'],
    ['no list', '{"id":"1"}'],
    ['a total without users', '{"totalResults":3,"Resources":[]}'],
    ['users without ids', '{"totalResults":1,"Resources":[{"userName":"a"}]}'],
    ['nothing', ''],
  ])('is unreadable with %s, and nobody is never concluded', async (_case, body) => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/scim+json' }).end(body);
    });
    await expect(find(url)).rejects.toMatchObject({ kind: 'unreadable-answer' });
  });

  it('is refused past 1 MiB, without being read to its end', async () => {
    let sent = 0;
    const chunk = Buffer.alloc(64 * 1024, 0x20);
    const url = await serve((_request, response) => {
      const write = (): void => {
        while (sent < 512 && !response.destroyed) {
          sent += 1;
          if (!response.write(chunk)) {
            response.once('drain', write);
            return;
          }
        }
        response.end();
      };
      write();
    });
    await expect(find(url)).rejects.toThrow('1 MiB');
    expect(sent).toBeLessThan(512);
  });
});

describe('the token', () => {
  it('is never sent on to where a redirect points', async () => {
    const received: (string | undefined)[] = [];
    const elsewhere = await serve((request, response) => {
      received.push(request.headers.authorization);
      response.end();
    });
    for (const status of [301, 302, 303, 307, 308]) {
      const url = await serve((_request, response) => {
        response.writeHead(status, { location: `${elsewhere}/Users` }).end();
      });
      await expect(find(url)).rejects.toMatchObject({ kind: 'redirected' });
    }
    expect(received).toEqual([]);
  });

  it('is in no error, whatever happens', async () => {
    const { server } = await practiceOverHttp();
    await server.close();
    const error: unknown = await find(server.url).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ScimError);
    const shown =
      error instanceof Error
        ? `${error.message} ${String(error.stack)} ${JSON.stringify(error)} ${String(error.cause)}`
        : '';
    expect(shown).toContain('127.0.0.1');
    expect(shown).not.toContain(practiceToken);
  });

  const withToken = (token: () => Promise<string>): ReturnType<typeof createScimClient> =>
    createScimClient({
      fetch,
      baseUrl: 'http://127.0.0.1:9/scim',
      dialect: defaultDialect,
      token,
      now: () => new Date(),
    });

  it('that could break a header is not sent', async () => {
    const client = withToken(() => Promise.resolve('one\r\nx-two: three'));
    await expect(client.get({ id: '1', signal })).rejects.toMatchObject({
      kind: 'unauthorized',
      status: undefined,
    });
  });

  it('that cannot be read says so', async () => {
    const client = withToken(() => Promise.reject(new Error('locked')));
    await expect(client.get({ id: '1', signal })).rejects.toMatchObject({ kind: 'no-token' });
  });

  it('is not replaced by an extra header, other extra headers are sent', async () => {
    const seen: Record<string, unknown>[] = [];
    const url = await serve((request, response) => {
      seen.push(request.headers);
      response.end('{"totalResults":0}');
    });
    const extraHeaders = { Authorization: 'Basic x', 'X-Instance': 'EMEA' };
    await clientFor(url, { extraHeaders }).find({ attribute: 'userName', value: 'a b@x.com', signal });
    expect(seen[0]).toMatchObject({ authorization: `Bearer ${practiceToken}`, 'x-instance': 'EMEA' });
  });
});

describe('no answer', () => {
  const withFault = async (
    fault: PracticeFault,
    timeoutMs = 60_000,
  ): Promise<Awaited<ReturnType<typeof practiceOverHttp>>> => {
    const started = await practiceOverHttp({ faultFor: () => fault }, { timeoutMs });
    closing.push(() => started.server.close());
    return started;
  };

  it.each<[PracticeFault['kind'], ScimErrorKind, number]>([
    ['cut-before', 'network', 0],
    ['cut-after', 'network', 1],
    ['hang', 'timeout', 0],
    ['hang-after', 'timeout', 1],
    ['broken-json', 'unreadable-answer', 1],
    ['other-user', 'unreadable-answer', 1],
  ])('%s is %s, whether the service applied the change or not', async (kind, expected, changes) => {
    const { client, service } = await withFault({ kind } as PracticeFault, 150);
    const [ann] = service.accounts();
    const account = {
      id: ann?.id ?? '',
      externalId: 'E1',
      userName: ann?.userName,
      active: true,
      displayName: undefined,
      givenName: undefined,
      familyName: undefined,
      emails: [],
      version: undefined,
      raw: '{}',
    };
    await expect(client.setActive({ account, active: false, signal })).rejects.toMatchObject({
      kind: expected,
    });
    expect([service.requestCount(), service.changes().length]).toEqual([1, changes]);
  });

  it('after the caller cancels is cancelled', async () => {
    const { client } = await withFault({ kind: 'hang' });
    const caller = new AbortController();
    const call = client.find({ attribute: 'externalId', value: 'E1', signal: caller.signal });
    setTimeout(() => {
      caller.abort();
    }, 20);
    await expect(call).rejects.toMatchObject({ kind: 'cancelled' });
  });

  it('from a host that does not exist is a network failure', async () => {
    const client = clientFor('https://purser.invalid/scim');
    await expect(client.get({ id: '1', signal })).rejects.toMatchObject({ kind: 'network' });
  });

  it('is asked for while working offline', async () => {
    const traces: unknown[] = [];
    const client = createScimClient({
      fetch: offlineFetch,
      baseUrl: 'https://api.linkedin.com/scim',
      dialect: defaultDialect,
      token: () => Promise.resolve(practiceToken),
      now: () => new Date(),
      onRequest: (trace) => traces.push(trace),
    });
    await expect(client.get({ id: '1', signal })).rejects.toMatchObject({ kind: 'offline' });
    expect(traces).toEqual([]);
  });
});

describe('another user than the one asked for', () => {
  it('is never taken for the person', async () => {
    const { client, service, server } = await practiceOverHttp({ faultFor: () => ({ kind: 'other-user' }) });
    closing.push(() => server.close());
    expect(await client.find({ attribute: 'externalId', value: 'E1', signal })).toMatchObject({
      accounts: [],
      others: 1,
    });
    await expect(client.get({ id: service.accounts()[0]?.id ?? '', signal })).rejects.toThrow(
      'other than the one asked for',
    );
  });
});

describe('the test of a connection', () => {
  const test = (baseUrl: string): Promise<unknown> =>
    testConnection({
      client: clientFor(baseUrl),
      order: ['externalId', 'userName'],
      randomIdentifier: () => crypto.randomUUID(),
      signal,
    });

  it.each<[number, ScimErrorKind]>([
    [400, 'filter-unsupported'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [429, 'rate-limited'],
    [500, 'service-error'],
  ])('answered %i says %s', async (status, kind) => {
    const url = await serve((_request, response) => {
      response.writeHead(status).end(scimError(status));
    });
    expect(await test(url)).toMatchObject({ kind: 'failed', code: kind, status, detail: 'No.' });
  });

  it('says that the base URL is wrong when the page is not there', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(404).end('nothing here');
    });
    expect(await test(url)).toMatchObject({ kind: 'failed', code: 'not-found' });
  });

  it('does not trust a service that finds somebody by a random identifier', async () => {
    const url = await serve((_request, response) => {
      response.end('{"totalResults":1,"Resources":[{"id":"1","externalId":"E1"}]}');
    });
    expect(await test(url)).toEqual({ kind: 'finds-nobody-has' });
  });
});

describe('a paced client over a bad line', () => {
  it('looks everybody up although three requests in ten fail', async () => {
    const kinds: readonly PracticeFault[] = [
      { kind: 'status', status: 500 },
      { kind: 'status', status: 503, retryAfter: '0' },
      { kind: 'status', status: 429, retryAfter: '0' },
      { kind: 'cut-before' },
      { kind: 'cut-after' },
      { kind: 'broken-json' },
    ];
    const { client, server } = await practiceOverHttp({
      faultFor: ({ number }) => (number % 10 < 3 ? kinds[number % kinds.length] : undefined),
    });
    closing.push(() => server.close());
    // A hundred times faster than life.
    const clock = {
      now: () => performance.now() * 100,
      sleep: (ms: number, until: AbortSignal) => systemClock.sleep(ms / 100, until),
    };
    const pace = createPace({ clock, random: Math.random, limits: { readsPerSecond: 10_000, inFlight: 4 } });
    const paced = paceClient({ client, pace });
    const kindsFound = await Promise.all(
      Array.from({ length: 60 }, async (_, index) => {
        const identifiers = { externalId: index % 2 === 0 ? 'E1' : 'E99', userName: undefined };
        return (
          await lookUp({ client: paced, identifiers, order: ['externalId'], signal, now: () => new Date() })
        ).lookUp.kind;
      }),
    );
    expect(kindsFound).toEqual(
      Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? 'found' : 'absent')),
    );
    expect(pace.standing().outage).toBeUndefined();
  });
});
