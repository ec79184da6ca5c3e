/**
 * `network-first`: a page, or a file whose content changes under its name; never stale while online.
 * `cache-first`: a file whose name has a hash of its content, so that a kept copy is always right.
 * `leave`: not of this site, or not a GET.
 */
type Strategy = 'network-first' | 'cache-first' | 'leave';

export function strategyFor(method: string, address: URL, origin: string, base: string): Strategy {
  if (method !== 'GET' || address.origin !== origin || !address.pathname.startsWith(base)) {
    return 'leave';
  }
  return isHashed(address.pathname.slice(base.length)) ? 'cache-first' : 'network-first';
}

/** `"_astro/page.B3x_9aQz.css"`, `"search/titles.81f0.pack"` → true; `"search/"`, `"search/manifest.json"` → false */
function isHashed(path: string): boolean {
  if (path.startsWith('_astro/')) return true;
  return path.startsWith('search/') && !/^search\/(index\.html|manifest\.json)?$/.test(path);
}

/** The cache key of an address: without query and fragment, which change no file of a static site. */
export function keyOf(address: URL): string {
  return address.origin + address.pathname;
}
