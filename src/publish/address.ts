/** Absolute addresses of this site. */
import { pathTo } from '../site.ts';

/** Makes the absolute address of a page or file of this site, for formats that need more than a path. */
export type Address = (path?: string) => string;

/** `https://example.org` → `("papers/moh/")` → `https://example.org/broadsheet/papers/moh/` */
export function addressOn(origin: string | URL): Address {
  return (path = '') => new URL(pathTo(path), origin).href;
}
