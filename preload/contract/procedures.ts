import { z } from 'zod';
import { shownName } from './shown-name.ts';
import {
  act,
  actionState,
  alarmKind,
  care,
  connection,
  connectionTest,
  contractPrice,
  costs,
  day,
  decision,
  facets,
  fileToken,
  filter,
  id,
  headerRow,
  importAlarm,
  importDifference,
  importPreview,
  importRecord,
  journalEntry,
  leftToken,
  mapping,
  mappingChange,
  overview,
  sourceAge,
  month,
  pageWords,
  usageMoment,
  personDetail,
  personSummary,
  sourceGuide,
  plan,
  rejectedRow,
  cellsSetAside,
  setAside,
  rehearsal,
  requestGroup,
  requestMade,
  reviewItem,
  rememberedMapping,
  reportHeading,
  reportOptions,
  run,
  runChange,
  scene,
  selection,
  serviceSettings,
  sort,
  verdict,
  sheetName,
} from './values.ts';

const nothing = z.strictObject({});
const reportChoice = reportOptions.extend({
  headings: z.array(z.object({ heading: reportHeading, isTelling: z.boolean() })).readonly(),
});
const done = z.object({ done: z.boolean() });
/** `saved: false` when the save dialog was cancelled. */
const savedRows = z.discriminatedUnion('saved', [
  z.object({ saved: z.literal(true), fileName: shownName, rows: z.number().int() }),
  z.object({ saved: z.literal(false) }),
]);
const ownCopy = z.object({ name: z.string(), savedAt: z.string(), bytes: z.number().int() });

/** As they stand behind the @ of addresses. */
const mailDomains = z
  .array(
    z
      .string()
      .trim()
      .toLowerCase()
      .max(253)
      .regex(/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u),
  )
  .max(200)
  .readonly();
const settings = z.object({
  /** Days without activity after which a person counts as idle. */
  idleDays: z.number().int().min(1).max(3650),
  appearance: z.enum(['system', 'light', 'dark']),
  density: z.enum(['comfortable', 'dense']),
  /** Fewer days active in the latest window than so many count as little use; 0 for never. */
  underUsedDays: z.number().int().min(0).max(366),
  /** Older than so many days, a source suggests nothing by itself. */
  usersAgeDays: z.number().int().min(1).max(3650),
  directoryAgeDays: z.number().int().min(1).max(3650),
  usageAgeDays: z.number().int().min(1).max(3650),
  /** More removals in one plan than so many, or than such a share of the seats held, need their number typed. */
  removalCount: z.number().int().min(0).max(1_000_000),
  removalPercent: z.number().min(0).max(100),
  /** Seats bought and assignments a month; 0 where they are not known. */
  seatsBought: z.number().int().min(0).max(10_000_000),
  monthlyAssignments: z.number().int().min(0).max(10_000_000),
  /** Domains in whose addresses a plus and what follows it, or dots, make no other mailbox. */
  tagDomains: mailDomains,
  dotDomains: mailDomains,
});
export type Settings = z.infer<typeof settings>;

const connectionFields = z.object({
  name: z.string().trim().min(1).max(100),
  kind: z.enum(['practice', 'service']),
  baseUrl: z.string().trim().max(500),
  instance: z.string().trim().max(200),
  licenseType: z.string().trim().max(200),
  mayProvision: z.boolean(),
  mayDeprovision: z.boolean(),
  tokenCreatedOn: z.string().max(10).optional(),
  /** As they are to be from now on; without, they stay. */
  settings: serviceSettings.optional(),
});

/**
 * Everything the window can ask of the main process. Inputs are parsed and the parsed value is used; outputs are parsed
 * before they leave, so that nothing crosses that is not named here.
 */
