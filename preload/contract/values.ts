import { z } from 'zod';
import { shownName } from './shown-name.ts';

/** Values that cross the bridge. The words are those of `docs/words.md`; `undefined` is absent. */
const count = z.number().int().nonnegative();
export const id = z.number().int().positive();
/** `YYYY-MM-DD`. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
/** ISO 8601 in UTC. */
const instant = z.string();

export const seatState = z.enum(['none', 'invited', 'activated', 'deactivated', 'unknown']);
export const directoryState = z.enum(['assigned', 'not-assigned', 'unknown', 'no-directory']);
export const worksState = z.enum(['yes', 'left', 'unknown']);
/** What a list says of somebody, by meaning. */
const personState = z.enum(['here', 'invited', 'on-leave', 'unknown', 'unassigned', 'suspended', 'left']);
const givenMeaning = z.enum(['here', 'invited', 'on-leave', 'suspended', 'left', 'unknown']);
export type GivenMeaning = z.infer<typeof givenMeaning>;
export const accountState = z.enum([
  'not-asked',
  'active',
  'inactive',
  'active-unknown',
  'absent',
  'ambiguous',
  'undecidable',
  'failed',
]);
export const usageState = z.enum(['used', 'idle', 'absent']);
export const findingKind = z.enum([
  'leaver-with-seat',
  'identifier-mismatch',
  'differs-from-learning',
  'duplicate',
  'unknown-to-service',
  'deactivated-but-listed',
  'idle',
  'never-activated',
  'only-administers',
  'usage-contradicts',
  'under-used',
  'assigned-without-seat',
  'seat-without-assignment',
  'not-in-staff',
  'unknown-in-usage',
  'in-order',
]);
export const act = z.enum(['provision', 'deprovision']);
export const exportKind = z.enum(['users', 'usage', 'directory', 'staff', 'learning', 'upload-result']);
const encodingName = z.enum([
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'koi8-r',
  'ibm866',
  'macintosh',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
]);
const dateOrder = z.enum(['day-first', 'month-first', 'year-first', 'serial', 'serial-1904']);
/** A sheet of a workbook by its name. */
export const sheetName = z.string().max(200);
export const readAs = z.object({
  encoding: encodingName.optional(),
  sheet: sheetName.optional(),
  dates: dateOrder.optional(),
});
export type ReadAs = z.infer<typeof readAs>;

export const personSummary = z.object({
  id,
  displayName: z.string(),
  email: z.string().optional(),
  externalId: z.string().optional(),
  seatId: z.string().optional(),
  title: z.string().optional(),
  department: z.string().optional(),
  seat: seatState,
  inLatestUserList: z.boolean(),
  directory: directoryState,
  works: worksState,
  /** `vanished`: no longer in a list of everybody. */
  worksState: z.enum([...personState.options, 'vanished']).optional(),
  /** The list that says it, and its day. */
  worksBy: z.object({ list: z.string(), on: day }).optional(),
  account: accountState,
  askedAt: instant.optional(),
  usage: usageState,
  daysActive: count.optional(),
  windowEnd: day.optional(),
  idleDays: count.optional(),
  findings: z.array(findingKind).readonly(),
});
export type PersonSummary = z.infer<typeof personSummary>;

export const sort = z.object({
  key: z.enum([
    'displayName',
    'email',
    'externalId',
    'department',
    'seat',
    'account',
    'directory',
    'works',
    'daysActive',
    'idleDays',
    'findings',
  ]),
  descending: z.boolean(),
});
export type PeopleSort = z.infer<typeof sort>;

export const filter = z.object({
  text: z.string().max(200).optional(),
  seat: z.array(seatState).max(10).optional(),
  directory: z.array(directoryState).max(10).optional(),
  works: z.array(worksState).max(10).optional(),
  account: z.array(accountState).max(10).optional(),
  usage: z.array(usageState).max(10).optional(),
  findings: z.array(findingKind).max(20).optional(),
  idleAtLeastDays: count.max(3660).optional(),
});
export type PeopleFilter = z.infer<typeof filter>;

export const selection = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ids'), ids: z.array(id).max(100_000) }),
  z.object({ kind: z.literal('filter'), filter, except: z.array(id).max(100_000) }),
]);
export type PeopleSelection = z.infer<typeof selection>;

