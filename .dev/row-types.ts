import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';

/*
 * What rows are said to be, beside the statement that they come from: the type that `prepare<Parameters, Row>` is given, and its SQL, as far
 * as both can be told from the file and from what it imports. The compiler believes the type; only SQLite knows the columns.
 */

/** A statement with the fields that its rows are said to have; of a list, how many values it has. */
export type TypedStatement = {
  /** `FILE:LINE`. */
  readonly at: string;
  readonly sql: string;
  readonly row: { readonly fields: readonly string[] } | { readonly values: number };
};

/** All statements of a file that is typed by fields or as a list; `untold` are those whose SQL or type is made elsewhere. */
export type TypedStatements = {
  readonly statements: readonly TypedStatement[];
  readonly untold: readonly string[];
};

/** A condition, a value or an order that is put in at run time: whatever it is, the columns are the same. */
const madeElsewhere = '1';

type Node = Readonly<Record<string, unknown>>;
type Module = {
  readonly path: string;
  readonly source: string;
  readonly program: Node;
  readonly types: ReadonlyMap<string, Node>;
  readonly values: ReadonlyMap<string, Node>;
  readonly imports: ReadonlyMap<string, { readonly name: string; readonly path: string }>;
};

const modules = new Map<string, Module>();

export function typedStatements(path: string): TypedStatements {
  const module = readModule(path);
  const statements: TypedStatement[] = [];
  const untold: string[] = [];
  visit(module.program, (node) => {
    const call = preparedBy(node);
    if (call === undefined) return;
    const at = `${path}:${String(module.source.slice(0, Number(node['start'])).split('\n').length)}`;
    const row = rowOf(module, call.row);
    if (row === 'one value') return;
    const sql = textOf(module, call.sql);
    if (row === undefined || sql === undefined) untold.push(at);
    else statements.push({ at, sql, row });
  });
  return { statements, untold };
}

/** `x.prepare<Parameters, Row>(sql)`. */
function preparedBy(node: Node): { readonly row: Node; readonly sql: Node } | undefined {
  const { type, callee, arguments: given, typeArguments } = node;
  if (type !== 'CallExpression' || !isNode(callee) || !isNode(callee['property'])) return undefined;
  if (callee['property']['name'] !== 'prepare' || !Array.isArray(given) || !isNode(typeArguments))
    return undefined;
  const sql: unknown = given[0];
  const { params } = typeArguments;
  const row: unknown = Array.isArray(params) ? params[1] : undefined;
  return isNode(row) && isNode(sql) ? { row, sql } : undefined;
}

const single = new Set([
  'TSStringKeyword',
  'TSNumberKeyword',
  'TSBooleanKeyword',
  'TSUnknownKeyword',
  'TSLiteralType',
  'TSUnionType',
  'TSNullKeyword',
  'TSBigIntKeyword',
  'TSUndefinedKeyword',
  // One of a list of words.
  'TSIndexedAccessType',
]);

/** `one value` of what is plucked. */
function rowOf(module: Module, type: Node): TypedStatement['row'] | 'one value' | undefined {
  const kind = String(type['type']);
  if (single.has(kind)) return 'one value';
  if (kind === 'TSTypeOperator' && isNode(type['typeAnnotation']))
    return rowOf(module, type['typeAnnotation']);
  if (kind === 'TSTupleType' && Array.isArray(type['elementTypes']))
    return { values: type['elementTypes'].length };
  if (kind === 'TSTypeReference') {
    // An id or a day: a plain value with a brand.
    if (nameOf(type['typeName']) === 'Branded') return 'one value';
    const found = declared(module, nameOf(type['typeName']));
    const row = found === undefined ? undefined : rowOf(found.module, found.node);
    if (row !== undefined) return row;
  }
  const fields = fieldsOf(module, type);
  return fields === undefined ? undefined : { fields };
}

function fieldsOf(module: Module, type: Node): readonly string[] | undefined {
  switch (type['type']) {
    case 'TSTypeLiteral':
      return Array.isArray(type['members'])
        ? type['members'].map((member: unknown) => (isNode(member) ? nameOf(member['key']) : ''))
        : undefined;
    case 'TSIntersectionType':
      return Array.isArray(type['types'])
        ? joined(type['types'].map((one: unknown) => (isNode(one) ? fieldsOf(module, one) : undefined)))
        : undefined;
    case 'TSParenthesizedType':
      return isNode(type['typeAnnotation']) ? fieldsOf(module, type['typeAnnotation']) : undefined;
    case 'TSTypeReference':
      return referred(module, type);
    default:
      return undefined;
  }
}

