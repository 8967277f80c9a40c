/*
 * Part of the stand-in for Electron: a test instrument, never shipped.
 *
 * Values between the window and the main process. Electron carries what structured clone carries; this project's contract
 * carries less: JSON with absent members. Anything else is refused loudly, so that a contract that grew a Date or a Map would not
 * pass here and surprise there. Both functions run in the page too, as text, so they use nothing from outside.
 */

/** JSON text in which `undefined` survives. Throws for what is no plain value. */
export function encodePlain(value: unknown): string {
  const walk = (part: unknown, path: string): unknown => {
    if (part === undefined) return { $absent: true };
    if (part === null || typeof part === 'string' || typeof part === 'boolean') return part;
    if (typeof part === 'number') {
      if (Number.isFinite(part)) return part;
      throw new TypeError(`The stand-in carries no ${String(part)} (at ${path}).`);
    }
    if (Array.isArray(part)) return part.map((item, index) => walk(item, `${path}[${String(index)}]`));
    if (typeof part !== 'object')
      throw new TypeError(`An object could not be cloned: ${typeof part} at ${path}.`);
    const prototype: unknown = Object.getPrototypeOf(part);
    // Objects of another realm have another Object.prototype; what counts is that nothing lies between.
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
      throw new TypeError(`The stand-in carries plain objects only (at ${path}).`);
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, walk(item, `${path}.${key}`)]));
  };
  return JSON.stringify(walk(value, 'value'));
}

export function decodePlain(text: string): unknown {
  const walk = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    if ('$absent' in part) return undefined;
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, walk(item)]));
  };
  return walk(JSON.parse(text));
}