export const usageWindow = z.object({ start: day, end: day });

export const importCounts = z.object({
  read: count,
  accepted: count,
  rejected: count,
  blank: count,
  added: count,
  changed: count,
  unchanged: count,
  missing: count,
});
export const importRecord = z.object({
  id,
  kind: exportKind,
  fileName: shownName,
  fileHash: z.string(),
  importedAt: instant,
  madeAt: instant,
  window: usageWindow.optional(),
  /** Id of the report in the catalog of sources. */
  source: z.string().optional(),
  counts: importCounts,
  undoable: z.boolean(),
});
export type ImportRecord = z.infer<typeof importRecord>;

/** Lists of people as their identifiers are compared. */
const listKind = z.enum(['users', 'directory', 'usage', 'staff']);

/** Cells of one column that were left out of rows that went in, for one reason. */
export const cellsSetAside = z.object({
  column: z.string(),
  reason: z.enum(['scientific', 'hashes', 'rounded', 'marked', 'no-value', 'not-readable']),
  cells: count,
  /** The first of them, and its line. */
  example: z.string(),
  line: count,
});
export type CellsSetAside = z.infer<typeof cellsSetAside>;

export const rejectedRow = z.object({
  line: count,
  column: z.string().optional(),
  value: z.string().optional(),
  reason: z.string(),
});
/** How a list of people is read where it does not say so itself. */
const listReading = z.object({
  subject: z.enum(['everybody', 'assignees']).optional(),
  source: z.string().max(100).optional(),
  applications: z.array(z.string().max(500)).max(20).readonly().optional(),
  meanings: z.record(z.string().max(200), givenMeaning).optional(),
});
export const mapping = z.object({
  kind: exportKind,
  columns: z
    .array(z.object({ column: z.string().max(1000), field: z.string().max(100).optional() }))
    .max(2000),
  window: usageWindow.optional(),
  readAs: readAs.optional(),
  list: listReading.optional(),
});
export type ImportMapping = z.infer<typeof mapping>;

export const alarmKind = z.enum([
  'far-fewer-rows',
  'other-people',
  'add-to-list',
  'columns-gone',
  'column-renamed',
  'column-blank',
  'dates-flipped',
  'encoding-unclear',
  'unknown-words',
  'many-left',
  'other-numbers',
  'all-zero',
  'days-beyond-window',
  'window-ahead',
  'window-far',
]);
export const importAlarm = z.object({ kind: alarmKind, says: z.string() });
export type ImportAlarm = z.infer<typeof importAlarm>;

const knownField = z.object({ field: z.string(), means: z.string(), required: z.boolean() });
const fieldSuggestion = z.object({ column: z.string(), field: z.string() });
const applicationRows = z.object({ application: z.string(), rows: count });
export const knownSource = z.object({
  id: z.string(),
  system: z.string(),
  systemName: z.string(),
  report: z.string(),
  about: z.enum(['everybody', 'assignees', 'either', 'nobody']),
});
/** A report of the catalog with what an admin wants to know of it. */
export const sourceGuide = knownSource.extend({
  where: z.string(),
  states: z.string(),
  trap: z.string().optional(),
  knownFrom: z.string(),
});
export type SourceGuide = z.infer<typeof sourceGuide>;
const listEffect = z.object({
  tellsWhoLeft: z.boolean(),
  here: count,
  left: count,
  unknown: count,
  seatHolders: count,
  seatHoldersLeft: count,
  assigned: count,
  unassigned: count,
  words: z
    .array(z.object({ column: z.string(), word: z.string(), rows: count, state: personState }))
    .readonly(),
});
const fileAtHand = z.object({
  exportKind: exportKind.optional(),
  header: z.array(z.string()).readonly(),
  firstRows: z.array(z.array(z.string()).readonly()).readonly(),
  fields: z.array(knownField).readonly(),
  columns: z.array(z.object({ column: z.string(), field: z.string().optional() })).readonly(),
  suggestions: z.array(fieldSuggestion).readonly(),
  applications: z.array(applicationRows).readonly().optional(),
  /** Of days that can be read in several ways: which day the first of them is in each. */
  days: z
    .array(z.object({ order: dateOrder, day: z.string() }))
    .readonly()
    .optional(),
});

