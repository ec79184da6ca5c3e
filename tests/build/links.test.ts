import { expect, it } from 'vitest';
import { testBase, testDir, testOrigin } from '../build-site.ts';
import { brokenLinks } from './inner-links.ts';
import { attributesOf, pagesOf, textOf } from './site-files.ts';

it('resolves every inner link and asset of every page under the base', () => {
  const broken = brokenLinks({ dir: testDir, origin: testOrigin, base: testBase });
  expect(Object.fromEntries(broken)).toEqual({});
});

it('points every fragment at something on its page', () => {
  const lost: string[] = [];
  for (const page of pagesOf()) {
    const html = textOf(page);
    for (const href of attributesOf(html, 'a', 'href')) {
      // A text fragment names words, not an element.
      if (!href.startsWith('#') || href.startsWith('#:~:')) continue;
      if (!new RegExp(`\\sid="?${href.slice(1)}["\\s>]`).test(html)) lost.push(`${page} ${href}`);
    }
  }
  expect(lost).toEqual([]);
});