function referred(module: Module, type: Node): readonly string[] | undefined {
  const name = nameOf(type['typeName']);
  const given = isNode(type['typeArguments']) ? type['typeArguments']['params'] : undefined;
  const first: unknown = Array.isArray(given) ? given[0] : undefined;
  const second: unknown = Array.isArray(given) ? given[1] : undefined;
  if (isNode(first) && (name === 'Readonly' || name === 'Partial' || name === 'Required'))
    return fieldsOf(module, first);
  if (isNode(first) && isNode(second) && (name === 'Pick' || name === 'Omit' || name === 'Record')) {
    const named = literalsOf(name === 'Record' ? first : second);
    if (named === undefined || name !== 'Omit') return named;
    return fieldsOf(module, first)?.filter((field) => !named.includes(field));
  }
  const found = declared(module, name);
  return found === undefined ? undefined : fieldsOf(found.module, found.node);
}

function literalsOf(type: Node): readonly string[] | undefined {
  if (type['type'] === 'TSLiteralType' && isNode(type['literal'])) return [String(type['literal']['value'])];
  if (type['type'] !== 'TSUnionType' || !Array.isArray(type['types'])) return undefined;
  return joined(type['types'].map((one: unknown) => (isNode(one) ? literalsOf(one) : undefined)));
}

/** The text of an expression that is written down, also under a name of the file or of one that it imports. */
function textOf(module: Module, node: Node): string | undefined {
  const { type, value, quasis, expressions } = node;
  if (type === 'Literal') return typeof value === 'string' ? value : undefined;
  if (type === 'Identifier') {
    const found = constant(module, String(node['name']));
    return found === undefined ? undefined : textOf(found.module, found.node);
  }
  if (type !== 'TemplateLiteral' || !Array.isArray(quasis) || !Array.isArray(expressions)) return undefined;
  const parts = expressions.map(
    (one: unknown) => (isNode(one) ? textOf(module, one) : undefined) ?? madeElsewhere,
  );
  return quasis.map((quasi: unknown, index) => `${cooked(quasi)}${parts[index] ?? ''}`).join('');
}

function cooked(quasi: unknown): string {
  const value = isNode(quasi) ? quasi['value'] : undefined;
  return isNode(value) ? String(value['cooked']) : '';
}

type Found = { readonly module: Module; readonly node: Node };

function declared(module: Module, name: string): Found | undefined {
  return find(module, name, ({ types }) => types);
}

function constant(module: Module, name: string): Found | undefined {
  return find(module, name, ({ values }) => values);
}

function find(
  module: Module,
  name: string,
  of: (module: Module) => ReadonlyMap<string, Node>,
): Found | undefined {
  const node = of(module).get(name);
  if (node !== undefined) return { module, node };
  const imported = module.imports.get(name);
  return imported === undefined ? undefined : find(readModule(imported.path), imported.name, of);
}

function readModule(path: string): Module {
  const known = modules.get(path);
  if (known !== undefined) return known;
  const source = readFileSync(path, 'utf8');
  const program: unknown = parseSync(path, source).program;
  const types = new Map<string, Node>();
  const values = new Map<string, Node>();
  const imports = new Map<string, { readonly name: string; readonly path: string }>();
  const module = { path, source, program: isNode(program) ? program : {}, types, values, imports };
  modules.set(path, module);
  const { body } = module.program;
  for (const statement of Array.isArray(body) ? body : []) if (isNode(statement)) takeIn(module, statement);
  return module;
}

function takeIn(
  module: {
    readonly path: string;
    readonly types: Map<string, Node>;
    readonly values: Map<string, Node>;
    readonly imports: Map<string, { readonly name: string; readonly path: string }>;
  },
  statement: Node,
): void {
  const inner = isNode(statement['declaration']) ? statement['declaration'] : statement;
  if (inner['type'] === 'TSTypeAliasDeclaration' && isNode(inner['typeAnnotation']))
    module.types.set(nameOf(inner['id']), inner['typeAnnotation']);
  if (inner['type'] === 'VariableDeclaration' && Array.isArray(inner['declarations']))
    for (const one of inner['declarations'])
      if (isNode(one) && isNode(one['init'])) module.values.set(nameOf(one['id']), one['init']);
  const from = isNode(statement['source']) ? statement['source']['value'] : undefined;
  if (statement['type'] !== 'ImportDeclaration' || typeof from !== 'string' || !from.startsWith('.')) return;
  for (const one of Array.isArray(statement['specifiers']) ? statement['specifiers'] : [])
    if (isNode(one))
      module.imports.set(nameOf(one['local']), {
        name: nameOf(one['imported']),
        path: join(dirname(module.path), from),
      });
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  const { name, value } = node;
  if (typeof name === 'string') return name;
  return typeof value === 'string' ? value : '';
}

function joined(parts: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function visit(value: unknown, look: (node: Node) => void): void {
  if (Array.isArray(value)) for (const part of value) visit(part, look);
  if (!isNode(value)) return;
  look(value);
  for (const part of Object.values(value)) visit(part, look);
}
