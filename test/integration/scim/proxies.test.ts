import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { connect, createServer as createNetServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import { defaultDialect } from '../../../main/domain/service/dialect.ts';
import { proxyEnvironment, systemFetch } from '../../../main/headless/begin/system-network.ts';
import { createScimClient } from '../../../main/scim/create-client.ts';
import type { Fetch } from '../../../main/scim/fetch.ts';
import { proxyTrouble } from '../../../main/scim/requests/proxy.ts';
import { testFolder } from '../../support/engine.ts';
import { practiceOverHttp, practiceToken } from '../../support/scim-practice.ts';
import { smallCompany, writeCompany } from '../../support/small-desk.ts';

const signal = new AbortController().signal;

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** What a proxy answers a request for a way: a status, or the way to a port of this machine, whatever host was named. */
async function proxy(answer: (asked: { readonly to: string; readonly login: string | undefined }) => number) {
  const asked: string[] = [];
  const server = createHttpServer((_, response) => void response.writeHead(400).end());
  server.on('connect', ({ url: to = '', headers }, socket) => {
    asked.push(to);
    const port = answer({ to, login: headers['proxy-authorization'] });
    if (port < 600) {
      socket.end(`HTTP/1.1 ${String(port)} No\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const way = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(way).pipe(socket);
    });
    way.on('error', () => void socket.destroy());
    socket.on('error', () => void way.destroy());
  });
  return { port: await listen(server), asked };
}

/** A practice service behind TLS for `service.test`, with a certificate that an authority of the company signed. */
async function behindTls(company: ReturnType<typeof smallCompany>) {
  const folder = testFolder();
  const path = (name: string): string => join(folder, name);
  const openssl = (words: string): void => {
    execFileSync('openssl', words.split(' '), { stdio: 'ignore', cwd: folder });
  };
  openssl('req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=Company -keyout ca.key -out ca.pem');
  openssl('req -newkey rsa:2048 -nodes -subj /CN=service.test -keyout key.pem -out asked.pem');
  writeFileSync(path('names'), 'subjectAltName=DNS:service.test');
  openssl(
    'x509 -req -in asked.pem -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile names -out cert.pem',
  );
  const { server, service } = await practiceOverHttp({ accounts: company.accounts, now: () => new Date() });
  onTestFinished(() => server.close());
  const http = Number(new URL(server.url).port);
  const [key, cert] = [readFileSync(path('key.pem')), readFileSync(path('cert.pem'))];
  const front = createTlsServer({ key, cert }, (socket) => {
    const way = connect(http, '127.0.0.1');
    socket.pipe(way).pipe(socket);
    for (const one of [socket, way]) one.on('error', () => void 0);
  });
  return { port: await listen(front), authority: path('ca.pem'), service };
}

describe('a proxy that everything goes through', () => {
  it('[NW1] is the way of the job, with its password and the authority that this machine trusts', async () => {
    const company = smallCompany(3);
    const { port, authority, service } = await behindTls(company);
    const login = `Basic ${Buffer.from('ada:se:cret').toString('base64')}`;
    const way = await proxy((asked) => (asked.login === login ? port : 407));
    const cwd = testFolder();
    writeCompany(cwd, company, []);
    const job = async (env: Readonly<Record<string, string>>) => {
      const entry = join(import.meta.dirname, '../../../main/headless/index.ts');
      const argv = [entry, '--users', 'users.csv', '--scim', 'https://service.test/scim', '--token-env', 'T'];
      const child = spawn(process.execPath, argv, {
        cwd,
        env: { ...process.env, npm_lifecycle_event: undefined, T: practiceToken, ...env },
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (text: Buffer) => (said += text.toString()));
      await once(child, 'close');
      return { code: child.exitCode, said };
    };
    const HTTPS_PROXY = `http://ada:se%3Acret@127.0.0.1:${String(way.port)}`;
    const through = await job({ HTTPS_PROXY, SSL_CERT_FILE: authority });
    expect(through.said).toContain('3 found');
    expect(through.code).toBe(0);
    expect(new Set(way.asked)).toEqual(new Set(['service.test:443']));
    const asked = service.requestCount();

    const strange = await job({ HTTPS_PROXY });
    expect(strange.said).toContain('service.test shows a certificate that is not trusted');
    expect(strange.code).toBe(1);
    expect(service.requestCount()).toBe(asked);
    for (const { said } of [through, strange]) expect(said).not.toMatch(/cret|practice-token/u);
  });

  it.each([
    ['407', 'proxy-refused', /asks for a user name and password.*HTTPS_PROXY=/u],
    ['401', 'proxy-refused', /asks for a user name and password/u],
    ['403', 'proxy-refused', /refuses the way to service\.test\..*NO_PROXY=service\.test/u],
    ['503', 'network', /makes no connection to service\.test/u],
    ['away', 'network', /^The proxy on the way to service\.test \(127\.0\.0\.1:\d+\) could not be reached/u],
    ['unknown', 'network', /^The proxy on the way to service\.test \(no-such-host\.invalid\) could not/u],
    ['no address', 'proxy-refused', /proxy settings of this machine cannot be used/u],
    ['a script', 'proxy-refused', /proxy settings.*cannot be used.*HTTPS_PROXY=http:\/\/PROXY:PORT/u],
  ])('[NW2] that answers %s is named as what is in the way, with the way out', async (what, kind, says) => {
    const answer = Number(what);
    const closed = await new Promise<number>((resolve) => {
      const server = createNetServer().listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        server.close(() => {
          resolve(port);
        });
      });
    });
    const port = Number.isNaN(answer) ? closed : (await proxy(() => answer)).port;
    const places: Readonly<Record<string, string>> = {
      unknown: 'http://ada:secret@no-such-host.invalid:3128',
      'no address': 'ada:secret@not an address',
      'a script': `http://ada:secret@127.0.0.1:${String(closed)}/proxy.pac`,
    };
    const env = { https_proxy: places[what] ?? `http://ada:secret@127.0.0.1:${String(port)}` };
    const failure = await failureThrough(systemFetch(env));
    expect(failure).toMatchObject({ kind, message: expect.stringMatching(says) as string });
    expect(JSON.stringify(failure)).not.toContain('secret');
  });

  it.each([
    ['net::ERR_PROXY_AUTH_REQUESTED', 'wants-login'],
    ['net::ERR_PROXY_AUTH_UNSUPPORTED', 'wants-login'],
    ['net::ERR_TUNNEL_CONNECTION_FAILED', 'no-way'],
    ['net::ERR_PROXY_CONNECTION_FAILED', 'unreachable'],
    ['net::ERR_PROXY_CERTIFICATE_INVALID', 'certificate'],
    ['net::ERR_MANDATORY_PROXY_CONFIGURATION_FAILED', 'settings'],
    ['net::ERR_PAC_SCRIPT_FAILED', 'settings'],
    ['net::ERR_CONNECTION_REFUSED', undefined],
  ])('[NW2] is known by the words of Chromium: %s', (message, fault) => {
    const error = new TypeError('Failed', { cause: new Error(message) });
    expect(proxyTrouble(error, 'service.test')?.fault).toBe(fault);
  });

  it.each([
    [407, 'text/html', 'proxy-refused', /asks for a user name and password/u],
    [511, 'text/html', 'proxy-refused', /wants a sign-in first/u],
    [403, 'text/html; charset=utf-8', 'forbidden', /a proxy or a firewall on the way/u],
    [403, 'application/json', 'forbidden', /the token is known but may not do this/u],
  ])('[NW3] is told from the service where it answers %s as %s itself', async (status, type, kind, says) => {
    const headers = { 'content-type': type };
    const failure = await failureThrough(() => Promise.resolve(new Response('<p>No', { status, headers })));
    expect(failure).toMatchObject({ kind, message: expect.stringMatching(says) as string });
  });

  it('[NW1] is none for what goes to this machine itself, nor for plain http', () => {
    const own = 'localhost,127.0.0.1,[::1]';
    expect(proxyEnvironment({ http_proxy: 'http://p:1', HTTP_PROXY: 'http://p:1', ALL_PROXY: 'x' })).toBe(
      undefined,
    );
    expect(proxyEnvironment({ HTTPS_PROXY: ' http://p:1 ' })).toEqual({
      https_proxy: 'http://p:1',
      no_proxy: own,
    });
    expect(
      proxyEnvironment({ https_proxy: 'http://q:2', HTTPS_PROXY: 'http://p:1', NO_PROXY: 'a.test' }),
    ).toEqual({
      https_proxy: 'http://q:2',
      no_proxy: `a.test,${own}`,
    });
    expect(proxyEnvironment({ HTTPS_PROXY: 'http://p:1', no_proxy: '*' })?.['no_proxy']).toBe('*');
  });
});

async function failureThrough(fetch: Fetch): Promise<unknown> {
  const client = createScimClient({
    fetch,
    baseUrl: 'https://service.test/scim',
    dialect: defaultDialect,
    token: () => Promise.resolve('tk-never-sent'),
    now: () => new Date(),
  });
  return client.find({ attribute: 'externalId', value: 'E1', signal }).then(
    () => undefined,
    (error: unknown) => error,
  );
}
