import { preconditions } from '../../../domain/service/dialect.ts';
import { type LookUpAttribute, lookUpAttributes } from '../../../domain/service/look-ups/look-up.ts';
import type { Option } from './option.ts';
import {
  serviceClock,
  oneOf,
  positiveNumber,
  type Reading,
  text,
  wholeNumberFrom,
  wordOf,
  WrongArgument,
} from './readings.ts';

const attributesInOrder: Reading<readonly LookUpAttribute[]> = {
  placeholder: 'LIST',
  example: lookUpAttributes.join(','),
  read: (given, option) => {
    const order = given.split(',').map((name) => oneOf(option, name.trim(), lookUpAttributes));
    if (new Set(order).size < order.length) {
      throw new WrongArgument(`${option} names an attribute twice.`);
    }
    return order;
  },
};

const tokenNeedsService = {
  anyOf: ['scim'],
  says: 'A token is given and no service: add --scim URL.',
} as const;

/** Which service is asked, and how. */
export const serviceOptions = {
  scim: {
    takes: text('URL'),
    help: ['SCIM base URL, for example https://api.linkedin.com/scim'],
    notWith: [{ option: 'practice', says: '--scim and --practice name two services. Give one of them.' }],
    needs: [
      {
        anyOf: ['token-stdin', 'token-env'],
        says: '--scim needs the access token: --token-stdin or --token-env NAME.',
      },
      {
        anyOf: ['users', 'directory', 'staff', 'usage', 'data'],
        says: 'Nobody to look up: name an export with --users FILE, or a folder with people in it with --data DIR.',
      },
    ],
  },
  'token-stdin': {
    help: ['the access token is read from standard input'],
    notWith: [
      {
        option: 'token-env',
        says: '--token-stdin and --token-env are two places for one token. Give one of them.',
      },
    ],
    needs: [tokenNeedsService],
  },
  'token-env': {
    takes: text('NAME'),
    help: ['the access token is read from this environment variable'],
    needs: [tokenNeedsService],
  },
  practice: {
    help: [
      'the practice service, seeded with the imported people but for those of .example addresses, which the sample has;',
      'nothing leaves this machine',
    ],
  },
  'reads-per-second': {
    takes: positiveNumber,
    help: ['at most so many reads a second (4)'],
  },
  'writes-per-second': { takes: positiveNumber, help: ['at most so many writes a second (1)'] },
  'in-flight': { takes: wholeNumberFrom(1), help: ['at most so many calls at a time (4)'] },
  'look-up-order': {
    takes: attributesInOrder,
    help: ['attributes people are looked up by, with a comma between (externalId,userName)'],
  },
  'if-match': {
    takes: wordOf('WHEN', preconditions),
    help: ['with-version (where accounts have one), header-too or never, for services that refuse it (412)'],
  },
  'service-clock': {
    takes: serviceClock,
    help: [
      "the service's clock is wrong by so many hours (ahead:HOURS, behind:HOURS) and this machine's is right;",
      'kept for the next jobs, until right is said',
    ],
  },
} as const satisfies Readonly<Record<string, Option>>;