export const importDifference = z.object({
  what: z.enum(['came', 'went', 'changed']),
  called: z.string(),
  fields: z
    .array(z.object({ field: z.string(), before: z.string().optional(), after: z.string().optional() }))
    .readonly(),
});
export type ImportDifference = z.infer<typeof importDifference>;

const columnMapping = z.object({ column: z.string().max(1000), field: z.string().max(100).optional() });
export const headerRow = z.array(z.string().max(1000)).max(2000);
export const mappingChange = z.object({
  header: headerRow,
  columns: z.array(columnMapping).max(2000),
  dates: dateOrder.optional(),
});
export const rememberedMapping = z.object({
  header: z.array(z.string()).readonly(),
  kind: exportKind,
  columns: z.array(columnMapping).readonly(),
  dates: dateOrder.optional(),
  savedAt: instant,
  fields: z.array(knownField).readonly(),
});
export type RememberedMapping = z.infer<typeof rememberedMapping>;

const sheetChoice = z.object({
  name: z.string(),
  among: z.array(z.string()).readonly(),
  /** Those that the workbook does not show. */
  hidden: z.array(z.string()).readonly(),
});

export const importPreview = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('refused'),
    fileName: shownName,
    refusal: z.string(),
    /** What is wrong and the way out, ready to show. */
    detail: z.string(),
    /** The file, where the way out is to say what it is. */
    file: fileAtHand.optional(),
    /** Of a workbook: its sheets, where another one may be the right one. */
    sheet: sheetChoice.optional(),
  }),
  z.object({
    kind: z.literal('already-imported'),
    fileName: shownName,
    import: importRecord,
    sheet: sheetChoice.optional(),
  }),
  z.object({
    kind: z.literal('ready'),
    fileName: shownName,
    exportKind,
    source: knownSource.optional(),
    encoding: z.string(),
    encodingCertain: z.boolean(),
    /** Encodings in which the file may be written as well, the likeliest first, with some of its words. */
    readings: z.array(z.object({ name: encodingName, sample: z.array(z.string()).readonly() })).readonly(),
    sheet: sheetChoice.optional(),
    delimiter: z.string(),
    mapping,
    fields: z.array(knownField).readonly(),
    suggestions: z.array(fieldSuggestion).readonly(),
    header: z.array(z.string()).readonly(),
    firstRows: z.array(z.array(z.string()).readonly()).readonly(),
    counts: importCounts,
    rejected: z.array(rejectedRow).readonly(),
    warnings: z.array(z.string()).readonly(),
    alarms: z.array(importAlarm).readonly(),
    effect: listEffect.optional(),
    applications: z.array(applicationRows).readonly(),
  }),
]);
export type ImportPreview = z.infer<typeof importPreview>;

/** What is set otherwise than by default for one connection: how its service is spoken to, and how fast. */
export const serviceSettings = z
  .object({
    pathSuffix: z
      .string()
      .trim()
      .max(100)
      .regex(/^(?:\/[\w.~-]+)*$/u),
    extraHeaders: z.record(
      z
        .string()
        .regex(/^[\w!#$%&'*+.^`|~-]{1,60}$/u)
        .refine((name) => !['authorization', 'host', 'content-length'].includes(name.toLowerCase())),
      z
        .string()
        .max(500)
        .regex(/^[\t\x20-\x7E]*$/u),
    ),
    mediaType: z.enum(['application/scim+json', 'application/json']),
    lookUpOrder: z
      .array(z.enum(['externalId', 'userName']))
      .min(1)
      .max(2)
      .readonly(),
    deactivateBy: z.enum(['patch-path', 'patch-value', 'put', 'delete']),
    ifMatch: z.enum(['with-version', 'header-too', 'never']),
    timeoutMs: z.number().int().min(1000).max(600_000),
    pace: z
      .object({
        readsPerSecond: z.number().min(0.01).max(1000),
        writesPerSecond: z.number().min(0.01).max(1000),
        inFlight: z.number().int().min(1).max(64),
      })
      .partial(),
    createRule: z.enum(['never', 'listed-id']),
    useList: z.boolean(),
  })
  .partial();
export type ServiceSettings = z.infer<typeof serviceSettings>;

/** An entry of the keychain that may still be there, with the keyring and the program that show it; `''` where one is not known. */
export const leftToken = z.object({ entry: z.string(), keyring: z.string(), program: z.string() });

const lookUpAttribute = z.enum(['externalId', 'userName']);
const filterSupport = z.enum(['answers', 'refused', 'ignored', 'dead', 'unknown']);

/** What the test of a connection came to, as the domain's `ConnectionTest` has it. */
export const connectionTest = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('works'),
    attribute: lookUpAttribute,
    dead: z.array(lookUpAttribute).readonly(),
    isProven: z.boolean(),
  }),
  z.object({ kind: z.enum(['finds-nobody-has', 'answers-alike', 'no-attribute']) }),
  z.object({ kind: z.literal('finds-by-none'), dead: z.array(lookUpAttribute).readonly() }),
  z.object({
    kind: z.literal('failed'),
    /** As in the sentence of any other failed question. */
    says: z.string(),
    /** In the service's own words. */
    detail: z.string().optional(),
  }),
]);
export type ConnectionTest = z.infer<typeof connectionTest>;

