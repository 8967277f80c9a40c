import type { z } from 'zod';

/** What there is to a value: its fields and theirs, words that are one of a few, and of other texts and numbers that there is one. */
type Outline<Value> = Value extends string | number
  ? Record<never, true> extends Record<Value, true>
    ? 'value'
    : Value
  : Value extends boolean | null | undefined
    ? Value
    : Value extends readonly (infer Entry)[]
      ? readonly Outline<Entry>[]
      : { readonly [Field in keyof Value]-?: Outline<Exclude<Value[Field], undefined>> };

type Same<One, Other> = [One, Other] extends [Other, One] ? true : false;

type Fits<Value, Schema extends z.ZodType> = [Value] extends [z.input<Schema>]
  ? Same<Outline<Value>, Outline<z.output<Schema>>>
  : false;

/** Names whose values of the domain and of the bridge have not the same fields: one that the bridge lacks would be lost on it. */
type Unfit<Values, Schemas extends Readonly<Record<keyof Values, z.ZodType>>> = {
  [Name in keyof Values]: Fits<Values[Name], Schemas[Name]> extends true ? never : Name;
}[keyof Values];

/** `Then`, where the schemas have just the fields that the values of the domain have; else what does not compile, with the names. */
export type Fitting<Values, Schemas extends Readonly<Record<keyof Values, z.ZodType>>, Then> = [
  Unfit<Values, Schemas>,
] extends [never]
  ? Then
  : { readonly unfit: Unfit<Values, Schemas> };