export const procedures = {
  'app.status': {
    input: nothing,
    output: z.object({
      version: z.string(),
      /** What the window runs in, for the about line. */
      runtime: z.string(),
      offline: z.boolean(),
      keychain: z.enum(['available', 'locked', 'absent', 'no-keyring', 'silent', 'failing']),
      /** Nothing was imported or connected yet. */
      firstStart: z.boolean(),
      people: z.number().int(),
      /** The database could not be opened: code and sentence with the way out. */
      trouble: z
        .object({
          code: z.string(),
          message: z.string(),
          /** Of a damaged database: the copies that Purser made of it, the newest first. */
          copies: z.array(ownCopy).readonly().optional(),
        })
        .optional(),
    }),
  },
  'app.set-offline': {
    input: z.object({ offline: z.boolean() }),
    output: z.object({ offline: z.boolean() }),
  },
  /** Imports the sample exports and connects to the practice service. */
  'app.explore-sample': { input: nothing, output: z.object({ imports: z.number(), connection }) },
  /** Opens one of the short list of help pages in the system's browser. */
  'app.open-link': { input: z.object({ url: z.string().max(2000) }), output: done },

  /** The save dialog, then a checked copy of the database; it holds no token. */
  'app.back-up': {
    input: nothing,
    output: z.discriminatedUnion('saved', [
      z.object({ saved: z.literal(true), fileName: shownName, bytes: z.number().int() }),
      z.object({ saved: z.literal(false) }),
    ]),
  },

  /** The open dialog, then the copy in the place of the database, which stays beside it. */
  'app.restore': {
    input: nothing,
    output: z.discriminatedUnion('restored', [
      z.object({ restored: z.literal(true), fileName: shownName, kept: z.string() }),
      z.object({ restored: z.literal(false) }),
    ]),
  },
  /** A way out of a damaged database, which stays beside what takes its place. */
  'app.recover': {
    input: z.discriminatedUnion('way', [
      z.object({
        way: z.literal('own-copy'),
        name: z
          .string()
          .max(200)
          .regex(/^purser-before-[\w-]+\.db$/u),
      }),
      z.object({ way: z.enum(['copy', 'salvage', 'fresh', 'as-is']) }),
    ]),
    output: z.discriminatedUnion('recovered', [
      z.object({
        recovered: z.literal(true),
        kept: z.string().optional(),
        /** Of a salvage: how much was read, and of what not everything. */
        rows: z.number().int().optional(),
        incomplete: z.array(z.string()).readonly(),
      }),
      z.object({ recovered: z.literal(false) }),
    ]),
  },
  /**
   * Database, copies, keychain entries and logs; `typed` is the word that the window asked for. `leaveTokens`: also where the
   * keychain's entries could not be seen removed, which are named then.
   */
  'app.erase': {
    input: z.object({ typed: z.literal('ERASE'), leaveTokens: z.boolean().optional() }),
    output: z.object({
      files: z.array(z.string()).readonly(),
      tokens: z.number().int(),
      left: z.array(leftToken).readonly(),
    }),
  },

  'settings.read': { input: nothing, output: settings },
  'settings.write': { input: settings.partial(), output: settings },

  'connections.list': { input: nothing, output: z.array(connection) },
  /** `token` goes to the keychain or this session's memory and is never read back. */
  'connections.save': {
    input: connectionFields.extend({
      id: id.optional(),
      token: z.string().trim().min(1).max(10_000).optional(),
      tokenPlace: z.enum(['keychain', 'session']),
    }),
    output: connection,
  },
  'connections.forget-token': { input: z.object({ id }), output: connection },
  /** `leaveToken`: also where the keychain's entry could not be seen removed. */
  'connections.remove': { input: z.object({ id, leaveToken: z.boolean().optional() }), output: done },
  /** Asks for nobody, for some users, and for one of them by each attribute. */
  'connections.test': {
    input: z.object({ id }),
    output: connectionTest,
  },

  /** From now on changes are sent without `If-Match`: for a service at which none is ever met. */
  'connections.go-without-if-match': { input: z.object({ id }), output: connection },

  /** Finds out by reading alone what the service can do; what was found is kept and followed. */
  'connections.probe': { input: z.object({ id }), output: connection },

  /** The open dialog; empty when it was cancelled. */
  'imports.pick': { input: nothing, output: z.array(fileToken) },
  'imports.preview': {
    input: z.object({ file: z.string().max(100), mapping: mapping.optional(), sheet: sheetName.optional() }),
    output: importPreview,
  },
  'imports.commit': {
    input: z.object({
      file: z.string().max(100),
      mapping: mapping.optional(),
      sheet: sheetName.optional(),
      accepted: z.array(alarmKind).max(20).optional(),
    }),
    output: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('committed'),
        import: importRecord,
        rejected: z.array(rejectedRow).readonly(),
        setAside: z.array(cellsSetAside).readonly(),
      }),
      z.object({
        kind: z.literal('unanswered'),
        fileName: shownName,
        alarms: z.array(importAlarm).readonly(),
      }),
      ...importPreview.options.slice(0, 2),
    ]),
  },
  /** Cancels the preview or import of that file that is under way. */
  'imports.cancel': { input: z.object({ file: z.string().max(100) }), output: done },
  'imports.list': { input: nothing, output: z.array(importRecord).readonly() },
  /** What of the lists in force was set aside, is asked about or holds its people. */
  'imports.set-aside': { input: nothing, output: setAside },
  'imports.undo': { input: z.object({ id }), output: done },
  'imports.rejected': { input: z.object({ id }), output: z.array(rejectedRow).readonly() },
  /** The save dialog, then the rejected rows as CSV, to be corrected and dropped again. */
  'imports.save-rejected': { input: z.object({ id }), output: savedRows },
  /** What the later of two imports of a kind has otherwise than the earlier. */
  'imports.compare': {
    input: z.object({
      before: id,
      after: id,
      text: z.string().max(200).optional(),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('compared'),
        counts: z.object({ came: z.number().int(), went: z.number().int(), changed: z.number().int() }),
        rows: z.array(importDifference).readonly(),
        total: z.number().int(),
      }),
      z.object({ kind: z.literal('not-comparable') }),
    ]),
  },
  'imports.save-comparison': {
    input: z.object({ before: id, after: id, text: z.string().max(200).optional() }),
    output: savedRows,
  },
  /** What reports of other systems are known, and where they are exported. */
  'imports.sources': { input: nothing, output: z.array(sourceGuide).readonly() },
  'imports.mappings': { input: nothing, output: z.array(rememberedMapping).readonly() },
  'imports.change-mapping': { input: mappingChange, output: done },
  'imports.forget-mapping': { input: z.object({ header: headerRow }), output: done },

  'overview.read': { input: nothing, output: overview },
  /** What seats cost, by the contract as it was entered. */
  'overview.history': { input: nothing, output: z.array(usageMoment).readonly() },
  'overview.month': { input: nothing, output: month },
  'overview.ages': { input: nothing, output: z.array(sourceAge).readonly() },
  'costs.read': { input: nothing, output: costs },
  'costs.save': {
    input: z.object({
      prices: z.array(contractPrice).max(200).readonly(),
      renewsOn: day.optional(),
      isPaidAhead: z.boolean(),
      invitedGraceDays: z.number().int().min(0).max(365),
    }),
    output: costs,
  },
  'people.page': {
    input: z.object({
      filter,
      sort,
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({ rows: z.array(personSummary).readonly(), total: z.number().int() }),
  },
  'people.facets': { input: z.object({ filter }), output: facets },
  /** Somebody is about to search: the first letter need not wait for what is read once. */
  'people.prepare-search': { input: z.object({}), output: z.object({}) },
  /** To the clipboard, as CSV; `copied` is false where there are too many people for one. */
  'people.copy': {
    input: z.object({ selection, columns: z.array(reportHeading).min(1).max(50).readonly() }),
    output: z.object({ copied: z.boolean(), people: z.number().int() }),
  },
  /** A note and a protection, in place of those before. */
  'people.save-care': {
    input: z.object({
      id,
      note: z.string().trim().max(4000).optional(),
      protectedBecause: z.string().trim().max(500).optional(),
      snoozedUntil: day.optional(),
    }),
    output: care,
  },
  'people.read': { input: z.object({ id }), output: personDetail },

  /** Matches that wait for a decision, the most probable first. */
  'review.page': {
    input: z.object({
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({
      items: z.array(reviewItem).readonly(),
      total: z.number().int(),
      /** That are asked about: one may have several candidates. */
      records: z.number().int(),
    }),
  },
  /** Decisions win over every rule and outlive imports. */
  'review.decide': {
    input: z.object({
      decisions: z
        .array(z.object({ one: z.string().max(2000), other: z.string().max(2000), verdict }))
        .min(1)
        .max(500),
    }),
    output: z.object({ decided: z.number().int() }),
  },
  /** Decisions that hold, the latest first. */
  'review.decisions': { input: nothing, output: z.array(decision).readonly() },
  'review.take-back': { input: z.object({ id }), output: done },

  'runs.start-look-ups': {
    input: z.object({
      connectionId: id,
      who: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('known'), again: z.boolean() }),
        z.object({ kind: z.literal('selection'), selection }),
      ]),
    }),
    output: run,
  },
  /** Puts people at the front of the look-up run under way; nothing is answered where there is none, and nothing was done. */
  'runs.hurry': {
    input: z.object({ connectionId: id, selection }),
    output: z.object({
      hurried: z
        .object({
          run,
          /** How many come first now. */
          first: z.number().int(),
          /** How many were answered in this run already. */
          answered: z.number().int(),
        })
        .optional(),
    }),
  },
  'runs.pause': { input: z.object({ id }), output: run },
  'runs.resume': { input: z.object({ id }), output: run },
  'runs.cancel': { input: z.object({ id }), output: run },
  'runs.list': { input: nothing, output: z.array(run).readonly() },
  /** Whose answer is another than the one before. */
  'runs.changes': {
    input: z.object({ id, limit: z.number().int().min(1).max(1000) }),
    output: z.object({ changes: z.array(runChange).readonly(), total: z.number().int() }),
  },

  'plans.create': {
    input: z.object({
      connectionId: id,
      act,
      selection,
      /** Why protected people are acted on all the same. */
      overrideReason: z.string().trim().min(1).max(500).optional(),
    }),
    output: plan,
  },
  /** Latest first, without their actions. */
  'plans.list': {
    input: nothing,
    /** `done`: how many were answered well. */
    output: z.array(plan.omit({ actions: true }).extend({ done: z.number().int() })).readonly(),
  },
  'plans.read': { input: z.object({ id }), output: plan },
  /**
   * Looks at a draft anew with what is known and allowed now. `leaveOut` is everybody who is left out, `allow` what is permitted for this plan
   * beside the connection's boxes; left out, both stay.
   */
  'plans.recheck': {
    input: z.object({
      id,
      leaveOut: z.array(id).max(100_000).optional(),
      allow: z.array(act).max(2).optional(),
    }),
    output: plan,
  },
  /** Confirms and starts; `typedNumber` answers the guard `too-many`. */
  'plans.apply': {
    input: z.object({ id, typedNumber: z.number().int().optional() }),
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('started'), run, ready: z.number().int() }),
      z.object({ kind: z.literal('number-needed'), expected: z.number().int() }),
      z.object({ kind: z.literal('not-a-draft') }),
    ]),
  },
  'plans.discard': { input: z.object({ id }), output: done },
  /** Carries a draft out on the practice service, with a copy of everything: nothing real is changed, and nothing leaves. */
  'plans.rehearse': {
    input: z.object({ id, scenes: z.array(scene).max(20).readonly() }),
    output: rehearsal,
  },
  /** Ends the rehearsal under way; it answers with what it did until then. */
  'plans.stop-rehearsal': { input: nothing, output: done },
  /** Plans the opposite of what a plan did, as a draft; of chosen actions, or of all. */
  'plans.undo': {
    input: z.object({ id, actionIds: z.array(id).max(100_000).optional() }),
    output: z.object({
      /** Absent where there is nothing to take back. */
      planId: id.optional(),
      leftOut: z.array(z.object({ displayName: z.string(), says: z.string() })).readonly(),
    }),
  },

  /** Every request that left this machine, the latest first. */
  'network.page': {
    input: z.object({
      text: z.string().max(200).optional(),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({ requests: z.array(requestMade).readonly(), total: z.number().int() }),
  },
  /** Requests alike within an hour counted together. */
  'network.groups': {
    input: z.object({
      text: z.string().max(200).optional(),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({
      groups: z.array(requestGroup).readonly(),
      total: z.number().int(),
      requests: z.number().int(),
    }),
  },
  'network.save': { input: nothing, output: savedRows },

  'journal.page': {
    input: z.object({
      text: z.string().max(200).optional(),
      offset: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    output: z.object({
      /** One an act, the latest first; of each everything from the intent to what was read back. */
      acts: z
        .array(z.object({ state: actionState.optional(), entries: z.array(journalEntry).min(1).readonly() }))
        .readonly(),
      total: z.number().int(),
      /** Of the whole journal. */
      entries: z.number().int(),
    }),
  },
  /** The save dialog, then the whole journal as CSV. */
  'journal.save': { input: nothing, output: savedRows },
  'journal.verify': {
    input: nothing,
    output: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('intact'), entries: z.number().int() }),
      z.object({ kind: z.literal('broken'), sequence: z.number().int(), entries: z.number().int() }),
    ]),
  },

  /** As chosen last, and every column there is; a telling one says, or may say, who somebody is. */
  'report.options': { input: nothing, output: reportChoice },
  'report.save-options': { input: reportOptions, output: reportChoice },
  /** Who is behind the codes of a pseudonymised report of this machine. */
  'report.reveal': {
    input: z.object({ codes: z.array(z.string().max(40)).max(1000).readonly() }),
    output: z.object({
      people: z.array(z.object({ code: z.string(), personId: id, displayName: z.string() })).readonly(),
    }),
  },
  /** The page for those who pay, as it would be saved. */
  'report.page': { input: z.object({ withoutNames: z.boolean() }), output: pageWords },
  'report.save-page': {
    input: z.object({ withoutNames: z.boolean(), format: z.enum(['pdf', 'html', 'xlsx']) }),
    output: z.discriminatedUnion('saved', [
      z.object({ saved: z.literal(true), fileName: shownName, bytes: z.number().int() }),
      z.object({ saved: z.literal(false) }),
    ]),
  },
  /** The save dialog, then the file; `saved: false` when the dialog was cancelled. */
  'report.write': {
    input: z.object({
      filter,
      sort,
      format: z.enum(['csv', 'xlsx', 'json']),
      options: reportOptions.optional(),
    }),
    output: z.discriminatedUnion('saved', [
      z.object({
        saved: z.literal(true),
        fileName: shownName,
        rows: z.number().int(),
        bytes: z.number().int(),
      }),
      z.object({ saved: z.literal(false) }),
    ]),
  },
} as const satisfies Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>;

export type Procedures = typeof procedures;
export type ProcedureName = keyof Procedures;
export type ProcedureInput<Name extends ProcedureName> = z.input<Procedures[Name]['input']>;
export type ProcedureOutput<Name extends ProcedureName> = z.output<Procedures[Name]['output']>;
