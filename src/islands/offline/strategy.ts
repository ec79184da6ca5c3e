/**
 * How a request is answered.
 * `network-first`: a page or a file whose name stays while its content changes; never stale while online.
 * `cache-first`: a file whose name is a hash of its content, so a kept copy is always right.
 * `leave`: not of this site, or not a reading request.
 */
export type Strategy = 'network-first' | 'cache-first' | 'leave';

/** Picks the strategy of a request by its method and address. */
export function strategyFor(method: string, address: URL, origin: string, base: string): Strategy {
  if (method !== 'GET' || address.origin !== origin || !address.pathname.startsWith(base)) {
    return 'leave';
  }
  return isHashed(address.pathname.slice(base.length)) ? 'cache-first' : 'network-first';
}

/** `"_astro/page.B3x_9aQz.css"`, `"search/titles.81f0.pack"` → true; the search page and the index's manifest keep their names. */
function isHashed(path: string): boolean {
  if (path.startsWith('_astro/')) return true;
  return path.startsWith('search/') && !/^search\/(index\.html|manifest\.json)?$/.test(path);
}

/** A kept page answers for its address whatever query or fragment stands behind it. */
export function keyOf(address: URL): string {
  return address.origin + address.pathname;
}