export const connection = z.object({
  id,
  name: z.string(),
  kind: z.enum(['practice', 'service']),
  baseUrl: z.string(),
  instance: z.string(),
  licenseType: z.string(),
  mayProvision: z.boolean(),
  mayDeprovision: z.boolean(),
  tokenCreatedOn: z.string().optional(),
  settings: serviceSettings,
  /** Attributes whose filter finds nobody although somebody has the very value. */
  deadFilters: z.array(lookUpAttribute).readonly(),
  /** What the last probe found. */
  profile: z
    .object({
      probedAt: instant,
      filters: z.object({ externalId: filterSupport, userName: filterSupport }),
      userNameCase: z.enum(['ignored', 'exact', 'unknown']),
      listing: z.enum(['refused', 'allowed', 'unknown']),
      totalResults: count.optional(),
      versions: z.enum(['given', 'none', 'unknown']),
      /** The service says that it has PATCH; absent where it does not say. */
      hasPatch: z.boolean().optional(),
    })
    .optional(),
  /** Where the token is; the token itself never crosses the bridge towards the window. */
  tokenPlace: z.enum(['none', 'keychain', 'session']),
  /** Entries of earlier tokens that the keychain may still hold; none of them is used. */
  tokensLeft: z.array(leftToken).readonly().optional(),
});
export type Connection = z.infer<typeof connection>;
export type ConnectionProfile = NonNullable<Connection['profile']>;

/** Mirrors `reportHeadings` of the domain; a test holds them together. */
export const reportHeading = z.enum([
  'Name',
  'E-mail',
  'Unique id',
  'Seat id',
  'Title',
  'Department',
  'Directory',
  'Directory by',
  'Directory as of',
  'Works here',
  'State',
  'State by',
  'State as of',
  'Seat',
  'In latest user list',
  'Account',
  'Account id',
  'Match',
  'Asked at',
  'Usage',
  'Days active',
  'Window end',
  'Idle days',
  'Findings',
  'Reasons',
  'Last action',
  'Last action state',
  'Last action at',
  'Last action outcome',
]);
/** No columns are all columns. */
export const reportOptions = z.object({
  columns: z.array(reportHeading).max(50).readonly(),
  isPseudonymised: z.boolean(),
  withSources: z.boolean(),
});
export type ReportOptions = z.infer<typeof reportOptions>;

const minor = z.number().int();
export const contractPrice = z.object({
  licenseType: z.string().trim().max(200),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/u),
  /** In the currency's smallest unit. */
  yearlyMinor: minor.min(0).max(1_000_000_000_000),
  /** The first day on which it holds; ever since where none is named. */
  from: day.optional(),
});
export const costs = z.object({
  contract: z.object({
    prices: z.array(contractPrice).readonly(),
    renewsOn: day.optional(),
    isPaidAhead: z.boolean(),
    invitedGraceDays: count,
  }),
  costs: z
    .object({
      currency: z.string(),
      licenseType: z.string(),
      yearlyMinor: minor,
      heldSeats: count,
      heldYearlyMinor: minor,
      wastedSeats: count,
      wastedYearlyMinor: minor,
      wastedUntilRenewalMinor: minor.optional(),
      removedSeats: count,
      savedMinor: minor,
      avoidedAtRenewalMinor: minor.optional(),
      savedByMonth: z.array(z.object({ month: z.string(), seats: count, savedMinor: minor })).readonly(),
      savedByPrice: z
        .array(z.object({ from: day.optional(), yearlyMinor: minor, seatDays: count, savedMinor: minor }))
        .readonly(),
    })
    .optional(),
});

