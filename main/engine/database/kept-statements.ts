import type BetterSqlite3 from 'better-sqlite3';

/** So many are kept; the one not asked for the longest goes first. */
const mostKept = 256;

type Native = BetterSqlite3.Statement;
type Mode = 'rows' | 'values' | 'lists';
/** What SQLite has compiled, and how it answers at present: that stays set on it. */
type Compiled = { readonly native: Native; mode: Mode };

/** A statement of a database. What is set on it (`pluck`, `raw`) holds for this object alone. */
export type Statement<Parameters extends unknown[] = unknown[], Result = unknown> = Pick<
  BetterSqlite3.Statement<Parameters, Result>,
  'all' | 'get' | 'iterate' | 'run'
> & {
  /** From now on answers the first column's value instead of a row. */
  pluck(): Statement<Parameters, Result>;
  /** From now on answers a list of values instead of a row. */
  raw(): Statement<Parameters, Result>;
};

/**
 * Statements by their text, compiled once for as long as their database is open. What SQLite takes for each lies outside of V8's heap
 * and V8 does not count it, so what is made anew each time piles up until that whole heap is collected.
 */
export class KeptStatements {
  readonly #database: BetterSqlite3.Database;
  readonly #kept = new Map<string, Compiled>();

  constructor(database: BetterSqlite3.Database) {
    this.#database = database;
  }

  /** The statement with this text. Throws `SqliteError` where SQLite cannot compile it. */
  prepare(sql: string): Statement {
    const compiled = this.#kept.get(sql) ?? this.#compile(sql);
    this.#kept.delete(sql);
    this.#kept.set(sql, compiled);
    const [oldest = sql] = this.#kept.keys();
    if (this.#kept.size > mostKept) this.#kept.delete(oldest);
    return new SharedStatement(compiled, () => this.#compile(sql));
  }

  #compile(sql: string): Compiled {
    return { native: this.#database.prepare(sql), mode: 'rows' };
  }
}

class SharedStatement implements Statement {
  readonly #compiled: Compiled;
  readonly #another: () => Compiled;
  #mode: Mode = 'rows';

  /** `another` compiles the same text anew, for while this one's rows are being read. */
  constructor(compiled: Compiled, another: () => Compiled) {
    this.#compiled = compiled;
    this.#another = another;
  }

  pluck(): this {
    this.#mode = 'values';
    return this;
  }

  raw(): this {
    this.#mode = 'lists';
    return this;
  }

  all(...parameters: unknown[]): unknown[] {
    return this.#ready().all(...parameters);
  }

  get(...parameters: unknown[]): unknown {
    return this.#ready().get(...parameters);
  }

  iterate(...parameters: unknown[]): IterableIterator<unknown> {
    return this.#ready().iterate(...parameters);
  }

  run(...parameters: unknown[]): BetterSqlite3.RunResult {
    return this.#ready().run(...parameters);
  }

  #ready(): Native {
    const compiled = this.#compiled.native.busy ? this.#another() : this.#compiled;
    const { native, mode } = compiled;
    if (mode !== this.#mode) {
      if (this.#mode === 'lists') native.raw();
      else native.pluck(this.#mode === 'values').raw(false);
      compiled.mode = this.#mode;
    }
    return native;
  }
}
