/* Part of the stand-in for Electron: a test instrument, never shipped. */

/** Names that JavaScript itself asks for, for example when a value is awaited or printed. */
const askedByLanguage = new Set([
  'then',
  'toJSON',
  'constructor',
  'inspect',
  'valueOf',
  'toString',
  'asymmetricMatch',
  'nodeType',
]);

/** What the stand-in was asked for and does not have. */
export class UnknownElectronCall extends Error {
  constructor(name: string) {
    super(
      `The stand-in for Electron does not know ${name}. Add it there with what Electron's documentation says of it, or do without.`,
    );
    this.name = 'UnknownElectronCall';
  }
}

/** The same object, but asking for a member that it does not have throws instead of answering `undefined`. */
export function strict<Target extends object>(name: string, target: Target): Target {
  return new Proxy(target, {
    get: (object, key): unknown => {
      if (typeof key === 'string' && !(key in object) && !askedByLanguage.has(key)) {
        const failure = new UnknownElectronCall(`${name}.${key}`);
        process.stderr.write(`${failure.message}\n`);
        throw failure;
      }
      const value: unknown = Reflect.get(object, key, object);
      // Methods of classes with private state must run on the object itself; classes and plain functions stay as they are.
      return isMethod(value) ? (...args: unknown[]): unknown => value.apply(object, args) : value;
    },
  });
}

function isMethod(value: unknown): value is (...args: unknown[]) => unknown {
  return typeof value === 'function' && !Object.hasOwn(value, 'prototype');
}
