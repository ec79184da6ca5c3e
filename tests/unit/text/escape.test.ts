import { expect, test } from 'vitest';
import { escaped, jsonInHtml } from '../../../src/text/escape.ts';

test('a text is no markup, in an element and in an attribute', () => {
  expect(escaped('<b title="a">&\u0001')).toBe('&lt;b title=&quot;a&quot;&gt;&amp;');
});

test('a text in JSON cannot end its script element', () => {
  const json = jsonInHtml({ title: '</script><!--' });
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual({ title: '</script><!--' });
});
