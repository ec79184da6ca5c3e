import { describe, expect, test } from 'vitest';
import { typeset } from '../../../src/views/typeset.ts';

/** The text that a reader would copy: formulas by their source, tags off, entities back. */
function plainText(html: string): string {
  return html
    .replace(/<span class="math" data-source="([^"]*)">.*?<\/math><\/span>/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

test('nothing in a text becomes markup', () => {
  const text = `<script>alert("1")</script> & <img src=x onerror='y'> {{ }}`;
  const html = typeset(text);
  expect(html).not.toMatch(/<(?!\/?(?:a|mark|span)\b)/);
  expect(plainText(html)).toBe('<script>alert(“1”)</script> & <img src=x onerror=‘y’> {{ }}');
});

test('a formula is MathML, and its source is kept', () => {
  const text = 'costs O(n^2) & more';
  const html = typeset(text, { math: [{ at: [6, 12], tex: 'O(n^2)' }] });
  expect(html).toContain('<span class="math" data-source="O(n^2)"><math>');
  expect(html).toContain('<msup><mi class="variable">n</mi><mn>2</mn></msup>');
  expect(html).not.toContain('style=');
  expect(plainText(html)).toBe(text);
});

test('a formula that may be wider than a phone can be scrolled, and a short one keeps its line', () => {
  const tex = 'P(x) \\le (1 - p)^N + \\lceil \\log_2 N \\rceil';
  const set = (tex: string) => typeset('so x it is', { math: [{ at: [3, 4], tex }] });
  expect(set(tex)).toContain('<span class="math wide"');
  expect(set('P(x) \\le p^N')).toContain('<span class="math" ');
});

test.each(['x^{', '\\color{red}{x}', '\\href{javascript:x}{y}', '\\undefined{x}'])(
  'TeX that cannot be set safely is shown as it reads: %s',
  (tex) => {
    expect(typeset('so x it is', { math: [{ at: [3, 4], tex }] })).toBe('so x it is');
  },
);

describe('addresses are links', () => {
  test.each([
    ['See https://a.org/b.', 'https://a.org/b'],
    ['(https://a.org/b)', 'https://a.org/b'],
    ['at https://a.org/b_(c) now', 'https://a.org/b_(c)'],
    ['at https://a.org/?x=1&y=2, and', 'https://a.org/?x=1&amp;y=2'],
  ])('%s', (text, address) => {
    expect(typeset(text)).toContain(`<a href="${address}" rel="noopener">${address}</a>`);
    expect(plainText(typeset(text))).toBe(text);
  });

  test('addresses with other schemes are not linked', () => {
    expect(typeset('javascript:alert(1) ftp://a.org')).not.toContain('<a');
  });
});

describe('marks', () => {
  test('wrap their stretch with their class', () => {
    const marks = [{ at: [2, 6] as [number, number], class: 'a"b' }];
    expect(typeset('a wide b', { marks })).toBe('a <b class="a&quot;b">wide</b> b');
  });

  test('that overlap are split', () => {
    const marks = [
      { at: [0, 3] as [number, number], class: 'one' },
      { at: [2, 5] as [number, number], class: 'two' },
    ];
    expect(typeset('abcde', { marks })).toBe(
      '<b class="one">ab</b><b class="one two">c</b><b class="two">de</b>',
    );
  });

  test('never cut a formula or a link', () => {
    const text = 'so O(n^2) at https://a.org/b';
    const html = typeset(text, {
      math: [{ at: [3, 9], tex: 'O(n^2)' }],
      marks: [{ at: [5, 17], class: 'r0' }],
    });
    expect(html).toMatch(/^so <b class="r0"><span class="math".*<\/span> at <a .*<\/a><\/b>$/);
    expect(plainText(html)).toBe(text);
  });
});

test('quotation marks are curled, but not in addresses and formulas', () => {
  const text = `"f'" at https://a.org/'b/ is the model's`;
  const html = typeset(text, { math: [{ at: [1, 3], tex: "f'" }] });
  expect(html).toMatch(/^“<span class="math" data-source="f'">.*<\/span>” at /);
  expect(html).toContain(`https://a.org/'b/</a> is the model’s`);
});
