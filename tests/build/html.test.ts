import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { testDir } from '../build-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // How Astro writes; all of it is valid HTML.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A title is as long as the paper's, and a letter needs styles in its elements.
    'long-title': 'off',
    'no-inline-style': 'off',
  },
});

/** Astro itself writes it before a page's first island, where no style may stand. */
const islandStyle = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

/** Of each template, every sixteenth page: pages of one template differ in text alone. */
const pages = readdirSync(testDir, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .sort();
const templates = Map.groupBy(pages, (file) => file.replace(/[^/]+(?=\/index\.html$)/, '*'));
const sample = [...templates.values()].flatMap((some) => some.filter((_, n) => n % 16 === 0));

test.each(sample)('%s is valid HTML', async (file) => {
  const html = readFileSync(join(testDir, file), 'utf8').replace(islandStyle, '');
  const { results } = await validator.validateString(html);
  const messages = results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line}: ${message} (${ruleId})`),
  );
  expect(messages).toEqual([]);
});