/** A match that waits for a decision; sides are named by what leads to them for good. */
const reviewSide = z.object({
  anchor: z.string(),
  name: z.string().optional(),
  person: personSummary.optional(),
});
export const verdict = z.enum(['same', 'different']);
export const reviewItem = z.object({
  one: reviewSide,
  other: reviewSide,
  reason: z.enum(['not-sure', 'several-fit', 'contradiction', 'leaver-and-newcomer']),
  evidence: z.object({
    rule: z.string(),
    probability: z.number(),
    says: z.string(),
    fields: z
      .array(
        z.object({
          field: z.string(),
          left: z.string(),
          right: z.string(),
          level: z.string(),
          similarity: z.number(),
          weight: z.number(),
        }),
      )
      .readonly(),
  }),
});
export type ReviewItem = z.infer<typeof reviewItem>;
export const decision = z.object({
  id,
  one: z.string(),
  other: z.string(),
  verdict,
  decidedAt: instant,
});
export type Decision = z.infer<typeof decision>;

export const requestMade = z.object({
  at: instant,
  method: z.string(),
  host: z.string(),
  path: z.string(),
  status: z.number().int().optional(),
  bytes: count,
  ms: count,
});
export type RequestMade = z.infer<typeof requestMade>;

export const requestGroup = requestMade
  .pick({ method: true, host: true, path: true, status: true, bytes: true })
  .extend({ requests: count, first: instant, last: instant, longestMs: count });

export const lookUpCounts = z.object({
  found: count,
  absent: count,
  ambiguous: count,
  undecidable: count,
  failed: count,
});
export const run = z.object({
  id,
  kind: z.enum(['look-up', 'action']),
  connectionId: id,
  planId: id.optional(),
  state: z.enum(['running', 'waiting', 'paused', 'interrupted', 'cancelled', 'done', 'failed']),
  startedAt: instant,
  finishedAt: instant.optional(),
  total: count,
  done: count,
  counts: lookUpCounts,
  note: z.string().optional(),
});
export type Run = z.infer<typeof run>;

/** Somebody whose answer in a run is another than the one before. */
export const runChange = z.object({
  personId: id,
  displayName: z.string(),
  before: accountState,
  after: accountState,
  beforeAt: instant,
});
export type RunChange = z.infer<typeof runChange>;

const requestPreview = z.object({ method: z.string(), path: z.string(), body: z.string().optional() });
/** Identifiers that are nobody's, because different people have them within one list. */
export const sharedIdentifiers = z.object({
  identifiers: count,
  people: count,
  examples: z
    .array(
      z.object({
        kind: z.enum(['external-id', 'email', 'seat-id']),
        value: z.string(),
        source: listKind,
        rows: count,
      }),
    )
    .readonly(),
});
export type SharedIdentifiers = z.infer<typeof sharedIdentifiers>;

/** What of the lists in force counts for nothing, waits for an answer or holds its people. */
export const setAside = z.object({
  shared: sharedIdentifiers,
  lostZeros: z
    .object({ ids: count, lists: z.array(listKind).readonly(), withZeros: z.string(), without: z.string() })
    .optional(),
  unread: count,
  asked: count,
  held: count,
});
export type SetAside = z.infer<typeof setAside>;

