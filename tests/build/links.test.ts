import { expect, it } from 'vitest';
import { testBase, testOrigin } from '../build-site.ts';
import { attributesOf, filesOf, pagesOf, textOf } from './site-files.ts';

const files = new Set(filesOf());

/** Links and assets of a page that stay on the site, as paths from its origin. */
function innerLinks(page: string): string[] {
  const html = textOf(page);
  const at = `${testOrigin}${testBase}${page.replace(/index\.html$/, '')}`;
  return [
    ...attributesOf(html, '(?:a|link)', 'href'),
    ...attributesOf(html, '(?:script|img|source)', 'src'),
    ...attributesOf(html, 'form', 'action'),
  ]
    .map((address) => new URL(address, at))
    .filter(({ origin }) => origin === testOrigin)
    .map(({ pathname }) => decodeURIComponent(pathname));
}

function isThere(path: string): boolean {
  if (!path.startsWith(testBase)) return false;
  const file = path.slice(testBase.length);
  return files.has(file.endsWith('/') || file === '' ? `${file}index.html` : file);
}

it('resolves every inner link and asset of every page under the base', () => {
  const broken = new Map<string, string>();
  for (const page of pagesOf())
    for (const path of innerLinks(page)) if (!isThere(path)) broken.set(path, page);
  expect(Object.fromEntries(broken)).toEqual({});
});

it('points every fragment at something on its page', () => {
  const lost: string[] = [];
  for (const page of pagesOf()) {
    const html = textOf(page);
    for (const href of attributesOf(html, 'a', 'href')) {
      // A text fragment names words, not an element.
      if (!href.startsWith('#') || href.startsWith('#:~:')) continue;
      if (!html.includes(`id="${href.slice(1)}"`)) lost.push(`${page} ${href}`);
    }
  }
  expect(lost).toEqual([]);
});
