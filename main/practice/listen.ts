import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { FetchInit } from '../scim/fetch.ts';
import { ConnectionCut } from './faults.ts';
import type { PracticeService } from './service.ts';

export type ListeningPractice = {
  /** Base URL with the prefix `/scim`, on a free port of 127.0.0.1. */
  readonly url: string;
  close(): Promise<void>;
};

/** The practice service over real HTTP on loopback; faults that cut really cut the socket. */
export async function listenPractice(service: Pick<PracticeService, 'fetch'>): Promise<ListeningPractice> {
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    void serve(service, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The practice service has no port.');
  return {
    url: `http://127.0.0.1:${String(address.port)}/scim`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function serve(
  service: Pick<PracticeService, 'fetch'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const caller = new AbortController();
  response.once('close', () => {
    caller.abort();
  });
  try {
    const init = await readInit(request, caller.signal);
    if (init === undefined) {
      response.writeHead(501).end();
      return;
    }
    const answer = await service.fetch(
      `http://${request.headers.host ?? '127.0.0.1'}${request.url ?? '/'}`,
      init,
    );
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, {
      ...Object.fromEntries(answer.headers),
      ...(answer.status === 204 ? {} : { 'content-length': body.length }),
    });
    response.end(body);
  } catch (error) {
    // A cut on demand, or the caller has hung up; either way no answer is owed. Anything else is a defect: 500.
    if (error instanceof ConnectionCut || caller.signal.aborted) request.socket.destroy();
    else response.writeHead(500).end();
  }
}

async function readInit(request: IncomingMessage, signal: AbortSignal): Promise<FetchInit | undefined> {
  const method = methods.find((known) => known === request.method);
  if (method === undefined) return undefined;
  const body = method === 'GET' ? '' : await readBody(request);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers[name] = value;
  }
  return {
    method,
    headers,
    ...(body === '' ? {} : { body }),
    redirect: 'manual',
    signal,
  };
}

const methods: readonly FetchInit['method'][] = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