export const guardWord = z.object({ kind: z.string(), stops: z.boolean(), says: z.string() });
export const actionState = z.enum([
  'planned',
  'held',
  'intended',
  'requested',
  'confirmed',
  'skipped',
  'failed',
  'unsettled',
  'discarded',
]);
export const plannedAction = z.object({
  id,
  personId: id,
  displayName: z.string(),
  email: z.string().optional(),
  act,
  state: actionState,
  guards: z.array(guardWord).readonly(),
  activeBefore: z.boolean().optional(),
  request: requestPreview.optional(),
  outcome: z.string().optional(),
  /** What is found of the person now, gravest first. */
  why: z.array(findingKind).readonly().optional(),
});
export type PlannedAction = z.infer<typeof plannedAction>;
export const plan = z.object({
  id,
  connectionId: id,
  act,
  createdAt: instant,
  state: z.enum(['draft', 'running', 'done', 'discarded', 'interrupted']),
  actions: z.array(plannedAction).readonly(),
  guards: z.array(guardWord).readonly(),
  ready: count,
  /** What is permitted for this plan beside the connection's boxes. */
  allowed: z.array(act).readonly().optional(),
  isUndo: z.boolean().optional(),
  /** Whose change was refused for an `If-Match` that cannot be met. */
  unmet: z.array(id).readonly().optional(),
  /** Identifiers of its people that were set aside; left out in lists of plans. */
  shared: sharedIdentifiers.optional(),
});
export type Plan = z.infer<typeof plan>;

/** What the practice service is to do while a plan is rehearsed on it; mirrors `scenes` of the domain. */
export const scene = z.enum([
  'shows-late',
  'filters-late',
  'answers-lost',
  'changes-fail',
  'done-and-fails',
  'busy',
  'never-met',
  'gone-when-inactive',
  'no-license-left',
  'dead-filter',
  'ascii-addresses',
]);
export type Scene = z.infer<typeof scene>;

/** What would have happened. `accounts`: how many the practice service began with; `changed`: what it really did. */
export const rehearsal = z.object({
  scenes: z.array(scene).readonly(),
  accounts: count,
  changed: z.object({ created: count, activated: count, deactivated: count }),
  run: run.pick({ state: true, note: true }),
  actions: z.array(z.object({ id, state: actionState, outcome: z.string().optional() })).readonly(),
});
export type Rehearsal = z.infer<typeof rehearsal>;

export const journalEntry = z.object({
  sequence: count,
  at: instant,
  kind: z.enum(['plan', 'intent', 'answer', 'no-answer', 'read-back', 'settled', 'skipped']),
  planId: id.optional(),
  actionId: id.optional(),
  personId: id.optional(),
  displayName: z.string().optional(),
  act: act.optional(),
  body: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).readonly(),
  hash: z.string(),
});
export type JournalEntry = z.infer<typeof journalEntry>;

export const lookUpEvidence = z.object({
  outcome: z.enum(['found', 'absent', 'ambiguous', 'undecidable', 'failed']),
  askedAt: instant,
  /** In a sentence: what was asked, what was answered, what follows. */
  says: z.string(),
  attempts: z
    .array(
      z.object({
        filter: z.string(),
        result: z.string(),
        status: z.number().optional(),
        detail: z.string().optional(),
      }),
    )
    .readonly(),
  /** The accounts as answered, JSON text each. */
  accounts: z
    .array(
      z.object({
        id: z.string(),
        userName: z.string().optional(),
        externalId: z.string().optional(),
        active: z.boolean().optional(),
        displayName: z.string().optional(),
        raw: z.string(),
      }),
    )
    .readonly(),
});

