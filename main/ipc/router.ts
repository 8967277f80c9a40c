import { words } from '../words/words.ts';
import type { z } from 'zod';

import { procedures, type ProcedureName, type Procedures } from '../../preload/contract/procedures.ts';
import type { Result } from '../../preload/contract/result.ts';
import type { FileToken } from '../../preload/contract/values/basics.ts';
import type { HandlerContext } from './handlers/context.ts';
import { kindOf, toBridgeError } from './errors/errors.ts';
import { RequestError } from './errors/request-error.ts';
import type { Handlers } from './handlers.ts';

/** Who asks, as the channel found it out. */
export type Asker = { readonly isMainFrame: boolean; readonly url: string | undefined };

/** What the router writes down: names, kinds and times, never a value. */
export type RouterLog = {
  readonly line: (event: string, facts: Readonly<Record<string, string | number>>) => void;
  /** For failures that no table foresees. */
  readonly failure: (event: string, error: unknown) => void;
};

export type Router = {
  readonly ask: (asker: Asker, name: unknown, input: unknown) => Promise<Result<unknown>>;
  readonly nameFile: (asker: Asker, path: unknown) => Promise<Result<FileToken>>;
};

export type RouterOptions = {
  readonly context: HandlerContext;
  readonly handlers: Handlers;
  readonly isOurPage: (url: string | undefined) => boolean;
  readonly log: RouterLog;
  /** Milliseconds since some moment; `performance.now` where nothing is said. */
  readonly clock?: () => number;
};

/** What takes longer is felt, and is written down: which question, and how long it took. */
const slowMs = 50;

/**
 * The one gate between the window and everything else. Whoever asks must be the main frame of our page; what is asked must be
 * named in the contract; the input is parsed and only the parsed value is used; the output is parsed before it leaves. Nothing
 * thrown crosses.
 */
export function createRouter(options: RouterOptions): Router {
  const { context } = options;
  return {
    ask: (asker, name, input) =>
      answer(options, nameForLog(name), async () => {
        refuseForeign(options, asker);
        if (!isProcedure(name)) throw new RequestError('unknown-procedure');
        return carryOut({ context, handlers: options.handlers, name, input });
      }),
    nameFile: (asker, path) =>
      answer(options, 'name-file', () => {
        refuseForeign(options, asker);
        const token = context.files.name(path);
        if (token !== undefined) return token;
        throw new RequestError('unknown-file', words().engine.onlyFilesFromDisk);
      }),
  };
}

function refuseForeign(options: RouterOptions, asker: Asker): void {
  if (!asker.isMainFrame || !options.isOurPage(asker.url)) throw new RequestError('foreign-sender');
}

/** Own properties only: `constructor` and `__proto__` are no procedures. */
function isProcedure(name: unknown): name is ProcedureName {
  return typeof name === 'string' && Object.hasOwn(procedures, name);
}

function nameForLog(name: unknown): string {
  return isProcedure(name) ? name : 'no-procedure';
}

async function carryOut<Name extends ProcedureName>(call: {
  readonly context: HandlerContext;
  readonly handlers: Handlers;
  readonly name: Name;
  readonly input: unknown;
}): Promise<z.output<Procedures[Name]['output']>> {
  const { input: inputSchema, output: outputSchema } = schemasOf(call.name);
  const input = inputSchema.safeParse(call.input);
  if (!input.success) throw new RequestError('invalid-input');
  const output = outputSchema.safeParse(await call.handlers[call.name](call.context, input.data));
  if (!output.success) throw new RequestError('invalid-output', fieldsOf(output.error));
  return output.data;
}

type Schemas<Name extends ProcedureName> = {
  readonly input: z.ZodType<z.output<Procedures[Name]['input']>>;
  readonly output: z.ZodType<z.output<Procedures[Name]['output']>>;
};

/** TypeScript does not see through the union that `Procedures[Name]` is; the table itself ties name and schemas together. */
function schemasOf<Name extends ProcedureName>(name: Name): Schemas<Name> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return procedures[name] as unknown as Schemas<Name>;
}

/** Where an answer is not as agreed, without the values. */
function fieldsOf(error: z.ZodError): string {
  return error.issues.map((issue) => issue.path.join('.')).join(' ');
}

async function answer<Value>(
  { log, clock = () => performance.now() }: RouterOptions,
  name: string,
  work: () => Value | Promise<Value>,
): Promise<Result<Value>> {
  const startedAt = clock();
  try {
    const value = await work();
    const ms = Math.round(clock() - startedAt);
    if (ms > slowMs) log.line('slow', { procedure: name, ms });
    return { ok: true, value };
  } catch (error) {
    const failure = toBridgeError(error);
    const ms = Math.round(clock() - startedAt);
    log.line('refused', { procedure: name, code: failure.code, kind: kindOf(error), ms });
    if (failure.code === 'unexpected') log.failure(name, error);
    return { ok: false, error: failure };
  }
}
