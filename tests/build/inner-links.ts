import { attributesOf, filesOf, pagesOf, textOf } from './site-files.ts';

/** A built site and where it will live. */
export interface BuiltSite {
  dir: string;
  origin: string;
  base: string;
}

/** Address of a link or asset that leads nowhere on the site → a page that has it. */
export function brokenLinks(site: BuiltSite): Map<string, string> {
  const files = new Set(filesOf(site.dir));
  const isThere = (path: string) => {
    if (!path.startsWith(site.base)) return false;
    const file = path.slice(site.base.length);
    return files.has(file.endsWith('/') || file === '' ? `${file}index.html` : file);
  };
  const broken = new Map<string, string>();
  for (const page of pagesOf(site.dir))
    for (const path of innerLinks(page, site)) if (!isThere(path)) broken.set(path, page);
  return broken;
}

/** Links and assets of a page that stay on the site, as paths from its origin. */
function innerLinks(page: string, { dir, origin, base }: BuiltSite): string[] {
  const html = textOf(page, dir);
  const at = `${origin}${base}${page.replace(/index\.html$/, '')}`;
  return [
    ...attributesOf(html, '(?:a|link)', 'href'),
    ...attributesOf(html, '(?:script|img|source)', 'src'),
    ...attributesOf(html, 'form', 'action'),
  ]
    .map((address) => new URL(address, at))
    .filter((address) => address.origin === origin)
    .map(({ pathname }) => decodeURIComponent(pathname));
}
