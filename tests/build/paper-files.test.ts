/** The Markdown that people open and the pages that readers see come from one compilation; they say the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { testBase, testContent, testDir } from '../build-site.ts';
import { renderedText, textOf } from '../rendered-text.ts';

const factsSchema = z.object({
  title: z.string(),
  topics: z.array(z.string()).default([]),
  authors: z.array(z.string()).default([]),
});

const papers = readdirSync(`${testContent}/papers`).map((name) => {
  const [, yaml = '', body = ''] = readFileSync(`${testContent}/papers/${name}`, 'utf8').split(
    /^---$/m,
    3,
  );
  const page = readFileSync(`${testDir}/papers/${name.replace(/\.md$/, '')}/index.html`, 'utf8');
  return { name, facts: factsSchema.parse(parse(yaml)), body: body.trim(), page };
});

const shown = (page: string, element: RegExp) =>
  straight(textOf((element.exec(page)?.[1] ?? '').replace(/<[^>]*>/g, '')));

/** A page curls the quotation marks of a text. */
function straight(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}

test('A paper’s page has the title, authors and topics of its file', () => {
  expect(papers.length).toBeGreaterThan(0);
  for (const { facts, page } of papers) {
    const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(page)?.[1] ?? '';
    if (!title.includes('<math'))
      expect(shown(page, /<h1[^>]*>([\s\S]*?)<\/h1>/)).toBe(straight(facts.title));
    for (const topic of facts.topics) expect(page).toContain(`href="${testBase}topics/${topic}/"`);
    for (const author of facts.authors.slice(0, 1)) expect(textOf(page)).toContain(author);
  }
});

test('A paper’s page has the abstract of its file, word for word', async () => {
  const abstract = /<p class="abstract"[^>]*>([\s\S]*?)<\/(?:p|div)>/;
  // Typeset mathematics has other letters than its source.
  const plain = papers.filter(({ page }) => !abstract.exec(page)?.[1]?.includes('<math'));
  expect(plain.length).toBeGreaterThan(papers.length / 2);
  for (const { page, body } of plain)
    expect(shown(page, abstract)).toBe(straight(await renderedText(body)));
});
