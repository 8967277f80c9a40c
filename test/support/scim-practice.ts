import { createPracticeService } from '../../main/practice/create-service.ts';
import type { ListeningPractice } from '../../main/practice/listen.ts';
import { listenPractice } from '../../main/practice/listen.ts';
import type { PracticePerson } from '../../main/practice/seed.ts';
import { seedPracticeAccounts } from '../../main/practice/seed.ts';
import type { PracticeOptions, PracticeService } from '../../main/practice/service.ts';
import type { RequestTrace, ScimClient } from '../../main/scim/client.ts';
import { createScimClient } from '../../main/scim/create-client.ts';
import type { ScimDialect } from '../../main/domain/service/dialect.ts';
import { defaultDialect } from '../../main/domain/service/dialect.ts';

export const practiceToken = 'practice-token-4711';

/** Ann holds an activated license, Ben was invited, Cy is known without a license. */
export const practicePeople: readonly PracticePerson[] = [
  {
    externalId: 'E1',
    email: 'ann.archer@example.com',
    givenName: 'Ann',
    familyName: 'Archer',
    licensed: true,
    activated: true,
  },
  {
    externalId: 'E2',
    email: 'Ben.Baker@example.com',
    givenName: 'Ben',
    familyName: 'Baker',
    licensed: true,
    activated: false,
  },
  {
    externalId: 'E3',
    email: 'cy.o’neil@example.com',
    givenName: 'Cy',
    familyName: 'O’Neil',
    licensed: false,
    activated: false,
  },
];

export function practice(options: Partial<PracticeOptions> = {}): PracticeService {
  return createPracticeService({
    token: practiceToken,
    accounts: seedPracticeAccounts(practicePeople),
    now: () => new Date(),
    ...options,
  });
}

export type PracticeOverHttp = {
  readonly service: PracticeService;
  readonly server: ListeningPractice;
  readonly client: ScimClient;
  readonly traces: readonly RequestTrace[];
};

/** The practice service listening on loopback, and a client for it. */
export async function practiceOverHttp(
  options: Partial<PracticeOptions> = {},
  dialect: Partial<ScimDialect> = {},
): Promise<PracticeOverHttp> {
  const service = practice(options);
  const server = await listenPractice(service);
  const traces: RequestTrace[] = [];
  return { service, server, traces, client: clientFor(server.url, dialect, (trace) => traces.push(trace)) };
}

export function clientFor(
  baseUrl: string,
  dialect: Partial<ScimDialect> = {},
  onRequest: (trace: RequestTrace) => void = () => undefined,
): ScimClient {
  return createScimClient({
    fetch: (url, init) => fetch(url, init),
    baseUrl,
    dialect: { ...defaultDialect, ...dialect },
    token: () => Promise.resolve(practiceToken),
    now: () => new Date(),
    onRequest,
  });
}
