import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { giveIds } from '../../../src/papers/identity/give-ids.ts';
import { makePaper } from '../../../src/papers/make-paper.ts';
import { asMarkdown, asYaml, paperFile } from '../../../src/papers/paper-file.ts';
import { renderedText } from '../../rendered-text.ts';
import { listing } from './listing.ts';

const hostile = [
  '<script>alert(1)</script> and <b>bold</b> <!-- comment -->',
  '[click](javascript:alert(1)) ![x](y) [ref]: z',
  '# A heading',
  '1. A list',
  '12) Another',
  '- A dash, + a plus, * a star',
  '---',
  '--- title: x ---',
  '+++',
  '===',
  '> A quotation',
  '| a | b |',
  '```js code```',
  '~~~',
  'back\\slash \\* \\\\ and a trailing one \\',
  '“quotes” "straight" \'single\' -- dashes ... dots',
  '{{ page.title }} {braces} {% raw %}',
  'Title\n=====\nmore\n\nnew paragraph',
  'tabs\there and  several   spaces',
  '  leading and trailing  ',
  '\tindented',
  '&amp; &lt; &#35; &copy; &notanentity;',
  '_a_ __b__ *c* **d** ~~e~~ snake_case_name 2*3*4',
  'https://example.org/a_b_c?x=1&y=2 and www.example.org, a@example.org',
  '<https://example.org>',
  '$x_1$ and $$y$$',
  ':::note\nx\n:::',
  'one line\nand the next',
  ':smile: ::before',
  '[^1]: footnote',
  '[x] task',
  'import x from "y"',
  '基于注意力 🔥 \u202eright to left',
  'no\u00a0break and thin\u2009space',
  'bell\u0007 and delete\u007f',
];

test.each(hostile)('The abstract %j is read back from its Markdown as it was', async (abstract) => {
  expect(await renderedText(asMarkdown(abstract))).toBe(abstract);
});

test('Any text is read back from its Markdown as it was', async () => {
  const signs = fc.constantFrom(
    ...'ab 1.)#*_`[]()<>&!|\\~=+-:{}$"\'\t/@^'.split(''),
    'é',
    '中',
    'http://a.bc/',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(signs, { minLength: 1, maxLength: 40 }).map((text) => text.join('')),
      async (text) => {
        expect(await renderedText(asMarkdown(text))).toBe(text);
      },
    ),
    { seed: 7, numRuns: 1500 },
  );
});

test('Front matter is YAML that says what it was given', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }),
      fc.string({ minLength: 1 }),
      fc.nat(),
      (list, text, number) => {
        const facts = {
          text,
          number,
          list,
          records: [{ text, list: [text] }],
          map: { [text]: list },
        };
        expect(parse(asYaml(facts), { maxAliasCount: 0 })).toEqual(facts);
      },
    ),
    { seed: 7, numRuns: 500 },
  );
});

test('Words that YAML takes for something else stay words', () => {
  const list = ['yes', 'No', 'null', '1e3', '2025-08-20', '0x1f', '~', '- a', 'a: b', 'a #b', ''];
  expect(parse(asYaml({ list }), { version: '1.1' })).toEqual({ list });
  expect(parse(asYaml({ list }))).toEqual({ list });
});

test('A paper file holds the facts above and the abstract below, and nothing that is unknown', () => {
  const [identified] = giveIds(
    [listing('2025-01-01', '--- {{x}}', { abstract: '# Not a heading' })],
    new Map(),
  ).papers;
  const file = identified && paperFile(makePaper(identified));
  expect(file).toMatch(/^---\ntitle: "--- \{\{x\}\}"\neditions: \["2025-01-01"\]\nsources:/);
  expect(file).toMatch(/\n---\n\n\\# Not a heading\n$/);
  expect(file).not.toMatch(/published|venue|repairs|related/);
});
