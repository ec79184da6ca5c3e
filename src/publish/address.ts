/** Makes absolute addresses of this site. */
import { pathTo } from '../site.ts';

/** Path of a page or file → its absolute address, for formats that need more than a path. */
export type Address = (path?: string) => string;

/** `https://example.org` → `("papers/moh/")` → `https://example.org/broadsheet/papers/moh/` */
export function addressOn(origin: string | URL): Address {
  return (path = '') => new URL(pathTo(path), origin).href;
}
