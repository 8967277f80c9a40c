import type { z } from 'zod';

import type { ProcedureName, Procedures } from '../../preload/contract/procedures.ts';
import type { HandlerContext } from './handlers/context.ts';

export type Input<Name extends ProcedureName> = z.output<Procedures[Name]['input']>;
export type Output<Name extends ProcedureName> = z.input<Procedures[Name]['output']>;

/** Answers one procedure. Throws the error classes of `errors.ts`; what it returns is parsed before it leaves. */
export type Handler<Name extends ProcedureName> = (
  context: HandlerContext,
  input: Input<Name>,
) => Output<Name> | Promise<Output<Name>>;

/** The handlers of one feature. */
export type HandlersOf<Names extends ProcedureName> = { readonly [Name in Names]: Handler<Name> };

/** The procedures whose names begin with a feature's. */
export type ProceduresOf<Feature extends string> = Extract<ProcedureName, `${Feature}.${string}`>;
