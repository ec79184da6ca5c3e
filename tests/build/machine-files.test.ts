import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import { z } from 'astro/zod';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { paperRecordSchema } from '../../src/papers/exports/paper-record.ts';
import { testBase, testDir, testOrigin } from '../build-site.ts';

const files = readdirSync(testDir, { recursive: true, encoding: 'utf8' }).sort();
const named = (ending: RegExp) => files.filter((file) => ending.test(file));
const read = (file: string) => readFileSync(join(testDir, file), 'utf8');
const home = testOrigin + testBase;

/** An address of the site → the file that answers it. */
function fileOf(address: string): string {
  expect(address.startsWith(home)).toBe(true);
  const path = decodeURI(address.slice(home.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

test('every BibTeX file passes a strict parser, and its keys are unique', () => {
  const bibs = named(/\.bib$/);
  expect(bibs.length).toBeGreaterThan(100);
  for (const file of bibs) {
    const { errors, entries } = parse(read(file));
    expect({ file, errors }).toEqual({ file, errors: [] });
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  }
}, 60_000);

test('every paper is the same in JSON, RIS and BibTeX', () => {
  const papers = named(/^papers\/[^/]+\.json$/);
  for (const file of papers) {
    const { $schema, ...record } = z
      .looseObject({ $schema: z.string() })
      .parse(JSON.parse(read(file)));
    const paper = paperRecordSchema.strict().parse(record);
    expect(files).toContain(fileOf($schema));
    const [ris] = new Cite(read(file.replace('.json', '.ris'))).data;
    const [bib] = parse(read(file.replace('.json', '.bib'))).entries;
    expect(ris?.title).toBe(paper.title.replace(/\s+/g, ' '));
    expect((ris?.author as unknown[] | undefined)?.length).toBe(paper.authors?.length);
    expect(bib?.fields.author?.length).toBe(paper.authors?.length);
  }
}, 60_000);

const atomDate = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const webAddress = z.url({ protocol: /^https?$/ });
const name = z.strictObject({ name: z.string().min(1) });
const link = z.strictObject({ '@rel': z.string(), '@type': z.string(), '@href': webAddress });
const category = z.strictObject({
  '@term': z.string().min(1),
  '@scheme': webAddress,
  '@label': z.string().min(1),
});
/** What RFC 4287 asks of an entry and a feed; strict, so that nothing it does not know is there. */
const atomEntry = z.strictObject({
  id: webAddress,
  title: z.string().min(1),
  link: z.array(link).length(1),
  published: atomDate,
  updated: atomDate,
  author: z.array(name).default([]),
  category: z.array(category).default([]),
  content: z.strictObject({ '@type': z.literal('html'), '#text': z.string().min(1) }),
});
const atomFeed = z.strictObject({
  '@xmlns': z.literal('http://www.w3.org/2005/Atom'),
  '@xml:lang': z.string().min(2),
  id: webAddress,
  title: z.string().min(1),
  subtitle: z.string().min(1),
  updated: atomDate,
  author: z.array(name).length(1),
  link: z.array(link).length(2),
  icon: webAddress,
  entry: z.array(atomEntry).default([]),
});
const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (tag) => ['entry', 'author', 'link', 'category', 'outline'].includes(tag),
});

test('every Atom feed obeys RFC 4287, says its own address, and links to pages that exist', () => {
  for (const file of named(/feed\.xml$/)) {
    expect(XMLValidator.validate(read(file))).toBe(true);
    const { feed } = z.looseObject({ feed: atomFeed }).parse(xml.parse(read(file)));
    expect(feed.link.find((one) => one['@rel'] === 'self')?.['@href']).toBe(home + encodeURI(file));
    expect(files).toContain(fileOf(feed.id));
    expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(feed.entry.length);
    for (const { id, published, updated } of feed.entry) {
      expect(files).toContain(fileOf(id));
      expect(published <= updated && updated <= feed.updated).toBe(true);
    }
  }
}, 60_000);

const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: webAddress,
  feed_url: webAddress,
  description: z.string(),
  icon: webAddress,
  favicon: webAddress,
  language: z.string(),
  authors: z.array(name),
  items: z.array(
    z.strictObject({
      id: webAddress,
      url: webAddress,
      title: z.string().min(1),
      content_html: z.string().min(1),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime(),
      authors: z.array(name).min(1).optional(),
      tags: z.array(z.string()),
    }),
  ),
});

test('every JSON Feed obeys version 1.1 and says its own address', () => {
  for (const file of named(/feed\.json$/)) {
    const feed = jsonFeed.parse(JSON.parse(read(file)));
    expect(feed.feed_url).toBe(home + encodeURI(file));
    expect(files).toContain(fileOf(feed.icon));
  }
});

test('OPML, OpenSearch, the manifest and robots.txt lead to what exists', () => {
  const addresses = [...read('topics.opml').matchAll(/(?:xml|html)Url="([^"]+)"/g)].map(
    ([, url = '']) => url,
  );
  const manifest = z.object({
    icons: z.array(z.object({ src: z.string() })),
    start_url: z.string(),
  });
  const { icons, start_url } = manifest.parse(JSON.parse(read('manifest.webmanifest')));
  const [, sitemap = ''] = /^Sitemap: (.+)$/m.exec(read('robots.txt')) ?? [];
  const [, search = ''] =
    /template="([^"?]+)\?q=\{searchTerms\}"/.exec(read('opensearch.xml')) ?? [];
  const paths = [...icons.map(({ src }) => src), start_url].map((path) => testOrigin + path);
  for (const address of [...addresses, ...paths, sitemap, search]) {
    expect(files).toContain(fileOf(address));
  }
});

test('every shared link has a card that exists', () => {
  for (const file of named(/\.html$/)) {
    const [, card] = /<meta property="og:image" content="([^"]+)"/.exec(read(file)) ?? [];
    if (card) expect(files).toContain(fileOf(card));
  }
});

test('JSON-LD is JSON, and a page with Highwire tags names an author and a date', () => {
  for (const file of named(/\.html$/)) {
    const html = read(file);
    for (const [, json = ''] of html.matchAll(
      /<script type="application\/ld\+json">(.*?)<\/script>/gs,
    ))
      expect(JSON.parse(json)).toHaveProperty('@type');
    if (html.includes('name="citation_'))
      expect(html).toMatch(/citation_author[\s\S]*citation_publication_date/);
  }
});
