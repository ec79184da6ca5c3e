/** What a first visit to a page costs, compressed as a server sends it, against the limits of the design. */
import { expect, it } from 'vitest';
import { testBase } from '../build-site.ts';
import { attributesOf, filesOf, sentBytes, textOf } from './site-files.ts';

const kB = 1000;
const pages = filesOf().filter((path) => path.endsWith('/index.html') || path === 'index.html');

it.each([
  { name: 'front page', pages: /^index\.html$/, all: 120, scripts: 30 },
  {
    name: 'edition',
    pages: /^editions\/\d{4}-\d{2}-\d{2}[^/]*\/(\d+\/)?index/,
    all: 110,
    scripts: 25,
  },
  { name: 'topic', pages: /^topics\/(?!about)[^/]+\/(\d+\/)?index/, all: 110, scripts: 25 },
  { name: 'paper', pages: /^papers\//, all: 70, scripts: 8 },
])('keeps every $name within $all kB, and its scripts within $scripts kB', (budget) => {
  const its = pages.filter((page) => budget.pages.test(page));
  expect(its.length).toBeGreaterThan(0);
  const over = its.filter((page) => {
    const { all, scripts } = costOf(page);
    return all > budget.all * kB || scripts > budget.scripts * kB;
  });
  expect(over.map((page) => ({ page, ...costOf(page) }))).toEqual([]);
});

it('sets everything in one font of at most 45 kB', () => {
  const fonts = filesOf().filter((path) => path.endsWith('.woff2'));
  expect(fonts).toHaveLength(1);
  expect(sentBytes(fonts[0] ?? '')).toBeLessThan(45 * kB);
});

function costOf(page: string): { all: number; scripts: number } {
  const html = textOf(page);
  const entries = [
    ...attributesOf(html, 'script', 'src'),
    ...attributesOf(html, 'astro-island', 'component-url'),
    ...attributesOf(html, 'astro-island', 'renderer-url'),
    ...importsIn(html),
  ].map(withoutBase);
  const scripts = [...withImports(entries)];
  const styles = attributesOf(html, 'link', 'href').filter((href) => href.endsWith('.css'));
  const fonts = filesOf().filter((path) => path.endsWith('.woff2'));
  const sum = (paths: string[]) => paths.reduce((bytes, path) => bytes + sentBytes(path), 0);
  return {
    all: sum([page, ...styles.map(withoutBase), ...fonts, ...scripts]),
    scripts: sum(scripts),
  };
}

/** Scripts and all that they import at once; what they import later costs nothing on a first visit. */
function withImports(entries: string[], seen = new Set<string>()): Set<string> {
  for (const entry of entries) {
    if (seen.has(entry)) continue;
    seen.add(entry);
    const folder = entry.slice(0, entry.lastIndexOf('/') + 1);
    const imports = importsIn(textOf(entry)).map((path) =>
      path.startsWith('./') ? folder + path.slice(2) : withoutBase(path),
    );
    withImports(imports, seen);
  }
  return seen;
}

function importsIn(code: string): string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*["']((?:\.\/|\/)[^"']+\.js)["']/g)].map(
    ([, path]) => path ?? '',
  );
}

function withoutBase(path: string): string {
  return path.startsWith(testBase) ? path.slice(testBase.length) : path.replace(/^\//, '');
}
