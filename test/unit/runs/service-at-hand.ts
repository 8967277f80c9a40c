import type { Account } from '../../../main/domain/service/account.ts';
import type { PersonId } from '../../../main/domain/ids.ts';
import { createPracticeService } from '../../../main/practice/create-service.ts';
import { seedPracticeAccounts } from '../../../main/practice/seed.ts';
import type { PracticeFault, PracticeService, PracticeSwitches } from '../../../main/practice/service.ts';
import type { ServiceLine } from '../../../main/runs/service/service-line.ts';
import type { Clock } from '../../../main/scim/pace/clock.ts';
import { createScimClient } from '../../../main/scim/create-client.ts';
import { defaultDialect, type ScimDialect } from '../../../main/domain/service/dialect.ts';
import type { FetchInit } from '../../../main/scim/fetch.ts';
import { createPace } from '../../../main/scim/pace/pace.ts';
import { type KnownPerson, personNumbered } from './engine-in-memory.ts';

export type Request = {
  readonly method: string;
  readonly path: string;
  /** Empty where there is none. */
  readonly filter: string;
  readonly body: string | undefined;
};

/** The practice service in this process, with everything it was sent. */
export type ServiceAtHand = {
  readonly service: PracticeService;
  readonly line: ServiceLine;
  readonly requests: Request[];
  /** The account as a look-up would have stored it. */
  account(person: KnownPerson): Account;
};

export function peopleNumbered(count: number): readonly KnownPerson[] {
  return Array.from({ length: count }, (_, index) => personNumbered((index + 1) as PersonId));
}

export function serviceFor(
  people: readonly KnownPerson[],
  options: {
    readonly licensed?: boolean;
    readonly switches?: Partial<PracticeSwitches>;
    readonly faultFor?: (request: Request & { readonly number: number }) => PracticeFault | undefined;
    readonly token?: string;
    readonly dialect?: Partial<ScimDialect>;
    readonly changesShowWithinMs?: number;
    /** The service's own time. */
    readonly now?: () => Date;
  } = {},
): ServiceAtHand {
  const requests: Request[] = [];
  const service = createPracticeService({
    token: 'right',
    now: options.now ?? (() => new Date()),
    accounts: seedPracticeAccounts(
      people.map(({ identifiers }) => ({
        externalId: identifiers.externalId,
        email: identifiers.userName ?? '',
        givenName: 'A',
        familyName: 'B',
        licensed: options.licensed ?? true,
        activated: false,
      })),
    ),
    ...(options.switches === undefined ? {} : { switches: options.switches }),
    faultFor: ({ number }) => {
      const request = requests[number];
      return request === undefined ? undefined : options.faultFor?.({ ...request, number });
    },
  });
  const client = createScimClient({
    fetch: (url: string, init: FetchInit) => {
      const { pathname, searchParams } = new URL(url);
      const filter = searchParams.get('filter') ?? '';
      requests.push({ method: init.method, path: pathname, filter, body: init.body });
      return service.fetch(url, init);
    },
    baseUrl: 'https://service.example/scim',
    // Short where something may be asked for that is never answered; elsewhere a busy machine must not end a question.
    dialect: {
      ...defaultDialect,
      timeoutMs: options.faultFor === undefined ? 60_000 : 200,
      ...options.dialect,
    },
    token: () => Promise.resolve(options.token ?? 'right'),
    now: () => new Date(),
  });
  const pace = createPace({
    limits: { readsPerSecond: 100_000, writesPerSecond: 100_000, inFlight: 8 },
    clock: hastyClock(),
    random: () => 0,
    readTries: 3,
  });
  const line: ServiceLine = {
    client,
    pace,
    lookUpOrder: ['externalId', 'userName'],
    changesShowWithinMs: options.changesShowWithinMs ?? 0,
  };
  return { service, line, requests, account: (person) => accountOf(service, person) };
}

function accountOf(service: PracticeService, { identifiers }: KnownPerson): Account {
  const found = service.accounts().find(({ userName }) => userName === identifiers.userName);
  if (found === undefined) throw new Error('no such account');
  const { id, externalId, userName, active, givenName, familyName } = found;
  const raw = JSON.stringify({ schemas: [], id, externalId, userName, active });
  return {
    id,
    externalId,
    userName,
    active,
    displayName: undefined,
    givenName,
    familyName,
    emails: [],
    version: undefined,
    raw,
  };
}

/** Waiting takes no time, and yet time passes. */
function hastyClock(): Clock {
  let slept = 0;
  return {
    now: () => performance.now() + slept,
    sleep: (ms) => {
      slept += ms;
      return new Promise((resolve) => {
        setImmediate(resolve);
      });
    },
  };
}
