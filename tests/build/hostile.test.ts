import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildSite, sampleContent } from '../build-site.ts';
import { filesOf, pagesOf, textOf } from './site-files.ts';

const content = mkdtempSync(join(tmpdir(), 'hostile-'));
const built = 'dist/test-hostile';

const digest = `Daily Papers

byAK and the research community

Aug 20

On <img src=x onerror=alert(1)> and </title><script>alert(2)</script> in Titles

We study "quotes' & <b>bold</b> claims, {braces} and \`ticks\` in <script>alert(3)</script> abstracts. An [inviting link](javascript:alert(4)) leads nowhere, and </p></main></body> closes nothing. # No heading, --- no rule, &lt;escaped&gt; stays escaped, and $x<y$ stays mathematics.

Plain Gates: A Paper Beside It

Attention is all that gates need, and nothing else in this abstract is of any danger at all to a page.
`;

beforeAll(() => {
  mkdirSync(join(content, 'digests'), { recursive: true });
  writeFileSync(join(content, 'digests', '2025-08-20.txt'), digest);
  cpSync(join(sampleContent, 'topics'), join(content, 'topics'), { recursive: true });
  buildSite(built, { CONTENT_DIR: content, CI: '' });
});

afterAll(() => rmSync(content, { recursive: true }));

it('never turns HTML of a digest into HTML', () => {
  for (const page of pagesOf(built)) {
    const html = withoutValues(textOf(page, built));
    expect(html, page).not.toMatch(/<script>alert|<img src="?x|<b>bold/);
    expect(textOf(page, built), page).not.toMatch(/href="?javascript:/);
    expect(html, page).not.toMatch(/<\/p><\/main><\/body> closes/);
  }
});

it('shows the same text to the reader', () => {
  const paper = pagesOf(built).find((page) => /^papers\/on-/.test(page)) ?? '';
  // A word of it may be marked as a topic's evidence.
  const html = textOf(paper, built).replace(/<\/?(?:span|mark)\b[^>]*>/g, '');
  expect(html).toContain('&lt;script&gt;alert(3)&lt;/script&gt; abstracts');
  expect(html).toContain('&lt;escaped&gt; stays escaped');
});

/** In a quoted value `<` is a letter like any other; what could end the value is escaped, or this goes wrong. */
function withoutValues(html: string): string {
  return html.replace(/="[^"]*"/g, '=""');
}

it('keeps such text out of feeds and data as markup, too', () => {
  for (const file of filesOf(built).filter((path) => path.endsWith('.xml')))
    expect(textOf(file, built), file).not.toMatch(/<script|<img/);
});
