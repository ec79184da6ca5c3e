/** What pages are written without makes no difference to what a browser reads. */
import { expect, test } from '@playwright/test';
import { withoutNeedless } from '../../src/compile/page-policy.ts';
import { randomOf } from '../bench/search/questions.ts';

const random = randomOf(14);

test('a page without needless quotes and ends is the same page', async ({ page }) => {
  const pages = Array.from({ length: 3000 }, () => `<!doctype html><body>${flow(4)}</body>`);
  const pairs = pages.map((whole) => ({ whole, light: withoutNeedless(whole) }));
  expect(pairs.filter(({ whole, light }) => light.length < whole.length).length).toBeGreaterThan(
    2500,
  );
  const differing = await page.evaluate((all) => {
    const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');
    return all.filter(({ whole, light }) => !read(whole).isEqualNode(read(light)));
  }, pairs);
  expect(differing.slice(0, 3)).toEqual([]);
});

const sections = 'article aside blockquote div footer header main nav section save-buttons'.split(
  ' ',
);
const values = [
  'small',
  'a b',
  '',
  '/topics/x/',
  'x=y',
  '“q”',
  'it&#39;s',
  '&lt;',
  'z/',
  '</p><p>',
];

/** Elements as pages hold them, each with its end; none in another that may not hold it. */
function flow(depth: number): string {
  const some = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
    if (depth === 0) return phrase();
    const inner = () => flow(depth - 1);
    return oneOf([
      () => `<p ${attribute()}>${phrase()}</p>`,
      () => `<p>${phrase()}</p>`,
      () => `<h2 ${attribute()}>${phrase()}</h2>`,
      () => `<hr ${attribute()}>`,
      () => `<!-- </p><p class="a"> -->`,
      () => phrase(),
      () => `<ol ${attribute()}><li>${inner()}</li>${oneOf(['', ' '])}<li>${phrase()}</li></ol>`,
      () => `<dl><dt>${phrase()}</dt><dd>${inner()}</dd></dl>`,
      () => `<table><tbody><tr><td>${inner()}</td><td>1</td></tr></tbody></table>`,
      () => '<select><option value="a b">a</option><option value="c">b</option></select>',
      () => `<form ${attribute()}>${phrase()}<p>${phrase()}</p></form>`,
      ...sections.map((name) => () => `<${name} ${attribute()}>${inner()}</${name}>`),
    ])();
  });
  return some.join('');
}

function phrase(): string {
  return oneOf([
    'words',
    '',
    ' ',
    `<b ${attribute()}>b</b> c`,
    `<a ${attribute()}>e</a>`,
    '<i>f</i>',
  ]);
}

function attribute(): string {
  return `data-x="${oneOf(values)}"`;
}

function oneOf<T>(all: T[]): T {
  return all[Math.floor(random() * all.length)] as T;
}