export const care = z.object({
  note: z.string().optional(),
  protectedBecause: z.string().optional(),
  snoozedUntil: day.optional(),
});
export type Care = z.infer<typeof care>;
export const personDetail = z.object({
  care,
  /** What brought records together that no identifier joins; each can be decided otherwise. */
  matches: z.array(z.object({ one: z.string(), other: z.string(), says: z.string() })).readonly(),
  summary: personSummary,
  findings: z
    .array(
      z.object({
        kind: findingKind,
        because: z.string(),
        suggestion: z.enum(['deprovision', 'provision', 'review', 'invite-again']).optional(),
        /** Past its age, so that nothing is suggested by it. */
        oldSource: z.object({ source: z.enum(['users', 'usage', 'directory']), on: day }).optional(),
      }),
    )
    .readonly(),
  identifiers: z
    .array(
      z.object({
        kind: z.enum(['external-id', 'email', 'seat-id']),
        value: z.string(),
        sources: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  records: z
    .array(
      z.object({
        importId: id,
        exportKind,
        fileName: shownName,
        importedAt: instant,
        line: count,
        current: z.boolean(),
        cells: z.array(z.object({ column: z.string(), value: z.string() })).readonly(),
      }),
    )
    .readonly(),
  usage: z
    .array(
      z.object({
        window: usageWindow,
        daysActive: count.optional(),
        metrics: z.record(z.string(), z.string()).readonly(),
      }),
    )
    .readonly(),
  /** How the idle days come about. */
  usageReading: z.object({
    idle: z.object({ since: day, until: day, days: count }).optional(),
    lastKnownActive: day.optional(),
    notKnownSince: day.optional(),
    heldSince: day.optional(),
    use: z.object({ days: count, activeAtMost: count }).optional(),
    contradictions: z.array(usageWindow).readonly(),
  }),
  lookUp: lookUpEvidence.optional(),
  journal: z.array(journalEntry).readonly(),
});
export type PersonDetail = z.infer<typeof personDetail>;

const seatCounts = z.record(seatState, count);
const directoryCounts = z.record(directoryState, count);
const worksCounts = z.record(worksState, count);
const accountCounts = z.record(accountState, count);
const findingCounts = z.record(findingKind, count);
export const facets = z.object({
  seat: seatCounts,
  directory: directoryCounts,
  works: worksCounts,
  account: accountCounts,
  findings: findingCounts,
});
export type Facets = z.infer<typeof facets>;

export const overview = z.object({
  people: count,
  seats: seatCounts,
  directory: directoryCounts,
  works: worksCounts,
  /** The lists of people in force. */
  lists: z
    .array(
      z.object({
        kind: z.enum(['directory', 'staff']),
        called: z.string(),
        on: day,
        tellsWhoLeft: z.boolean(),
      }),
    )
    .readonly(),
  accounts: accountCounts,
  findings: findingCounts,
  idleTiers: z.array(z.object({ atLeastDays: count, people: count })).readonly(),
  imports: z.array(importRecord).readonly(),
  lastLookUpAt: instant.optional(),
  /** Seats that Purser took after the latest user list was made, which therefore still shows them. */
  takenBack: count,
  openIntents: count,
});
export type Overview = z.infer<typeof overview>;

/** How old what a source says is: a list by the day of its file, usage by the last day that it covers. */
export const sourceAge = z.object({
  source: z.enum(['users', 'usage', 'directory']),
  on: day,
  ageDays: count,
  limitDays: count,
  isOld: z.boolean(),
});
export type SourceAge = z.infer<typeof sourceAge>;

/** The usage reports that end on one day: who was used, who was idle, and for how long by then. */
export const usageMoment = z.object({
  end: day,
  used: count,
  idle: count,
  blank: count,
  idleFor: z.array(z.object({ days: count, people: count, cameBack: count, unclear: count })).readonly(),
});
export type UsageMoment = z.infer<typeof usageMoment>;

/** The main numbers by the lists of one round; what these do not tell is absent. */
const roundFigures = z.object({
  on: day,
  held: count.optional(),
  idle: count.optional(),
  leavers: count.optional(),
});

const monthChanges = z.object({
  since: day,
  until: day,
  left: count.optional(),
  cameBack: count.optional(),
  newSeats: count.optional(),
  endedSeats: count.optional(),
  becameIdle: count.optional(),
  activeAgain: count.optional(),
  given: count,
  taken: count,
});
export type MonthChanges = z.infer<typeof monthChanges>;

/** What changed since about a month before the latest lists, and the numbers of the rounds before, the earliest first. */
export const month = z.object({
  before: z.array(roundFigures).readonly(),
  compared: roundFigures.optional(),
  changes: monthChanges.optional(),
});
export type Month = z.infer<typeof month>;

const pageCell = z.union([z.string(), z.number()]);

/** The page for those who pay, as it is read. */
export const pageWords = z.object({
  title: z.string(),
  subtitle: z.string(),
  parts: z
    .array(
      z.object({
        heading: z.string(),
        figures: z.array(z.object({ label: z.string(), value: pageCell, note: z.string() })).readonly(),
        lines: z.array(z.string()).readonly(),
        table: z
          .object({
            head: z.array(z.string()).readonly(),
            rows: z.array(z.array(pageCell).readonly()).readonly(),
          })
          .optional(),
      }),
    )
    .readonly(),
  footer: z.string(),
});
export type PageWords = z.infer<typeof pageWords>;

/** A file the admin dropped or picked: the path stays in the main process. */
export const fileToken = z.object({ token: z.string().max(100), name: z.string() });
export type FileToken = z.infer<typeof fileToken>;
