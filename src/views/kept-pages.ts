/** Keeps pages whose props have the hash that they had in the last build (they are not rendered again), and makes none of them in the builds of other languages. */
import { languageFolder } from '../site.ts';
import { idHash } from '../text/id-hash.ts';

/**
 * For `getStaticPaths()` of pages that are there once, whatever the language. A page whose props are those of the last
 * build is not rendered again (`experimental.incrementalBuild` of Astro), so it may ask for nothing but its props.
 */
export async function keptPages<Page extends { props: object }>(
  pagesOf: () => Promise<Page[]>,
): Promise<(Page & { cacheKey: string })[]> {
  if (languageFolder !== '') return [];
  // astro.config.mjs says by which code pages are made.
  const version = import.meta.env.PUBLIC_PAGES_VERSION;
  return (await pagesOf()).map((page) => ({
    ...page,
    cacheKey: `${version} ${fingerprintOf(page.props)}`,
  }));
}

/** A part whose text is this long is replaced by its hash, which is made once for each object. */
const long = 200;

/** A hash of all that is in a value, which must not change afterwards: parts that values share are hashed once. Throws a TypeError for functions and classes. */
export function fingerprintOf(value: unknown): string {
  return hashOf(textOf(value));
}

const known = new WeakMap<object, string>();

function textOf(value: unknown): string {
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new TypeError(`a ${typeof value} cannot be compared with that of another build`);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const before = known.get(value);
  if (before !== undefined) return before;
  const text = partsOf(value);
  if (text.length < long) return text;
  const hash = `#${hashOf(text)}`;
  known.set(value, hash);
  return hash;
}

function partsOf(value: object): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  if (value instanceof Map) return `Map${partsOf([...value])}`;
  if (value instanceof Set) return `Set${partsOf([...value])}`;
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

/** Two of 32 bits, which a page compares with its own of the last build alone; pages must not import modules of Node. */
function hashOf(text: string): string {
  return [idHash(text), idHash(text, 0x01000193)].map((part) => part.toString(36)).join('-');
}
