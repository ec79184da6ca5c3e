import { digestOf } from './cache.ts';

/** From this length on, the text of a part is replaced by its digest, which is made once for each object. */
const long = 200;

/**
 * A function that gives a digest of a value and all that is in it: equal digests, equal values.
 * What many values share (a paper, a topic) is read once. Throws a TypeError at what cannot be compared, as a function.
 */
export function fingerprints(): (value: unknown) => string {
  const known = new WeakMap<object, string>();
  const textOf = (value: unknown): string => {
    if (typeof value === 'function' || typeof value === 'symbol')
      throw new TypeError(`a ${typeof value} cannot be compared with that of another build`);
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
    const before = known.get(value);
    if (before !== undefined) return before;
    const text = partsOf(value, textOf);
    if (text.length < long) return text;
    const digest = `#${digestOf(text)}`;
    known.set(value, digest);
    return digest;
  };
  return (value) => digestOf(textOf(value));
}

function partsOf(value: object, textOf: (part: unknown) => string): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  if (value instanceof Map) return `Map${partsOf([...value], textOf)}`;
  if (value instanceof Set) return `Set${partsOf([...value], textOf)}`;
  if (value instanceof Date) return `Date ${value.getTime()}`;
  const kind = Object.getPrototypeOf(value);
  if (kind !== Object.prototype && kind !== null)
    throw new TypeError(
      `a ${value.constructor.name} cannot be compared with that of another build`,
    );
  const parts = Object.entries(value).map(
    ([name, part]) => `${JSON.stringify(name)}:${textOf(part)}`,
  );
  return `{${parts.join()}}`;
}
