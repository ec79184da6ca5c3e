import { expect, test } from 'vitest';
import { movedTo } from '../../../../src/islands/reader/moved-to.ts';

const page = (address: string) =>
  `<!doctype html>\n<title>Redirecting to: ${address}</title>\n<meta http-equiv="refresh" content="0;url=${address}">`;

test.each([
  ['the page of another id', page('/base/papers/on-kites/'), 'on-kites'],
  ['a paper’s own page', '<title>On Kites</title><article data-paper="on-kites">', null],
  ['a page that leads elsewhere', page('/base/topics/kites/'), null],
  ['nothing', '', null],
])('%s leads where it says', (_, html, id) => {
  expect(movedTo(html, '/base/papers/')).toBe(id);
});
