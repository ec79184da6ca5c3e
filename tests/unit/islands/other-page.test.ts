import { expect, test } from 'vitest';
import { redirectOf } from '../../../src/islands/other-page.ts';

const page = (address: string) =>
  `<!doctype html>\n<title>Redirecting to: ${address}</title>\n<meta http-equiv="refresh" content="0;url=${address}">`;

test.each([
  ['the page of a former id', page('/base/papers/on-kites/'), 'on-kites'],
  ['a paper’s own page', '<title>On Kites</title><article data-paper="on-kites">', null],
  ['a page that leads elsewhere', page('/base/topics/kites/'), null],
  ['nothing', '', null],
])('%s redirects to the paper it names', (_, html, id) => {
  expect(redirectOf(html, '/base/papers/')).toBe(id);
});
