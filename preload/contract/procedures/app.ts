import { z } from 'zod';
import { languageChoices } from '../../../main/domain/settings/language.ts';
import { shownName } from '../shown-name.ts';
import { connection, leftToken } from '../values/connections.ts';
import { done, nothing } from './shared.ts';

const ownCopy = z.object({ name: z.string(), savedAt: z.string(), bytes: z.number().int() });

const languageChoice = z.enum(languageChoices);

/** The app itself. */
export const appProcedures = {
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
  /** The language chosen in the settings, which the page loads anew for. */
  'app.language': { input: nothing, output: z.object({ chosen: languageChoice }) },
  'app.choose-language': {
    input: z.object({ language: languageChoice }),
    output: z.object({ chosen: languageChoice }),
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
} as const;
