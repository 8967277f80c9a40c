import type { SmallServiceName } from './small-services.ts';

export type Expected = {
  /** What the report says of each, by the name before the @. */
  readonly accounts: Readonly<Record<string, string>>;
  /** The job ends with 1 and says so; nothing else is right then. */
  readonly stops?: RegExp;
  /** What becomes of Otto and Kim when they are deprovisioned. */
  readonly removed: 'inactive' | 'gone' | 'nobody';
  /** What the job says of it. */
  readonly says?: RegExp;
  /** Accounts that Nora has after she was to be created twice. */
  readonly created: 0 | 1;
  readonly more?: readonly string[];
};

const everybody = {
  'mira.sol': 'active',
  'otto.lind': 'active',
  "sean.o'brien": 'active',
  'ada.stone': 'active',
  'kim.park': 'active',
  'nora.new': 'absent',
};
const plain: Expected = { accounts: everybody, removed: 'inactive', created: 1 };
const wrongPlace: Expected = { accounts: {}, stops: /base URL/u, removed: 'nobody', created: 0 };

/** What is right at each small service. */
export const expectations: Readonly<Record<SmallServiceName, Expected>> = {
  plain,
  s01: plain,
  s02: wrongPlace,
  s03a: { ...plain, removed: 'nobody', says: /If-Match/u },
  s03b: plain,
  s04: plain,
  s05: { ...plain, removed: 'gone', says: /2 confirmed/u },
  s06: plain,
  s07: { ...plain, accounts: { ...everybody, 'mira.sol': 'undecidable' } },
  n01: plain,
  n02: { ...plain, accounts: { ...everybody, 'nora.new': 'undecidable' }, created: 0 },
  n03: plain,
  n04: wrongPlace,
  n05: { ...plain, removed: 'nobody', says: /500/u },
  n06: { ...plain, accounts: { ...everybody, 'nora.new': 'undecidable' }, created: 0 },
  n07: { ...plain, accounts: { ...everybody, 'nora.new': 'undecidable' }, created: 0 },
  n08: wrongPlace,
  n09: { ...plain, removed: 'nobody', says: /held/u },
};
