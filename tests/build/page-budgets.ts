/** What a first visit to a page costs, compressed as a server sends it, against the limits of the design. */
import type { BuiltSite } from './inner-links.ts';
import { attributesOf, filesOf, sentBytes, textOf } from './site-files.ts';

const kB = 1000;

/**
 * Of a page with all that it loads at once, and of its script files alone, in kB; and how many requests that takes.
 *
 * A list makes 11 requests: the page, the font, styles, those of lists, the script before the first paint, those of all
 * pages and of lists, and four files of code (lists, all pages, words, Preact), of which other pages need only some
 * (`src/compile/bundles.ts`). A paper makes 7: it has no part that Preact draws. The names of files alone, which differ
 * from machine to machine, change the weight of its scripts by 20 bytes.
 */
export const budgets = [
  { name: 'front page', pages: /^index\.html$/, all: 110, scripts: 27, requests: 11 },
  {
    name: 'edition',
    pages: /^editions\/\d{4}-\d{2}-\d{2}[^/]*\/(\d+\/)?index/,
    all: 110,
    scripts: 27,
    requests: 11,
  },
  {
    name: 'topic',
    pages: /^topics\/(?!about)[^/]+\/(\d+\/)?index/,
    all: 90,
    scripts: 27,
    requests: 11,
  },
  { name: 'paper', pages: /^papers\//, all: 42, scripts: 7.4, requests: 7 },
];

/** The pages that a budget is for, and those of them that cost more, with their bytes. */
export function overBudget(budget: (typeof budgets)[number], site: Omit<BuiltSite, 'origin'>) {
  const pages = filesOf(site.dir).filter(
    (path) => /(^|\/)index\.html$/.test(path) && budget.pages.test(path),
  );
  const over = pages
    .map((page) => ({ page, ...costOf(page, site) }))
    .filter(
      ({ all, scripts, requests }) =>
        all > budget.all * kB || scripts > budget.scripts * kB || requests > budget.requests,
    );
  return { pages, over };
}

/** Bytes of all that a page loads at once, and of its scripts; and how many requests that takes. */
export function costOf(
  page: string,
  { dir, base }: Omit<BuiltSite, 'origin'>,
): { all: number; scripts: number; requests: number } {
  const html = textOf(page, dir);
  const withoutBase = (path: string) =>
    path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '');
  /** Scripts and all that they import at once; what they import later costs nothing on a first visit. */
  const withImports = (entries: string[], seen = new Set<string>()): Set<string> => {
    for (const entry of entries) {
      if (seen.has(entry)) continue;
      seen.add(entry);
      const folder = entry.slice(0, entry.lastIndexOf('/') + 1);
      const imports = importsIn(textOf(entry, dir)).map((path) =>
        path.startsWith('./') ? folder + path.slice(2) : withoutBase(path),
      );
      withImports(imports, seen);
    }
    return seen;
  };
  const entries = [...attributesOf(html, 'script', 'src'), ...importsIn(html)].map(withoutBase);
  const scripts = [...withImports(entries)];
  const links = attributesOf(html, 'link', 'href');
  const linked = links.filter((href) => /\.(css|woff2)$/.test(href)).map(withoutBase);
  const sum = (paths: string[]) => paths.reduce((bytes, path) => bytes + sentBytes(path, dir), 0);
  const loaded = [page, ...linked, ...scripts];
  return { all: sum(loaded), scripts: sum(scripts), requests: loaded.length };
}

function importsIn(code: string): string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*["']((?:\.\/|\/)[^"']+\.js)["']/g)].map(
    ([, path]) => path ?? '',
  );
}
